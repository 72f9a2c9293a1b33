import { foundBy, type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const plugins = {
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'plugins/bye/.codex-plugin/plugin.json': '{ "name": "bye", "version": "1.0.0" }\n',
};

const entries = (file: string, ...names: readonly string[]) => ({
  ...plugins,
  [file]: {
    json: {
      name: 'acme',
      owner: { name: 'Acme' },
      plugins: names.map((name, index) => ({ name, source: index === 0 ? './plugins/hello' : './plugins/bye' })),
    },
  },
});

export default rule({
  id: 'catalog/duplicate-entry',
  title: 'A catalog lists one name twice',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `A name leads to one plugin only. codex-cli 0.169.0 takes the first entry and hides the second without a message,
copilot 1.0.102 refuses the whole file, "claude plugin validate" of Claude Code 2.1.329 fails.`,

  examples: {
    'twice for codex': {
      head: entries('.agents/plugins/marketplace.json', 'hello', 'hello'),
      finds: ['.agents/plugins/marketplace.json#/plugins/1/name'],
    },
    'twice for claude': {
      head: entries('.claude-plugin/marketplace.json', 'hello', 'hello'),
      finds: ['.claude-plugin/marketplace.json#/plugins/1/name'],
    },
    'a plugin of this repository and one from elsewhere': {
      head: {
        ...plugins,
        'catalogs/acme.yaml': `schema: catalog/v1
name: acme
owner: { name: Acme }
targets: [claude]
entries:
  hello: { source: { kind: url, url: "https://git.acme.example/hello.git" } }
`,
      },
      finds: ['catalogs/acme.yaml#/entries/hello'],
    },
    'two names': { head: entries('.agents/plugins/marketplace.json', 'hello', 'bye'), finds: [] },
    'names that differ by letter case only': {
      head: entries('.agents/plugins/marketplace.json', 'hello', 'Hello'),
      finds: ['.agents/plugins/marketplace.json#/plugins/1/name'],
    },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) if (catalog.origin === 'definition') yield* inDefinition(catalog);
    yield* inHandKept(verdictsOf(head.catalogs).filter(isDuplicate));
    for (const catalog of head.catalogs) yield* likeEachOther(catalog);
  },
});

/** Clients keep such names apart; disks and people do not. Where two folders say so, that is told of them. */
function* likeEachOther({ entries, name: { value: catalog } }: Catalog): Iterable<Found> {
  const first = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const folded = entry.name.value.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, entry);
    if (other === undefined || other.name.value === entry.name.value || sameOfFolders(entry, other)) continue;
    yield {
      at: entry.name.place,
      before: other.name.place,
      message: `${shown(entry.name.value)} and ${shown(other.name.value)} differ by letter case only; on disks that ignore it they are installed into one folder`,
      hint: 'Rename one of the two.',
      level: 'warn',
      catalog,
      plugin: entry.name.value,
    };
  }
}

function sameOfFolders({ plugin: a }: CatalogEntry, { plugin: b }: CatalogEntry): boolean {
  return a !== undefined && b !== undefined && a !== b && a.name.value.toLowerCase() === b.name.value.toLowerCase();
}

function isDuplicate({ fault: { kind, pointer } }: Verdict): boolean {
  return kind === 'duplicate' && /^\/plugins\/\d+\/name$/.test(pointer);
}

// Where a client blames all entries of a name, the later ones are told.
function* inHandKept(verdicts: readonly Verdict[]): Iterable<Found> {
  const firsts = new Map<Catalog, ReadonlyMap<string, Place>>();
  for (const verdict of verdicts) {
    const { at, catalog, fault } = verdict;
    const first = firsts.get(catalog) ?? firstPlaces(catalog.entries);
    firsts.set(catalog, first);
    const before = first.get(fault.entry ?? '');
    if (before?.pointer !== at.pointer)
      yield { ...foundBy(verdict), hint: 'Remove one of the two.', ...(before !== undefined && { before }) };
  }
}

function firstPlaces(entries: readonly CatalogEntry[]): Map<string, Place> {
  const first = new Map<string, Place>();
  for (const { name } of entries) if (!first.has(name.value)) first.set(name.value, name.place);
  return first;
}

/** Two folders of one name are a matter of their manifests; here an entry with a source or an alias meets a plugin. */
function* inDefinition(catalog: Catalog): Iterable<Found> {
  const first = firstPlaces(catalog.entries);
  const seen = new Set<string>();
  for (const { alias, name, plugin, place } of catalog.entries) {
    const again = seen.has(name.value);
    seen.add(name.value);
    if (!again || (plugin !== undefined && alias === undefined)) continue;
    const before = first.get(name.value);
    yield {
      at: place,
      message: `${shown(name.value)} is a plugin of this repository too; ${shown(catalog.name.value)} would list it twice`,
      hint: 'Give it another name, or leave the plugin out with "exclude".',
      catalog: catalog.name.value,
      plugin: name.value,
      ...(before !== undefined && before.pointer !== place.pointer && { before }),
    };
  }
}
