const isWhole = process.env.ALL_RUNS === '1';

/** How often a property is tried: a twelfth of `many`, or with ALL_RUNS=1, as every week, all of them. */
export function runs(many: number): number {
  return isWhole ? many : Math.ceil(many / 12);
}

/** Of many alike how far it is from one that is tried to the next: `nth`, or with ALL_RUNS=1, as every week, 1. */
export function every(nth: number): number {
  return isWhole ? 1 : nth;
}
