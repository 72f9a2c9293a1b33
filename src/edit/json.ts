import { parseJson } from '../load/json.ts';
import type { Edit } from '../model/edit.ts';
import { steps } from '../model/place.ts';
import type { Change, Editor } from './change.ts';
import { indentAt, type JsonStyle, jsonStyle, jsonText } from './json-style.ts';
import { type JsonMember, type JsonNode, jsonTree } from './json-tree.ts';

/** Edits JSON texts; the layout of a text decides how what is added looks. */
export function jsonEditor(text: string): Editor {
  let written: WrittenJson | undefined;
  return {
    read,
    plan(edit) {
      written ??= writtenJson(text);
      const change = changeFor(written, edit);
      return typeof change === 'string' ? { because: change } : { changes: [change], means: edit };
    },
  };
}

interface WrittenJson {
  readonly text: string;
  readonly root: JsonNode;
  readonly style: JsonStyle;
}

function writtenJson(text: string): WrittenJson {
  const root = jsonTree(text);
  return { text, root, style: jsonStyle(text, root) };
}

function read(text: string): readonly unknown[] | undefined {
  const { value } = parseJson(text, '');
  return value === undefined ? undefined : [value];
}

function changeFor(written: WrittenJson, edit: Edit): Change | string {
  const { root } = written;
  const path = steps(edit.at.pointer ?? '');
  const key = path.pop();
  if (key === undefined) return 'value' in edit ? replaced(written, root, edit.value) : 'it is the whole file';
  const parent = nodeIn(root, path);
  if (parent === undefined) return 'there is nothing to put it in';
  const member = memberIn(parent, key);
  if ('value' in edit) {
    return member === undefined ? added(written, parent, key, edit.value) : replaced(written, member.value, edit.value);
  }
  if (member === undefined) return 'it is not there any more';
  if ('remove' in edit) return removed(parent, member);
  return 'key' in edit ? renamed(parent, member, edit.key) : 'JSON needs no such change';
}

function nodeIn(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const key of path) node = node && memberIn(node, key)?.value;
  return node;
}

// Of a key that stands twice, readers keep the last.
function memberIn({ members }: JsonNode, key: string): JsonMember | undefined {
  return members.findLast(member => member.key === key);
}

function replaced({ style, text }: WrittenJson, node: JsonNode, value: unknown): Change {
  const wasTall = text.slice(node.start, node.end).includes('\n');
  const insert = jsonText(value, style, indentAt(text, node.start), style.tall || wasTall);
  return { start: node.start, end: node.end, insert };
}

function added({ style, text }: WrittenJson, parent: JsonNode, key: string, value: unknown): Change | string {
  if (parent.kind === 'scalar') return 'there is nothing to put it in';
  if (parent.kind === 'list' && key !== String(parent.members.length)) return 'the list has no such place';
  const first = parent.members[0];
  const last = parent.members.at(-1);
  const inner = text.slice(parent.start + 1, first?.start ?? parent.end - 1);
  const isTall = inner.includes('\n');
  const outer = indentAt(text, parent.start);
  const indent = first === undefined || !isTall ? outer + style.step : indentAt(text, first.start);
  const named = parent.kind === 'object' ? JSON.stringify(key) + style.colon : '';
  const insert = named + jsonText(value, style, isTall ? indent : outer);
  if (last === undefined) {
    const pad = parent.kind === 'object' ? style.pad : '';
    const around = isTall ? style.lineEnd + indent + insert + style.lineEnd + outer : pad + insert + pad;
    return { start: parent.start + 1, end: parent.end - 1, insert: around };
  }
  const { end } = last.value;
  return { start: end, end, insert: isTall ? `,${style.lineEnd}${indent}${insert}` : style.comma + insert };
}

/** The member with one of the commas beside it. */
function removed({ members, start, end }: JsonNode, member: JsonMember): Change {
  const index = members.indexOf(member);
  const [before, next] = [members[index - 1], members[index + 1]];
  if (next !== undefined) return { start: member.start, end: next.start, insert: '' };
  if (before !== undefined) return { start: before.value.end, end: member.value.end, insert: '' };
  return { start: start + 1, end: end - 1, insert: '' };
}

function renamed(parent: JsonNode, { key, keySpan }: JsonMember, name: string): Change | string {
  if (keySpan === undefined) return 'an item of a list has no name';
  if (key !== name && memberIn(parent, name) !== undefined) return `the key ${JSON.stringify(name)} is there already`;
  return { start: keySpan[0], end: keySpan[1], insert: JSON.stringify(name) };
}
