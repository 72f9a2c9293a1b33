import type { Base } from '../model/base.ts';
import { shown } from '../model/words.ts';
import { baseOfPullRequest } from './base-of-pull-request.ts';
import { baseOfPush, baseOfQueue } from './base-of-push.ts';
import { baseOfRef } from './base-of-ref.ts';
import type { WorkflowEvent } from './event.ts';
import { refuseStrangers } from './pull-request-target.ts';

/** What leads to a base: a ref that a person named, or the event of a workflow. */
export type BaseAsk = { readonly ref: string } | { readonly event: WorkflowEvent };

/** The base that is asked for; throws Unavailable where it cannot be looked at. */
export function baseOf(root: string, ask: BaseAsk): Base {
  if ('ref' in ask) return baseOfRef(root, ask.ref);
  const { event } = ask;
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return baseOfPullRequest(root, event);
    case 'merge_group':
      return baseOfQueue(root, event);
    case 'push':
      return baseOfPush(root, event);
    case 'pull_request_target':
      refuseStrangers(root, event);
      return { kind: 'none', because: 'pull_request_target checks out the base, which is judged by itself' };
    default:
      return { kind: 'none', because: `the event ${shown(event.name)} says of no commit that it came after` };
  }
}
