import type { Deprecation, State } from '../model/deprecation.ts';
import { type Notice, timelineOf } from '../model/timeline.ts';
import { type Fields, present } from './canonical-json.ts';

/** What the status feed tells of a record: its dates as they take effect, and where users can go. */
export function toldOf(record: Deprecation, notice: Notice, state: State): Fields {
  const { announced, effective, lifted, withdrawn } = record;
  const { advisory, because, elsewhere, kind, message, migration, owner, replacement, withdrawnReason } = record;
  return present({
    kind,
    ...(isOff(record, state) ? { announced, effective, lifted, withdrawn } : daysOf(record, notice)),
    replacement: replacement?.value,
    marketplace: elsewhere,
    because: because?.value,
    message: message?.value,
    migration: migration?.value,
    owner: owner?.value,
    advisory: advisory?.value,
    withdrawnReason: withdrawnReason?.value,
  });
}

/** Parts of a plugin that are announced to go, and versions that users must not get. */
export function partsToldOf(records: readonly Deprecation[], notice: Notice): readonly Fields[] {
  return records.map(record =>
    present({
      kind: record.kind,
      component: record.component?.value,
      versions: record.versions?.value,
      ...daysOf(record, notice),
      replacement: record.replacement?.value,
      because: record.because?.value,
      message: record.message?.value,
    }),
  );
}

/** Taken back: then what was to come never comes. */
function isOff({ withdrawn }: Deprecation, state: State): boolean {
  return withdrawn !== undefined && state === 'active';
}

function daysOf(record: Deprecation, notice: Notice): Fields {
  const { announced, effective, kind, lifted, withdrawn } = record;
  if (kind !== 'deprecate') return { announced, effective, lifted, withdrawn };
  const { deprecated, moved, remove, sunset } = timelineOf(record, notice);
  return { announced, deprecated, sunset, remove, movedDays: moved === 0 ? undefined : moved, effective, withdrawn };
}
