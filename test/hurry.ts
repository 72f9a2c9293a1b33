import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/** Whoever waits for half a second or more waits for a thousandth of that from now on; gives what ends that. */
export function hurry(): () => void {
  const { setTimeout: patient } = timers;
  timers.setTimeout = (delay = 0, ...more) => patient(delay < 500 ? delay : delay / 1000, ...more);
  syncBuiltinESMExports();
  return () => {
    timers.setTimeout = patient;
    syncBuiltinESMExports();
  };
}
