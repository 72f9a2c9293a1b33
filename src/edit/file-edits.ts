import type { Edit } from '../model/edit.ts';
import { type Change, type Editor, overlap, withChanges } from './change.ts';
import { frontMatterEditor } from './front-matter.ts';
import { jsonEditor } from './json.ts';
import { edited, isSaid, same } from './values.ts';
import { yamlEditor } from './yaml.ts';

/** An edit and how it is written into its file: not at all where it is so already. */
export interface Written {
  readonly means: Edit;
  readonly change?: Change;
}

/** One file while edits for it are gathered. */
export interface EditedFile {
  /** How to write an edit into the file as it was; the reason where it cannot be. */
  write(edit: Edit): Written | string;
  /** The text with all of these; undefined when it would not say exactly what they mean. */
  textWith(written: readonly Written[]): string | undefined;
}

const mark = '\ufeff';

/** Opens a text for edits, by the name of its file. */
export function editedFile(file: string, whole: string): EditedFile {
  const text = whole.startsWith(mark) ? whole.slice(1) : whole;
  const editor = editorFor(file, text);
  const values = editor.read(text);
  const textWith = (written: readonly Written[]): string | undefined => {
    const next = withChanges(text, distinct(written));
    const bare = text === whole || written.some(({ means }) => 'bom' in means);
    return says(editor.read(next), values, written) ? (bare ? '' : mark) + next : undefined;
  };
  return {
    textWith,
    write(edit) {
      if ('bom' in edit) return text === whole ? 'there is no byte order mark' : { means: edit };
      if ('text' in edit) return spanned(text, edit);
      if (values === undefined) return 'the file cannot be read as it is';
      if ('value' in edit && isSaid(values, edit)) return { means: edit };
      const plan = editor.plan(edit);
      if ('because' in plan) return plan.because;
      const { means, changes } = plan;
      const [first] = changes;
      if (changes.length === 1 && first !== undefined) return { means, change: first };
      const change = changes.find(each => textWith([{ means, change: each }]) !== undefined);
      return change === undefined ? 'there is no way to write it that leaves the rest as it is' : { means, change };
    },
  };
}

/** Does it change the file at all? */
export function isEffective({ change, means }: Written): boolean {
  return change !== undefined || 'bom' in means;
}

/** Do two edits of one file get into each other's way? The same change asked for twice does not. */
export function clash(a: Written, b: Written): boolean {
  if (a.change === undefined || b.change === undefined || isSame(a.change, b.change)) return false;
  const one = (a.means.at.document ?? 0) === (b.means.at.document ?? 0) && a.means.at.pointer === b.means.at.pointer;
  return (one && !('text' in a.means)) || overlap(a.change, b.change);
}

function editorFor(file: string, text: string): Editor {
  if (/\.ya?ml$/.test(file)) return yamlEditor(text);
  return file.endsWith('.md') ? frontMatterEditor(text) : jsonEditor(text);
}

function spanned(text: string, edit: Extract<Edit, { text: string }>): Written | string {
  const [start, end] = edit.at.span ?? [0, -1];
  if (start < 0 || start > end || end > text.length) return 'there is no such span of text';
  return { means: edit, change: { start, end, insert: edit.text } };
}

function distinct(written: readonly Written[]): Change[] {
  const changes: Change[] = [];
  for (const { change } of written)
    if (change !== undefined && !changes.some(known => isSame(known, change))) changes.push(change);
  return changes;
}

function isSame(a: Change, b: Change): boolean {
  return a.start === b.start && a.end === b.end && a.insert === b.insert;
}

/** Does the new text say what the old one said, with just these edits? Of free text we know only that it must not break the rest. */
function says(
  next: readonly unknown[] | undefined,
  before: readonly unknown[] | undefined,
  written: readonly Written[],
): boolean {
  if (before === undefined) return true;
  if (next === undefined) return false;
  if (written.some(({ means }) => 'text' in means)) return true;
  const means = written.map(each => each.means);
  return same(next, edited(before, unique(means)));
}

function unique(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter(edit => {
    const key = JSON.stringify(edit);
    return !seen.has(key) && seen.add(key);
  });
}
