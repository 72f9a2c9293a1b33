import { execFile, spawnSync } from 'node:child_process';
import { Trouble } from '../model/trouble.ts';

/** What a git process left: its exit status (null when it was stopped for saying too much or taking too long) and what it said. */
export interface GitAnswer {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

// The repository is data: none of its hooks, monitors or transports may run, whoever owns it.
const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
const fixed = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
};
// Set while a git hook runs; they would name another tree than the folder we were asked for.
const dropped = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_LITERAL_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

/** What one git process may do beside: more of an environment, and milliseconds until it is stopped. */
export interface Leave {
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/** Runs git in a folder, without hooks, and offline unless it has leave; undefined when git is not installed. */
export function runGit(
  dir: string,
  args: readonly string[],
  input = '',
  maxBuffer = Infinity,
  { environment: more, timeout = 0 }: Leave = {},
): GitAnswer | undefined {
  const options = { cwd: dir, env: { ...environment(), ...more }, input, maxBuffer, timeout, windowsHide: true };
  const ran = spawnSync('git', [...settings, ...args], options);
  return answerOf(ran.error, ran.status, ran.stdout, ran.stderr);
}

/** The same without waiting, for questions that git can answer side by side. */
export function askGit(
  dir: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<GitAnswer | undefined> {
  const options = {
    cwd: dir,
    env: { ...environment(), ...more },
    maxBuffer: Infinity,
    windowsHide: true,
    encoding: 'buffer',
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', [...settings, ...args], options, (error, stdout, stderr) => {
      try {
        // A plain failure comes as an error too, whose code is the exit status.
        const failed = typeof error?.code === 'number' ? undefined : (error ?? undefined);
        resolve(answerOf(failed, child.exitCode, stdout, stderr));
      } catch (reason) {
        reject(reason);
      }
    });
    child.stdin?.end();
  });
}

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...fixed };
  for (const name of dropped) delete env[name];
  return env;
}

function answerOf(error: Error | undefined, status: number | null, stdout: Buffer, stderr: Buffer) {
  const code = codeOf(error);
  if (code === 'ENOENT') return undefined;
  // EPIPE: git ended before it had read its input; its own status says why.
  const stopped = code === 'ENOBUFS' || code === 'ETIMEDOUT';
  if (error !== undefined && !stopped && code !== 'EPIPE') throw gitFailed(error.message);
  return { status: stopped ? null : status, stdout, stderr: stderr.toString('utf8') };
}

// What git says in a partial clone when it may not go and fetch.
const wantsFetch = /transport '.*' not allowed|lazy fetching disabled|promisor remote/;

/** The trouble for a git that failed for a reason of its own; its first line of complaint is the message. In a partial clone it says what to bring. */
export function gitFailed(complaint: string, missing = 'Some objects are'): Trouble {
  if (wantsFetch.test(complaint)) return objectMissing(missing);
  const line = complaint.split('\n').find(text => text.trim() !== '') ?? 'git failed without a word';
  return new Trouble('git-failed', `git: ${line.slice(0, 400)}`, 'Look at the repository with: git fsck');
}

/** The trouble for objects that a partial clone left out. */
export function objectMissing(which: string): Trouble {
  return new Trouble(
    'object-missing',
    `${which} not in this clone, which looks like a partial one`,
    'Bring all objects here, then try again: git fetch --refetch --no-filter',
  );
}

/** The error code of something the file system or a process threw, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
