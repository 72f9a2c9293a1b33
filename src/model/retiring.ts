import { type Deprecation, recordKey, type State } from './deprecation.ts';
import type { PublishedRecord } from './ledger.ts';
import { partOf } from './part.ts';
import type { Plugin } from './plugin.ts';
import { noticeFor } from './states.ts';
import { stateOn, type Timeline, timelineOf } from './timeline.ts';
import type { Workspace } from './workspace.ts';

/** Why nothing is left to do about a record, and since when. */
interface End {
  readonly why: 'withdrawn' | 'lifted' | 'removed';
  readonly day: string;
}

/** A record on a day: where its plugin stands by it alone, and what is left to do. */
export interface Retiring {
  /** Tells the record from all others, of a plugin that may have several. */
  readonly key: string;
  readonly record: Deprecation;
  readonly state: State;
  readonly timeline: Timeline;
  /** The folder that is still there. */
  readonly plugin?: Plugin;
  /** Is all, or the part, that the record is about still there? */
  readonly isThere: boolean;
  readonly end?: End;
}

/** Every record that has an end, in the order of their keys. A yank has none: its versions stay yanked. */
export function retiringOf(
  workspace: Workspace,
  today: string,
  published: ReadonlyMap<string, PublishedRecord> = new Map(),
): readonly Retiring[] {
  const all = workspace.deprecations
    .filter(({ kind }) => kind !== 'yank')
    .map(record => retiring(record, workspace, today, published.get(recordKey(record))?.firstPublished));
  // Of two records about the same thing the one that is not over counts.
  const byKey = new Map(all.toSorted((a, b) => Number(!a.end) - Number(!b.end)).map(one => [one.key, one]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function retiring(record: Deprecation, workspace: Workspace, today: string, firstPublished?: string): Retiring {
  const notice = noticeFor(workspace, record, firstPublished);
  // A part goes by the same dates as a plugin would.
  const { component, ...whole } = record;
  const state = stateOn(whole, today, notice);
  const timeline = timelineOf(record, notice);
  const plugin = workspace.plugins.find(({ name }) => name.value === record.plugin.value);
  const isThere = plugin !== undefined && (component === undefined || partOf(plugin, component.value) !== false);
  const end = endOf(record, today, { state, isThere, timeline });
  const key = record.kind === 'quarantine' ? `${recordKey(record)} quarantine` : recordKey(record);
  return { key, record, state, timeline, ...(plugin && { plugin }), isThere, ...(end && { end }) };
}

function endOf(
  { effective, lifted, withdrawn }: Deprecation,
  today: string,
  { isThere, state, timeline }: Pick<Retiring, 'isThere' | 'state' | 'timeline'>,
): End | undefined {
  if (withdrawn !== undefined && today >= withdrawn) return { why: 'withdrawn', day: withdrawn };
  if (lifted !== undefined && today >= lifted) return { why: 'lifted', day: lifted };
  if (isThere || (state !== 'removed' && state !== 'quarantined')) return undefined;
  return { why: 'removed', day: effective ?? timeline.remove ?? today };
}
