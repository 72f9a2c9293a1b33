import type { Edit } from '../model/edit.ts';
import { type Change, lineStop, withChanges } from './change.ts';
import { jsonEditor } from './json.ts';

/** A JSON text with comments and commas at the end, blanked to the JSON it means: every offset stays what it was. */
function blanked(text: string): string {
  const bare = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, part =>
    part.startsWith('"') ? part : part.replaceAll(/[^\n]/g, ' '),
  );
  return bare.replaceAll(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, part => (part === ',' ? ' ' : part));
}

/** What comes on a line of its own comes behind the comment that ends the line before it: that is about what stands there. */
function behindComment(text: string, change: Change): Change[] {
  const { end, insert, start } = change;
  const isNextLine = start === end && /^,\r?\n/.test(insert);
  const stop = lineStop(text, start);
  const rest = text.slice(start, stop);
  if (!isNextLine || !/^\s*,?\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/.test(rest)) return [change];
  const comma = rest.trimStart().startsWith(',') ? [] : [{ start, end, insert: ',' }];
  return [...comma, { start: stop, end: stop, insert: insert.slice(1) }];
}

/** The value of a JSON text with comments; undefined where it has none. */
export function jsoncValue(text: string): unknown {
  return jsonEditor('{}').read(blanked(text))?.[0];
}

/** Sets values in a JSON text with comments, one after the other; undefined where one cannot be written. Comments stay. */
export function withJsonc(text: string, edits: readonly Extract<Edit, { value: unknown }>[]): string | undefined {
  let now = text;
  for (const edit of edits) {
    const plan = jsonEditor(blanked(now)).plan(edit);
    const [change] = 'changes' in plan ? plan.changes : [];
    if (change === undefined) return undefined;
    now = withChanges(now, behindComment(now, change));
  }
  return jsoncValue(now) === undefined ? undefined : now;
}
