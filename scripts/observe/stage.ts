import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeOf } from '../../observations/fixtures/tree.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { clients } from '../clients/client.ts';
import { writeSnapshot } from '../trees/write-snapshot.ts';

/** A temporary folder that fixtures are laid out in, with the repository that some of them lead to. */
export interface Stage {
  readonly folder: string;
  /** Host -> folder of its repositories. */
  readonly remotes: Readonly<Record<string, string>>;
  /** The commit of the repository far away; the same on every machine. */
  readonly sha: string;
  close(): void;
}

/** Makes a stage; whoever asks for it closes it. */
export function openStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'catalogc-observe-'));
  const remotes = { 'git.example.com': join(folder, 'remotes') };
  const sha = publishFar(join(folder, 'far'), join(folder, 'remotes/acme/far.git'));
  return { folder, remotes, sha, close: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

// The victim at the root of a repository, and again in a folder of it.
function publishFar(work: string, bare: string): string {
  for (const client of clients) {
    const files = Object.entries(treeOf(client, {})).filter(([path]) => path.startsWith('plugins/victim/'));
    const copies = files.flatMap(([path, file]) => [[path, file] as const, [path.slice(15), file] as const]);
    writeSnapshot(work, snapshotOf(Object.fromEntries(copies)));
  }
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'add', '.');
  git(work, 'commit', '-q', '-m', 'Publish');
  mkdirSync(bare, { recursive: true });
  git(work, 'clone', '-q', '--bare', work, bare);
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return git(work, 'rev-parse', 'HEAD').trim();
}

function git(cwd: string, ...args: string[]): string {
  const settings = ['commit.gpgsign=false', 'core.autocrlf=false', 'core.fileMode=true'];
  return execFileSync('git', [...settings.flatMap(each => ['-c', each]), ...args], {
    cwd,
    encoding: 'utf8',
    env: fixed,
  });
}

const fixed = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-11-20T08:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_COMMITTER_DATE: '2026-11-20T08:00:00Z',
};
