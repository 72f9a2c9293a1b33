import { handlingOf, retirementText, usualClients, watchedVersion } from '../../clients/retirement-texts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type Target, targets } from '../../model/client.ts';
import { courseOf } from '../../model/course.ts';
import { type Deprecation, recordKey } from '../../model/deprecation.ts';
import { pluginNamed, policiesFor } from '../../model/holding.ts';
import type { Ledger } from '../../model/ledger.ts';
import { concerns, noticeFor } from '../../model/states.ts';
import { timelineOf } from '../../model/timeline.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { RetiredDay } from '../../report/retired.ts';

/** What a record means for the clients of the catalogs that have its plugin, day by day; and by how much late publication moved it. */
export function courseFor(
  record: Deprecation,
  head: Workspace,
  ledger: Ledger | undefined,
): { readonly course: readonly RetiredDay[]; readonly moved: number } {
  const notice = noticeFor(head, record, ledger?.records.get(recordKey(record))?.firstPublished);
  const plugin = pluginNamed(head, record.plugin.value);
  const policy = (plugin && policiesFor(head, plugin)[0]?.policy) ?? head.policy;
  const to = record.elsewhere === undefined ? record.replacement?.value : undefined;
  const how = { ...handlingOf(policy, to), acceptEscalation: record.acceptEscalation };
  const asked = targetsOf(record, head);
  const course = courseOf(record, notice).map(turn => ({
    ...turn,
    clients: asked.map(target => ({ name: watchedVersion(target), says: retirementText(target, turn.stage, how) })),
  }));
  return { course, moved: record.kind === 'deprecate' ? timelineOf(record, notice).moved : 0 };
}

/** The files kept by hand that have the plugin of a record, or its new name: for their users a record alone changes nothing. */
export function keptByHand(record: Deprecation, head: Workspace): readonly string[] {
  const { component, kind, plugin, replacement } = record;
  if (component !== undefined) return [];
  const names = [plugin.value, ...(kind === 'rename' && replacement ? [replacement.value] : [])];
  return havingOf(record, head, names).flatMap(({ file, origin, renames }) => {
    const isSaid = kind === 'rename' && renames.some(({ from }) => from.value === plugin.value);
    return origin === 'hand-kept' && !isSaid ? [file] : [];
  });
}

function havingOf(record: Deprecation, { catalogs }: Workspace, names: readonly string[]): readonly Catalog[] {
  return catalogs.filter(
    ({ entries, name }) => concerns(record, name.value) && entries.some(entry => names.includes(entry.name.value)),
  );
}

function targetsOf(record: Deprecation, head: Workspace): readonly Target[] {
  const having = havingOf(record, head, [record.plugin.value]);
  const reached = new Set<Target>([...having.flatMap(catalog => catalog.targets), 'neutral']);
  if (reached.size === 1) for (const client of usualClients) reached.add(client);
  return targets.filter(target => reached.has(target));
}
