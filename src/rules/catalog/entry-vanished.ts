import { hitsOfEach } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { type ClientId, clientIds } from '../../model/client.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { inside, type Place } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { record } from '../example-records.ts';
import { goneCatalogs } from '../gone-catalogs.ts';
import { rule } from '../rule.ts';

const manifest = (name: string) => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: `{ "name": "${name}", "version": "1.0.0" }\n`,
});
const plugins = { ...manifest('hello'), ...manifest('bye') };
const claude = (names: readonly string[], more: object = {}) => ({
  ...plugins,
  '.claude-plugin/marketplace.json': {
    json: {
      name: 'acme',
      owner: { name: 'Acme' },
      plugins: names.map(name => ({ name, source: `./plugins/${name}` })),
      ...more,
    },
  },
});
const definition = (exclude: string) => ({
  ...plugins,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nexclude: [${exclude}]\n`,
});

const other = { ...plugins, 'catalogs/other.yaml': definition('')['catalogs/acme.yaml'].replace('acme', 'other') };
const listing = (names: string) => ({
  ...plugins,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\ninclude: [{ plugins: ${names} }]\n`,
});

const bye = (more: object) =>
  record({ plugin: 'bye', announced: '2026-01-01', sunset: '2026-05-01', replacement: 'none', ...more });

