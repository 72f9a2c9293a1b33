/** Choices that are the same for the same seed, on any machine. */
export interface Dice {
  one<T>(of: readonly T[]): T;
  /** At least so many of them, in their order. */
  some<T>(of: readonly T[], least?: number): T[];
  /** From 0 to below `below`. */
  number(below: number): number;
  chance(percent: number): boolean;
}

/** Dice by the mulberry32 sequence of a seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  const one = <T>(of: readonly T[]): T => of[number(of.length)] as T;
  const chance = (percent: number): boolean => number(100) < percent;
  const some = <T>(of: readonly T[], least = 0): T[] => {
    const chosen = of.filter(() => chance(50));
    return chosen.length >= least ? chosen : of.slice(0, least);
  };
  return { one, some, number, chance };
}
