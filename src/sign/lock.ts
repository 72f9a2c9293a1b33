import { canonicalJson, type Fields, present } from '../compile/canonical-json.ts';
import type { PolicyFile, PolicyPack, WaiverInForce } from '../model/audit.ts';
import type { Listed } from '../model/build.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { lockedFields } from './locked-fields.ts';

/** Everything a lock says. */
export interface LockFacts {
  readonly catalog: string;
  readonly channel: string;
  readonly asOf: string;
  readonly commit: string;
  readonly repository?: string;
  readonly policy: LockedPolicy;
  readonly waivers: readonly WaiverInForce[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly plugins: readonly Locked[];
  /** SHA-256 of its AI Catalog in canonical form, without the signature in it. */
  readonly aiCatalog?: string;
}

/** The policy that held. */
interface LockedPolicy {
  /** SHA-256 over what is in `policies/`, and what the policy is read from elsewhere. */
  readonly sha256: string;
  readonly files: readonly PolicyFile[];
  readonly packs: readonly PolicyPack[];
}

/** A plugin with the ids of what it ships. */
export interface Locked extends Omit<Listed, 'digests'> {
  /** The commit it is taken from, where that is not the one of the release. */
  readonly commit?: string;
  readonly gitTree?: string;
  readonly gitTreeSha1?: string;
}

/** Plugins by name, each with its ids; Trouble where a folder of this repository has none, because a file cannot be read. */
export function lockedPlugins(
  listed: readonly Listed[],
  commitOf: Snapshot['commitOf'] = () => undefined,
): readonly Locked[] {
  return listed
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ digests, ...plugin }) => {
      const ids = digests();
      if (plugin.root !== undefined && ids.gitTree === undefined) {
        if (ids.gitTreeSha1 === undefined) throw unreadable(plugin.root);
        const { root: _, path: __, ...told } = plugin; // it is retired for good: its end is told, and its files go to nobody
        return told;
      }
      const commit = plugin.root === undefined ? undefined : commitOf(plugin.root);
      return { ...plugin, ...(commit !== undefined && { commit }), ...ids };
    });
}

/** The text of `catalog.lock.json`: what exactly a release is made of. */
export function lockText(facts: LockFacts): string {
  const { catalog, channel, asOf, commit, repository, policy, waivers, tool, plugins, aiCatalog } = facts;
  return canonicalJson({
    schema: 'catalog-lock/v1',
    catalog,
    channel,
    asOf,
    commit,
    repository,
    policy: { sha256: policy.sha256, files: policy.files, packs: policy.packs },
    waivers,
    tool: { name: tool.name, version: tool.version },
    plugins: plugins.map(pluginFields),
    aiCatalog: aiCatalog === undefined ? undefined : { sha256: aiCatalog },
  });
}

function pluginFields({ commit, gitTreeSha1, ...plugin }: Locked): Fields {
  const { gitTree, source, state, ...rest } = lockedFields(plugin);
  return present({ ...rest, commit, gitTree, gitTreeSha1, source, state });
}

function unreadable(root: string): Trouble {
  const message = `A file of ${shown(root === '' ? '.' : root, 200)} cannot be read, so nobody can say what is released`;
  return new Trouble('file-unreadable', message, 'It is gone, or over 64 MiB; look at it, then build again');
}
