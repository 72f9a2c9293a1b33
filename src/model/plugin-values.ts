import type { Document } from './document.ts';
import { type Place, steps } from './place.ts';
import type { Manifest, Plugin } from './plugin.ts';

/** What a document of a plugin says at a place; undefined where it says nothing, or its documents are not at hand. */
export function valueAt({ documents, entries }: Plugin, place: Place): unknown {
  const whole = entryAt({ entries }, place)?.document ?? documents.find(each => isWithin(place, each));
  let at = whole?.value;
  for (const key of steps((place.pointer ?? '').slice((whole?.pointer ?? '').length))) at = memberOf(at, key);
  return at;
}

/** What an object, or a list, has under a key of its own; undefined where it has none, or is neither. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** The entry of a catalog that says what stands at a place; undefined where a file of the plugin does. */
function entryAt({ entries }: Pick<Plugin, 'entries'>, place: Place): Manifest | undefined {
  return entries.find(({ document }) => isWithin(place, document));
}

function isWithin({ document = 0, file, pointer = '' }: Place, of: Document): boolean {
  const start = of.pointer ?? '';
  return of.file === file && (of.index ?? 0) === document && (pointer === start || pointer.startsWith(`${start}/`));
}
