import type { Fault } from '../model/document.ts';
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
  const parsed = readYaml(front.text, file)[0] ?? { value: undefined, faults: [] };
  if (parsed.value !== undefined) return { value: parsed.value, faults: parsed.faults };
  if (front.text.replace(/^\s*#.*$/gm, '').trim() === '') return { value: {}, faults: [] };
  const repaired = readLooseLines(front.text);
  if (repaired !== undefined) return { value: repaired, faults: [] };
  const faults = parsed.faults.map(fault => ({
    ...fault,
    place: shifted(fault.place, front.offset),
    kind: 'front-matter' as const,
  }));
  return { value: undefined, faults };
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
