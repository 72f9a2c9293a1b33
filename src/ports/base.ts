import type { Base } from '../model/base.ts';
import { type BaseAsk, baseOf } from './base-of.ts';
import { eventIn } from './event.ts';
import { folderAt } from './folder.ts';
import { refuseStrangers } from './pull-request-target.ts';
import { Unavailable } from './unavailable.ts';

/**
 * The commit that the tree of a folder is compared with. For a ref nothing is fetched, and one that does not exist is Trouble;
 * for an event missing commits are fetched from `origin`, and what cannot be had is `unavailable`.
 */
export function findBase(dir: string, ask: BaseAsk): Base {
  const root = folderAt(dir);
  try {
    return baseOf(root, ask);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { kind: 'unavailable', because: error.because, hint: error.hint };
  }
}

/**
 * The base of a run: of the ref that was named, else of the event that set off the workflow. Undefined where neither is there,
 * or where `none` was asked for. Trouble where a workflow with the rights of the repository checked out somebody else's commit.
 */
export function baseOfRun(
  dir: string,
  ref: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Base | undefined {
  const event = eventIn(environment);
  if (event !== undefined) refuseStrangers(folderAt(dir), event);
  if (ref === 'none') return undefined;
  if (ref !== undefined) return findBase(dir, { ref });
  return event && findBase(dir, { event });
}
