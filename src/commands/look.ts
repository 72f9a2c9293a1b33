import type { Looked } from '../compare/looked.ts';
import { link } from '../load/load.ts';
import { openPlugins, survey } from '../load/survey.ts';
import type { ClientId } from '../model/client.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';

/** A tree with all of its plugins, and the survey that can open each of them again. */
export function look(
  snapshot: Snapshot,
  today: string,
  client?: ClientId,
  rulebook?: Snapshot,
): Looked & { readonly workspace: Workspace } {
  const seen = survey(snapshot, today, client, rulebook);
  return { seen, workspace: link(seen, openPlugins(seen, seen.folders)) };
}
