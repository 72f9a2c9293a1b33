import { readsDefault } from '../load/default-places.ts';
import { recordOf, textsAt } from '../load/values.ts';
import { claudePlaces } from '../model/claude-places.ts';
import { documentPlace } from '../model/document.ts';
import { baseName, joinInside } from '../model/path.ts';
import { sayersOf } from '../model/plugin.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { change, gone } from './change.ts';
import { type Matched, matched, type Named } from './match.ts';
import { bodyLines, isForClaude, type Reading, sameFile, statedPaths } from './reading.ts';

/** Kinds of files that are chosen by name, and that only one client knows. */
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

/** Workflows, output styles and themes of Claude Code and rules of Cursor, side by side. */
export function matchedFiles(was: Reading, now: Reading): MatchedFiles[] {
  return kinds.map(kind => ({ kind: kind.kind, ...matched(filesOf(was, kind), filesOf(now, kind)) }));
}

/** What differs in files that are chosen by name. */
export function namedFileChanges(all: readonly MatchedFiles[], was: Reading, now: Reading): SurfaceChange[] {
  return all.flatMap(({ kind, both, gone: left, fresh }) => [
    ...left.map(file => gone(`${kind}.removed`, file.path, { file: was.path(file.path) }, { from: file.name })),
    ...fresh.map(file => change(`${kind}.added`, file.path, { file: now.path(file.path) }, { to: file.name })),
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
  return found;
}

function filesOf(side: Reading, kind: Kind): Named[] {
  const manifests = sayersOf(side.plugin);
  const isRead = kind.client === 'claude' ? isForClaude(side) : manifests.some(({ shape }) => shape === 'cursor');
  if (!isRead) return [];
  const looked = readsDefault(side, manifests, kind.field) ? [kind.folder] : [];
  const stated = [...looked, ...statedPaths(manifests, kind.field), ...experimental(side, kind.field)];
  const files = side.files.filter(file => stated.some(path => file === path || file.startsWith(`${path}/`)));
  return files
    .filter(file => !/^readme\b/i.test(baseName(file)))
    .map(path => ({ name: baseName(path).replace(/\.[^.]+$/, ''), path, lines: bodyLines(side.text(path)) }));
}

// Claude Code 2.1.329 reads `experimental.themes`, and still `themes`.
function experimental({ plugin }: Reading, field: string): string[] {
  return sayersOf(plugin)
    .filter(({ shape }) => shape === 'claude')
    .flatMap(({ value, document }) => textsAt(recordOf(value.experimental), documentPlace(document), field))
    .flatMap(said => joinInside('', said.value) ?? [])
    .filter(path => path !== '');
}
