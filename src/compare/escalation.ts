import type { Deprecation } from '../model/deprecation.ts';
import { gainsOf } from './gains.ts';
import { type Looked, sideOf } from './looked.ts';
import { surfaceChanges } from './surface.ts';

/**
 * What the replacement in a record can do that its plugin cannot: code that runs, hosts, grants. Each completes "can
 * additionally"; undefined where one of the two is not in the tree.
 */
export function gainsIn(tree: Looked, { plugin, replacement }: Deprecation): readonly string[] | undefined {
  const named = (name: string | undefined) => tree.workspace.plugins.find(each => each.name.value === name);
  const [was, now] = [named(plugin.value), named(replacement?.value)];
  if (was === undefined || now === undefined) return undefined;
  const changes = surfaceChanges(sideOf(tree, was), sideOf(tree, now), () => false);
  return gainsOf(changes.filter(({ gain }) => gain?.kind !== 'secrets'));
}
