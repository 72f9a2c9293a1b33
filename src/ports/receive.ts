import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Refused } from './refusal.ts';

/** What arrived of a file: its digest, or that it has more bytes than it may. */
export type Received = { readonly sha256: string; readonly size: number } | 'too-large';

/** Writes a file as its parts come, hashed on the way; no part is written that is beyond what it may have. */
export async function receiveInto(path: string, body: AsyncIterable<Uint8Array>, most: number): Promise<Received> {
  const sum = createHash('sha256');
  const file = await open(path, 'w', 0o644);
  try {
    let size = 0;
    for await (const part of passed(body)) {
      size += part.length;
      if (size > most) return 'too-large';
      sum.update(part);
      await file.write(part);
    }
    await file.sync();
    return { sha256: sum.digest('hex'), size };
  } finally {
    await file.close();
  }
}

async function* passed(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new Refused(500, 'the download broke off', { cause });
  }
}
