import { isRecord, plainText, recordOf } from '../load/values.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import type { SignedRelease } from '../model/verification.ts';

/** The last release of one channel that was found good. */
interface Seen {
  readonly serial: number;
  readonly statementSha256: string;
  readonly issuedAt: string;
}

/** What was seen so far: by catalog with its name, as a repository may have several, then by channel. */
export type Memory = ReadonlyMap<string, ReadonlyMap<string, Seen>>;

/** Reads what was remembered; undefined when it cannot be relied on: half a memory would let an old release through. */
export function readMemory(text: string): Memory | undefined {
  const value = jsonIn(text);
  const { schema, catalogs } = recordOf(value);
  if (schema !== 'verify-state/v1' || !isRecord(catalogs)) return undefined;
  const memory = new Map<string, ReadonlyMap<string, Seen>>();
  for (const [catalog, channels] of Object.entries(catalogs)) {
    if (!isRecord(channels)) return undefined;
    const seen = Object.entries(channels).map(([channel, said]) => [channel, seenIn(said)] as const);
    if (seen.some(([, each]) => each === undefined)) return undefined;
    memory.set(catalog, new Map(seen.flatMap(([channel, each]) => (each === undefined ? [] : [[channel, each]]))));
  }
  return memory;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function seenIn(value: unknown): Seen | undefined {
  const { serial } = recordOf(value);
  const statementSha256 = plainText(value, 'statementSha256') ?? '';
  const issuedAt = plainText(value, 'issuedAt') ?? '';
  const sound = typeof serial === 'number' && Number.isSafeInteger(serial) && /^[0-9a-f]{64}$/.test(statementSha256);
  return sound ? { serial, statementSha256, issuedAt } : undefined;
}

/** The last release of the catalog and channel of another one; where it was noted without a name, it counts for all of its repository. */
export function lastSeen(release: SignedRelease, memory: Memory): Seen | undefined {
  const seen = memory.get(keyOf(release)) ?? memory.get(release.catalog);
  return seen?.get(release.channel);
}

function keyOf({ catalog, name }: SignedRelease): string {
  return `${catalog}#${name}`;
}

/** Why a release may not follow what was seen of its channel. */
export function goesBack(release: SignedRelease, memory: Memory): Refusal | undefined {
  const seen = lastSeen(release, memory);
  if (seen === undefined) return undefined;
  if (release.serial < seen.serial)
    return refused('verify/old-serial', `It has serial ${release.serial}; serial ${seen.serial} was seen before`);
  if (release.serial > seen.serial || release.statementSha256 === seen.statementSha256) return undefined;
  const both = `${seen.statementSha256.slice(0, 12)} and ${release.statementSha256.slice(0, 12)}`;
  return refused('verify/equivocation', `Serial ${release.serial} was seen before with another statement: ${both}`);
}

/** The memory as text, with a release in it. */
export function remember(memory: Memory, release: SignedRelease): string {
  const { channel, serial, statementSha256, issuedAt } = release;
  const seen: Seen = { serial, statementSha256, issuedAt };
  const key = keyOf(release);
  const all = new Map(memory).set(key, new Map(memory.get(key)).set(channel, seen));
  const catalogs = Object.fromEntries([...all].sort(byName).map(([name, channels]) => [name, sorted(channels)]));
  return `${JSON.stringify({ schema: 'verify-state/v1', catalogs }, null, 2)}\n`;
}

function sorted(channels: ReadonlyMap<string, Seen>): Readonly<Record<string, Seen>> {
  return Object.fromEntries([...channels].sort(byName));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
