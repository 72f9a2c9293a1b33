import type { Place } from '../model/place.ts';
import { isForClaude } from '../model/plugin.ts';
import { toldPlainly } from '../model/programs.ts';
import { type PromptRun, runsIn } from '../model/prompt-runs.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { brief, change, gain } from './change.ts';
import type { Reading } from './reading.ts';

/** The commands that a prompt runs when it is used, where Claude Code loads the plugin. */
export function runsOf(side: Reading, text: string): readonly PromptRun[] {
  return isForClaude(side.plugin) ? runsIn(text) : [];
}

/** A prompt with what it runs. */
interface Running {
  readonly name: string;
  readonly runs: readonly PromptRun[];
  /** Where a run of it stands. */
  placeOf(run: PromptRun): Place;
}

/** What runs when a prompt is used and did not before; of one that is new, everything. */
export function runChanges(
  kind: 'skill' | 'command',
  subject: string,
  was: Pick<Running, 'runs'> | undefined,
  now: Running,
): SurfaceChange[] {
  const known = new Set(was?.runs.map(({ line }) => line));
  return now.runs.flatMap(run => {
    if (known.has(run.line)) return [];
    known.add(run.line);
    const says = `run ${brief(toldPlainly(run.line), 110)} when the ${kind} ${brief(now.name, 40)} is used`;
    return [change(`${kind}.run.added`, subject, now.placeOf(run), { to: run.line, gain: gain('exec', says) })];
  });
}
