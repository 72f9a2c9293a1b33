import { plainText, plainTexts, recordOf, type Values } from '../load/values.ts';
import type { Place } from '../model/place.ts';
import { toldPlainly } from '../model/programs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { canonical, without } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import { pairsBy } from './pairs.ts';
import type { Reading } from './reading.ts';

/** Something with a command that runs by itself. */
interface Runner {
  readonly key: string;
  readonly raw: Values;
  readonly at: Place;
  readonly command: string;
}

/** What differs in monitors of Claude Code and in language servers. */
export function runnerChanges(was: Reading, now: Reading): SurfaceChange[] {
  return [
    ...changesOf('monitor', monitorsIn(was), monitorsIn(now)),
    ...changesOf('lsp', languageServersIn(was), languageServersIn(now)),
  ];
}

// When a monitor of Claude Code starts that does not say it.
const always = 'always';

function changesOf(kind: 'monitor' | 'lsp', was: readonly Runner[], now: readonly Runner[]): SurfaceChange[] {
  const pairs = pairsBy(
    was,
    now,
    runner => runner.key,
    runner => canonical(runner.raw),
  );
  return [
    ...pairs.gone.map(({ key, at, command }) => gone(`${kind}.removed`, key, at, { from: command })),
    ...pairs.fresh.map(one => change(`${kind}.added`, one.key, one.at, { to: one.command, gain: runs(kind, one) })),
    ...pairs.both.flatMap(([before, after]) => {
      const found: SurfaceChange[] = [];
      const { key, at } = after;
      if (before.command !== after.command) {
        const said = { from: before.command, to: after.command, gain: runs(kind, after) };
        found.push(change(`${kind}.command.changed`, key, at, said));
      }
      const [from, to] = [before, after].map(({ raw }) => plainText(raw, 'when') ?? always);
      if (kind === 'monitor' && from !== to && from !== always) {
        found.push(change('monitor.when.widened', key, at, { from, to, gain: runs(kind, after) }));
      }
      const told = ['command', 'args', ...(found.some(({ id }) => id === 'monitor.when.widened') ? ['when'] : [])];
      const rest = ({ raw }: Runner): string => canonical(without(raw, told));
      if (rest(before) !== rest(after)) found.push(change(`${kind}.changed`, key, at));
      return found;
    }),
  ];
}

function runs(kind: 'monitor' | 'lsp', { key, command }: Runner): Gain {
  const as = kind === 'monitor' ? 'all the time as the monitor' : 'as the language server';
  return gain('exec', `run ${brief(toldPlainly(command), 110)} ${as} ${brief(key, 40)}`);
}

function monitorsIn({ plugin }: Reading): Runner[] {
  return plugin.components.monitors.map(({ name, raw, place, command }) => {
    return { key: name, raw, at: place, command: command?.value ?? '' };
  });
}

function languageServersIn(side: Reading): Runner[] {
  return side.plugin.components.languageServers.map(({ key, place, command }) => {
    const raw = recordOf(side.valueAt(place));
    return { key, raw, at: place, command: [command?.value ?? '', ...plainTexts(raw.args)].join(' ') };
  });
}
