import { type Place, steps } from './place.ts';
import type { Plugin } from './plugin.ts';

/** What a document of a plugin says at a place; undefined where it says nothing, or its documents are not at hand. */
export function valueAt({ documents }: Plugin, { file, document = 0, pointer = '' }: Place): unknown {
  const found = documents.find(each => each.file === file && (each.index ?? 0) === document);
  let at = found?.value;
  for (const key of steps(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}
