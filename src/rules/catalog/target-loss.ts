import { factsOf } from '../../clients/facts.ts';
import { judgeMarketplace } from '../../clients/judge.ts';
import type { Loss } from '../../model/build.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { clientIds, type Target } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { neutralShapes } from '../../model/plugin.ts';
import { allOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const definition = (targets: string, entries: string) => ({
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\nentries:\n  ${entries}\n`,
});
const far = 'far: { source: { kind: npm, package: far, version: 1.0.0 } }';

export default rule({
  id: 'catalog/target-loss',
  title: 'A target goes without an entry',
  level: 'warn',
  since: '0.1.0',
  why: `Clients take different sources, names and manifests: copilot 1.0.102 knows no npm packages, codex-cli 0.169.0 no
aliases. An entry that a client would choke on is left out of its catalog, and whoever uses that client should know.`,

  examples: {
    'an npm package, for copilot': {
      head: definition('codex, copilot', far),
      losses: [{ catalog: 'acme', target: 'copilot', plugin: 'far', what: 'entry', because: 'no npm', entry: true }],
      finds: ['catalogs/acme.yaml#/entries/far'],
    },
    'not offered any more, and so left out': {
      head: definition('claude', 'hello: { installation: NOT_AVAILABLE }'),
      losses: [{ catalog: 'acme', target: 'claude', plugin: 'hello', what: 'entry', because: 'it is', entry: true }],
      finds: ['catalogs/acme.yaml#/entries/hello'],
    },
    'a field less is in the report of the build': {
      head: definition('codex, copilot', 'hello: { tags: [a] }'),
      losses: [{ catalog: 'acme', target: 'codex', plugin: 'hello', what: 'tags', because: 'no tags', entry: false }],
      finds: [],
    },
    'nothing lost': { head: definition('codex', far), losses: [], finds: [] },
  },

  *check({ head, losses }) {
    const defined = head.catalogs.filter(({ origin }) => origin === 'definition');
    const catalogs = new Map(defined.map(catalog => [catalog.name.value, catalog]));
    const entries = new Map(defined.map(catalog => [catalog.name.value, entriesOf(catalog)]));
    const entryOf = ({ catalog, plugin = '' }: Loss) => entries.get(catalog)?.get(plugin);
    const lost = losses.filter(loss => loss.entry && loss.plugin !== undefined);
    for (const alike of Map.groupBy(lost, keyOf).values()) {
      const [first] = alike as [Loss, ...Loss[]];
      const [catalog, entry] = [catalogs.get(first.catalog), entryOf(first)];
      if (catalog === undefined || entry === undefined || entry === 'twice') continue;
      const targets = alike.map(({ target }) => target).filter(target => !isToldElsewhere(entry, target));
      if (targets.length > 0) yield told(entry, catalog, targets, first.because);
    }
  },
});

function keyOf({ because, catalog, plugin }: Loss): string {
  return JSON.stringify([catalog, plugin, because]);
}

/** Entries by name; a name that is listed twice has a finding of its own. */
function entriesOf({ entries }: Catalog): Map<string, CatalogEntry | 'twice'> {
  const byName = new Map<string, CatalogEntry | 'twice'>();
  for (const entry of entries) byName.set(entry.name.value, byName.has(entry.name.value) ? 'twice' : entry);
  return byName;
}

/** A name or a word of policy that a client does not take is told as such. */
function isToldElsewhere({ authentication, installation, name }: CatalogEntry, target: Target): boolean {
  if (target === 'neutral') return false;
  const policy = {
    ...(authentication !== undefined && { authentication: authentication.value }),
    ...(installation !== undefined && { installation: installation.value }),
  };
  const value = { name: 'x', owner: { name: 'x' }, plugins: [{ name: name.value, source: './x', policy }] };
  const faults = judgeMarketplace(target, value, factsOf(target).marketplaces.writes);
  return faults.some(({ kind, pointer }) => pointer === '/plugins/0/name' || kind === 'enum');
}

function told(entry: CatalogEntry, catalog: Catalog, targets: readonly Target[], because: string): Found {
  const [name, meant] = [shown(catalog.name.value), isMeant(entry, catalog)];
  return {
    at: entry.name.place,
    message: `${shown(entry.name.value)} is left out of ${name} for ${allOf(targets)}: ${because}`,
    hint: meant
      ? 'Nothing to do, if that is meant.'
      : `Leave it out of ${name}, or list it in a catalog for other clients.`,
    catalog: catalog.name.value,
    plugin: entry.name.value,
    clients: clientIds.filter(client => targets.includes(client)),
    ...(meant && { level: 'info' as const }),
  };
}

/** Not offered on purpose, or of a shape that is listed in the neutral index alone. */
function isMeant({ installation, plugin }: CatalogEntry, { targets }: Catalog): boolean {
  if (installation?.value === 'NOT_AVAILABLE') return true;
  const neutral = plugin?.manifests.every(({ shape }) => neutralShapes.has(shape)) === true;
  return neutral && targets.includes('neutral');
}
