import { setTimeout as sleep } from 'node:timers/promises';
import { secondsToWait, statusOf } from './refusal.ts';

interface Asked {
  readonly method: string;
}

const mostTries = 4;
const longestWait = 60; // seconds

/**
 * Asks again, a few times, where that may help: after a wait that the server asked for, and after a fault of its own. What
 * may have been done before the fault is not done twice.
 */
export async function retried<A extends Asked, T>(ask: (asked: A) => T | Promise<T>, asked: A): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask(asked);
    } catch (error) {
      const wait = secondsToWait(error, Date.now()) ?? (isFault(error, asked) ? tries : undefined);
      if (wait === undefined || wait > longestWait || tries === mostTries) throw error;
      await sleep(wait * 1000);
    }
  }
}

function isFault(error: unknown, { method }: Asked): boolean {
  return method !== 'POST' && (statusOf(error) ?? 0) >= 500;
}
