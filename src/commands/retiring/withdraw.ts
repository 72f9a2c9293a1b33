import type { Deprecation } from '../../model/deprecation.ts';
import { noticeFor } from '../../model/states.ts';
import { timelineOf } from '../../model/timeline.ts';
import { Trouble } from '../../model/trouble.ts';
import { inShell, shown } from '../../model/words.ts';
import { demandAhead } from './days.ts';
import { demandOption } from './demand.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { isOver } from './in-force.ts';

/** Takes a record back, as long as its plugin is not gone; a quarantine is lifted. */
export function withdraw(subject: Subject, { told }: Wish): Draft {
  const { name, record, today } = subject;
  const reason = demandOption('withdraw', name, 'reason', told.reason, 'TEXT');
  if (record === undefined)
    throw new Trouble(
      'record-missing',
      `${shown(name)} has no record to withdraw`,
      'See which there are: ls policies/deprecations',
    );
  if (isOver(record)) {
    const day = record.withdrawn ?? record.lifted ?? '';
    throw new Trouble(
      'record-over',
      `The record of ${shown(name)} was withdrawn already, from ${day} on`,
      `To retire it again: catalogc deprecate ${inShell(name)}`,
    );
  }
  const on = told.on ?? today;
  demandAhead('on', on, today);
  demandThere(subject, record, on);
  const key = record.kind === 'quarantine' ? 'lifted' : 'withdrawn';
  return { fields: { [key]: on, withdrawnReason: reason } };
}

/** Clients that moved or dropped a plugin do not bring it back under its name. */
function demandThere(subject: Subject, record: Deprecation, on: string): void {
  const gone = goneSince(subject, record);
  if (gone === undefined || on < gone) return;
  const message = `On ${on} ${shown(subject.name)} is gone already, since ${gone}: clients have moved its users or dropped it`;
  throw new Trouble('plugin-gone', message, 'Publish it under a new name');
}

function goneSince({ limits, published, workspace }: Subject, record: Deprecation): string | undefined {
  if (record.kind === 'rename') return record.effective;
  if (record.kind !== 'deprecate' || record.component !== undefined) return undefined;
  const { remove, sunset } = timelineOf(record, noticeFor(workspace, record, published?.firstPublished));
  return limits.goneAtSunset ? sunset : remove;
}
