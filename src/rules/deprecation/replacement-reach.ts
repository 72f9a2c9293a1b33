import type { Catalog } from '../../model/catalog.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import { inRange, isRange } from '../../model/ranges.ts';
import { installable, replacingIn } from '../../model/replacements.ts';
import { isPrerelease, isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { catalog, file, plugin, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const at = `${file}#/replacement`;
const stable = catalog('acme-stable', ['crm-sync', 'crm-sync-v2']);
const payments = catalog('acme-payments', ['crm-sync']);
const tree = { ...plugins, ...record() };
const candidate = plugin('crm-sync-v2', { version: '2.0.0-rc.1' });

export default rule({
  id: 'deprecation/replacement-reach',
  title: 'A replacement cannot be installed where the plugin can',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `People install from the catalog they have. A replacement that only another one lists, that is NOT_AVAILABLE, or that a
stable catalog would have to list as a prerelease is none for them, and a rename in Claude Code leads nowhere.`,

  examples: {
    'not in one of its catalogs': { head: { ...tree, ...stable, ...payments }, finds: [at] },
    'listed, and not available': {
      head: { ...tree, ...catalog('acme-stable', ['crm-sync', 'crm-sync-v2 NOT_AVAILABLE']) },
      finds: [at],
    },
    'only as a prerelease': {
      head: { ...tree, ...candidate, ...catalog('acme-stable', ['crm-sync', 'crm-sync-v2'], 'channel: stable\n') },
      finds: [at],
    },
    'gone already by a record that is new': {
      base: { ...plugins, ...stable, ...payments },
      head: {
        ...{ ...plugins, ...stable, ...payments },
        ...record({ announced: '2026-01-01', sunset: '2026-05-01', remove: '2026-06-01', catalogs: ['acme-payments'] }),
      },
      finds: [at],
    },
    'in a version that will not do': {
      head: { ...plugins, ...record({ replacement: { plugin: 'crm-sync-v2', versions: '>=2' } }), ...stable },
      finds: [`${at}/plugin`],
    },
    'in a version that will do': {
      head: { ...plugins, ...record({ replacement: { plugin: 'crm-sync-v2', versions: '^1.0.0' } }), ...stable },
      finds: [],
    },
    'a prerelease in a preview': { head: { ...tree, ...candidate, ...stable }, finds: [] },
    'a record about the other catalogs': {
      head: { ...plugins, ...record({ catalogs: ['acme-stable'] }), ...stable, ...payments },
      finds: [],
    },
    'in every catalog': {
      head: { ...tree, ...stable, ...catalog('acme-payments', ['crm-sync', 'crm-sync-v2']) },
      finds: [],
    },
    'in no catalog, and neither is the plugin': { head: tree, finds: [] },
  },

  *check(change) {
    const { head } = change;
    const known = installable(head);
    for (const { record: one, to } of replacingIn(change)) {
      if (!known.has(to.value) || to.value === one.plugin.value || one.kind === 'rename') continue;
      for (const listing of head.catalogs.filter(each => each.readable && isAbout(each, one))) {
        const missing = whyNot(to.value, one.replacementVersions?.value, listing);
        if (missing === undefined) continue;
        yield {
          at: to.place,
          before: listing.name.place,
          message: `${shown(to.value)}, which is to replace ${shown(one.plugin.value)}, ${missing} ${shown(listing.name.value)}`,
          hint: `Make ${shown(to.value)} available there, or limit the record to other catalogs.`,
          plugin: one.plugin.value,
          catalog: listing.name.value,
        };
      }
    }
  },
});

function isAbout({ entries, name }: Catalog, { catalogs, plugin: of }: Deprecation): boolean {
  if (catalogs !== undefined && !catalogs.some(({ value }) => value === name.value)) return false;
  return entries.some(entry => entry.name.value === of.value && entry.installation?.value !== 'NOT_AVAILABLE');
}

/** Why nobody can install a plugin from a catalog, or should; undefined where everybody can. */
function whyNot(name: string, range: string | undefined, { channel, entries }: Catalog): string | undefined {
  const entry = entries.find(each => each.name.value === name);
  if (entry === undefined) return 'is not listed in';
  if (entry.installation?.value === 'NOT_AVAILABLE') return 'is NOT_AVAILABLE in';
  const version = (entry.version ?? entry.plugin?.version)?.value ?? '';
  if (range !== undefined && isSemver(version) && isRange(range) && !inRange(version, range))
    return `has version ${version}, which is not in ${shown(range)}, in`;
  const isStable = channel === 'stable' || channel.startsWith('lts:');
  return isStable && isPrerelease(version) ? `is only the prerelease ${shown(version)} in` : undefined;
}
