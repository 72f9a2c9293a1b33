import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { scratch } from './scratch.ts';

/** Counts, until the test ends, the git processes that are started in this one, as git itself notes them. */
export function gitsCounted(): () => number {
  const trace = join(scratch(), 'events');
  vi.stubEnv('GIT_TRACE2_EVENT', trace);
  onTestFinished(() => void vi.unstubAllEnvs());
  return () => (readFileSync(trace, 'utf8').match(/"event":"start"/g) ?? []).length;
}
