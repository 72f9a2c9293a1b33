import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A scratch user: an empty home and no login. */
export interface Home {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What homes may share and what lies behind addresses: `unpacked` is where copilot unpacked itself (or CATALOGC_UNPACKED_COPILOT), `remotes` a folder of repositories per host. */
export interface Surroundings {
  readonly unpacked?: string;
  readonly remotes?: Readonly<Record<string, string>>;
}

/** Makes a new home; whoever asks for many takes them away again with `leave`. */
export function newHome({ unpacked = process.env.CATALOGC_UNPACKED_COPILOT, remotes = {} }: Surroundings = {}): Home {
  const path = mkdtempSync(join(tmpdir(), 'catalogc-home-'));
  for (const name of ['codex', 'claude', 'copilot', 'cache']) mkdirSync(join(path, name));
  if (unpacked !== undefined && existsSync(unpacked)) symlinkSync(unpacked, join(path, 'cache/pkg'));
  writeFileSync(join(path, '.gitconfig'), gitConfig(remotes));
  return {
    path,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: path,
      NO_COLOR: '1',
      TERM: 'dumb',
      LC_ALL: 'C.UTF-8',
      CODEX_HOME: join(path, 'codex'),
      RUST_BACKTRACE: '0',
      CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG: '1',
      CLAUDE_CONFIG_DIR: join(path, 'claude'),
      DISABLE_AUTOUPDATER: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      COPILOT_HOME: join(path, 'copilot'),
      COPILOT_CACHE_HOME: join(path, 'cache'),
      COPILOT_AUTO_UPDATE: 'false',
    },
  };
}

/** Takes a home away. */
export function leave({ path }: Home): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

// A host, as far as git can tell, is a folder on this disk.
function gitConfig(remotes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(remotes).map(
    ([host, folder]) => `[url "file://${folder}/"]\n\tinsteadOf = https://${host}/\n`,
  );
  return `${lines.join('')}[protocol "file"]\n\tallow = always\n`;
}
