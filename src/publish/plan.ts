import type { PublishPlan } from '../model/publication.ts';
import type { ReleaseFiles } from '../model/release.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { sha256 } from '../sign/sums.ts';
import type { Before } from './before.ts';

/** What would be released, before it is signed. */
export interface Content {
  /** UTC day it is made as of. */
  readonly asOf: string;
  readonly commit: string;
  readonly files: ReleaseFiles;
  /** Release it whatever is published. */
  readonly asked?: boolean;
  /** No serial below this one. */
  readonly least?: number;
}

/**
 * Compares what would be released with what is. `before` may be asked for the bytes of a file; `now` is in milliseconds. Trouble
 * where a release would go back in time.
 */
export async function planFor(
  content: Content,
  before: Before | undefined,
  bytesOf: (name: string) => Promise<Uint8Array>,
  now: number,
): Promise<PublishPlan> {
  const { least = 1 } = content;
  if (before === undefined) return { kind: 'publish', serial: least, because: 'first' };
  const { lock, release, signed } = before;
  demandForward(content.asOf, lock?.asOf ?? signed.issuedAt.slice(0, 10), release.tag);
  const serial = Math.max(release.serial + 1, least);
  if (content.asked === true) return { kind: 'publish', serial, because: 'asked' };
  if (!isWhole(before)) return { kind: 'publish', serial, because: 'damaged' };
  if (!(await isSame(content, before, bytesOf))) return { kind: 'publish', serial, because: 'changed' };
  const [issued, expires] = [Date.parse(signed.issuedAt), Date.parse(signed.expiresAt)];
  return now - issued > (expires - issued) / 2 ? { kind: 'renew', serial } : { kind: 'keep', serial: release.serial };
}

function demandForward(day: string, published: string, tag: string): void {
  if (published <= day) return;
  const message = `A release as of ${day} would come after one as of ${published} (${tag})`;
  throw new Trouble(
    'day-backwards',
    message,
    `Leave --as-of out, or go on from there: --as-of ${published}. Where it is out, a clock was wrong: date -u`,
  );
}

/** Are all files that were signed there as they were signed? A forge that tells no digests is believed. */
function isWhole({ release: { assets }, signed: { subjects } }: Before): boolean {
  return subjects.every(({ name, sha256: signed }) => {
    const asset = assets.get(name);
    return asset !== undefined && (asset.sha256 === undefined || asset.sha256 === signed);
  });
}

// These say which day and which commit it is made from, and nothing that users get.
const dated: readonly string[] = [releaseNames.lock, releaseNames.sums, 'ledger.json'];

async function isSame(
  { commit, files }: Content,
  { signed }: Before,
  bytesOf: (name: string) => Promise<Uint8Array>,
): Promise<boolean> {
  const was = new Map(signed.subjects.map(({ name, sha256: digest }) => [name, digest]));
  const names = new Set([...was.keys(), ...files.keys()].filter(isContent));
  for (const name of names) {
    const bytes = files.get(name);
    const digest = was.get(name);
    if (bytes === undefined || digest === undefined) return false;
    if (sha256(bytes) === digest) continue;
    if (!name.endsWith('.marketplace.json')) return false;
    // Pinned to the commit it was made from: the same but for that is the same.
    const pinned = new TextDecoder().decode(await bytesOf(name));
    const now = new TextDecoder().decode(bytes);
    if (pinned.replaceAll(signed.source.commit, '') !== now.replaceAll(commit, '')) return false;
  }
  return true;
}

function isContent(name: string): boolean {
  return !dated.includes(name) && !name.endsWith('.sigstore.json');
}
