/** A value of a JSON text with its offsets; `members` of an object or a list, in the order of the text. */
export interface JsonNode {
  readonly kind: 'object' | 'list' | 'scalar';
  readonly start: number;
  readonly end: number;
  readonly members: readonly JsonMember[];
}

/** A key with its value, or an item of a list, whose key is its index. */
export interface JsonMember {
  readonly key: string;
  readonly keySpan?: readonly [start: number, end: number];
  /** Where the key begins, or the item. */
  readonly start: number;
  readonly value: JsonNode;
}

/** The offsets of every value in a text that is known to be JSON, and not deep. */
export function jsonTree(text: string): JsonNode {
  return nodeAt(text, skipSpace(text, 0));
}

function nodeAt(text: string, start: number): JsonNode {
  const open = text[start];
  if (open !== '{' && open !== '[') {
    return { kind: 'scalar', start, end: open === '"' ? stringEnd(text, start) : wordEnd(text, start), members: [] };
  }
  const members: JsonMember[] = [];
  let at = skipSpace(text, start + 1);
  while (text[at] !== '}' && text[at] !== ']') {
    const member =
      open === '{' ? memberAt(text, at) : { key: String(members.length), start: at, value: nodeAt(text, at) };
    members.push(member);
    at = skipSpace(text, member.value.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return { kind: open === '{' ? 'object' : 'list', start, end: at + 1, members };
}

function memberAt(text: string, start: number): JsonMember {
  const end = stringEnd(text, start);
  const key: unknown = JSON.parse(text.slice(start, end));
  const value = nodeAt(text, skipSpace(text, skipSpace(text, end) + 1));
  return { key: String(key), keySpan: [start, end], start, value };
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const word = /[^\s,\]}]*/y;

function wordEnd(text: string, start: number): number {
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 0);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (' \t\n\r'.includes(text[at] ?? 'x')) at++;
  return at;
}
