import type { Change } from '../model/change.ts';
import { isSameFile } from '../model/same-file.ts';
import type { Workspace } from '../model/workspace.ts';

/** Does a change touch a plugin of this name, be it only its README? Undefined where nothing was compared. */
export function touches(change: Change, name: string): boolean | undefined {
  const { base, comparisons, head } = change;
  if (base === undefined || comparisons === undefined) return undefined;
  if (comparisons.some(each => each.name === name)) return true;
  const [was, now] = [filesOf(base, name), filesOf(head, name)];
  if (was.length !== now.length) return true;
  return was.some((file, at) => file !== now[at] || !isSameFile(file, base.snapshot, file, head.snapshot));
}

function filesOf({ plugins }: Workspace, name: string): readonly string[] {
  return plugins.filter(plugin => plugin.name.value === name).flatMap(({ files }) => files);
}
