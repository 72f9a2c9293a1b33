import type { AssertionMaker } from '../model/assertion.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import type { Trees } from './read-trees.ts';

/** What makes assertions, where a policy may have some: nobody else loads a validator of schemas. */
export async function asserting({
  head,
  rulebook,
}: Pick<Trees, 'head' | 'rulebook'>): Promise<AssertionMaker | undefined> {
  const mayAssert = [head, rulebook].some(tree => tree !== undefined && mentions(tree));
  return mayAssert ? (await import('../load/assertions.ts')).assertionsOf : undefined;
}

function mentions(tree: Snapshot): boolean {
  const files = pathsUnder(tree, 'policies').filter(path => /\.ya?ml$/.test(path));
  return files.some(path => new TextDecoder().decode(tree.bytes(path)).includes('assertions'));
}
