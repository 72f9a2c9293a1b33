import type { Edit } from '../model/edit.ts';
import { withChanges } from './change.ts';
import { jsonEditor } from './json.ts';

/** A JSON text with comments and commas at the end, blanked to the JSON it means: every offset stays what it was. */
function blanked(text: string): string {
  const bare = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, part =>
    part.startsWith('"') ? part : part.replaceAll(/[^\n]/g, ' '),
  );
  return bare.replaceAll(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, part => (part === ',' ? ' ' : part));
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
    now = withChanges(now, [change]);
  }
  return jsoncValue(now) === undefined ? undefined : now;
}
