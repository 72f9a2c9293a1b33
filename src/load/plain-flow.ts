import { plainScalar } from './plain-scalar.ts';

/** A `[list]` or `{ mapping }` written on one line, perhaps before a comment; undefined where YAML has to look closer. */
export function readFlow(text: string): unknown {
  const read: Reading = { text, at: 0 };
  const value = readNode(read, 0);
  return value !== undefined && /^ *(?: #.*)?$/.test(text.slice(read.at)) ? value : undefined;
}

interface Reading {
  readonly text: string;
  at: number;
}

const deepest = 32;
const quoted = /"([^"\\]*)"|'([^']*)'/y;
const plain = /[^,[\]{}"'#]+/y;
const key = /(?:([A-Za-z_][\w./-]{0,200})|"([\w./*@ -]{1,200})"): +/y;

function readNode(read: Reading, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (take(read, open.list)) return readItems(read, depth);
  if (take(read, open.mapping)) return readMembers(read, depth);
  const text = take(read, quoted);
  if (text !== undefined) return text[1] ?? text[2];
  return plainScalar(take(read, plain)?.[0].replace(/ +$/, '') ?? '');
}

const open = { list: /\[ */y, mapping: /\{ */y };
const close = { list: / *\]/y, mapping: / *\}/y };
const comma = / *, */y;

function readItems(read: Reading, depth: number): unknown[] | undefined {
  const values: unknown[] = [];
  if (take(read, close.list)) return values;
  do {
    const value = readNode(read, depth + 1);
    if (value === undefined) return undefined;
    values.push(value);
  } while (take(read, comma));
  return take(read, close.list) ? values : undefined;
}

function readMembers(read: Reading, depth: number): object | undefined {
  const members: Record<string, unknown> = {};
  if (take(read, close.mapping)) return members;
  do {
    const [, word, text] = take(read, key) ?? [];
    const name = word ?? text;
    const value = name === undefined ? undefined : readNode(read, depth + 1);
    if (name === undefined || value === undefined || name === '__proto__' || Object.hasOwn(members, name))
      return undefined;
    members[name] = value;
  } while (take(read, comma));
  return take(read, close.mapping) ? members : undefined;
}

function take(read: Reading, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = read.at;
  const match = pattern.exec(read.text);
  if (match === null) return undefined;
  read.at = pattern.lastIndex;
  return match;
}
