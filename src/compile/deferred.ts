import type { Output } from '../model/build.ts';
import { textDigest } from './digest.ts';

const digests = new WeakMap<Output, string>();

/**
 * An output whose text is made when somebody asks for it: a check never writes, and needs few of them. It is not kept, as
 * the texts of a large catalog are larger than all that they are made of; its digest is.
 */
export function deferred(path: string, make: () => string): Output {
  const output = {
    path,
    get text() {
      const text = make();
      digests.set(output, textDigest(text));
      return text;
    },
  };
  return output;
}

/** SHA-256 of the text of an output, which is made only where nobody has asked for it yet. */
export function outputDigest(output: Extract<Output, { text: string }>): string {
  return digests.get(output) ?? textDigest(output.text);
}

/** What is worked out when somebody asks for it, once. */
export function later<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