export default rule({
  id: 'catalog/entry-vanished',
  title: 'An entry disappears without a word',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Removing an entry uninstalls nothing. In Claude Code 2.1.329 the installed plugin turns into a load error; in
codex-cli 0.169.0 it leaves the list and stays active, out of sight. With a whole catalog all of its entries go at once, and
with it the policy that it holds its plugins to; that is said once for the catalog.`,

  examples: {
    'an entry less': {
      base: claude(['hello', 'bye']),
      head: claude(['hello']),
      finds: ['.claude-plugin/marketplace.json#/plugins'],
    },
    'excluded from a definition': {
      base: definition(''),
      head: definition('{ plugins: [bye] }'),
      finds: ['catalogs/acme.yaml#/name'],
    },
    'an entry less, and renamed': {
      base: claude(['hello', 'bye']),
      head: claude(['hello'], { renames: { bye: 'hello' } }),
      finds: [],
    },
    'an entry less, with a record': {
      base: claude(['hello', 'bye']),
      head: { ...claude(['hello']), ...bye({}) },
      finds: [],
    },
    'before the day, which is told as that': {
      base: claude(['hello', 'bye']),
      head: { ...claude(['hello']), ...bye({ announced: '2026-11-20', sunset: '2027-02-18' }) },
      finds: [],
    },
    'a record that was withdrawn': {
      base: claude(['hello', 'bye']),
      head: { ...claude(['hello']), ...bye({ withdrawn: '2026-02-01', withdrawnReason: 'In demand' }) },
      finds: ['.claude-plugin/marketplace.json#/plugins'],
    },
    'a record about one part of it': {
      base: claude(['hello', 'bye']),
      head: { ...claude(['hello']), ...bye({ component: 'skill:wave' }) },
      finds: ['.claude-plugin/marketplace.json#/plugins'],
    },
    'versions that were yanked': {
      base: claude(['hello', 'bye']),
      head: { ...claude(['hello']), ...bye({ kind: 'yank', versions: '=1.0.0' }) },
      finds: ['.claude-plugin/marketplace.json#/plugins'],
    },
    'a record about another catalog': {
      base: claude(['hello', 'bye']),
      head: { ...claude(['hello']), ...bye({ catalogs: ['other'] }) },
      finds: ['.claude-plugin/marketplace.json#/plugins'],
    },
    'in quarantine': {
      base: claude(['hello', 'bye']),
      head: {
        ...claude(['hello']),
        ...bye({ kind: 'quarantine', effective: '2026-11-20', advisory: 'https://acme.example/1' }),
      },
      finds: [],
    },
    'a catalog gone, said once': {
      base: { ...definition(''), ...other },
      head: other,
      finds: ['catalogs/acme.yaml'],
    },
    'all catalogs gone': { base: definition(''), head: plugins, finds: ['catalogs/acme.yaml'] },
    'a catalog gone, with a record that is yet to take effect': {
      base: { ...definition('{ plugins: [hello] }'), ...other },
      head: { ...other, ...bye({ announced: '2026-11-20', sunset: '2027-02-18', catalogs: ['acme'] }) },
      finds: ['catalogs/acme.yaml'],
    },
    'a catalog gone after its plugins': {
      base: { ...definition('{ plugins: [hello] }'), ...other },
      head: { ...other, ...bye({ catalogs: ['acme'] }) },
      finds: [],
    },
    'a catalog that has another name now': {
      base: definition(''),
      head: { ...plugins, 'catalogs/acme.yaml': definition('')['catalogs/acme.yaml'].replace('acme', 'acme-tools') },
      finds: [],
    },
    'a name taken out of a definition, whose record counts by its name': {
      base: listing('[hello, bye]'),
      head: { ...listing('[hello, bye]'), ...bye({}) },
      finds: [],
    },
    'a name taken out of a definition, so that its record counts no more': {
      base: listing('[hello, bye]'),
      head: { ...listing('[hello]'), ...bye({}) },
      finds: ['catalogs/acme.yaml#/name'],
    },
    'a name taken out of a definition that lists its new one': {
      base: listing('[hello, bye]'),
      head: { ...listing('[hello]'), ...bye({ kind: 'rename', to: 'hello', effective: '2026-11-20' }) },
      finds: [],
    },
    'excluded from a definition, with a record': {
      base: definition(''),
      head: { ...definition('{ plugins: [bye] }'), ...bye({}) },
      finds: [],
    },
    'an entry more': { base: claude(['hello']), head: claude(['hello', 'bye']), finds: [] },
  },

  *check({ base, head, today }) {
    if (base === undefined || head.catalogs.some(({ readable }) => !readable)) return;
    const retiring = head.deprecations.filter(each => speaks(each, today));
    const told = new Set<string>();
    yield* goneCatalogs(base, head);
    for (const was of base.catalogs) {
      const now = head.catalogs.filter(catalog => catalog.name.value === was.name.value);
      for (const entry of now.length === 0 ? [] : vanished(was, now)) {
        const key = `${was.name.value} ${entry.name.value}`;
        const record = retiring.find(each => isAbout(each, entry, was));
        if (told.has(key) || (record !== undefined && isKept(entry, now))) continue;
        told.add(key);
        yield found(entry, was, now, record);
      }
    }
  },
});

// Whether it goes too early is another matter: deprecation/removed-early tells that.
function speaks({ component, kind, withdrawn }: Deprecation, today: string): boolean {
  return component === undefined && kind !== 'yank' && (withdrawn === undefined || withdrawn > today);
}

function isAbout({ catalogs, plugin }: Deprecation, { name }: CatalogEntry, was: Catalog): boolean {
  return (
    plugin.value === name.value && (catalogs === undefined || catalogs.some(each => each.value === was.name.value))
  );
}

/** Does a catalog say by a record what became of an entry? A file kept by hand needs only to be meant to be without it. */
function isKept({ name: { value } }: CatalogEntry, now: readonly Catalog[]): boolean {
  return now.some(
    ({ leftOut = [], origin, recorded = [] }) =>
      origin === 'hand-kept' || recorded.includes(value) || leftOut.includes(value),
  );
}

/** Entries that one of the targets of a catalog had, and that no catalog of its name gives it any more. */
function vanished(was: Catalog, now: readonly Catalog[]): CatalogEntry[] {
  const gone = new Set<CatalogEntry>();
  for (const target of was.targets) {
    const heirs = now.filter(({ targets }) => targets.includes(target));
    const names = new Set(heirs.flatMap(({ entries, renames }) => [...entries.map(nameOf), ...renames.map(oldNameOf)]));
    if (heirs.length > 0) for (const entry of was.entries) if (!names.has(nameOf(entry))) gone.add(entry);
  }
  return [...gone];
}

function nameOf({ name }: CatalogEntry): string {
  return name.value;
}

function oldNameOf({ from }: Catalog['renames'][number]): string {
  return from.value;
}

function found(entry: CatalogEntry, was: Catalog, now: readonly Catalog[], record: Deprecation | undefined): Found {
  const heir = now.find(({ file }) => file === was.file) ?? now[0] ?? was;
  const clients = clientIds.filter(client => was.targets.includes(client));
  const told = clients.flatMap(client => consequence(client));
  return {
    at: placeIn(heir),
    before: entry.name.place,
    fromBase: true,
    message: [
      `${shown(entry.name.value)} is no longer in ${shown(was.name.value)}${record ? ', and its record does not count there any more' : ''}`,
      ...told,
    ].join('; '),
    hint: record
      ? 'Keep its name in "include": by it a catalog knows of a plugin that is gone.'
      : 'Say what becomes of it in policies/deprecations/, or keep the entry.',
    // Its users were told of a deprecation in time.
    ...(record?.kind === 'deprecate' && { level: 'warn' as const }),
    catalog: was.name.value,
    plugin: entry.name.value,
    clients,
    hits: hitsOfEach(clients, client => factsOf(client).removed),
  };
}

function consequence(client: ClientId): string[] {
  const { removal } = factsOf(client).lifecycle;
  return removal === undefined ? [] : [`${client}: ${removal}`];
}

function placeIn(catalog: Catalog): Place {
  return catalog.origin === 'definition' ? catalog.name.place : inside(catalog.place, 'plugins');
}
