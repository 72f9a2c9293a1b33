import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap of this process small from now on, for some more work of its garbage collector. Left alone, node 24.21.0 gives
 * 128 MiB to new objects as soon as many are made, and lets old ones pile up to several times of those in use.
 */
export function spareMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=60');
}
