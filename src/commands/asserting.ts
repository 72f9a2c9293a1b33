import type { AssertionMaker } from '../model/assertion.ts';
import type { Trees } from './read-trees.ts';

/** What makes assertions, where a policy may have some: nobody else loads a validator of schemas. */
export async function asserting({
  head,
  rulebook,
}: Pick<Trees, 'head' | 'rulebook'>): Promise<AssertionMaker | undefined> {
  const { mayHaveKey, policyFiles } = await import('../load/policy/files.ts');
  const mayAssert = [head, rulebook].some(
    tree => tree && [...policyFiles(tree)].some(path => mayHaveKey(tree, path, 'assertions')),
  );
  return mayAssert ? (await import('../load/assertions.ts')).assertionsOf : undefined;
}
