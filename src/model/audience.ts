import type { Target } from './client.ts';
import type { Plugin, Shape } from './plugin.ts';
import type { Workspace } from './workspace.ts';

/** Whom a manifest is written for, where no catalog says whom the plugin is for. */
const writtenFor: Readonly<Record<Shape, readonly Target[]>> = {
  codex: ['codex'],
  claude: ['claude'],
  cursor: ['cursor'],
  copilot: ['copilot'],
  'agent-plugins': ['codex', 'copilot'],
  shared: ['neutral'],
  event: ['neutral'],
  api: ['neutral'],
  array: ['neutral'],
};

const known = new WeakMap<Workspace, ReadonlyMap<Plugin, ReadonlySet<Target>>>();

/**
 * Whom a plugin is for: the targets for which catalogs list it; of one that none lists, those its manifests are for,
 * or the one client that was asked for.
 */
export function targetsOf(plugin: Plugin, workspace: Workspace): ReadonlySet<Target> {
  let listed = known.get(workspace);
  if (listed === undefined) {
    listed = listings(workspace);
    known.set(workspace, listed);
  }
  const { client } = workspace;
  const written = () => (client === undefined ? plugin.manifests.flatMap(({ shape }) => writtenFor[shape]) : [client]);
  return listed.get(plugin) ?? new Set(written());
}

function listings({ catalogs }: Workspace): Map<Plugin, Set<Target>> {
  const targets = new Map<Plugin, Set<Target>>();
  for (const catalog of catalogs) {
    for (const { plugin, targets: own } of catalog.entries) {
      if (plugin === undefined) continue;
      const named = targets.get(plugin) ?? new Set();
      for (const target of catalog.targets) if (own === undefined || own.includes(target)) named.add(target);
      targets.set(plugin, named);
    }
  }
  return targets;
}
