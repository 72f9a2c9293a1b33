import { Trouble } from '../model/trouble.ts';
import { didYouMean, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { editorSettings } from './editor-settings.ts';
import type { Schemas } from './ports.ts';
import type { Outcome } from './run.ts';

/** Lists the JSON Schemas, prints one, or prints the settings that make an editor use them. */
export async function runSchema({ words, vscode }: Options, schemas: Schemas): Promise<Outcome> {
  const kinds = await schemas.kinds();
  if (vscode) return told(`${JSON.stringify(editorSettings(kinds), null, 2)}\n`);
  const [asked] = words;
  if (asked !== undefined) return told(await schemas.read(kindNamed(asked, kinds)));
  const lines = await Promise.all(kinds.map(async kind => lineOf(kind, await schemas.read(kind), kinds)));
  const foot =
    'Print one: catalogc schema <kind>. Let an editor use them: catalogc schema --vscode > .vscode/settings.json';
  return told(`${[...lines, '', foot].join('\n')}\n`);
}

function told(text: string): Outcome {
  return { kind: 'text', text: () => text, exitCode: 0 };
}

/** `policy`, `policy.v1` and `policy/v1` all mean the same schema. */
function kindNamed(asked: string, kinds: readonly string[]): string {
  const plain = asked.replace('/', '.');
  const found = kinds.find(kind => kind === plain) ?? kinds.find(kind => kind.replace(/\.v\d+$/, '') === plain);
  if (found !== undefined) return found;
  const near =
    didYouMean(plain, kinds) ??
    didYouMean(
      plain,
      kinds.map(kind => kind.replace(/\.v\d+$/, '')),
    );
  const hint = near === undefined ? 'List them: catalogc schema' : `Did you mean: catalogc schema ${near}`;
  throw new Trouble('schema-unknown', `There is no schema for ${shown(asked)}`, hint);
}

function lineOf(kind: string, text: string, kinds: readonly string[]): string {
  const width = Math.max(...kinds.map(each => each.length));
  const schema: unknown = JSON.parse(text);
  const title = isTitled(schema) ? schema.title : '';
  return `${kind.padEnd(width)}  ${title}`.trimEnd();
}

function isTitled(value: unknown): value is { title: string } {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string';
}
