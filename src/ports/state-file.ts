import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { type Held, takeLock } from './lock-file.ts';
import { makeFolders, temporaryName, writeNew } from './staging.ts';

/**
 * Lets one run at a time look at a file and give it a new text: undefined leaves it as it is. `text` is undefined where there is no
 * file yet. Trouble where it cannot be read, locked or written.
 */
export async function updateStateFile<T>(
  file: string,
  step: (text: string | undefined) => Promise<{ readonly text: string | undefined; readonly result: T }>,
  patience = 10_000,
): Promise<T> {
  const path = resolve(file);
  const lock = `${path}.lock`;
  const held = await take(lock, file, patience);
  try {
    const { text, result } = await step(textOf(path, file));
    held.demand();
    if (text !== undefined) replace(path, text, file);
    return result;
  } finally {
    held.release();
  }
}

async function take(lock: string, file: string, patience: number): Promise<Held> {
  try {
    makeFolders(dirname(lock), new Set());
    return await takeLock(lock, patience, () => locked(lock, file));
  } catch (error) {
    throw error instanceof Trouble ? error : unwritable(file, error);
  }
}

function textOf(path: string, file: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unwritable(file, error);
  }
}

function replace(path: string, text: string, file: string): void {
  const aside = join(dirname(path), temporaryName());
  try {
    writeNew(aside, new TextEncoder().encode(text), false);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw unwritable(file, error);
  }
}

function locked(lock: string, file: string): Trouble {
  const message = `Another run holds ${shown(file, 200)}`;
  return new Trouble('state-locked', message, `If there is none, a run was killed: rm ${inShell(lock)}`);
}

function unwritable(file: string, error: unknown): Trouble {
  const message = `The file ${shown(file, 200)} cannot be read and written (${codeOf(error) ?? shown(String(error))})`;
  return new Trouble(
    'state-unwritable',
    message,
    'Name a file in a folder that can be written to: --state state.json',
    {
      cause: error,
    },
  );
}
