import { type OwnCode, ownCodeOf } from '../model/own-code.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { brief, change, gain, gone } from './change.ts';
import { type Reading, sameFile } from './reading.ts';

/** What differs in the programs that a client makes a part of itself: modules of Claude Code, extensions of Copilot. */
export function ownCodeChanges(was: Reading, now: Reading): SurfaceChange[] {
  const [before, after] = [ownCodeOf(was.plugin), ownCodeOf(now.plugin)];
  const [left, fresh] = [before.filter(one => !holds(after, one)), after.filter(one => !holds(before, one))];
  const both = after.filter(one => holds(before, one) && !sameFile(was, one.path, now, one.path));
  return [
    ...left.map(one => gone('module.removed', one.path, placeOf(one, was))),
    ...fresh.map(one => change('module.added', one.path, placeOf(one, now), { gain: runs(one) })),
    ...both.map(one => change('module.changed', one.path, placeOf(one, now))),
  ];
}

function holds(all: readonly OwnCode[], { client, path }: OwnCode): boolean {
  return all.some(one => one.client === client && one.path === path);
}

function placeOf({ at, path }: OwnCode, side: Reading): OwnCode['at'] {
  return side.has(path) ? { file: side.path(path) } : at;
}

function runs({ client, path }: OwnCode): Gain {
  return gain('exec', `run ${brief(path, 110)} as a part of ${client} at every session start`);
}
