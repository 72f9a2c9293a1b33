import type { Link } from '../model/audit.ts';
import type { SignedRelease } from '../model/verification.ts';

/** A release with the folder that holds it. */
export interface Handed {
  readonly folder: string;
  readonly release: SignedRelease;
}

/**
 * The releases before one, as far as they are handed in. Each names the one before it by the digest of what that signed, so
 * they are as sure as the first is: nobody can put another in between.
 */
export function chainOf(
  first: Handed,
  handed: readonly Handed[],
): { readonly chain: Link[]; readonly complete: boolean } {
  const known = new Map(handed.map(each => [each.release.statementSha256, each]));
  const chain = [linkTo(first)];
  let { previous } = first.release;
  while (previous !== undefined) {
    const there = known.get(previous.statementSha256);
    if (there === undefined) {
      const { serial } = previous;
      const other = handed.find(({ release }) => release.serial === serial && isSameLine(release, first.release));
      return { chain: [...chain, { ...previous, ...gap(other) }], complete: false };
    }
    chain.push(linkTo(there));
    known.delete(previous.statementSha256);
    ({ previous } = there.release);
  }
  return { chain, complete: true };
}

function linkTo({ folder, release }: Handed): Link {
  const { compiler, issuedAt, serial, source, statementSha256 } = release;
  const about = { folder, issuedAt, commit: source.commit, compiler: `${compiler.name} ${compiler.version}` };
  return { serial, statementSha256, is: 'here', ...about };
}

function gap(other: Handed | undefined): Pick<Link, 'is' | 'folder'> {
  return other === undefined ? { is: 'missing' } : { is: 'other', folder: other.folder };
}

function isSameLine(a: SignedRelease, b: SignedRelease): boolean {
  return a.catalog === b.catalog && a.name === b.name && a.channel === b.channel;
}
