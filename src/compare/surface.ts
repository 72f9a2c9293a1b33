import type { Side, SurfaceChange } from '../model/surface.ts';
import { appChanges } from './apps.ts';
import { binChanges } from './bins.ts';
import { closureFor, type Siblings } from './closure.ts';
import { configurationChanges } from './configuration.ts';
import { defaultChanges, handlerSettingChanges } from './defaults.ts';
import { type Closure, dependencyChanges } from './dependencies.ts';
import { deprecationChanges } from './deprecations.ts';
import { endpointChanges } from './endpoints.ts';
import { changedFiles, fileChange, usesIn } from './files.ts';
import { handlerChanges } from './handlers.ts';
import { heldBy } from './held.ts';
import { hookChanges } from './hooks.ts';
import { manifestChanges } from './manifests.ts';
import { matched } from './match.ts';
import { mcpChanges } from './mcp.ts';
import { matchedFiles, namedFileChanges } from './named-files.ts';
import { inOneOrder } from './order.ts';
import { ownCodeChanges } from './own-code.ts';
import { unversionedIn } from './parts.ts';
import { agentChanges, commandChanges } from './prompt-changes.ts';
import { agentsIn, commandsIn } from './prompts.ts';
import { type Reading, reading } from './reading.ts';
import { runnerChanges } from './runs.ts';
import { signInChanges } from './sign-in.ts';
import { matchedSkills, skillChanges } from './skills.ts';

/**
 * Every difference between two versions of a plugin, once each, in one order. A file that is `ignored`, by its path
 * below the root of the plugin, yields nothing unless it is a part of it, nor does a version or another folder. `siblings` are the plugins that a dependency
 * may name; what is not among them may do anything.
 */
export function surfaceChanges(
  was: Side,
  now: Side,
  ignored: (path: string) => boolean,
  siblings: Siblings = () => undefined,
): readonly SurfaceChange[] {
  const closure = closureFor(was, siblings, surfaceChanges);
  return inOneOrder(compared(reading(was), reading(now), ignored, closure));
}

function compared(was: Reading, now: Reading, ignored: (path: string) => boolean, closure: Closure): SurfaceChange[] {
  const parts = {
    skills: matchedSkills(was, now),
    commands: matched(commandsIn(was), commandsIn(now)),
    agents: matched(agentsIn(was), agentsIn(now)),
    files: matchedFiles(was, now),
  };
  const held = heldBy(was);
  const rows = [
    ...manifestChanges(was, now),
    ...deprecationChanges(was, now),
    ...skillChanges(parts.skills, now),
    ...commandChanges(parts.commands),
    ...agentChanges(parts.agents),
    ...namedFileChanges(parts.files, was, now),
    ...mcpChanges(was, now, held),
    ...appChanges(was, now, held),
    ...hookChanges(was, now, held),
    ...runnerChanges(was, now),
    ...binChanges(was, now),
    ...ownCodeChanges(was, now),
    ...configurationChanges(was, now),
    ...defaultChanges(was, now),
    ...dependencyChanges(was, now, closure),
    ...endpointChanges(was, now),
    ...signInChanges(was, now, held),
    ...handlerChanges(was, now),
    ...handlerSettingChanges(was, now),
  ];
  const isIgnored = [was, now].map(({ plugin }) => unversionedIn(plugin, ignored)) as [IsIgnored, IsIgnored];
  return [...rows, ...unnamed(rows, parts, was, now, isIgnored)];
}

type IsIgnored = (inner: string) => boolean;

type Parts = {
  readonly skills: ReturnType<typeof matchedSkills>;
  readonly commands: ReturnType<typeof matched<ReturnType<typeof commandsIn>[number]>>;
  readonly agents: ReturnType<typeof matched<ReturnType<typeof agentsIn>[number]>>;
  readonly files: ReturnType<typeof matchedFiles>;
};

/** Differences of the files that no row names. */
function unnamed(
  rows: readonly SurfaceChange[],
  parts: Parts,
  was: Reading,
  now: Reading,
  [isIgnoredWas, isIgnoredNow]: readonly [IsIgnored, IsIgnored],
): SurfaceChange[] {
  const named = { was: new Set<string>(), now: new Set<string>() };
  for (const { at, inBase } of rows) {
    if (inBase === true) named.was.add(was.inner(at.file));
    else named.now.add(now.inner(at.file));
  }
  const whole = {
    was: parts.skills.gone.map(({ folder }) => `${folder}/`),
    now: parts.skills.fresh.map(({ folder }) => `${folder}/`),
  };
  const isNamed = (side: 'was' | 'now', file: string | undefined): boolean =>
    file !== undefined && (named[side].has(file) || whole[side].some(folder => file.startsWith(folder)));
  const folders = new Set(parts.skills.both.flatMap(([before, after]) => [before.folder, after.folder]));
  const uses = usesIn(was, now, folders);
  return changedFiles(was, now, movesIn(parts))
    .filter(file => !isNamed('was', file.was) && !isNamed('now', file.now))
    .filter(({ was: before, now: after }) => !(after === undefined ? isIgnoredWas(before ?? '') : isIgnoredNow(after)))
    .flatMap(file => fileChange(file, was, now, uses) ?? []);
}

/** Where the files of parts went that have another path now. */
function movesIn({ skills, commands, agents, files }: Parts): Map<string, string> {
  const pairs = [
    ...[...commands.both, ...agents.both, ...files.flatMap(({ both }) => both)].map(([a, b]) => [a.path, b.path]),
    ...skills.both.map(([a, b]) => [a.folder, b.folder]),
  ] as const;
  return new Map(pairs.filter(([from, to]) => from !== to) as [string, string][]);
}
