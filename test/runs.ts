/** How often a property is tried: a fifth of `many`, or with ALL_RUNS=1, as every week, all of them. */
export function runs(many: number): number {
  return process.env.ALL_RUNS === '1' ? many : Math.ceil(many / 5);
}
