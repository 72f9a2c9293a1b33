import { frontMatterOf, parseFrontMatter } from '../load/front-matter.ts';
import type { Edit } from '../model/edit.ts';
import { steps } from '../model/place.ts';
import type { Change, Editor } from './change.ts';
import { yamlEditor } from './yaml.ts';
import { yamlTexts } from './yaml-text.ts';

/** Edits the front matter of Markdown texts; what follows it is not looked at. */
export function frontMatterEditor(text: string): Editor {
  const front = frontMatterOf(text);
  const inner = yamlEditor(front?.text ?? '');
  return {
    read,
    plan(edit) {
      if (front === undefined) return { because: 'there is no front matter' };
      const plan = inner.plan(edit);
      const loose = looseLine(front.text, edit);
      if ('because' in plan) return loose.length === 0 ? plan : { changes: shifted(loose, front.offset), means: edit };
      return { ...plan, changes: shifted([...plan.changes, ...loose], front.offset) };
    },
  };
}

function read(text: string): readonly unknown[] | undefined {
  const { value } = parseFrontMatter(text, '');
  return value === undefined ? undefined : [value];
}

function shifted(changes: readonly Change[], offset: number): Change[] {
  return changes.map(({ start, end, insert }) => ({ start: start + offset, end: end + offset, insert }));
}

/** A line that clients read although it is not YAML: everything behind the colon is the value. */
function looseLine(text: string, edit: Edit): Change[] {
  const [key, ...rest] = steps(edit.at.pointer ?? '');
  if (key === undefined || rest.length > 0 || !('value' in edit)) return [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [lead, said = ''] = /^[A-Za-z][\w-]*:[ \t]*(?=(.*?)[ \t]*\r?$)/.exec(line) ?? [];
    if (lead?.startsWith(`${key}:`)) {
      const start = at + lead.length;
      return yamlTexts(edit.value).map(insert => ({ start, end: start + said.length, insert }));
    }
    at += line.length + 1;
  }
  return [];
}
