import type { CatalogEntry } from '../../model/catalog.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const listing = (...names: readonly string[]) => ({
  ...Object.fromEntries(
    names.map(name => [`plugins/${name}/.codex-plugin/plugin.json`, `{ "name": "${name}", "version": "1.0.0" }\n`]),
  ),
  '.agents/plugins/marketplace.json': {
    json: { name: 'acme', plugins: names.map(name => ({ name, source: `./plugins/${name}` })) },
  },
});

export default rule({
  id: 'catalog/order',
  title: 'An entry stands out of order',
  level: 'warn',
  since: '0.1.0',
  why: `Where entries are kept in alphabetical order, one that was appended at the end makes reviews and merges harder:
two people who both append always conflict. A list in an order of its own is left alone.`,

  examples: {
    'one appended to a sorted list': {
      head: listing('audit', 'build', 'crm', 'deploy', 'lint', 'billing'),
      finds: ['.agents/plugins/marketplace.json#/plugins/5/name'],
    },
    'a sorted list': { head: listing('audit', 'billing', 'build', 'crm', 'deploy', 'lint'), finds: [] },
    'two groups, each sorted': { head: listing('crm', 'deploy', 'lint', 'audit', 'billing', 'build'), finds: [] },
    'an order of its own': { head: listing('lint', 'audit', 'deploy', 'crm', 'build', 'billing'), finds: [] },
  },

  *check({ head }) {
    for (const { entries, name, origin } of head.catalogs) {
      if (origin !== 'hand-kept' || entries.length < 5) continue;
      const strays = straysOf(entries);
      if (strays.length > Math.max(1, entries.length / 20)) continue;
      for (const entry of strays) {
        yield {
          at: entry.name.place,
          message: `${shown(entry.name.value)} stands out of the alphabetical order of the other entries`,
          hint: 'Move it to its place.',
          catalog: name.value,
          plugin: entry.name.value,
        };
      }
    }
  },
});

/** The entries without which the list would be sorted, as few as possible: all but a longest rising run. */
function straysOf(entries: readonly CatalogEntry[]): CatalogEntry[] {
  const ends: number[] = []; // index of the least last entry of a run of each length
  const before: (number | undefined)[] = [];
  const word = (index: number): string => entries[index]?.name.value.toLowerCase() ?? '';
  for (let index = 0; index < entries.length; index++) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (word(ends[middle] ?? 0) <= word(index)) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return entries.filter((_, index) => !kept.has(index));
}
