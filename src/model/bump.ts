/** How much a version has to rise. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

export const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The larger of two. */
export function largerBump(a: Bump, b: Bump): Bump {
  return bumps.indexOf(a) >= bumps.indexOf(b) ? a : b;
}

/** Is a raise of this size enough where that one is needed? */
export function covers(given: Bump, needed: Bump): boolean {
  return bumps.indexOf(given) >= bumps.indexOf(needed);
}
