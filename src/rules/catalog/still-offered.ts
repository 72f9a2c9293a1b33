import { retirementIn } from '../../clients/retirement.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import type { Change } from '../../model/change.ts';
import { type ClientId, clientIds } from '../../model/client.ts';
import { type Deprecation, recordKey, type State } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { noticeFor, type States } from '../../model/states.ts';
import { timelineOf } from '../../model/timeline.ts';
import { shown } from '../../model/words.ts';
import { plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const claude = '.claude-plugin/marketplace.json';
const codex = '.agents/plugins/marketplace.json';
const kept = (file: string, entry: object = {}, more: object = {}) => ({
  ...plugins,
  [file]: {
    json: {
      ...{ name: 'acme', owner: { name: 'Acme' } },
      plugins: [{ name: 'crm-sync', source: './plugins/crm-sync', ...entry }],
      ...more,
    },
  },
});
const stopped = record({ kind: 'quarantine', effective: '2026-11-20', advisory: 'https://acme.example/1' });
const renamed = record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-11-20' });

export default rule({
  id: 'catalog/still-offered',
  title: 'A file kept by hand offers a plugin that is to be gone',
  level: 'error',
  since: '0.1.0',
  why: `Records take effect in what is compiled. A marketplace.json that is kept by hand says what it says: Claude Code 2.1.329,
codex-cli 0.169.0 and copilot 1.0.102 go on installing what it lists, whatever a record beside it tells.`,

  examples: {
    'in quarantine': { head: { ...kept(claude), ...stopped }, finds: [`${claude}#/plugins/0/name`] },
    'past its last day': {
      head: { ...kept(claude), ...record() },
      today: '2027-05-19',
      finds: [`${claude}#/plugins/0/name`],
    },
    'past its sunset, which is a warning': {
      head: { ...kept(codex), ...record() },
      today: '2027-02-18',
      finds: [`${codex}#/plugins/0/name`],
    },
    'past its sunset, for a client that cannot stop new installs alone': {
      head: { ...kept(claude), ...record() },
      today: '2027-02-18',
      finds: [],
    },
    'the old name of a rename': { head: { ...kept(claude), ...renamed }, finds: [`${claude}#/plugins/0/name`] },
    'another name for the plugin': {
      head: { ...kept(claude, { name: 'crm' }), ...stopped },
      finds: [`${claude}#/plugins/0/name`],
    },
    'a word that this client does not read': {
      head: { ...kept(claude, { policy: { installation: 'NOT_AVAILABLE' } }), ...stopped },
      finds: [`${claude}#/plugins/0/name`],
    },
    'said in the file': {
      head: { ...kept(codex, { policy: { installation: 'NOT_AVAILABLE' } }), ...stopped },
      finds: [],
    },
    'taken out of the file': {
      head: { ...kept(claude, { name: 'crm-sync-v2', source: './plugins/crm-sync-v2' }), ...stopped },
      finds: [],
    },
    'not yet': { head: { ...kept(codex), ...record() }, today: '2027-02-17', finds: [] },
    lifted: {
      head: {
        ...kept(claude),
        ...record({
          ...{ kind: 'quarantine', effective: '2026-11-01', advisory: 'https://acme.example/1' },
          lifted: '2026-11-20',
        }),
      },
      finds: [],
    },
    'a definition, from which it is compiled': {
      head: {
        ...plugins,
        ...stopped,
        'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n',
      },
      finds: [],
    },
  },

  *check(change) {
    for (const catalog of change.head.catalogs) {
      if (catalog.origin !== 'hand-kept' || change.head.deprecations.length === 0) continue;
      for (const entry of catalog.entries) yield* offeredIn(catalog, entry, change);
    }
  },
});

function* offeredIn(catalog: Catalog, entry: CatalogEntry, change: Change): Iterable<Found> {
  const { record, state } = standingOf(catalog, entry, change);
  const says = record && wordsFor(state, record, change);
  const clients = clientIds.filter(client => catalog.targets.includes(client) && isOffered(client, entry, state));
  if (record === undefined || says === undefined || clients.length === 0) return;
  yield {
    at: entry.name.place,
    before: record.place,
    message: `${shown(entry.name.value)} ${says}, but this file, kept by hand, still offers it`,
    hint: `${wayOut(clients, record)}, or have the file compiled: catalogc import.`,
    ...(state === 'sunset' && { level: 'warn' as const }),
    ...(state === 'quarantined' && { unwaivable: true as const }),
    catalog: catalog.name.value,
    plugin: entry.name.value,
    clients,
  };
}

/** Can new users install it, where the client can be told that they may not? Between sunset and removal Claude Code cannot. */
function isOffered(client: ClientId, { installation }: CatalogEntry, state: State): boolean {
  const { unavailable } = retirementIn(client);
  if (state === 'sunset' && unavailable === 'offered') return false;
  return installation?.value !== 'NOT_AVAILABLE' || unavailable !== 'said';
}

/** An entry of another name goes with its plugin, unless a record is about its own name. */
function standingOf({ name }: Catalog, entry: CatalogEntry, { head: { states } }: Change): ReturnType<States['of']> {
  const own = states.of(entry.name.value, name.value);
  return own.record === undefined && entry.plugin ? states.of(entry.plugin.name.value, name.value) : own;
}

function wordsFor(state: State, record: Deprecation, { head, published }: Change): string | undefined {
  const { effective, kind, replacement } = record;
  if (state === 'quarantined') return `is quarantined since ${effective}`;
  if (state !== 'removed' && state !== 'sunset') return undefined;
  if (kind === 'rename') return `is to be gone since ${effective}, when it became ${shown(replacement?.value ?? '')}`;
  const notice = noticeFor(head, record, published?.get(recordKey(record))?.firstPublished);
  const { remove, sunset } = timelineOf(record, notice);
  return state === 'removed' ? `is to be gone since ${remove}` : `is not for new users since ${sunset}`;
}

function wayOut(clients: readonly ClientId[], { kind }: Deprecation): string {
  const facts = clients.map(retirementIn);
  if (facts.some(({ renames }) => renames !== null))
    return kind === 'rename'
      ? 'Give the entry its new name, and lead from the old one to it in "renames"'
      : 'Take the entry out, and say in "renames" where its users go, or null';
  return facts.some(({ unavailable }) => unavailable === 'said')
    ? 'Say "policy": { "installation": "NOT_AVAILABLE" } in the entry'
    : 'Take the entry out';
}
