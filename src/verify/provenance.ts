import { plainText, recordOf } from '../load/values.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import type { Lock, SignedRelease } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { signatures } from './files.ts';
import type { Statement } from './statement.ts';

export const provenanceType = 'https://slsa.dev/provenance/v1';

/** Where the provenance speaks of something else than the release it comes with. */
export function differentProvenance(
  { subjects, predicate }: Statement,
  release: SignedRelease,
  lock?: Lock,
): Refusal[] {
  const dependencies = dependenciesIn(predicate);
  const isSame = JSON.stringify(sorted(subjects)) === JSON.stringify(sorted(release.subjects));
  const commits = dependencies.flatMap(({ digest }) => plainText(digest, 'gitCommit') ?? []);
  const { commit } = release.source;
  return [
    ...(isSame ? [] : [bad('it is about other files than the release')]),
    ...(commits.includes(commit) ? [] : [bad(`it does not name the commit ${commit}`)]),
    ...(lock === undefined ? [] : differentPlugins(dependencies, lock)),
  ];
}

interface Dependency {
  readonly name: string;
  readonly digest: unknown;
}

function differentPlugins(dependencies: readonly Dependency[], lock: Lock): Refusal[] {
  const trees = dependencies.flatMap(({ name, digest }) => {
    const tree = plainText(digest, 'gitTree');
    return tree === undefined ? [] : [[name, tree] as const];
  });
  const named = new Map(trees);
  const locked = new Set(lock.plugins.map(({ name }) => name));
  const other = lock.plugins.filter(({ name, gitTree }) => named.get(name) !== gitTree);
  return [
    ...(trees.length === named.size ? [] : [bad('it names a plugin twice')]),
    ...other.map(({ name }) => bad(`it has not the content of ${shown(name)} that the lock has`)),
    ...[...named.keys()].filter(name => !locked.has(name)).map(name => bad(`${shown(name)} is not in the lock`)),
  ];
}

function dependenciesIn(predicate: Statement['predicate']): readonly Dependency[] {
  const { resolvedDependencies: list } = recordOf(predicate.buildDefinition);
  return (Array.isArray(list) ? list : []).map(each => ({
    name: plainText(each, 'name') ?? '',
    digest: recordOf(each).digest,
  }));
}

function sorted(subjects: Statement['subjects']): readonly (readonly [string, string])[] {
  return subjects.map(({ name, sha256 }) => [name, sha256] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

function bad(what: string): Refusal {
  return refused('verify/provenance', `${signatures.provenance}: ${what}`, signatures.provenance);
}
