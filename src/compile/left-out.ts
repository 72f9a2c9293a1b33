import { factsOf } from '../clients/facts.ts';
import { retirementIn } from '../clients/retirement.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import { neutralShapes, type Plugin } from '../model/plugin.ts';
import { shown } from '../model/words.ts';
import type { Dialect } from './dialect.ts';
import { manifestRead } from './entry-fields.ts';
import { isSafeName } from './layout.ts';
import type { Reach } from './reach.ts';

/** Why an entry has no place in a client's catalog, before a word of it is written; `own` entries are kept by hand for it. */
export function leftOut(dialect: Dialect, own: boolean, entry: CatalogEntry, reach: Reach): string | undefined {
  const { because, tombstone, unavailable } = retirementIn(dialect.client);
  const { plugin, installation } = entry;
  const name = entry.name.value;
  const blocked = installation?.value === 'NOT_AVAILABLE';
  if (!isSafeName(name)) return `the name ${shown(name)} is not safe as a file name`;
  if (plugin !== undefined && isNeutral(plugin)) {
    return `no client loads a plugin with a manifest of the ${plugin.manifests[0]?.shape} shape only`;
  }
  if (blocked && !own && unavailable === 'left-out') return because;
  if (reach.gone && !(blocked && tombstone)) return 'its folder does not exist';
  if (typeof reach.tree === 'string') return reach.tree;
  return own ? undefined : misnamed(dialect, name, plugin);
}

/** Does a plugin live in the neutral feed only? */
export function isNeutral({ manifests }: Plugin): boolean {
  return manifests.length > 0 && manifests.every(({ shape }) => neutralShapes.has(shape));
}

/** codex-cli 0.169.0 refuses to install an entry whose name is not that in the manifest. */
function misnamed({ client }: Dialect, name: string, plugin: Plugin | undefined): string | undefined {
  const manifest = manifestRead(client, plugin);
  if (manifest === undefined || factsOf(client).manifests.nameMismatch !== 'install-fails') return undefined;
  const called = manifest.name?.value ?? plugin?.name.value ?? name;
  if (called === name) return undefined;
  return `${client} installs a plugin under the name in its manifest only, and that is ${shown(called)}`;
}
