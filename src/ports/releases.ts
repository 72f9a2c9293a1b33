import type { BaseFailure } from '../model/base.ts';
import type { LedgerFile, LedgerSearch } from '../model/ledger.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { assetText } from './asset.ts';
import { openApi, tokenIn } from './github-api.ts';
import { type AssetName, newestAssets } from './newest-asset.ts';
import { asTrouble, Refused, secondsToWait, statusOf } from './refusal.ts';
import { type Repository, repositoryAround } from './repository.ts';
import { Unavailable } from './unavailable.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const again = 'Run the job again.';
const longest = 120_000; // milliseconds, for all that is asked

/** The newest file of a name among the releases of the repository around a folder, of ledgers that of each catalog; Trouble where nobody knows which that is. */
export async function publishedAsset(dir: string, file: AssetName, env: Environment): Promise<LedgerSearch> {
  const here = repositoryAround(dir, env);
  const name = `${here.owner}/${here.repo}`;
  try {
    return await search(here, name, file, env);
  } catch (error) {
    const { because, hint } = refusalIn(error, env);
    return { kind: 'unavailable', because: `the releases of ${name} cannot be read: ${because}`, hint };
  }
}

async function search(here: Repository, name: string, file: AssetName, env: Environment): Promise<LedgerSearch> {
  const api = openApi(tokenIn(env), env);
  const signal = AbortSignal.timeout(longest);
  const assets = await newestAssets(api, here, file, signal);
  const files: LedgerFile[] = [];
  for (const asset of file === 'ledger.json' ? assets : assets.slice(0, 1)) {
    const label = `${file} of release ${labelOf(asset.tag)}`;
    try {
      files.push({ label, text: await assetText(api, here, asset, signal) });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return { kind: 'unavailable', because: `${label} is of no use: ${error.because}`, hint: error.hint };
    }
  }
  const [newest, ...others] = files;
  if (newest !== undefined) return { kind: 'found', ...newest, ...(others.length > 0 && { others }) };
  const because = `no release of ${name} has a ${file}${file === 'ledger.json' ? '; the base stands for it' : ''}`;
  return { kind: 'none', because };
}

function labelOf(tag: string): string {
  return /^[\w./+@-]{1,80}$/.test(tag) ? tag : shown(tag);
}

/** What GitHub refused, with the line that would make it answer; whatever else went wrong is thrown again. */
export function refusalIn(error: unknown, env: Environment, command = 'check --ledger releases'): BaseFailure {
  if (error instanceof Unavailable) return error;
  const status = statusOf(error);
  const trouble = asTrouble(error);
  if (status === undefined || !(error instanceof Error) || !(trouble instanceof Trouble)) throw error;
  if (error instanceof Refused) return { because: error.message, hint: again };
  const said = shown(error.message, 200);
  const wasAnswered = 'response' in error && error.response !== undefined;
  if (!wasAnswered) return { because: `GitHub cannot be reached: ${said}`, hint: again };
  const isClosed = status === 401 || status === 403 || status === 404;
  if (isClosed && secondsToWait(error, Date.now()) === undefined)
    return { because: `GitHub answers ${status}: ${said}`, hint: rightsIn(env, command) };
  return { because: trouble.message, hint: trouble.hint };
}

function rightsIn({ GITHUB_ACTIONS }: Environment, command: string): string {
  if (GITHUB_ACTIONS === 'true') return 'permissions: { contents: read }, env: { GITHUB_TOKEN: "${{ github.token }}" }';
  return `GITHUB_TOKEN=$(gh auth token) catalogc ${command}`;
}
