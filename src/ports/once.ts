import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf } from './refusal.ts';

const mostTries = 3;

/**
 * Does what must not be done twice. After an answer that leaves open whether it was done (a fault of the server, none at all,
 * "it exists already") it looks, and tries again only where nothing is to be seen.
 */
export async function once<T>(look: () => Promise<T | undefined>, act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      const status = statusOf(error) ?? 0;
      const exists = status === 409 || status === 422;
      if (status < 500 && !exists) throw error;
      if (!exists) await sleep(tries * 500);
      const done = await look();
      if (done !== undefined) return done;
      if (exists || tries === mostTries) throw error;
    }
  }
}

/** Does what may be done twice, such as making an object that its content names. */
export function again<T>(act: () => Promise<T>): Promise<T> {
  return once(async () => undefined, act);
}
