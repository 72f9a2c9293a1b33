import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../model/snapshot.ts';
import type { ReadFile } from './folder.ts';

const mostBytes = 32 * 1024 * 1024;
const atOnce = 64;

/**
 * A reader that has already read what there was time and room for, in order, while something else was awaited: git looks
 * for untracked files about as long as reading the tracked ones takes.
 */
export async function readAhead(
  read: ReadFile,
  entries: readonly Entry[],
  awaited: Promise<unknown>,
): Promise<ReadFile> {
  const kept = new Map<string, Uint8Array>();
  let waiting = true;
  const stop = (): void => {
    waiting = false;
  };
  awaited.then(stop, stop);
  let room = mostBytes;
  for (let at = 0; at < entries.length && room > 0; at++) {
    if (at % atOnce === 0) await setImmediate(); // so that git can go on speaking, and be heard
    if (!waiting) break;
    const { path, mode } = entries[at] as Entry;
    const bytes = read(path, mode);
    if (bytes !== undefined) kept.set(path, bytes);
    room -= bytes?.length ?? 0;
  }
  return (path, mode) => {
    const bytes = kept.get(path);
    kept.delete(path); // whoever wants it twice keeps it
    return bytes ?? read(path, mode);
  };
}
