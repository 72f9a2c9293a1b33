import { type Deprecation, recordKey, type State } from '../model/deprecation.ts';
import { type Notice, stateOn, timelineOf } from '../model/timeline.ts';
import type { RecordDay, RecordView } from './view.ts';

/** A record as its page tells it: every day as it takes effect, and where users can go. */
export function recordView(record: Deprecation, notice: Notice, today: string): RecordView {
  const { advisory, because, elsewhere, migration, message, owner, replacement, versions, withdrawnReason } = record;
  const said = {
    message: message?.value,
    because: because?.value,
    replacement: replacement?.value,
    elsewhere,
    migration: migration?.value,
    advisory: advisory?.value,
    owner: owner?.value,
    withdrawnReason: withdrawnReason?.value,
    versions: versions?.value,
  };
  return {
    what: recordKey(record),
    state: stateOn(record, today, notice),
    days: daysOf(record, notice)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(each => ({ ...each, isPast: each.day <= today })),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    moves: movesOf(record, notice),
  };
}

type Day = Omit<RecordDay, 'isPast'>;

function daysOf(record: Deprecation, notice: Notice): Day[] {
  const { announced, effective, kind, lifted, withdrawn } = record;
  const day = (on: string | undefined, says: string, state: RecordDay['state']): Day[] =>
    on === undefined ? [] : [{ day: on, says, state }];
  const until = (all: Day[]) => all.filter(one => withdrawn === undefined || one.day < withdrawn);
  const back = day(withdrawn, 'Withdrawn: it stays', 'withdrawn');
  switch (kind) {
    case 'quarantine':
      return [...day(effective, 'Quarantined', 'quarantined'), ...day(lifted, 'Lifted', 'withdrawn')];
    case 'rename':
      return [
        ...until([...day(announced, 'Announced', 'announced'), ...day(effective, 'Renamed', 'removed')]),
        ...back,
      ];
    case 'yank':
      return [...until(day(announced, 'Yanked', 'yanked')), ...back];
    case 'deprecate': {
      const { deprecated, remove, sunset } = timelineOf(record, notice);
      const days: readonly (readonly [string | undefined, string, State])[] = [
        [announced, 'Announced', 'announced'],
        [deprecated, 'Deprecated', 'deprecated'],
        [sunset, 'No new installs', 'sunset'],
        [remove, 'Removed', 'removed'],
      ];
      const all = days.flatMap(([on, says, state]) => day(on, says, state));
      // Announced and marked on one day is one thing to tell.
      return [...until(all.filter((one, at) => one.state !== 'announced' || one.day !== all[at + 1]?.day)), ...back];
    }
  }
}

function movesOf(record: Deprecation, notice: Notice): readonly string[] {
  const told = record.history.flatMap(({ by, field, from, reason, to }) =>
    from === undefined || to === undefined
      ? []
      : [
          `${field} was ${from}, and is ${to}${reason === undefined ? '' : `: ${reason}`}${by === undefined ? '' : ` (${by})`}`,
        ],
  );
  const { moved } = record.kind === 'deprecate' ? timelineOf(record, notice) : { moved: 0 };
  const late = `It was published late, so its days moved by ${moved}.`;
  return moved === 0 ? told : [...told, late];
}
