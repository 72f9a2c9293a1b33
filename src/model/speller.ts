import { didYouMean } from './words.ts';

const most = 20_000; // comparisons; a tree full of slips has another trouble

/** Says which of many words was meant by a slip of the finger, in bounded time; after many guesses it stops guessing. */
export function speller(words: Iterable<string>): (written: string) => string | undefined {
  const byLength = Map.groupBy(new Set(words), word => word.length);
  let left = most;
  return written => {
    const near = [-3, -2, -1, 0, 1, 2, 3].flatMap(more => byLength.get(written.length + more) ?? []);
    left -= near.length;
    return left < 0 ? undefined : didYouMean(written, near);
  };
}
