import type { Catalog } from '../../model/catalog.ts';
import type { Change } from '../../model/change.ts';
import type { Found } from '../../model/diagnostic.ts';
import { type Pending, pendingIn } from '../../model/pending.ts';
import { speller } from '../../model/speller.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { catalog, file, plugin, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const base = { ...plugins, ...record() };
const gone = { ...record(), ...plugin('crm-sync-v2'), 'docs/m.md': '# Moving\n' };
const both = catalog('acme-stable', ['crm-sync', 'crm-sync-v2']);
const scoped = 'scopes:\n  - { name: crm, match: { paths: [plugins/crm-sync] }, deprecation: { noticeDays: 120 } }\n';
const published = { 'crm-sync': { firstPublished: '2026-11-20', announced: '2026-11-20', sunset: '2027-02-18' } };

export default rule({
  id: 'deprecation/removed-early',
  title: 'A plugin is gone before the day of its removal',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Until that day people were promised the plugin, and some move on the last one. A folder or an entry that goes early gives
a load error in Claude Code 2.1.329, and a hidden copy that stays active in codex-cli 0.169.0. The same is said of a record
whose plugin was never here: by a slip in its name it retires nothing.`,

  examples: {
    'the folder, a day early': { base, head: gone, published, today: '2027-05-18', finds: [`${file}#/plugin`] },
    'the entry, in one catalog': {
      base: { ...base, ...both },
      head: { ...base, ...catalog('acme-stable', ['crm-sync-v2']) },
      published,
      today: '2027-01-10',
      finds: [`${file}#/plugin`],
    },
    'a late publication keeps it longer': {
      base,
      head: gone,
      published: { 'crm-sync': { ...published['crm-sync'], firstPublished: '2026-11-30' } },
      today: '2027-05-19',
      finds: [`${file}#/plugin`],
    },
    'a slip in the name': {
      head: { ...plugins, ...record({ plugin: 'crm-snyc' }) },
      finds: [`${file}#/plugin`],
    },
    'the folder that a scope of it asked more notice for': {
      base: { ...base, ...policy('{ noticeDays: 90 }', scoped) },
      head: { ...gone, ...policy('{ noticeDays: 90 }', scoped) },
      published,
      today: '2027-05-19',
      finds: [`${file}#/plugin`],
    },
    'on the day': { base, head: gone, published, today: '2027-05-19', finds: [] },
    'a quarantine cannot wait': {
      base,
      head: { ...gone, ...record({ kind: 'quarantine', effective: '2026-12-01', advisory: 'https://acme.example/1' }) },
      published,
      today: '2026-12-01',
      finds: [],
    },
    'a catalog the record is not about': {
      base: { ...plugins, ...record({ catalogs: ['other'] }), ...both },
      head: { ...plugins, ...record({ catalogs: ['other'] }), ...both },
      finds: [],
    },
  },

  *check(change) {
    const pending = pendingIn(change).filter(({ record: { component } }) => component === undefined);
    if (pending.length === 0 || change.head.catalogs.some(({ readable }) => !readable)) return;
    const here = namesIn(change.head);
    const guess = speller(here);
    for (const one of pending) {
      const name = one.record.plugin.value;
      if (isQuarantined(name, change)) continue;
      if (!here.has(name)) yield told(one, 'is not here', guess(name));
      else
        for (const of of lostCatalogs(one, change))
          yield { ...told(one, `is not in ${shown(of)} any more`), catalog: of };
    }
  },
});

function namesIn({ catalogs, plugins: all }: Workspace): Set<string> {
  const listed = catalogs.flatMap(({ entries }) => entries.map(({ name }) => name.value));
  return new Set([...all.map(({ name }) => name.value), ...listed]);
}

function isQuarantined(name: string, { head }: Change): boolean {
  return head.states.of(name).state === 'quarantined';
}

/** Catalogs that listed the plugin for a client, and list it for that one no more. */
function lostCatalogs({ record: { catalogs, plugin: of } }: Pending, { base, head }: Change): Set<string> {
  const about = new Set(catalogs?.map(({ value }) => value));
  const lists = ({ entries }: Catalog) => entries.some(({ name }) => name.value === of.value);
  const lost = (base?.catalogs ?? []).filter(was => {
    const heirs = head.catalogs.filter(({ name }) => name.value === was.name.value);
    if (heirs.length === 0 || !lists(was) || (catalogs !== undefined && !about.has(was.name.value))) return false;
    return was.targets.some(target => {
      const now = heirs.filter(({ targets }) => targets.includes(target));
      return now.length > 0 && !now.some(lists);
    });
  });
  return new Set(lost.map(({ name }) => name.value));
}

function told({ record: { kind, plugin: of }, remove }: Pending, what: string, guess?: string): Found {
  const when = remove === undefined ? '' : `; it is ${kind === 'rename' ? 'renamed' : 'removed'} on ${remove}`;
  return {
    at: of.place,
    message: `${shown(of.value)} ${what}${when}`,
    hint: guess === undefined ? 'Put it back until then.' : `Put it back until then. Or did you mean ${shown(guess)}?`,
    plugin: of.value,
  };
}
