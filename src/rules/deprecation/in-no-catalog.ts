import type { Catalog } from '../../model/catalog.ts';
import type { Change } from '../../model/change.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { concerns } from '../../model/states.ts';
import { oneOf, shown } from '../../model/words.ts';
import { catalog, file, plugin, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const renamed = { kind: 'rename', to: 'crm-sync-v2', effective: '2026-11-20' };
const gone = { ...plugin('crm-sync-v2'), 'docs/m.md': '# Moving\n' };
const removed = { announced: '2026-01-01', sunset: '2026-04-01', remove: '2026-05-01' };
const other = { ...plugin('erp'), ...catalog('acme', ['erp']) };

export default rule({
  id: 'deprecation/in-no-catalog',
  title: 'A record is in no catalog',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `A catalog tells of a record where it lists the plugin, and once the folder is gone where its "include" has the name. A
record that no catalog has tells nobody: Claude Code 2.1.329 shows a load error instead of moving users, and the feeds say
nothing.`,

  examples: {
    'no catalog lists the plugin': { head: { ...plugins, ...other, ...record() }, finds: [`${file}#/plugin`] },
    'the name was taken out with the folder': {
      head: { ...gone, ...catalog('acme', ['crm-sync-v2']), ...record(removed) },
      finds: [`${file}#/plugin`],
    },
    'a rename to a name that no catalog lists': {
      head: { ...gone, ...other, ...record(renamed) },
      finds: [`${file}#/plugin`],
    },
    'a record about a catalog that is not there': {
      head: { ...plugins, ...catalog('acme', ['crm-sync']), ...record({ catalogs: ['acme-stable'] }) },
      finds: [`${file}#/plugin`],
    },
    'a rename to a name that a catalog lists': {
      head: { ...gone, ...catalog('acme', ['crm-sync-v2']), ...record(renamed) },
      finds: [],
    },
    'the name is still there': {
      head: { ...gone, ...catalog('acme', ['crm-sync', 'crm-sync-v2']), ...record(removed) },
      finds: [],
    },
    'a definition says where its users go': {
      head: {
        ...gone,
        ...catalog('acme', ['crm-sync-v2'], 'renames: { crm-sync: crm-sync-v2 }\n'),
        ...record(removed),
      },
      finds: [],
    },
    'a release has told it': {
      head: { ...gone, ...catalog('acme', ['crm-sync-v2']), ...record(removed) },
      renamed: { acme: { 'crm-sync': 'crm-sync-v2' } },
      finds: [],
    },
    'an entry that this change takes away, which is told as that': {
      base: { ...plugins, ...catalog('acme', ['crm-sync', 'crm-sync-v2']) },
      head: { ...plugins, ...catalog('acme', ['crm-sync-v2']), ...record() },
      finds: [],
    },
    'left out on purpose': {
      head: { ...plugins, ...catalog('acme', [], 'exclude: [{ plugins: [crm-sync] }]\n'), ...record() },
      finds: [],
    },
    'in quarantine, and nowhere to be had': {
      head: {
        ...{ ...plugins, ...other },
        ...record({ kind: 'quarantine', effective: '2026-11-20', advisory: 'https://acme.example/1' }),
      },
      finds: [],
    },
    'only a part goes': { head: { ...plugins, ...other, ...record({ component: 'skill:greet' }) }, finds: [] },
    'taken back': {
      head: { ...plugins, ...other, ...record({ withdrawn: '2026-11-20', withdrawnReason: 'In demand' }) },
      finds: [],
    },
    'no catalog yet': { head: { ...plugins, ...record() }, finds: [] },
  },

  *check(change) {
    const { catalogs } = change.head;
    const defined = catalogs.filter(({ origin }) => origin === 'definition');
    if (defined.length === 0 || catalogs.some(({ readable }) => !readable)) return;
    for (const one of change.head.deprecations)
      if (speaks(one, change.today) && !defined.some(each => has(each, one)) && !isTold(one, change)) yield told(one);
  },
});

// What is yanked or quarantined is only to be kept from people, and nobody gets what no catalog has.
function speaks({ component, kind, withdrawn }: Deprecation, today: string): boolean {
  const leads = kind === 'deprecate' || kind === 'rename';
  return leads && component === undefined && (withdrawn === undefined || withdrawn > today);
}

function has({ entries, leftOut = [], name, recorded = [], renames }: Catalog, record: Deprecation): boolean {
  const { value } = record.plugin;
  if (renames.some(({ from }) => from.value === value)) return true;
  const isListed = entries.some(entry => entry.name.value === value || entry.plugin?.name.value === value);
  return concerns(record, name.value) && (isListed || [...recorded, ...leftOut].includes(value));
}

/** By a release, whose renames are kept; or, where the change takes an entry away, as a matter of that. */
function isTold({ plugin: { value } }: Deprecation, { base, ledger }: Change): boolean {
  const released = [...(ledger?.renames?.values() ?? [])].some(lines => lines.has(value));
  return released || base?.catalogs.some(({ entries }) => entries.some(({ name }) => name.value === value)) === true;
}

function told({ catalogs, kind, plugin: of, replacement }: Deprecation): Found {
  const neither = kind === 'rename' && replacement ? `, and none lists ${shown(replacement.value)}` : '';
  const where =
    catalogs === undefined ? 'no catalog' : `no catalog called ${oneOf(catalogs.map(({ value }) => shown(value)))}`;
  return {
    at: of.place,
    message: `the record of ${shown(of.value)} tells nobody: ${where} has it${neither}`,
    hint: 'Name it in "include" of the catalogs that had it: by that they know of a plugin that is gone.',
    plugin: of.value,
  };
}
