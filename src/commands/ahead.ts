import { unversionedBy, versionedDigest } from '../compare/versioned.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Choice, Pin } from '../model/pins.ts';
import type { Plugin } from '../model/plugin.ts';
import { mayRunAhead } from '../model/versioning.ts';
import { versioningFor } from '../model/versioning-for.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * A choice with those plugins besides whose content runs ahead of their number, where the policy lets it: their users get what
 * was released under that number, until a release raises it. One of which that cannot be had is left as it is, and is refused.
 */
export function withAhead(choice: Choice, { entries }: Catalog, head: Workspace, ledger: Ledger): Choice {
  const decided = new Set([...choice.withheld, ...choice.pins.map(({ name }) => name)]);
  const plugins = [...new Set(entries.flatMap(({ plugin }) => plugin ?? []))];
  const ahead = plugins.flatMap(plugin => (decided.has(plugin.name.value) ? [] : releasedAs(plugin, head, ledger)));
  const told = ahead.map(
    ({ name, version = '' }) =>
      `${shown(name)} stays as it was released as ${shown(version)}: what came after it has no number yet`,
  );
  return { ...choice, pins: [...choice.pins, ...ahead], told: [...choice.told, ...told] };
}

/** What was released under the number of a plugin, where that is other than what the plugin is now. */
function releasedAs(plugin: Plugin, head: Workspace, ledger: Ledger): readonly Pin[] {
  const versioning = versioningFor(head, plugin);
  if (!mayRunAhead(versioning)) return [];
  const [name, version] = [plugin.name.value, plugin.version?.value];
  const release = ledger.releases.get(name)?.find(each => each.version === version);
  if (release?.commit === undefined || release.root === undefined) return [];
  if (release.root === '' || plugin.root === '') return []; // the whole repository is no folder that can be put back
  if (versionedDigest(head.snapshot, plugin, unversionedBy(versioning.unversioned)) === release.digest) return [];
  return [{ name, version: release.version, commit: release.commit, root: release.root }];
}
