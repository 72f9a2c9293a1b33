import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { isRunning, temporaryName } from './staging.ts';

/** A lock that is held. */
export interface Held {
  /** Trouble where somebody else has it now. */
  demand(): void;
  release(): void;
}

const longestHeld = 30 * 60 * 1000; // on another machine nobody can see whether the holder still runs

/** Takes a lock that only one run can have. One whose holder was killed is taken over. */
export async function takeLock(path: string, patience: number): Promise<Held> {
  const token = `${process.pid} ${hostname()} ${temporaryName()}-${process.hrtime.bigint()}\n`;
  for (let waited = 0; ; waited += 50) {
    if (taken(path, token)) return heldBy(path, token);
    if (!brokenAt(path)) {
      if (waited >= patience) throw locked(path);
      await setTimeout(50);
    }
  }
}

function taken(path: string, token: string): boolean {
  const aside = `${path}.${process.pid}-${process.hrtime.bigint()}`;
  try {
    writeFileSync(aside, token, { flag: 'wx' });
    linkSync(aside, path); // with its content from the first moment on
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Takes away the lock of a run that is no more. Between looking and taking another may have come: then it is put back. */
function brokenAt(path: string): boolean {
  const seen = textOf(path);
  if (seen === undefined) return true;
  if (!isStale(path, seen)) return false;
  const aside = `${path}.${process.pid}-${process.hrtime.bigint()}`;
  try {
    renameSync(path, aside);
    if (textOf(aside) !== seen) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return true;
}

function isStale(path: string, seen: string): boolean {
  const [pid = '', host = ''] = seen.trim().split(' ');
  if (host === hostname()) return !isRunning(Number(pid));
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - since > longestHeld;
}

function heldBy(path: string, token: string): Held {
  const isOurs = () => textOf(path) === token;
  return {
    demand() {
      if (!isOurs()) throw locked(path);
    },
    release() {
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

function locked(path: string): Trouble {
  const message = `Another fetch holds ${shown(path, 200)}`;
  return new Trouble('fetch-locked', message, `Wait for it. If there is none: rm ${inShell(path)}`);
}
