import { expect } from 'vitest';

/** Below this the clock of the processor says little. */
const noise = 60_000; // microseconds

/**
 * Work on four times as much costs about four times as much, and not sixteen times. Time of the processor counts, and the
 * best of three: what else the machine does makes no difference. Where it does all the same, it is looked at again: what
 * grows with the square does so every time.
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const growths: number[] = [];
  for (let look = 0; look < 3; look++) {
    const [quarter, whole] = [cost(work, size / 4), cost(work, size)];
    const growth = whole > noise ? whole / Math.max(quarter, 1) : 0;
    if (growth < 10) return;
    growths.push(growth);
  }
  expect(growths, 'how much longer four times as much takes').toEqual([]);
}

function cost(work: (size: number) => void, size: number): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work(size);
    return process.cpuUsage(before).user;
  });
  return Math.min(...costs);
}
