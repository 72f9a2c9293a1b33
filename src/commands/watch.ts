import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';
import { watchedText } from '../report/watched.ts';
import { runCheck } from './check.ts';
import { type LastRun, lastRun } from './portion-memory.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';

/** What is shown of each check: why it was made, and what it came to. */
export interface Round {
  /** Empty at the first. */
  readonly heading: string;
  readonly outcome: Outcome | Trouble;
}

/** Checks, and checks again whenever files change, until the signal ends it; a plugin that did not change is not judged again. */
export async function* runWatch(options: Options, ports: Ports, signal: AbortSignal): AsyncGenerator<Round> {
  const memory = lastRun();
  for await (const paths of ports.diskChanges(options.dir, excluded(options), signal)) {
    const outcome = await outcomeOf(options, ports, memory);
    yield { heading: paths.length === 0 ? '' : watchedText(paths, memory.opened), outcome };
  }
}

/** While somebody is typing, a folder may be gone or a policy unreadable: that is said, and the next change is waited for. */
async function outcomeOf(options: Options, ports: Ports, memory: LastRun): Promise<Outcome | Trouble> {
  memory.begin();
  try {
    return await runCheck(options, ports, memory);
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}
