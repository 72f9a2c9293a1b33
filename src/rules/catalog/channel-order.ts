import type { Catalog } from '../../model/catalog.ts';
import { daysBetween } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Ledger } from '../../model/ledger.ts';
import { inside } from '../../model/place.ts';
import { highestVersion, isSemver } from '../../model/version.ts';
import { counted, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = (version: string) => `{ "name": "crm", "version": "${version}" }\n`;
const catalog = (name: string, folder: string, more = '') =>
  `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\ninclude: [{ paths: ["${folder}/*"] }]\n${more}`;
const promotion = 'channel: stable\npromotion: { from: acme-preview, soakDays: 7 }\n';
const tree = (stable: string, preview: string, more = promotion) => ({
  'policies/policy.yaml': 'schema: policy/v1\nplugins:\n  roots: ["plugins/*", "next/*"]\n',
  'plugins/crm/.claude-plugin/plugin.json': manifest(stable),
  'next/crm/.claude-plugin/plugin.json': manifest(preview),
  'catalogs/preview.yaml': catalog('acme-preview', 'next'),
  'catalogs/stable.yaml': catalog('acme-stable', 'plugins', more),
});
const at = ['plugins/crm/.claude-plugin/plugin.json#/version'];

export default rule({
  id: 'catalog/channel-order',
  title: 'A catalog has a version before its preview had it long enough',
  level: 'error',
  since: '0.1.0',
  why: `Users of a preview are there to find what is wrong before everybody has it. A version that reaches the stable catalog
first, or after fewer days than its definition says, was tried by nobody, and clients do not go back to a lower version.`,

  examples: {
    'stable is newer than preview': { head: tree('2.0.0', '1.4.2'), finds: at },
    'preview is newer': { head: tree('1.4.2', '2.0.0'), finds: [] },
    'catalogs that have nothing to do with each other': {
      head: tree('2.0.0', '1.4.2', 'channel: stable\n'),
      finds: [],
    },
    'promoted after two of seven days': {
      head: tree('2.0.0', '2.0.0'),
      chosen: ['acme-stable'],
      released: { crm: { '2.0.0': 'acme-preview=2026-11-18' } },
      finds: at,
    },
    'promoted on the seventh day': {
      head: tree('2.0.0', '2.0.0'),
      chosen: ['acme-stable'],
      released: { crm: { '2.0.0': 'acme-preview=2026-11-13' } },
      finds: [],
    },
    'promoted without ever having been in preview': {
      head: tree('1.9.0', '2.0.0'),
      chosen: ['acme-stable'],
      released: { crm: { '2.0.0': 'acme-preview=2026-11-01' } },
      finds: at,
    },
    'stable has it already': {
      head: tree('2.0.0', '2.0.0'),
      chosen: ['acme-stable'],
      released: { crm: { '2.0.0': 'acme-preview=2026-11-18 acme-stable=2026-11-19' } },
      finds: [],
    },
    'a commit does not promote': {
      head: tree('2.0.0', '2.0.0'),
      released: { crm: { '2.0.0': 'acme-preview=2026-11-18' } },
      finds: [],
    },
  },

  *check({ chosen, head, ledger, today }) {
    for (const each of head.catalogs) {
      if (each.promotion === undefined) continue;
      const isChosen = chosen?.includes(each.name.value) === true;
      if (isChosen && ledger !== undefined) yield* unsoaked(each, ledger, today);
      else if (ledger === undefined) yield* ahead(each, head.catalogs);
    }
  },
});

/** Nobody knows what was released: then both catalogs have what lies in the tree. */
function* ahead(stable: Catalog, catalogs: readonly Catalog[]): Iterable<Found> {
  const preview = catalogs.find(({ name }) => name.value === stable.promotion?.from);
  const versions = new Map(preview?.entries.map(({ name, plugin }) => [name.value, plugin?.version]));
  for (const { name, plugin } of stable.entries) {
    const [now, before] = [plugin?.version, versions.get(name.value)];
    if (now === undefined || before === undefined || now.value === before.value) continue;
    if (!isSemver(now.value) || !isSemver(before.value)) continue;
    if (highestVersion([now.value, before.value]) !== now.value) continue;
    yield {
      at: now.place,
      before: before.place,
      because: inside(stable.place, 'promotion'),
      message: `${shown(name.value)} ${now.value} in ${shown(stable.name.value)} is newer than ${before.value} in ${shown(stable.promotion?.from ?? '')}`,
      hint: 'Release it to the preview first, and promote it once it has soaked.',
      catalog: stable.name.value,
      plugin: name.value,
    };
  }
}

function* unsoaked({ entries, name, place, promotion }: Catalog, ledger: Ledger, today: string): Iterable<Found> {
  for (const { plugin } of entries) {
    const version = plugin?.version;
    if (plugin === undefined || version === undefined || promotion === undefined) continue;
    const known = ledger.releases.get(plugin.name.value)?.find(each => each.version === version.value);
    if (known?.catalogs?.has(name.value) === true) continue; // it is there: what happened stays
    const since = known?.catalogs?.get(promotion.from);
    const days = since === undefined ? undefined : daysBetween(since, today);
    if (days !== undefined && days >= promotion.soakDays) continue;
    const where = `in ${shown(promotion.from)}`;
    const told =
      days === undefined
        ? `was never ${where}`
        : `has been ${where} for ${days} of ${counted(promotion.soakDays, 'day')}`;
    yield {
      at: version.place,
      because: inside(place, 'promotion'),
      message: `${shown(plugin.name.value)} ${shown(version.value)} ${told}`,
      hint: 'Wait, and promote it then: catalogc promote.',
      catalog: name.value,
      plugin: plugin.name.value,
    };
  }
}
