import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A Node that a runner may bring, and where its program is; undefined where it is not installed. */
export interface RunnerNode {
  readonly major: number;
  readonly path: string | undefined;
}

const modules = join(import.meta.dirname, '../../node_modules');
const packages = { 22: 'node-22', 24: 'node', 26: 'node-26' } as const;

/** The Nodes that the Action must run on: the one of its metadata, the one before and the one after. */
export const runnerNodes: readonly RunnerNode[] = Object.entries(packages).map(([major, name]) => {
  const path = join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return { major: Number(major), path: existsSync(path) ? path : undefined };
});

/** What a program says its version is. */
export function versionOf(path: string): string {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
