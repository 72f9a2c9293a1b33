import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Trouble } from '../model/trouble.ts';
import { codeOf } from './git-command.ts';
import { isRunning, temporaryName } from './staging.ts';

/** A lock that is held. */
export interface Held {
  /** Trouble where somebody else has it now. */
  demand(): void;
  release(): void;
}

const longestHeld = 30 * 60 * 1000; // on another machine nobody can see whether the holder still runs

/** Takes a lock that only one run can have, or tells that it is `locked`. One whose holder was killed is taken over. */
export async function takeLock(path: string, patience: number, locked: () => Trouble): Promise<Held> {
  const name = `${temporaryName()}-${process.hrtime.bigint()}`;
  const token = `${process.pid} ${hostname()} ${name} ${startOf(process.pid) ?? ''}\n`;
  for (let waited = 0; ; waited += 50) {
    if (taken(path, token)) return heldBy(path, token, locked);
    if (!brokenAt(path)) {
      if (waited >= patience) throw locked();
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
  const [pid = '', host = '', , start] = seen.trim().split(' ');
  if (host === hostname()) return !isRunning(Number(pid)) || isOther(Number(pid), start);
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - since > longestHeld;
}

/** Numbers of processes are given again, in a container or after a start of the machine at once. */
function isOther(pid: number, start: string | undefined): boolean {
  const now = startOf(pid);
  return start !== undefined && now !== undefined && start !== now;
}

/** When a process began, in ticks since the machine did; undefined where that is not to be had, as on macOS and Windows. */
function startOf(pid: number): string | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]; // the name before it may hold blanks
}

function heldBy(path: string, token: string, locked: () => Trouble): Held {
  const isOurs = () => textOf(path) === token;
  return {
    demand() {
      if (!isOurs()) throw locked();
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
