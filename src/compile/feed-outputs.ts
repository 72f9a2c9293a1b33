import type { Output } from '../model/build.ts';
import type { CatalogFeed, Feeds, Leaving } from '../model/feed.ts';
import { concerns } from '../model/states.ts';
import { timelineOf } from '../model/timeline.ts';
import { type Turn, turnsIn } from '../model/turns.ts';
import type { Workspace } from '../model/workspace.ts';
import { deferred } from './deferred.ts';
import type { Group } from './groups.ts';
import { calendarFile, newsFile, pageFile } from './layout.ts';
import type { StatusEntry } from './neutral.ts';

/** The feeds of a catalog, for which there has to be a record first; a record is kept for ever, and so are they. */
export function feedOutputs(
  head: Workspace,
  group: Group,
  entries: readonly StatusEntry[],
  today: string,
  feeds: Feeds,
): readonly Output[] {
  const { name } = group;
  const turns = turnsIn(head).filter(turn => isSeen(turn, name));
  const leaving = entries.flatMap(leavingOf);
  const isQuiet = !head.deprecations.some(record => concerns(record, name));
  if (isQuiet || (turns.length === 0 && leaving.length === 0)) return [];
  const [first] = group.catalogs;
  const feed: CatalogFeed = {
    catalog: name,
    title: first?.title ?? name,
    home: first?.repository ?? '',
    today,
    leaving,
    turns,
  };
  return [
    deferred(calendarFile(name), () => feeds.calendar(feed)),
    deferred(newsFile(name), () => feeds.news(feed)),
    deferred(pageFile(name), () => feeds.page(feed)),
  ];
}

function isSeen({ catalogs, record }: Turn, catalog: string): boolean {
  return record !== undefined && catalogs.includes(catalog);
}

function leavingOf({ entry, limitations, standing }: StatusEntry): readonly Leaving[] {
  const { notice, record, state } = standing;
  if (record === undefined) return [];
  // Of what was taken back nothing is to come.
  const timeline = state === 'active' ? { moved: 0 } : timelineOf(record, notice);
  return [{ name: entry.name.value, state, record, timeline, limitations }];
}
