import { canonicalJson, type Fields, present } from '../compile/canonical-json.ts';
import type { Listed } from '../model/build.ts';
import type { Source } from '../model/catalog.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';

/** Everything a lock says. */
export interface LockFacts {
  readonly catalog: string;
  readonly channel: string;
  readonly asOf: string;
  readonly commit: string;
  readonly repository?: string;
  /** SHA-256 over what is in `policies/`. */
  readonly policies: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly plugins: readonly Locked[];
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
export function lockText({ catalog, channel, asOf, commit, repository, policies, tool, plugins }: LockFacts): string {
  return canonicalJson({
    schema: 'catalog-lock/v1',
    catalog,
    channel,
    asOf,
    commit,
    repository,
    policy: { sha256: policies },
    tool: { name: tool.name, version: tool.version },
    plugins: plugins.map(pluginFields),
  });
}

function pluginFields(locked: Locked): Fields {
  const { commit, gitTree, gitTreeSha1, name, path, root, source, state, version } = locked;
  return present({
    name,
    version,
    path,
    root,
    commit,
    gitTree,
    gitTreeSha1,
    source: source && sourceFields(source),
    state,
  });
}

/** Where a plugin is fetched from that is not in this repository; its bytes are whatever is there. */
function sourceFields(source: Source): Fields {
  switch (source.kind) {
    case 'git':
      return present({ url: source.url, path: source.path, ref: source.ref, sha: source.sha });
    case 'archive':
      return present({ url: source.url, sha256: source.sha256 });
    case 'npm':
      return present({ package: source.package, version: source.version, registry: source.registry });
    case 'folder':
      return { path: source.path };
    case 'command':
    case 'unknown':
      return { kind: source.kind };
  }
}

function unreadable(root: string): Trouble {
  const message = `A file of ${shown(root === '' ? '.' : root, 200)} cannot be read, so nobody can say what is released`;
  return new Trouble('file-unreadable', message, 'It is gone, or over 64 MiB; look at it, then build again');
}
