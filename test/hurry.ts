import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/** Whoever waits for seconds before another try waits for as many milliseconds from now on; gives what ends that. */
export function hurry(): () => void {
  const { setTimeout: patient } = timers;
  timers.setTimeout = (delay, ...more) => patient((delay ?? 0) / 1000, ...more);
  syncBuiltinESMExports();
  return () => {
    timers.setTimeout = patient;
    syncBuiltinESMExports();
  };
}
