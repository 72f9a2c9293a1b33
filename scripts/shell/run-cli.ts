import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** Runs the command line in a folder, speaking to this very terminal; gives its exit code. */
export function runCli(dir: string, words: readonly string[]): number {
  return spawnSync(process.execPath, [cli, ...words], { cwd: dir, stdio: 'inherit' }).status ?? 3;
}
