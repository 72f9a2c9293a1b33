import type { State } from '../model/deprecation.ts';
import { matchesGlob, matchesName } from '../model/glob.ts';
import type { Place, Said } from '../model/place.ts';
import { type Plugin, partsOf } from '../model/plugin.ts';
import { itemsOf, plainTexts, recordOf, textsAt } from './values.ts';

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
  const record = recordOf(value);
  const names = textsAt(value, place, 'plugins');
  const any = (key: string, test: (wanted: string) => boolean): boolean => {
    if (record[key] === undefined) return true;
    return plainTexts(record[key]).some(test);
  };
  return {
    names,
    matches: (plugin, state) =>
      any('plugins', pattern => matchesName(plugin.name.value, pattern)) &&
      any('paths', pattern => matchesGlob(plugin.root, pattern)) &&
      any('categories', category => plugin.category?.value === category) &&
      any('owners', owner => plugin.owners.includes(owner)) &&
      any('kinds', kind => plugin.manifests.some(manifest => manifest.shape === kind)) &&
      any('has', part => partsOf(plugin).includes(part)) &&
      any('states', wanted => wanted === state),
  };
}

/** Names without wildcards that match no plugin. */
export function unknownNames(selectors: readonly Selector[], known: ReadonlySet<string>): Said<string>[] {
  const plain = selectors.flatMap(selector => selector.names).filter(name => !/[*?]/.test(name.value));
  return plain.filter(name => !known.has(name.value));
}
