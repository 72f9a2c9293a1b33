import { type Bump, covers } from './bump.ts';
import { versionParts } from './semver.ts';

/** How versions below 1 are raised: `cargo` moves every number one place to the right, `strict` not, for `any` every raise is enough. */
export type ZeroMajor = 'cargo' | 'strict' | 'any';

type Core = readonly [major: bigint, minor: bigint, patch: bigint];

/**
 * The smallest version above `current` that gives the bump. A prerelease whose numbers leave room for it is followed by the
 * next of its line: 2.0.0-rc.1 may break until it is 2.0.0. Anything that is no version is Error.
 */
export function nextVersion(current: string, bump: Bump, zeroMajor: ZeroMajor): string {
  const parts = versionParts(current);
  if (parts === undefined) throw new Error(`${JSON.stringify(current)} is no version`);
  if (bump === 'none') return current;
  const core: Core = [BigInt(parts.core[0]), BigInt(parts.core[1]), BigInt(parts.core[2])];
  const { prerelease } = parts;
  if (prerelease === undefined) return raised(core, bump, zeroMajor).join('.');
  if (covers(roomIn(core, zeroMajor), bump)) return `${core.join('.')}-${nextInLine(prerelease)}`;
  return `${raised(core, bump, zeroMajor).join('.')}-${firstInLine(prerelease)}`;
}

function raised([major, minor, patch]: Core, bump: Bump, zeroMajor: ZeroMajor): Core {
  const asked = major === 0n ? belowOne(bump, minor, zeroMajor) : bump;
  if (asked === 'major') return [major + 1n, 0n, 0n];
  return asked === 'minor' ? [major, minor + 1n, 0n] : [major, minor, patch + 1n];
}

/** Which number is raised below 1. */
function belowOne(bump: Bump, minor: bigint, zeroMajor: ZeroMajor): Bump {
  if (zeroMajor === 'strict') return bump;
  return zeroMajor === 'cargo' && bump === 'major' && minor > 0n ? 'minor' : 'patch';
}

/** The largest bump that a prerelease with these numbers may bring. */
function roomIn([major, minor, patch]: Core, zeroMajor: ZeroMajor): Bump {
  if (major === 0n && zeroMajor !== 'strict') {
    const free = zeroMajor === 'any' || minor === 0n || patch === 0n;
    return free ? 'major' : 'minor';
  }
  if (patch > 0n) return 'patch';
  return minor > 0n ? 'minor' : 'major';
}

// rc.9 is followed by rc.10; rc9 by rc9.1, as rc10 would rank below it.
function nextInLine(prerelease: string): string {
  const [, before = '', number] = /^(.*?)(\d+)$/.exec(prerelease) ?? [];
  const isNumber = number !== undefined && (before === '' || before.endsWith('.'));
  return isNumber ? `${before}${BigInt(number) + 1n}` : `${prerelease}.1`;
}

function firstInLine(prerelease: string): string {
  const line = prerelease.replace(/\.\d+$/, '');
  return /^\d+$/.test(line) ? '0' : `${line}.1`;
}
