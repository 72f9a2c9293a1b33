import type { Fault } from '../model/document.ts';
import { withMergedKeys } from './merge-keys.ts';
import { readYaml } from './plain-yaml.ts';

/** The YAML between the two `---` lines of a Markdown file, and where it begins. */
export interface FrontMatter {
  readonly text: string;
  readonly offset: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

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
  if (front === undefined) {
    const message = opening.test(text) ? 'the front matter is never closed by a line "---"' : 'no front matter';
    const hint = 'Begin the file with "---", then "description: ...", then "---".';
    return { value: undefined, faults: [{ kind: 'front-matter', place: { file, span: [0, 0] }, message, hint }] };
  }
  const quick = readPlainLines(front.text);
  if (quick !== undefined) return { value: quick, faults: [] };
  const parsed = readYaml(front.text, file, 'front-matter')[0] ?? { value: undefined, faults: [] };
  const faults = parsed.faults.map(fault => ({
    ...fault,
    place: shifted(fault.place, front.offset),
    kind: fault.kind === 'too-deep' ? fault.kind : ('front-matter' as const),
  }));
  if (parsed.value !== undefined) return resolved(parsed.value, faults, file);
  if (front.text.replace(/^\s*#.*$/gm, '').trim() === '') return { value: {}, faults: [] };
  const repaired = readLooseLines(front.text);
  return repaired === undefined ? { value: undefined, faults } : { value: repaired, faults: [] };
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

const looseLine = /^([A-Za-z][\w-]*):[ \t]*(.*)$/;

/**
 * What clients read where YAML is strict: prose with a colon in it, unquoted, on one line.
 * codex-cli 0.169.0 repairs such lines and claude 2.1.329 accepts them, so they are no fault.
 */
function readLooseLines(text: string): Record<string, string> | undefined {
  const value: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, key, said] = looseLine.exec(line) ?? [];
    if (key === undefined || said === undefined || /^[[{|>&*!%@`"']/.test(said) || Object.hasOwn(value, key))
      return undefined;
    value[key] = said.trim();
  }
  return value;
}
