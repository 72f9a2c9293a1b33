import type { Change } from './change.ts';
import { type Deprecation, recordKey } from './deprecation.ts';
import { pluginNamed } from './holding.ts';
import { noticeFor } from './states.ts';
import { longerOf, type Notice, timelineOf } from './timeline.ts';

/** A record that retires something, and the days on which it takes effect. */
export interface Pending {
  readonly record: Deprecation;
  readonly deprecated?: string;
  readonly sunset?: string;
  /** First day without it; of a rename the day on which the old name goes. */
  readonly remove?: string;
  /** Days by which the sunset moved, because notice began late. */
  readonly moved: number;
}

/** Records that were not withdrawn and whose plugin, or part of it, is not gone yet. */
export function pendingIn(change: Change): readonly Pending[] {
  return retiringIn(change).filter(({ remove }) => remove === undefined || remove > change.today);
}

/** Those, and records of what is gone that nobody was told of: neither the base nor a release has them, so they can still be put right. */
export function openIn(change: Change): readonly Pending[] {
  return retiringIn(change).filter(
    ({ record, remove }) => remove === undefined || remove > change.today || isNew(record, change),
  );
}

/** Where nobody knows what was there before, nothing counts as new. */
function isNew(record: Deprecation, { base, published }: Change): boolean {
  if (base === undefined && published === undefined) return false;
  const key = recordKey(record);
  const isThere = base?.deprecations.some(
    ({ kind, replacement, ...was }) =>
      recordKey(was) === key && kind === record.kind && replacement?.value === record.replacement?.value,
  );
  return isThere !== true && published?.get(key)?.kind !== record.kind;
}

/** Records of what goes or has gone, and was not withdrawn. */
export function retiringIn(change: Change): readonly Pending[] {
  const { head, today } = change;
  return head.deprecations.flatMap(record => {
    const { effective, kind, withdrawn } = record;
    if (withdrawn !== undefined && withdrawn <= today) return [];
    if (kind === 'rename') return [{ record, moved: 0, ...(effective !== undefined && { remove: effective }) }];
    return kind === 'deprecate' ? [{ record, ...timelineOf(record, noticeIn(change, record)) }] : [];
  });
}

/** A folder that goes with the change takes what its scopes ask for with it: then the base counts as well. */
function noticeIn({ base, head, published }: Change, record: Deprecation): Notice {
  const since = published?.get(recordKey(record))?.firstPublished;
  const notice = noticeFor(head, record, since);
  const isGone = base !== undefined && head.policy.scopes.length > 0 && !pluginNamed(head, record.plugin.value);
  return isGone ? longerOf(notice, noticeFor(base, record)) : notice;
}
