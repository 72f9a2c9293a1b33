import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { headOf, initHere, quickGit } from '../work-folder.ts';

/** A temporary folder with these files, removed when the test ends. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'catalogc-')));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  put(dir, files);
  return dir;
}

/** Writes files below a folder. */
export function put(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/** Makes named pipes, which hang whoever opens them to read. */
export function makeFifos(dir: string, ...names: string[]): void {
  execFileSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...names.map(name => join(dir, name))]);
}

/** Runs git without any configuration of this machine. */
export function git(dir: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH,
    HOME: dir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  return execFileSync('git', [...quickGit, ...args], {
    cwd: dir,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** A repository with these files committed. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = scratch(files);
  initHere(dir);
  record(dir);
  return dir;
}

/** Commits everything and gives the commit's id. */
export function commit(dir: string): string {
  record(dir);
  return headOf(dir);
}

function record(dir: string): void {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '--allow-empty', '-m', 'State');
}

/** What a snapshot holds at a path, as text. */
export function textAt(snapshot: { bytes(path: string): Uint8Array | undefined }, path: string): string | undefined {
  const bytes = snapshot.bytes(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
