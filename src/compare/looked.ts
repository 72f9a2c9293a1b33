import { openPlugins, type Survey } from '../load/survey.ts';
import { documentPlace } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { saidVersion } from '../model/said-version.ts';
import type { Side } from '../model/surface.ts';
import type { Workspace } from '../model/workspace.ts';

/** A tree with its plugins, however much of them was kept. */
export interface Looked {
  readonly seen: Survey;
  readonly workspace: Pick<Workspace, 'plugins' | 'outside' | 'catalogs' | 'snapshot'>;
}

/** The version users get: that of its manifests, or of the entry that lists it. */
export function versionIn({ workspace }: Looked, plugin: Plugin): string | undefined {
  return saidVersion(workspace, plugin)?.value;
}

/** Where that version stands, or should. */
export function versionPlace({ workspace }: Looked, plugin: Plugin): Place {
  const said = saidVersion(workspace, plugin);
  const [manifest] = plugin.manifests;
  return said?.place ?? (manifest ? documentPlace(manifest.document) : plugin.name.place);
}

/** A plugin of a tree as one side of a comparison. */
export function sideOf(tree: Looked, plugin: Plugin): Side {
  return { plugin: opened(tree, plugin), snapshot: tree.workspace.snapshot };
}

/** The plugin with all its documents: of most only a slim form was kept. */
export function opened({ seen }: Looked, plugin: Plugin): Plugin {
  return openPlugins(seen, [plugin.root])[0] ?? plugin;
}

/** The plugins of the same tree by name, as a dependency means them. */
export function siblingsIn(tree: Looked): (name: string) => Side | undefined {
  return name => {
    const plugin = tree.workspace.plugins.find(each => each.name.value === name);
    return plugin && sideOf(tree, plugin);
  };
}

/** The plugin of a tree that is called like another one, in the same folder if there are several. */
export function partnerOf({ workspace }: Looked, plugin: Plugin | undefined): Plugin | undefined {
  const named = workspace.plugins.filter(({ name }) => name.value === plugin?.name.value);
  return named.find(({ root }) => root === plugin?.root) ?? named[0];
}
