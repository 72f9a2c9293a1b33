import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileLiteral, Tree } from '../src/model/snapshot.ts';

/** The command line: bundled as users get it, or, where nobody has made that, from its sources. */
export const cli = process.env.CATALOGC_TEST_CLI ?? join(import.meta.dirname, '../src/cli.ts');

/** Where programs that are started keep what Node has compiled of them; not for tests of how a program starts. */
export function compiledBefore(): NodeJS.ProcessEnv {
  const { CATALOGC_TEST_COMPILED: folder } = process.env;
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

/** A new temporary folder by its real path; whoever asks for it removes it. */
export function newFolder(prefix = 'catalogc-'): string {
  return realpathSync(mkdtempSync(join(tmpdir(), prefix)));
}

/** Writes a tree to disk, in the order it is written down. */
export function layTree(dir: string, tree: Tree): void {
  for (const [path, literal] of Object.entries(tree)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    layFile(join(dir, path), literal);
  }
}

function layFile(path: string, literal: FileLiteral): void {
  if (typeof literal === 'string' || literal instanceof Uint8Array) writeFileSync(path, literal);
  else if ('json' in literal) writeFileSync(path, `${JSON.stringify(literal.json, null, 2)}\n`);
  else if ('link' in literal) symlinkSync(literal.link, path);
  else if ('executable' in literal) {
    writeFileSync(path, literal.executable);
    chmodSync(path, 0o755);
  } else throw new Error(`${path}: a submodule cannot be laid out`);
}

/** Everything in a folder: path -> permissions and bytes. */
export function filesBelow(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map(path => {
      const stat = lstatSync(join(dir, path));
      const mode = (stat.mode & 0o777).toString(8);
      return [path, stat.isFile() ? `${mode} ${readFileSync(join(dir, path), 'latin1')}` : mode];
    }),
  );
}

/** What a finished process left. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An environment without what could colour, date or configure a run. */
export function bareEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return {
    PATH,
    ...(TMPDIR !== undefined && { TMPDIR }),
    ...compiledBefore(),
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_AUTHOR_DATE: '2026-11-20T08:00:00Z',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_COMMITTER_DATE: '2026-11-20T08:00:00Z',
    ...more,
  };
}

/** Runs a program to its end without blocking others. */
export function finish(dir: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (data: Buffer) => said.stdout.push(data));
    child.stderr.on('data', (data: Buffer) => said.stderr.push(data));
    child.on('error', reject);
    child.on('close', status =>
      resolve({
        status,
        stdout: Buffer.concat(said.stdout).toString(),
        stderr: Buffer.concat(said.stderr).toString(),
      }),
    );
  });
}

/** What git is told so that a repository that lives for seconds is neither tidied up nor saved from a power cut. */
export const quickGit = ['init.defaultBranch=main', 'maintenance.auto=false', 'gc.auto=0', 'core.fsync=none'].flatMap(
  setting => ['-c', setting],
);

/** Runs git with fixed names and dates, so that the same files give the same commit anywhere. */
export function git(dir: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...quickGit, ...args], {
    cwd: dir,
    env: bareEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Makes a folder a repository, just as `git init --template=` does, without a process; one that is there stays as it is. */
export function initHere(dir: string): void {
  const own = join(dir, '.git');
  if (existsSync(own)) return;
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(own, folder), { recursive: true });
  writeFileSync(join(own, 'HEAD'), 'ref: refs/heads/main\n');
  const settings = ['repositoryformatversion = 0', 'filemode = true', 'bare = false', 'logallrefupdates = true'];
  writeFileSync(join(own, 'config'), ['[core]', ...settings.map(setting => `\t${setting}`), ''].join('\n'));
}

/** The id of the commit that is checked out in the top folder of a repository, read where `git commit` has just written it. */
export function headOf(dir: string): string {
  if (!lstatSync(join(dir, '.git')).isDirectory()) return git(dir, 'rev-parse', 'HEAD').trim(); // a linked work tree
  const said = readFileSync(join(dir, '.git/HEAD'), 'utf8').trim();
  return said.startsWith('ref: ') ? readFileSync(join(dir, '.git', said.slice(5)), 'utf8').trim() : said;
}

/** Makes a folder a repository with one commit of all that is in it. */
export function commitAll(dir: string): void {
  initHere(dir);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'Start');
}
