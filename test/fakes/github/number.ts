import type { State } from './state.ts';

/** The number of the next issue or pull request: they share one row. */
export function nextNumber({ issues, pulls }: State): number {
  return 1 + Math.max(0, ...[...issues, ...pulls].map(({ number }) => number));
}
