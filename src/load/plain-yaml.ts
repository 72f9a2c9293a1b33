import { readFlow } from './plain-flow.ts';
import { readScalar } from './plain-scalar.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** Every document of a YAML text; plain mappings are read directly, everything else by the YAML parser, with the same result. */
export function readYaml(text: string, file: string, of?: 'front-matter'): ParsedYaml[] {
  const value = readPlainYaml(text);
  return value === undefined ? parseYaml(text, file, of) : [{ value, faults: [] }];
}

/**
 * The value of a YAML text that is one mapping, of keys, lists and one-line values as people mostly write them;
 * undefined as soon as YAML could mean anything else by a line.
 */
export function readPlainYaml(text: string): object | undefined {
  if (strange.test(text)) return undefined;
  const lines = linesOf(text);
  if (lines[0]?.indent !== 0) return undefined;
  const read: Reading = { lines, at: 0 };
  const value = readMapping(read, 0, 0);
  return read.at === lines.length ? value : undefined;
}

// No tab, no other control, no line break but LF, nothing invisible; what a directive or a second document begins with.
const strange = /[^\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff]|^(?:---|\.\.\.|%)/m;
const deepest = 32;

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface Reading {
  readonly lines: Line[];
  at: number;
}

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap(line => {
    const text = line.trimStart();
    return text === '' || text.startsWith('#') ? [] : [{ indent: line.length - text.length, text }];
  });
}

function readMapping(read: Reading, indent: number, depth: number): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {};
  if (depth > deepest) return undefined;
  for (let line = read.lines[read.at]; line?.indent === indent; line = read.lines[read.at]) {
    const [, plain, quoted, rest = ''] = member.exec(line.text) ?? [];
    const key = plain ?? quoted;
    if (key === undefined || key === '__proto__' || Object.hasOwn(value, key)) return undefined;
    read.at++;
    const said = readValue(read, rest, indent, depth);
    if (said === undefined) return undefined;
    value[key] = said;
  }
  return value;
}

const member = /^(?:([A-Za-z_][\w./-]{0,200})|"([\w./*@ -]{1,200})"):(?: +(.*))?$/;

function readValue(read: Reading, rest: string, indent: number, depth: number): unknown {
  if (rest !== '' && !rest.startsWith('#')) return readLine(rest);
  const next = read.lines[read.at];
  const isList = next !== undefined && /^- /.test(next.text);
  if (next === undefined || next.indent < indent || (next.indent === indent && !isList)) return null;
  return isList ? readList(read, next.indent, depth + 1) : readMapping(read, next.indent, depth + 1);
}

function readList(read: Reading, indent: number, depth: number): unknown[] | undefined {
  const values: unknown[] = [];
  if (depth > deepest) return undefined;
  for (let line = read.lines[read.at]; line?.indent === indent; line = read.lines[read.at]) {
    const [dash, said] = /^- +(?=(.*))/.exec(line.text) ?? [];
    if (dash === undefined || said === undefined) break; // the next key of the mapping around it
    const value = member.test(said) ? readItem(read, indent + dash.length, said, depth) : readLine(said);
    if (value === undefined) return undefined;
    if (!member.test(said)) read.at++;
    values.push(value);
  }
  return values;
}

// A mapping that begins behind the dash: its first line stands where its others do.
function readItem(read: Reading, indent: number, text: string, depth: number): object | undefined {
  read.lines[read.at] = { indent, text };
  return readMapping(read, indent, depth + 1);
}

function readLine(text: string): unknown {
  return /^[[{]/.test(text) ? readFlow(text) : readScalar(text);
}
