import { createHash } from 'node:crypto';
import type { Mode } from '../model/snapshot.ts';
import { diskReader } from './folder.ts';
import { gitFailed, runGit } from './git-command.ts';

/**
 * The ids of the objects that git would make of files and links below a folder, with line ends as it would commit them; by one
 * process where it is known below which folder of the repository it is.
 */
export function objectsOnDisk(
  root: string,
  modes: ReadonlyMap<string, Mode | undefined>,
  digits: number,
  environment: Readonly<Record<string, string>>,
  prefix?: string,
): ReadonlyMap<string, string> {
  const read = diskReader(root);
  const oids = new Map<string, string>();
  const files: string[] = [];
  for (const [path, mode] of modes) {
    if (mode === 'link') oids.set(path, blobId(read(path, mode) ?? new Uint8Array(), digits));
    else if (mode === 'file' || mode === 'executable') files.push(path);
  }
  for (const [index, oid] of hashed(root, files, environment, prefix).entries()) oids.set(files[index] ?? '', oid);
  return oids;
}

function hashed(
  root: string,
  paths: readonly string[],
  environment: Readonly<Record<string, string>>,
  known: string | undefined,
): string[] {
  if (paths.length === 0) return [];
  // Paths on its input start at the top of the repository, wherever git runs.
  const prefix = known ?? runGit(root, ['rev-parse', '--show-prefix'])?.stdout.toString('utf8').slice(0, -1) ?? '';
  const words = ['-c', 'core.safecrlf=false', 'hash-object', '--stdin-paths'];
  const input = paths.map(path => `${quoted(prefix + path)}\n`).join('');
  const answer = runGit(root, words, input, Infinity, { environment });
  if (answer?.status !== 0) throw gitFailed(answer?.stderr ?? 'git is gone');
  return answer.stdout.toString('latin1').split('\n').slice(0, paths.length);
}

function blobId(bytes: Uint8Array, digits: number): string {
  const sum = createHash(digits === 64 ? 'sha256' : 'sha1');
  return sum.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** As git reads a path on a line of its own. */
function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
