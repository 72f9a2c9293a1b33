import { definitionText } from '../adopt/definition-text.ts';
import { factsOf } from '../clients/facts.ts';
import { discover } from '../load/discover.ts';
import { clientIds, type Target } from '../model/client.ts';
import { folderOf } from '../model/path.ts';
import { neutralShapes, type Plugin } from '../model/plugin.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A name as every client takes it: lower case, hyphens. */
export function fittingName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name === '' ? 'plugins' : name;
}

/** A definition that lists every plugin for every client that can load some of them. */
export function firstCatalog(name: string, owner: string, plugins: readonly Plugin[], repository?: string): string {
  return definitionText({
    schema: 'catalog/v1',
    name,
    description: `Plugins of ${owner}.`,
    owner: { name: owner },
    targets: targetsOf(plugins),
    include: [{ plugins: ['*'] }],
    source: { kind: 'bundle' },
    order: ['name'],
    ...(repository !== undefined && { publish: { repository } }),
  });
}

/** The clients for which some plugin has a manifest of their own; `neutral` where some plugin is for none. */
function targetsOf(plugins: readonly Plugin[]): Target[] {
  const shapes = new Set(plugins.flatMap(({ manifests }) => manifests.map(({ shape }) => shape as string)));
  const own = clientIds.filter(client => shapes.has(client));
  const able = clientIds.filter(client =>
    Object.keys(factsOf(client).manifests.shapes).some(shape => shapes.has(shape)),
  );
  const isNeutral = [...shapes].some(shape => (neutralShapes as ReadonlySet<string>).has(shape));
  const found: Target[] = [...(own.length > 0 ? own : able), ...(isNeutral ? (['neutral'] as const) : [])];
  return found.length > 0 ? found : ['claude'];
}

/** Globs for plugins that lie elsewhere than where they are looked for unasked: one for each folder that holds some. */
export function rootsOf(snapshot: Snapshot, policy: Policy): string[] {
  if (policy.roots.length > 0 || discover(snapshot, policy, ['\0']).folders.length > 0) return [];
  const roots = [{ value: '**', place: { file: '.' } }];
  const { folders } = discover(snapshot, { ...policy, roots }, ['\0']);
  const visible = folders.filter(folder => !/(?:^|\/)(?:\.|node_modules(?:\/|$))/.test(folder));
  // What lies inside of a plugin belongs to it.
  const outer = visible.filter(folder => !visible.some(other => folder.startsWith(`${other}/`)));
  const parents = outer.map(folder => (folderOf(folder) === '' ? folder : `${folderOf(folder)}/*`));
  return [...new Set(parents)].filter(root => root !== '').sort();
}
