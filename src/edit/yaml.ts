import { readYaml } from '../load/plain-yaml.ts';
import type { Edit } from '../model/edit.ts';
import { steps } from '../model/place.ts';
import type { Change, Editor, Plan } from './change.ts';
import { addedTo, removedFrom } from './yaml-members.ts';
import { yamlKey, yamlTexts } from './yaml-text.ts';
import { type YamlMember, type YamlNode, yamlTrees } from './yaml-tree.ts';

/** Edits YAML texts. What it plans are guesses in an order: YAML means the same by many texts, and another by few letters. */
export function yamlEditor(text: string): Editor {
  let roots: readonly (YamlNode | undefined)[] | undefined;
  return {
    read,
    plan(edit) {
      roots ??= yamlTrees(text);
      return planIn(text, roots[edit.at.document ?? 0], edit);
    },
  };
}

function read(text: string): readonly unknown[] | undefined {
  const documents = readYaml(text, '').map(({ value }) => value);
  return documents.includes(undefined) ? undefined : documents;
}

function planIn(text: string, root: YamlNode | undefined, edit: Edit): Plan {
  const path = steps(edit.at.pointer ?? '');
  const key = path.pop();
  if (key === undefined) return { because: 'it is the whole file' };
  let parent = root;
  for (const name of path) parent = parent && memberIn(parent, name)?.value;
  if (parent === undefined || parent.kind === 'scalar') return { because: 'there is nothing to put it in' };
  if (parent.kind === 'alias') return { because: 'it is written elsewhere, and used here as an alias' };
  const member = memberIn(parent, key);
  if (member === undefined)
    return 'value' in edit
      ? { changes: addedTo(text, parent, key, edit.value), means: edit }
      : { because: 'it is not there any more' };
  return planFor(text, parent, member, edit);
}

function memberIn({ members }: YamlNode, key: string): YamlMember | undefined {
  return members.find(member => member.key === key);
}

function planFor(text: string, parent: YamlNode, member: YamlMember, edit: Edit): Plan {
  const { name, value } = member;
  if ('value' in edit) return { changes: replaced(text, member, edit.value), means: edit };
  if ('remove' in edit) return { changes: removedFrom(text, parent, member), means: edit };
  if ('key' in edit) {
    if (name === undefined) return { because: 'an item of a list has no name' };
    return { changes: [{ start: name.start, end: name.end, insert: yamlKey(edit.key, name.style) }], means: edit };
  }
  if (!('quote' in edit) || value?.style !== 'PLAIN') return { because: 'it is no text without quotes' };
  const said = text.slice(value.start, value.end);
  const change = { start: value.start, end: value.end, insert: JSON.stringify(said) };
  return { changes: [change], means: { at: edit.at, value: said } };
}

/** The value alone where that reads well; else everything behind the colon. */
function replaced(text: string, { name, value }: YamlMember, next: unknown): Change[] {
  const texts = yamlTexts(next, value?.style);
  const start = value?.start ?? name?.end ?? 0;
  const end = value?.end ?? start;
  const isNothing = start === end;
  const inPlace = texts.map(insert => ({ start, end, insert: isNothing ? ` ${insert}` : insert }));
  const colon = name === undefined ? -1 : text.indexOf(':', name.end);
  if (colon < 0 || !/^\s*$/.test(text.slice(colon + 1, start))) return inPlace;
  const behind = texts.map(insert => ({ start: colon + 1, end: Math.max(end, colon + 1), insert: ` ${insert}` }));
  return value?.style === 'block' ? [...behind, ...inPlace] : [...inPlace, ...behind];
}
