import type { Waiver } from '../model/waiver.ts';

/** How often a waiver was renewed: the length of the chain of those it stands for, as far as they are known. */
export function renewalsOf(waiver: Waiver, known: readonly Waiver[]): number {
  const seen = new Set([waiver.id.value]);
  let count = 0;
  for (let older = waiver.supersedes?.value; older !== undefined && !seen.has(older); count++) {
    seen.add(older);
    const id = older;
    older = known.find(each => each.id.value === id)?.supersedes?.value;
  }
  return count;
}

/** Is there a waiver that renews this one? One cannot renew itself. */
export function isSuperseded({ id }: Waiver, known: readonly Waiver[]): boolean {
  return known.some(each => each.supersedes?.value === id.value && each.id.value !== id.value);
}
