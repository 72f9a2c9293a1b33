import type { Comparison } from '../model/comparison.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Side } from '../model/surface.ts';
import type { Outside } from '../model/workspace.ts';
import type { Against } from './against.ts';
import { nothing } from './closure.ts';
import { rowOf } from './comparisons.ts';
import { gainsOf } from './gains.ts';
import type { Looked } from './looked.ts';
import { surfaceChanges } from './surface.ts';

/**
 * What entries that lead elsewhere say otherwise than in the base of what their plugins bring. They have no version of their own,
 * so none is judged; an entry that is new is nobody's update.
 */
export function outsideComparisons(
  { workspace }: Pick<Looked, 'workspace'>,
  { base }: Pick<Against, 'base'>,
): readonly Comparison[] {
  if (base === undefined) return [];
  const { label } = base.workspace.snapshot;
  return workspace.outside.flatMap(({ catalog, plugin }) => {
    const now = { plugin, snapshot: workspace.snapshot };
    const was = sideBefore(catalog, plugin, now, base);
    const changes = was === undefined ? [] : surfaceChanges(was, now, () => false);
    if (changes.length === 0) return [];
    return [
      {
        ...{ name: plugin.name.value, root: plugin.root, kind: 'changed', required: 'none', since: label },
        ...{ rows: changes.map(change => rowOf(change, 'none')), gains: gainsOf(changes), faults: [] },
        at: plugin.name.place,
      },
    ];
  });
}

/** The same entry in the base: with what it said there, or with nothing where it did not say anything of the kind. */
function sideBefore(catalog: string, { name }: Plugin, now: Side, { workspace }: Looked): Side | undefined {
  const { snapshot } = workspace;
  const isSame = (one: Outside): boolean => one.catalog === catalog && one.plugin.name.value === name.value;
  const before = workspace.outside.find(isSame);
  if (before !== undefined) return { plugin: before.plugin, snapshot };
  const entries = workspace.catalogs.filter(one => one.name.value === catalog).flatMap(one => one.entries);
  return entries.some(entry => entry.name.value === name.value) ? nothing({ ...now, snapshot }) : undefined;
}
