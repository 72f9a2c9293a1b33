import { relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { folderAt } from './folder.ts';

const pause = 80; // milliseconds: an editor writes a file in several steps, and several files at once

/**
 * Paths of a folder that changed on disk, some at a time, until the signal ends it; none at first, once nothing can be missed any
 * more. Without `exclude`, and what belongs to git or npm.
 */
export async function* diskChanges(
  dir: string,
  exclude: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  const root = folderAt(dir);
  const kept = new Set(exclude);
  const isIgnored = (path: string) => {
    const parts = relative(root, resolve(path)).split(sep);
    return parts.some(part => part === '.git' || part === 'node_modules') || kept.has(parts.join('/'));
  };
  const changed = new Set<string>();
  let wake = () => {};
  let fault: unknown;
  const watcher = watch(root, { ignored: isIgnored, ignoreInitial: true, followSymlinks: false, cwd: root });
  watcher.on('all', (_, path) => {
    changed.add(path.split(sep).join('/'));
    wake();
  });
  watcher.on('error', error => {
    fault = error;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    await ready(watcher, signal, () => fault);
    if (fault === undefined && !signal.aborted) yield [];
    while (!signal.aborted) {
      if (changed.size === 0 && fault === undefined)
        await new Promise<void>(done => {
          wake = done;
        });
      if (fault !== undefined) throw unwatched(root, fault);
      if (signal.aborted) return;
      await calm(changed);
      const paths = [...changed].sort();
      changed.clear();
      yield paths;
    }
  } finally {
    await watcher.close();
  }
}

/** Waits until nothing more comes for a moment. */
async function calm(changed: ReadonlySet<string>): Promise<void> {
  for (let seen = -1; seen !== changed.size; ) {
    seen = changed.size;
    await new Promise(done => setTimeout(done, pause));
  }
}

function ready(watcher: FSWatcher, signal: AbortSignal, fault: () => unknown): Promise<void> {
  return new Promise(done => {
    watcher.once('ready', () => done());
    watcher.once('error', () => done());
    signal.addEventListener('abort', () => done(), { once: true });
    if (signal.aborted || fault() !== undefined) done();
  });
}

function unwatched(root: string, fault: unknown): Trouble {
  const said = fault instanceof Error ? fault.message : String(fault);
  const isFull = fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC';
  return new Trouble(
    'watch-failed',
    `${shown(root, 200)} cannot be watched: ${shown(said, 200)}`,
    isFull
      ? 'Let the system watch more files: sysctl fs.inotify.max_user_watches=524288'
      : 'Check by hand: catalogc check',
  );
}
