import { claudePlaces } from '../model/claude-places.ts';
import { isForClaude } from '../model/plugin.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { brief, change, gain, gone } from './change.ts';
import { type Reading, sameFile } from './reading.ts';

const folder = `${claudePlaces.bin}/`;

/** What differs in `bin/`, which Claude Code puts on the path of its shell. */
export function binChanges(was: Reading, now: Reading): SurfaceChange[] {
  const [before, after] = [binsIn(was), binsIn(now)];
  const fresh = after.filter(file => !before.includes(file));
  const both = after.filter(file => before.includes(file) && !sameFile(was, file, now, file));
  return [
    ...before.filter(file => !after.includes(file)).map(file => gone('bin.removed', file, { file: was.path(file) })),
    ...fresh.map(file => {
      const says = `put the program ${brief(file.slice(folder.length))} on the path of the shell`;
      return change('bin.added', file, { file: now.path(file) }, { gain: gain('exec', says) });
    }),
    ...both.map(file => change('bin.changed', file, { file: now.path(file) })),
  ];
}

function binsIn(side: Reading): string[] {
  return isForClaude(side.plugin) ? side.files.filter(file => file.startsWith(folder)) : [];
}
