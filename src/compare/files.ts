import { isRecord } from '../load/values.ts';
import type { Document } from '../model/document.ts';
import { below } from '../model/path.ts';
import { withoutRoot } from '../model/programs.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { commandsIn } from '../model/words-of.ts';
import { canonical, without } from './canonical.ts';
import { change, gone } from './change.ts';
import type { ChangeId } from './change-ids.ts';
import { hooksIn } from './hooks-in.ts';
import { type Reading, sameInside } from './reading.ts';

/** A file of which bytes or mode differ, by its path below the root before and after. */
export interface FileChange {
  readonly was?: string;
  readonly now?: string;
  /** Both are the same bytes. */
  readonly sameBytes: boolean;
}

/** Every file that differs; `moved` tells where folders of renamed parts went. */
export function changedFiles(was: Reading, now: Reading, moved: ReadonlyMap<string, string>): FileChange[] {
  const left = new Set(was.files);
  const found: FileChange[] = [];
  const from = new Map(was.files.map(file => [movedPath(file, moved), file]));
  for (const file of now.files) {
    const before = was.has(file) && movedPath(file, moved) === file ? file : from.get(file);
    if (before === undefined) found.push({ now: file, sameBytes: false });
    else {
      left.delete(before);
      const sameBytes = sameInside(was, before, now, file);
      if (!sameBytes || was.mode(before) !== now.mode(file) || before !== file)
        found.push({ was: before, now: file, sameBytes });
    }
  }
  return [...found, ...[...left].map(file => ({ was: file, sameBytes: false }))];
}

function movedPath(file: string, moved: ReadonlyMap<string, string>): string {
  const own = moved.get(file);
  if (own !== undefined) return own;
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const to = moved.get(file.slice(0, end));
    if (to !== undefined) return `${to}/${below(file.slice(0, end), file)}`;
  }
  return file;
}

/** What tells why a file is there: which scripts are called, which folders are those of skills. */
export interface Uses {
  readonly handlers: ReadonlySet<string>;
  readonly hooks: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
}

/** What the files of both versions are for. */
export function usesIn(was: Reading, now: Reading, skills: ReadonlySet<string>): Uses {
  const sides = [was, now];
  const handlers = sides.flatMap(({ plugin }) => plugin.components.handlers.map(({ script }) => script.value));
  const lines = sides.flatMap(side => hooksIn(side).map(({ does }) => does));
  const words = lines.flatMap(line => commandsIn(line).flat());
  const all = words.flatMap(word => (/\s/.test(word) ? [word, ...commandsIn(word).flat()] : [word]));
  return { handlers: new Set(handlers.map(withoutRoot)), hooks: new Set(all.map(withoutRoot)), skills };
}

/** What there is to say of a file that no more precise difference names; undefined when only a version in it differs. */
export function fileChange(file: FileChange, was: Reading, now: Reading, uses: Uses): SurfaceChange | undefined {
  const inner = file.now ?? file.was ?? '';
  const note = noteOf(file, was, now);
  if (note === undefined) return undefined;
  const id = idOf(inner, uses);
  const said = { ...(note !== '' && { note }), ...modes(file, was, now) };
  if (file.now === undefined) return gone(id, inner, { file: was.path(inner) }, said);
  return change(id, inner, { file: now.path(inner) }, said);
}

function idOf(inner: string, { handlers, hooks, skills }: Uses): ChangeId {
  if (handlers.has(inner)) return 'handler.script.changed';
  if (hooks.has(inner)) return 'hook.script.changed';
  return isWithin(inner, skills) && !inner.endsWith('/SKILL.md') ? 'skill.resource.changed' : 'file.changed';
}

function modes({ was: before, now: after }: FileChange, was: Reading, now: Reading) {
  if (before === undefined || after === undefined) return {};
  const [from, to] = [was.mode(before), now.mode(after)];
  if (from !== to) return { from, to };
  return before === after ? {} : { from: before, to: after };
}

function noteOf(file: FileChange, was: Reading, now: Reading): string | undefined {
  if (file.was === undefined) return 'added';
  if (file.now === undefined) return 'removed';
  if (file.sameBytes) return was.mode(file.was) === now.mode(file.now) ? 'moved' : 'mode only';
  if (was.commit(file.was) !== now.commit(file.now)) return 'the submodule is at another commit';
  const [before, after] = [documentAt(file.was, was), documentAt(file.now, now)];
  if (before === undefined || after === undefined) return '';
  if (!isRecord(before.value) || !isRecord(after.value)) return 'cannot be read';
  if (canonical(before.value) === canonical(after.value)) return formattingOnly;
  const isManifest = now.plugin.manifests.some(({ document }) => document === after);
  const [old, fresh] = [before.value, after.value].map(value => canonical(without(value, ['version'])));
  if (!isManifest || old !== fresh) return '';
  const same = unversioned(was.text(file.was)) === unversioned(now.text(file.now));
  return same && was.mode(file.was) === now.mode(file.now) ? undefined : formattingOnly;
}

const formattingOnly = 'formatting only, the values are equal';

function documentAt(inner: string, side: Reading): Document | undefined {
  const file = side.path(inner);
  return side.plugin.documents.find(one => one.file === file && one.format !== 'front-matter');
}

// All that may differ besides has been compared as values.
function unversioned(text: string): string {
  return text.replace(/("version"\s*:\s*)"(?:[^"\\]|\\.)*"/g, '$1""').replace(/^(version\s*:)[^\n]*/gm, '$1');
}

function isWithin(inner: string, folders: ReadonlySet<string>): boolean {
  for (let end = inner.lastIndexOf('/'); end > 0; end = inner.lastIndexOf('/', end - 1)) {
    if (folders.has(inner.slice(0, end))) return true;
  }
  return false;
}
