import type { State } from '../model/deprecation.ts';
import type { Place, Said } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { selects } from '../model/selector.ts';
import { itemsOf, recordOf, textsAt } from './values.ts';

/** One item of `include` or `exclude`: its keys are ANDed, their values ORed. */
export interface Selector {
  readonly names: readonly Said<string>[];
  matches(plugin: Plugin, state: State): boolean;
}

/** The selectors of a list; absent means none. */
export function selectorsOf(value: unknown, place: Place): Selector[] {
  return itemsOf(value, place).map(item => selectorOf(item.value, item.place));
}

function selectorOf(value: unknown, place: Place): Selector {
  const match = recordOf(value);
  return {
    names: textsAt(value, place, 'plugins'),
    matches: (plugin, state) => selects(match, { plugin, state }),
  };
}

/** Names without wildcards that match no plugin. */
export function unknownNames(selectors: readonly Selector[], known: ReadonlySet<string>): Said<string>[] {
  const plain = selectors.flatMap(selector => selector.names).filter(name => !/[*?]/.test(name.value));
  return plain.filter(name => !known.has(name.value));
}
