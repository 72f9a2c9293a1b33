import type { Loss } from '../model/build.ts';

/** The same loss of many plugins, told once. */
export interface LossGroup extends Pick<Loss, 'entry' | 'what' | 'because'> {
  /** The plugins; none where the catalog itself is meant. */
  readonly names: readonly string[];
}

/** Losses that say the same, together, in the order of the first of each. */
export function lossGroups(losses: readonly Loss[]): readonly LossGroup[] {
  const groups = Map.groupBy(losses, ({ entry, what, because }) => JSON.stringify([entry, what, because]));
  return [...groups.values()].map(group => {
    const [{ entry, what, because }] = group as [Loss];
    return { entry, what, because, names: group.flatMap(loss => loss.plugin ?? []) };
  });
}

/** The losses of one target of a catalog. */
export function lossesOf(losses: readonly Loss[], catalog: string, target: Loss['target']): readonly Loss[] {
  return losses.filter(loss => loss.catalog === catalog && loss.target === target);
}
