import { type Dependency, noComponents, type Plugin } from '../model/plugin.ts';
import type { Gain, Side, SurfaceChange } from '../model/surface.ts';
import type { Closure } from './dependencies.ts';

/** The plugin of the same marketplace that a dependency names; undefined when there is none to look at. */
export type Siblings = (name: string) => Side | undefined;

type Compare = (was: Side, now: Side, ignored: () => boolean, siblings: Siblings) => readonly SurfaceChange[];

const importance: readonly Gain['kind'][] = ['exec', 'egress', 'grants', 'secrets'];

/** Tells what a dependency, with all that it depends on, brings that a version could not do by itself. */
export function closureFor(was: Side, siblings: Siblings, compare: Compare): Closure {
  return (dependency: Dependency) => {
    const side = dependency.marketplace === undefined ? siblings(dependency.name) : undefined;
    if (side === undefined) return undefined;
    const visited = new Set([was.plugin.name.value, dependency.name]);
    const onward: Siblings = name => {
      if (visited.has(name)) return nothing(side);
      visited.add(name);
      return siblings(name);
    };
    const own = gainsIn(
      compare(
        nothing(was),
        was,
        () => false,
        () => undefined,
      ),
    ).map(({ says }) => says);
    const gains = gainsIn(compare(nothing(side), side, () => false, onward)).filter(({ says }) => !own.includes(says));
    return gains.sort((a, b) => importance.indexOf(a.kind) - importance.indexOf(b.kind) || (a.says < b.says ? -1 : 1));
  };
}

function gainsIn(changes: readonly SurfaceChange[]): Gain[] {
  const found = new Map<string, Gain>();
  for (const { gain } of changes) if (gain !== undefined) found.set(gain.says, gain);
  return [...found.values()];
}

/** A plugin of the same name that has nothing. */
export function nothing({ plugin, snapshot }: Side): Side {
  const empty: Plugin = {
    ...plugin,
    ...{ manifests: [], entries: [], files: [], documents: [], keywords: [] },
    components: noComponents,
  };
  return { plugin: empty, snapshot };
}
