import { expect } from 'vitest';

/** Below this the clock of the processor says little. */
const noise = 60_000; // microseconds

/**
 * Work on four times as much costs about four times as much, and not sixteen times. Time of the processor counts, and the
 * best of three: what else the machine does makes no difference.
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const [quarter, whole] = [cost(work, size / 4), cost(work, size)];
  if (whole > noise) expect(whole / Math.max(quarter, 1)).toBeLessThan(10);
}

function cost(work: (size: number) => void, size: number): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work(size);
    return process.cpuUsage(before).user;
  });
  return Math.min(...costs);
}
