import { isRecord, itemsOf, plainText, plainTexts, recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import { toldPlainly } from '../model/programs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { canonical, without } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import { pairsBy } from './pairs.ts';
import { isForClaude, jsonIn, type Reading } from './reading.ts';

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
      const rest = ({ raw }: Runner): string => canonical(without(raw, ['command', 'args']));
      if (rest(before) !== rest(after)) found.push(change(`${kind}.changed`, key, at));
      return found;
    }),
  ];
}

function runs(kind: 'monitor' | 'lsp', { key, command }: Runner): Gain {
  const as = kind === 'monitor' ? 'all the time as the monitor' : 'as the language server';
  return gain('exec', `run ${brief(toldPlainly(command), 110)} ${as} ${brief(key, 40)}`);
}

function monitorsIn(side: Reading): Runner[] {
  if (!isForClaude(side)) return [];
  const files = new Set(['monitors/monitors.json']);
  const found: Runner[] = [];
  for (const { shape, value, document } of side.plugin.manifests) {
    if (shape !== 'claude') continue;
    const place = documentPlace(document);
    for (const [holder, at] of [
      [value, place],
      [recordOf(value.experimental), inside(place, 'experimental')],
    ] as const) {
      const stated = holder.monitors;
      for (const path of typeof stated === 'string' ? [stated] : plainTexts(stated)) {
        files.add(joinInside('', path) ?? '');
      }
      found.push(...monitorsOf(stated, inside(at, 'monitors')));
    }
  }
  for (const inner of files) {
    const value = jsonIn(side, inner);
    const place: Place = { file: side.path(inner), pointer: '' };
    const wrapped = isRecord(value) && Array.isArray(value.monitors);
    found.push(...monitorsOf(wrapped ? value.monitors : value, wrapped ? inside(place, 'monitors') : place));
  }
  return found;
}

function monitorsOf(value: unknown, place: Place): Runner[] {
  return itemsOf(value, place).flatMap(item => {
    if (!isRecord(item.value)) return [];
    const command = plainText(item.value, 'command') ?? '';
    return [{ key: plainText(item.value, 'name') ?? command, raw: item.value, at: item.place, command }];
  });
}

function languageServersIn(side: Reading): Runner[] {
  return side.plugin.components.languageServers.map(({ key, place, command }) => {
    const raw = recordOf(side.valueAt(place));
    return { key, raw, at: place, command: [command?.value ?? '', ...plainTexts(raw.args)].join(' ') };
  });
}
