import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Files, pluginFiles } from './plugin.ts';

/** How the compiled entries of a repository reach its plugins. */
export type Kind = 'local' | 'bundle';

const policy = `schema: policy/v1
name: bench
edition: 1
extends: [builtin:recommended]
plugins:
  roots: ["plugins/*"]
`;

const recipe = ['plugin.ts', 'repository.ts'].map(name => readFileSync(new URL(name, import.meta.url), 'utf8')).join();

/** A committed repository of so many plugins below a folder; made once, and again when its recipe changes. */
export function repositoryOf(plugins: number, kind: Kind, folder: string): string {
  const dir = join(folder, `${kind}-${plugins}-${hash('sha256', recipe).slice(0, 12)}`);
  if (existsSync(dir)) return dir;
  const aside = `${dir}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  write(aside, {
    'catalogs/all.yaml': catalogText(kind),
    'policies/policy.yaml': policy,
    'README.md': '# A repository to measure with\n',
  });
  for (let number = 0; number < plugins; number++) write(aside, pluginFiles(number));
  git(aside, 'init', '-q', '-b', 'main');
  git(aside, 'config', 'gc.auto', '0');
  git(aside, 'config', 'core.autocrlf', 'false');
  commitAll(aside, 'Add plugins');
  git(aside, 'repack', '-a', '-d', '-q'); // as in a clone
  renameSync(aside, dir);
  return dir;
}

/** Commits what is new in a repository; nothing happens when nothing is. The id depends on the content alone. */
export function commitAll(dir: string, message: string): void {
  git(dir, 'add', '-A');
  if (git(dir, 'status', '--porcelain') !== '') git(dir, 'commit', '-q', '--no-verify', '-m', message);
}

function catalogText(kind: Kind): string {
  return `schema: catalog/v1
name: all
displayName: All plugins
description: Every plugin of a repository that is only there to be measured.
owner: { name: Bench }
targets: [codex, claude, copilot, neutral]
channel: stable
source: { kind: ${kind} }
publish: { repository: example/bench }
`;
}

function write(dir: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgSign=false'];
const day = '2026-01-01T00:00:00Z';

function git(dir: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: day,
    GIT_COMMITTER_DATE: day,
  };
  return execFileSync('git', [...identity, ...args], { cwd: dir, env, encoding: 'utf8', maxBuffer: Infinity });
}
