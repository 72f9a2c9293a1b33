import type { Deprecation, State } from './deprecation.ts';
import { type Notice, stateOn, timelineOf } from './timeline.ts';

/** What a record does to a plugin: a state it brings, another name, versions nobody is given, or a part that goes. */
export type Stage = State | 'renamed' | 'yanked' | 'part-deprecated' | 'part-sunset' | 'part-removed';

/** From a UTC day on a record means this; one of versions does so at once. */
export interface CourseDay {
  readonly day?: string;
  readonly stage: Stage;
}

/** All that a record is going to mean, day by day in order. */
export function courseOf(record: Deprecation, notice: Notice): readonly CourseDay[] {
  if (record.component !== undefined) return partCourse(record, notice);
  if (record.kind === 'yank') return yankCourse(record);
  const days = daysOf(record, notice).map(day => ({ day, stage: stageOn(record, day, notice) }));
  const [first] = days;
  if (first === undefined) return [];
  return days.filter(({ stage }, at) => (at === 0 ? stage !== 'active' : stage !== days[at - 1]?.stage));
}

/** Every day on which it may mean something else. */
function daysOf(record: Deprecation, notice: Notice): readonly string[] {
  const { deprecated, remove, sunset } = timelineOf(record, notice);
  const { announced, effective, lifted, withdrawn } = record;
  const days = [announced, deprecated, sunset, remove, effective, lifted, withdrawn];
  return [...new Set(days.filter(day => day !== undefined))].sort();
}

function stageOn(record: Deprecation, day: string, notice: Notice): Stage {
  const state = stateOn(record, day, notice);
  return record.kind === 'rename' && state === 'removed' ? 'renamed' : state;
}

function yankCourse({ withdrawn }: Deprecation): CourseDay[] {
  return [{ stage: 'yanked' }, ...(withdrawn === undefined ? [] : [{ day: withdrawn, stage: 'active' as const }])];
}

/** No client can mark one part: its days say what authors may do. */
function partCourse(record: Deprecation, notice: Notice): CourseDay[] {
  const { deprecated, remove, sunset } = timelineOf(record, notice);
  const { announced, withdrawn } = record;
  const days = [
    { day: announced, stage: 'announced' as const },
    { day: deprecated, stage: 'part-deprecated' as const },
    { day: sunset, stage: 'part-sunset' as const },
    { day: remove, stage: 'part-removed' as const },
  ].flatMap(({ day, stage }) => (day === undefined ? [] : [{ day, stage }]));
  const held = days.filter(({ day }, at) => day !== days[at + 1]?.day && (withdrawn === undefined || day < withdrawn));
  return withdrawn === undefined ? held : [...held, { day: withdrawn, stage: 'active' }];
}
