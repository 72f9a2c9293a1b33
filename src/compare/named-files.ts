import { isForCopilot, readsDefault } from '../load/default-places.ts';
import { parseFrontMatter } from '../load/front-matter.ts';
import { recordOf, textsAt } from '../load/values.ts';
import { claudePlaces } from '../model/claude-places.ts';
import { copilotFolder } from '../model/copilot-places.ts';
import { documentPlace } from '../model/document.ts';
import { baseName, joinInside } from '../model/path.ts';
import { isForClaude, sayersOf } from '../model/plugin.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { brief, change, gain, gone } from './change.ts';
import { type Matched, matched, type Named } from './match.ts';
import { bodyLines, type Reading, sameFile, statedPaths } from './reading.ts';

/** Kinds of files that are chosen by name, and the client that a manifest may name others to; rules have another one without. */
const kinds = [
  { kind: 'workflow', folder: claudePlaces.workflows, field: 'workflows', client: 'claude' },
  { kind: 'output-style', folder: claudePlaces.outputStyles, field: 'outputStyles', client: 'claude' },
  { kind: 'theme', folder: claudePlaces.themes, field: 'themes', client: 'claude' },
  { kind: 'rule', folder: 'rules', field: 'rules', client: 'cursor' },
] as const;

type Kind = (typeof kinds)[number];

/** The files of one kind in two versions, side by side. */
export interface MatchedFiles extends Matched<Named> {
  readonly kind: Kind['kind'];
}

/** Workflows, output styles and themes of Claude Code and rules of Cursor and Copilot, side by side. */
export function matchedFiles(was: Reading, now: Reading): MatchedFiles[] {
  return kinds.map(kind => ({ kind: kind.kind, ...matched(filesOf(was, kind), filesOf(now, kind)) }));
}

/** What differs in files that are chosen by name. */
export function namedFileChanges(all: readonly MatchedFiles[], was: Reading, now: Reading): SurfaceChange[] {
  return all.flatMap(({ kind, both, gone: left, fresh }) => [
    ...left.map(file => gone(`${kind}.removed`, file.path, { file: was.path(file.path) }, { from: file.name })),
    ...fresh.flatMap(file => [
      change(`${kind}.added`, file.path, { file: now.path(file.path) }, { to: file.name }),
      ...(kind === 'output-style' ? forced(now, file) : []),
    ]),
    ...both.flatMap(([before, after]) => changed(was, now, before, after, kind)),
  ]);
}

function changed(was: Reading, now: Reading, before: Named, after: Named, kind: Kind['kind']): SurfaceChange[] {
  const at = { file: now.path(after.path) };
  const found: SurfaceChange[] = [];
  if (before.name !== after.name) {
    found.push(change(`${kind}.renamed`, after.path, at, { from: before.name, to: after.name }));
  }
  if (!sameFile(was, before.path, now, after.path)) found.push(change(`${kind}.changed`, after.path, at));
  if (kind === 'output-style' && !isForced(was, before.path)) found.push(...forced(now, after));
  return found;
}

function forced(now: Reading, { name, path }: Named): SurfaceChange[] {
  if (!isForced(now, path)) return [];
  const says = `set how the agent speaks in every session by the output style ${brief(name, 40)}`;
  return [change('output-style.forced', path, { file: now.path(path) }, { to: name, gain: gain('grants', says) })];
}

function filesOf(side: Reading, kind: Kind): Named[] {
  const manifests = sayersOf(side.plugin);
  const isRead =
    kind.client === 'claude' ? isForClaude(side.plugin) : manifests.some(({ shape }) => shape === 'cursor');
  if (!isRead) return kind.kind === 'rule' ? copilotRules(side) : [];
  const { offeredTo = [] } = side.plugin;
  const looked = readsDefault({ has: side.has, offeredTo }, manifests, kind.field) ? [kind.folder] : [];
  const stated = [...looked, ...statedPaths(manifests, kind.field), ...experimental(side, kind.field)];
  const files = side.files.filter(file => stated.some(path => file === path || file.startsWith(`${path}/`)));
  return files.filter(file => !/^readme\b/i.test(baseName(file))).map(path => namedFile(side, path));
}

function namedFile(side: Reading, path: string): Named {
  return { name: baseName(path).replace(/\.[^.]+$/, ''), path, lines: bodyLines(side.text(path)) };
}

// copilot 1.0.102 puts those that say "alwaysApply: true" before every prompt, without any manifest that names them.
function copilotRules(side: Reading): Named[] {
  const { manifests } = side.plugin;
  const isStandard = manifests.some(({ shape }) => shape === 'agent-plugins');
  if (!isStandard && !isForCopilot(manifests)) return [];
  const start = isStandard ? `${copilotFolder}/rules/` : 'rules/';
  return side.files
    .filter(file => file.startsWith(start) && /^[^/]+\.mdc$/.test(file.slice(start.length)))
    .map(path => namedFile(side, path));
}

/** Is an output style in force in every session, without being chosen? So claude 2.1.329 reads it. */
function isForced(side: Reading, path: string): boolean {
  const value = recordOf(parseFrontMatter(side.text(path), side.path(path)).value)['force-for-plugin'];
  return value === true || value === 'true';
}

// Claude Code 2.1.329 reads `experimental.themes`, and still `themes`.
function experimental({ plugin }: Reading, field: string): string[] {
  return sayersOf(plugin)
    .filter(({ shape }) => shape === 'claude')
    .flatMap(({ value, document }) => textsAt(recordOf(value.experimental), documentPlace(document), field))
    .flatMap(said => joinInside('', said.value) ?? [])
    .filter(path => path !== '');
}
