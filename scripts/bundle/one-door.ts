import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OnLoadResult } from 'esbuild';

/** One module with all that some sources give; two that give the same name are an error. */
export async function oneDoor(sources: readonly string[], root: string): Promise<OnLoadResult> {
  const given = await Promise.all(sources.map(source => import(pathToFileURL(join(root, source)).href)));
  const names = given.flatMap(exported => Object.keys(exported));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two of ${sources.join(', ')} give "${twice}"`);
  return { contents: sources.map(source => `export * from './${source}';`).join('\n'), resolveDir: root };
}
