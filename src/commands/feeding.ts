import type { Feeds } from '../model/feed.ts';
import { pathsUnder } from '../model/snapshot.ts';
import type { Trees } from './read-trees.ts';

/** What writes calendars and news, where a build has records to tell of: nobody else loads it. */
export async function feeding({ head }: Pick<Trees, 'head'>): Promise<Feeds | undefined> {
  if (pathsUnder(head, 'policies/deprecations').length === 0) return undefined;
  return (await import('../feeds/feeds.ts')).feeds;
}
