import { cut } from './cut.ts';

/** A name in a title or the subject of a commit, where there is no mark-up to hold it: letters, digits and `. _ -` alone. */
export function nameInTitle(name: string): string {
  const plain = name.toWellFormed().replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '_');
  return cut(plain, 80);
}
