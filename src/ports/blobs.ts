import { gitFailed, objectMissing, runGit } from './git-command.ts';

const mebi = 1024 * 1024;
const mostPerFile = 64 * mebi;
const mostPerRun = 512 * mebi;
const mostKept = 256 * mebi;

/** Reads blobs by object id, many per git process. */
export interface Blobs {
  read(oid: string): Uint8Array | undefined;
}

/**
 * Blobs of one repository. The first read takes all of `likely` along; after that each read that misses
 * takes along ids beside it in `all`, rather those that follow, twice as many every time: reading everything needs few processes.
 */
export function blobsOf(dir: string, likely: readonly string[], all: readonly string[]): Blobs {
  const order = [...new Set(all)];
  const position = new Map(order.map((oid, index) => [oid, index]));
  let kept = new Map<string, Uint8Array | undefined>();
  let keptBytes = 0;
  let ahead = 0;

  function take(oids: readonly string[]): void {
    for (const [oid, bytes] of fetchBlobs(dir, oids)) {
      kept.set(oid, bytes);
      keptBytes += bytes?.length ?? 0;
    }
  }

  function around(oid: string): string[] {
    const at = position.get(oid) ?? order.length;
    const others = [...order.slice(at + 1, at + 1 + ahead), ...order.slice(Math.max(0, at - ahead), at).reverse()];
    const next = others.filter(other => !kept.has(other)).slice(0, ahead);
    ahead = Math.min(4096, ahead * 2 + 1);
    return [oid, ...next];
  }

  let first = true;
  return {
    read(oid) {
      if (first) take([...new Set([...likely, oid])]);
      first = false;
      if (kept.has(oid)) return kept.get(oid);
      if (keptBytes > mostKept) kept = new Map();
      if (kept.size === 0) keptBytes = 0;
      take(around(oid));
      return kept.get(oid);
    },
  };
}

/** One `git cat-file --batch`; when all together are too much for memory, by halves; what is too big alone is undefined. */
function fetchBlobs(dir: string, oids: readonly string[]): [string, Uint8Array | undefined][] {
  const limit = oids.length === 1 ? mostPerFile + 256 : mostPerRun;
  const answer = runGit(dir, ['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, limit);
  if (answer === undefined) throw gitFailed('git is gone');
  if (answer.status === 0) return splitBatch(answer.stdout, oids);
  if (answer.status !== null) throw gitFailed(answer.stderr, namedIn(oids));
  const [only, ...others] = oids;
  if (only !== undefined && others.length === 0) return [[only, undefined]];
  const middle = oids.length >>> 1;
  return [...fetchBlobs(dir, oids.slice(0, middle)), ...fetchBlobs(dir, oids.slice(middle))];
}

function splitBatch(stdout: Buffer, oids: readonly string[]): [string, Uint8Array | undefined][] {
  let at = 0;
  return oids.map(oid => {
    const end = stdout.indexOf(10, at);
    const [, type, size = ''] = stdout.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw objectMissing(namedIn([oid]));
    const start = end + 1;
    at = start + Number(size) + 1; // a newline follows the content
    return [oid, Number(size) > mostPerFile ? undefined : stdout.subarray(start, at - 1)];
  });
}

function namedIn(oids: readonly string[]): string {
  return oids.length === 1 ? `The object ${oids[0]} is` : 'Some objects are';
}
