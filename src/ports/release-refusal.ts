import type { Act } from '../model/hosting.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { asTrouble, secondsToWait, statusOf } from './refusal.ts';
import type { Repository } from './repository.ts';

type Doing = 'create' | 'upload' | 'release';

/** Does something once, and says what is known of it afterwards; Trouble where it is refused for good. */
export async function attempted<T>(here: Repository, act: () => Promise<T>, doing: Doing): Promise<Act<T>> {
  try {
    return { kind: 'done', value: await act() };
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    if (status >= 500) return { kind: 'unclear' };
    const said = saidBy(error);
    if (/used by an immutable release/i.test(said)) return { kind: 'burned' };
    if (status === 409 || (status === 422 && /already_exists/.test(said))) return { kind: 'exists' };
    if (doing !== 'create' && (status === 404 || /immutable release/i.test(said))) return { kind: 'gone' };
    throw publishTrouble(error, here, doing);
  }
}

/** What GitHub refuses to who publishes, with what to do about it. */
export function publishTrouble(error: unknown, { owner, repo }: Repository, doing?: Doing): unknown {
  const status = statusOf(error);
  if (status === undefined || secondsToWait(error, Date.now()) !== undefined || error instanceof Trouble)
    return asTrouble(error, rights);
  const said = saidBy(error);
  if (status === 422 && /restricted|rule violation|must have a valid tag|repository rule/i.test(said)) {
    const message = `A ruleset of ${owner}/${repo} keeps the tag from being made: ${shown(firstLine(error), 200)}`;
    const hint = `Let who publishes bypass it for tags catalog-*: https://github.com/${owner}/${repo}/settings/rules. The draft is kept.`;
    return new Trouble('tag-ruleset', message, hint, { cause: error });
  }
  if (doing !== undefined && (status === 404 || (status === 403 && /not accessible by integration/i.test(said))))
    return forbidden({ owner, repo }, status, error);
  return asTrouble(error, rights);
}

/** GitHub says little about why: either the token, or what the commit has in `.github/workflows`. */
export function forbidden({ owner, repo }: Repository, status: number, cause?: unknown): Trouble {
  const why =
    'the token may not write contents, or the commit has other files in .github/workflows than the default branch';
  const message = `GitHub answers ${status} to a release of ${owner}/${repo}: ${why}`;
  const hint = `permissions: ${rights}; and publish the newest commit of the default branch`;
  return new Trouble('release-forbidden', message, hint, { cause });
}

const rights = '{ contents: write }';

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}

/** Message and details of an answer: what matters may stand in either. */
function saidBy(error: unknown): string {
  const data =
    error instanceof Error && 'response' in error
      ? (error.response as { data?: unknown } | undefined)?.data
      : undefined;
  return `${error instanceof Error ? error.message : ''} ${JSON.stringify(data ?? '')}`;
}
