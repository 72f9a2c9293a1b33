import type { Move } from '../../edit/record.ts';
import { addDays, type Deprecation, daysBetween } from '../../model/deprecation.ts';
import { noticeFor } from '../../model/states.ts';
import { timelineOf } from '../../model/timeline.ts';
import { Trouble } from '../../model/trouble.ts';
import { counted, inShell, shown } from '../../model/words.ts';
import { demandOption } from './demand.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { isOver, standing } from './in-force.ts';

/** Moves the sunset of a record to a later day, and the removal with it, as far and as often as the policy allows. */
export function extend(subject: Subject, { told }: Wish): Draft {
  const { name, today } = subject;
  const to = demandOption('extend', name, 'sunset', told.sunset, 'DATE');
  const reason = demandOption('extend', name, 'reason', told.reason, 'TEXT');
  const { record, sunset: from } = openRecord(subject);
  const { remove } = record;
  if (to <= from) throw notLater(from, to);
  demandRoom(subject, record, to);
  const by = told.by ?? record.owner?.value;
  if (by === undefined) throw new Trouble('owner-missing', 'Who moves the day?', 'Name them: --by @org/team');
  const later = remove === undefined ? undefined : addDays(remove, daysBetween(from, to));
  const move = (field: string, was: string, now: string): Move => ({
    on: today,
    field,
    from: was,
    to: now,
    by,
    reason,
  });
  return {
    fields: { sunset: to, ...(later !== undefined && { remove: later }) },
    moves: [
      move('sunset', from, to),
      ...(remove !== undefined && later !== undefined && later !== remove ? [move('remove', remove, later)] : []),
    ],
  };
}

/** The record whose sunset can still be moved. */
function openRecord(subject: Subject): { readonly record: Deprecation; readonly sunset: string } {
  const { name, published, record, today, workspace } = subject;
  if (record === undefined)
    throw new Trouble(
      'record-missing',
      `${shown(name)} has no record to extend`,
      `To retire it: catalogc deprecate ${inShell(name)}`,
    );
  if (record.kind !== 'deprecate' || record.sunset === undefined)
    throw new Trouble(
      'record-kind',
      `${shown(name)} ${standing(record)}, and has no sunset to move`,
      `To take that back: ${withdrawing(name)}`,
    );
  if (isOver(record))
    throw new Trouble(
      'record-over',
      `The record of ${shown(name)} was withdrawn; there is no sunset to move`,
      `To retire it again: catalogc deprecate ${inShell(name)}`,
    );
  const { sunset } = timelineOf(record, noticeFor(workspace, record, published?.firstPublished));
  if (sunset !== undefined && today >= sunset)
    throw new Trouble(
      'sunset-over',
      `${shown(name)} is past its sunset since ${sunset}, and cannot go back to before it`,
      `To keep it after all: ${withdrawing(name)}`,
    );
  return { record, sunset: record.sunset };
}

/** How often and how far, by the policy. */
function demandRoom({ limits, name }: Subject, { history, sunset }: Deprecation, to: string): void {
  const moves = history.filter(({ field }) => field === 'sunset');
  const { maxExtensions, maxPostponeDays } = limits;
  if (moves.length >= maxExtensions)
    throw new Trouble(
      'extension-limit',
      `The sunset of ${shown(name)} was moved ${counted(moves.length, 'time')}, and the policy allows ${maxExtensions}`,
      `Keep the day, or keep the plugin: ${withdrawing(name)}`,
    );
  const original = moves[0]?.from ?? sunset ?? to;
  const last = addDays(original, maxPostponeDays);
  if (to <= last) return;
  const message = `${to} is ${counted(daysBetween(original, to), 'day')} after the first sunset, ${original}, and the policy allows ${maxPostponeDays}`;
  throw new Trouble('extension-limit', message, `The latest day is: --sunset ${last}`);
}

function notLater(from: string, to: string): Trouble {
  const message =
    to === from
      ? `The sunset is ${from} already`
      : `The sunset is ${from}; ${to} is earlier, and people plan with the day they know`;
  return new Trouble('sunset-earlier', message, `Choose a later day: --sunset ${addDays(from, 30)}`);
}

function withdrawing(name: string): string {
  return `catalogc withdraw ${inShell(name)} --reason TEXT`;
}
