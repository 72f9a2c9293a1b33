import { Trouble } from '../model/trouble.ts';
import { counted, shown } from '../model/words.ts';

/** The HTTP status of an error that a server answered with; undefined when it did not get that far. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

/** Something that was asked for without octokit did not come; its message says all of it. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refused';
    this.status = status;
  }
}

/** How many seconds a server wants us to wait before we ask again; undefined when that is not why it refused. */
export function secondsToWait(error: unknown, now: number): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const headers = headersOf(error);
  if (headers['retry-after'] !== undefined) return Number(headers['retry-after']) || 1;
  if (headers['x-ratelimit-remaining'] === '0') return Math.max(1, Number(headers['x-ratelimit-reset']) - now / 1000);
  return status === 429 || /secondary rate limit/i.test(String(error)) ? 60 : undefined;
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  const answer = error instanceof Error && 'response' in error ? error.response : undefined;
  if (typeof answer !== 'object' || answer === null || !('headers' in answer)) return {};
  return answer.headers as Readonly<Record<string, unknown>>;
}

/** What a server refused, told with what to do about it, such as the rights to give; an error of another kind comes back as it is. */
export function asTrouble(error: unknown, rights = '{ pull-requests: write }'): unknown {
  if (error instanceof Trouble || !(error instanceof Error)) return error;
  const status = statusOf(error);
  if (status === undefined) return error;
  const cause = { cause: error };
  const said = shown(error.message, 200);
  const wait = secondsToWait(error, Date.now());
  if (wait !== undefined) {
    const hint = `Run the job again in ${counted(Math.ceil(wait / 60), 'minute')}.`;
    return new Trouble('github-limited', `GitHub asks for patience: ${said}`, hint, cause);
  }
  if (status === 401)
    return new Trouble(
      'token-refused',
      `GitHub does not take the token: ${said}`,
      'Renew it, or use github.token.',
      cause,
    );
  if (status === 403)
    return new Trouble('github-forbidden', `The token may not do that: ${said}`, `permissions: ${rights}`, cause);
  const hint =
    status >= 500 ? 'Run the job again.' : 'See whether GITHUB_REPOSITORY is right, and what the token may see.';
  return new Trouble('github-refused', `GitHub answers ${status}: ${said}`, hint, cause);
}
