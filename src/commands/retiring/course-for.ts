import { handlingOf, retirementText, usualClients, watchedVersion } from '../../clients/retirement-texts.ts';
import { type Target, targets } from '../../model/client.ts';
import { courseOf } from '../../model/course.ts';
import { type Deprecation, recordKey } from '../../model/deprecation.ts';
import { pluginNamed, policiesFor } from '../../model/holding.ts';
import type { Ledger } from '../../model/ledger.ts';
import { noticeOf, timelineOf } from '../../model/timeline.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { RetiredDay } from '../../report/retired.ts';

/** What a record means for the clients of the catalogs that have its plugin, day by day; and by how much late publication moved it. */
export function courseFor(
  record: Deprecation,
  head: Workspace,
  ledger: Ledger | undefined,
): { readonly course: readonly RetiredDay[]; readonly moved: number } {
  const notice = noticeOf(head.policy, ledger?.records.get(recordKey(record))?.firstPublished);
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

function targetsOf({ catalogs: only, plugin }: Deprecation, { catalogs }: Workspace): readonly Target[] {
  const named = only?.map(({ value }) => value);
  const having = catalogs.filter(
    ({ entries, name }) =>
      (named === undefined || named.includes(name.value)) && entries.some(entry => entry.name.value === plugin.value),
  );
  const reached = new Set<Target>([...having.flatMap(catalog => catalog.targets), 'neutral']);
  if (reached.size === 1) for (const client of usualClients) reached.add(client);
  return targets.filter(target => reached.has(target));
}
