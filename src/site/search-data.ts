import { cut } from '../report/cut.ts';
import { abilityNames } from './abilities.ts';
import type { ListingView } from './view.ts';

/** A listing, with the catalogs that have it where one page tells of several. */
export interface Listed extends ListingView {
  readonly catalogs?: readonly string[];
}

/** The values of each filter of a page, in the order in which they are offered. */
export interface Facets {
  readonly category: readonly string[];
  readonly owner: readonly string[];
  readonly state: readonly string[];
  readonly can: readonly string[];
  readonly catalog: readonly string[];
}

/** The filters that some plugins offer. */
export function facetsOf(all: readonly Listed[]): Facets {
  const states = new Set<string>(all.map(({ state }) => state));
  const abilities = new Set(all.flatMap(({ plugin }) => plugin.abilities));
  return {
    category: unique(all.flatMap(({ category }) => category ?? [])),
    owner: unique(all.flatMap(({ plugin }) => plugin.owners)),
    state: ['active', 'announced', 'deprecated', 'sunset', 'removed', 'quarantined'].filter(each => states.has(each)),
    can: Object.keys(abilityNames).filter(each => abilities.has(each)),
    catalog: unique(all.flatMap(({ catalogs = [] }) => catalogs)),
  };
}

/** Where the data of a page is. */
export function dataPath(slug: string): string {
  return slug === '' ? 'data/all.js' : `data/catalog.${slug}.js`;
}

/**
 * What filtering and searching needs beside what stands in the page, as a script, because pages without a server can load nothing
 * else. A row for each item of the list, in its order; values are numbers of the lists above it.
 */
export function dataFile(all: readonly Listed[]): string {
  const facets = facetsOf(all);
  const number = (key: keyof Facets, values: readonly string[]) => values.map(value => facets[key].indexOf(value));
  const rows = all.map(({ catalogs = [], category, plugin, state }) => [
    number('category', category === undefined ? [] : [category]),
    number('owner', plugin.owners),
    number('state', [state]),
    number('can', plugin.abilities),
    number('catalog', catalogs),
    wordsOf(plugin),
  ]);
  const lines = rows.map(row => JSON.stringify(row)).join(',\n');
  return `window.catalogcData={"facets":${JSON.stringify(facets)},"rows":[\n${lines}\n]};\n`.replaceAll(
    /[\u007f-\u{10ffff}]/gu,
    character => Array.from({ length: character.length }, (_, at) => unicode(character.charCodeAt(at))).join(''),
  );
}

/** Words of a plugin that its row does not show. */
function wordsOf({ keywords, parts, touches }: Listed['plugin']): string {
  const hosts = touches.filter(({ kind }) => kind === 'talks to').map(({ what }) => what);
  return cut([...keywords, ...parts.map(({ name }) => name), ...hosts].join(' ').toLowerCase(), 240);
}

function unicode(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)].sort();
}
