import type { OwnerFault } from '../model/owners.ts';
import { type OwnerPattern, patternOf } from './owner-patterns.ts';

/** A line of CODEOWNERS that GitHub takes: files and who owns them; no owner un-owns. */
export interface OwnerLine {
  readonly pattern: OwnerPattern;
  readonly owners: readonly string[];
}

interface Word {
  readonly text: string;
  readonly span: readonly [start: number, end: number];
}

/** The lines of a CODEOWNERS text in order, without those that GitHub skips, which are its faults. */
export function readOwnerLines(text: string, file: string): { lines: OwnerLine[]; faults: OwnerFault[] } {
  const lines: OwnerLine[] = [];
  const faults: OwnerFault[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const [pattern, ...owners] = wordsOf(line, start);
    start += line.length + 1;
    if (pattern === undefined) continue;
    const [kind, word] = faultOf(pattern, owners) ?? [];
    if (kind === undefined || word === undefined) {
      lines.push({ pattern: patternOf(unescaped(pattern.text)), owners: owners.map(owner => owner.text) });
    } else faults.push({ kind, at: { file, span: word.span }, word: word.text });
  }
  return { lines, faults };
}

// A comment begins with a `#` that begins a word; a backslash keeps a blank inside a word.
function wordsOf(line: string, start: number): Word[] {
  const words: Word[] = [];
  for (const match of line.matchAll(/(?:\\[^\r]|[^\s\\]|\\$)+/g)) {
    const [text] = match;
    if (text.startsWith('#')) break;
    words.push({ text, span: [start + match.index, start + match.index + text.length] });
  }
  return words;
}

function faultOf(pattern: Word, owners: readonly Word[]): [OwnerFault['kind'], Word] | undefined {
  const { text } = pattern;
  if (text.startsWith('!')) return ['negation', pattern];
  if (text.startsWith('\\#')) return ['escaped-hash', pattern];
  if (text.includes('[') || text.includes(']')) return ['range', pattern];
  if (text.includes('***')) return ['stars', pattern];
  const bad = owners.find(owner => !isOwner(owner.text));
  return bad && ['owner', bad];
}

/** `@user`, `@org/team` or a mail address. */
function isOwner(word: string): boolean {
  return /^@[\w-]+(?:\/[\w.-]+)?$/.test(word) || /^[\w.'%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/.test(word);
}

function unescaped(pattern: string): string {
  return pattern.replace(/\\(.)/g, '$1');
}
