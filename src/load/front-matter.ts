import type { ClientId } from '../model/client.ts';
import type { Fault } from '../model/document.ts';
import { longFrontMatter } from './long-front-matter.ts';
import { withMergedKeys } from './merge-keys.ts';
import { readYaml } from './plain-yaml.ts';
import { isRecord } from './values.ts';
import type { ParsedYaml } from './yaml.ts';
import { yamlReadersOf } from './yaml-readers.ts';

/** The YAML between the two `---` lines of a Markdown file, and where it begins. */
export interface FrontMatter {
  readonly text: string;
  readonly offset: number;
}

/** A character that not every client takes for text, or for the same. */
const oddCharacter = /^\t|(?![\t\n\r])[\p{Cc}\u2028\u2029\ufffe\uffff]/mu;
const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** UTF-16 units. Nobody writes a tenth of it, and what the YAML parser takes for hostile texts grows with their square. */
const most = 16 * 1024;

/** Cuts the front matter out of a Markdown text; undefined when there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = opening.exec(text);
  if (open === null) return undefined;
  const offset = open[0].length;
  const rest = text.slice(offset);
  const close = closing.exec(rest);
  return close === null ? undefined : { text: rest.slice(0, close.index), offset };
}

/** The value of front matter; plain `key: text` lines are read directly, everything else by the YAML parser. */
export function parseFrontMatter(text: string, file: string): { value: unknown; faults: Fault[] } {
  const front = frontMatterOf(text);
  if (front === undefined) return { value: undefined, faults: [lackIn(text, file)] };
  if (front.text.length > most) return { value: undefined, faults: [longFrontMatter(file, front.offset, most)] };
  const isOdd = oddCharacter.test(front.text);
  const quick = isOdd ? undefined : readPlainLines(front.text);
  if (quick !== undefined) return { value: quick, faults: [] };
  const parsed = readYaml(front.text, file, 'front-matter')[0] ?? { value: undefined, faults: [] };
  if (parsed.value === undefined && isEmpty(front.text)) return { value: {}, faults: [] };
  const { faults, value } = isOdd || parsed.faults.length > 0 ? asRead(front, parsed, file) : parsed;
  return value === undefined ? { value, faults } : resolved(value, faults, file);
}

function isEmpty(text: string): boolean {
  return text.replace(/^\s*#.*$/gm, '').trim() === '';
}

function lackIn(text: string, file: string): Fault {
  const lack = /^\s*---/.test(text) ? 'unclosed' : 'absent';
  const message = opening.test(text) ? 'the front matter is never closed by a line "---"' : 'no front matter';
  const hint = 'Begin the file with "---", then "description: ...", then "---".';
  return { kind: 'front-matter', lack, readBy: lineReadersOf(text), place: { file, span: [0, 0] }, message, hint };
}

/** codex-cli 0.169.0 does not mind blanks before the two lines. */
function lineReadersOf(text: string): readonly ClientId[] {
  return /^[ \t]*---[ \t]*\r?\n[\s\S]*\n[ \t]*---[ \t]*(?:\r?\n|$)/.test(text) ? ['codex'] : [];
}

/** What is there for the clients that read it, where not all of them do; each fault tells who. */
function asRead({ offset, text }: FrontMatter, parsed: ParsedYaml, file: string): ParsedYaml {
  const deep = parsed.faults.find(({ kind }) => kind === 'too-deep');
  if (deep !== undefined) return { value: parsed.value, faults: [{ ...deep, place: shifted(deep.place, offset) }] };
  // Whoever mends a line or two does not mend so many.
  const readers = parsed.faults.length < 20 ? yamlReadersOf(text) : new Map<ClientId, unknown>();
  const more = { kind: 'front-matter', lack: 'broken', readBy: [...readers.keys()] } as const;
  const told = parsed.faults.length > 0 ? parsed.faults : [oddFault(text, file)];
  const faults = told.map(fault => ({ ...fault, place: shifted(fault.place, offset), ...more }));
  return { value: parsed.value ?? [...readers.values()].find(isRecord), faults };
}

function oddFault(text: string, file: string): Omit<Fault, 'kind'> & { readonly kind: 'front-matter' } {
  const { 0: character, index } = oddCharacter.exec(text) ?? { 0: '', index: 0 };
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const place = { file, span: [index, index + 1] as const };
  const message = `the character U+${code} is not read alike by all clients`;
  return { kind: 'front-matter', place, message, hint: 'Take it out.' };
}

// Claude Code 2.1.329 resolves merge keys: what it gets by them is what rules and comparisons have to see.
function resolved(value: unknown, faults: Fault[], file: string): { value: unknown; faults: Fault[] } {
  const place = { file, pointer: '' };
  const found = withMergedKeys(value, place);
  if (found === undefined) {
    const hint = 'Write out what "<<" stands for.';
    return { value: undefined, faults: [...faults, { kind: 'too-deep', place, message: 'merges too much', hint }] };
  }
  return { value: found.value, faults: found.at === undefined ? faults : [...faults, mergeFault(found.at)] };
}

function mergeFault(place: Fault['place']): Fault {
  return {
    kind: 'merge-key',
    place,
    message: '"<<" is not read alike by all clients: one merges what it names, another takes it for a key',
    hint: 'Write out what it stands for.',
  };
}

function shifted(place: Fault['place'], offset: number): Fault['place'] {
  return place.span === undefined ? place : { ...place, span: [place.span[0] + offset, place.span[1] + offset] };
}

const plainLine = /^([A-Za-z][\w-]*): +([A-Za-z(][^\r\n]*?)[ \t]*$/;
const notPlain = /: | #|:$|^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** `key: plain text` lines only; undefined as soon as YAML could mean anything else by a line. */
function readPlainLines(text: string): Record<string, string> | undefined {
  const value: Record<string, string> = Object.create(null);
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const match = plainLine.exec(line);
    const [, key, said] = match ?? [];
    if (key === undefined || said === undefined || notPlain.test(said) || key in value) return undefined;
    value[key] = said;
  }
  return { ...value };
}
