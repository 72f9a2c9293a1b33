import type { AssertionMaker } from '../model/assertion.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Trees } from './read-trees.ts';

/** What makes assertions, where a policy may have some: nobody else loads a validator of schemas. */
export async function asserting({
  head,
  rulebook,
}: Pick<Trees, 'head' | 'rulebook'>): Promise<AssertionMaker | undefined> {
  const { policyFiles } = await import('../load/policy/files.ts');
  const mentions = (tree: Snapshot, path: string) => new TextDecoder().decode(tree.bytes(path)).includes('assertions');
  const mayAssert = [head, rulebook].some(tree => tree && [...policyFiles(tree)].some(path => mentions(tree, path)));
  return mayAssert ? (await import('../load/assertions.ts')).assertionsOf : undefined;
}
