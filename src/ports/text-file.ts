import { readFileSync, statSync } from 'node:fs';

const largest = 64 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, without a byte order mark; undefined when it cannot be read, is no UTF-8, or is larger than 64 MiB. */
export function readTextFile(file: string): string | undefined {
  try {
    const { size } = statSync(file);
    return size > largest ? undefined : utf8.decode(readFileSync(file));
  } catch {
    return undefined;
  }
}
