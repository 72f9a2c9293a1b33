import type { PublishOutcome } from '../model/publication.ts';
import { Trouble } from '../model/trouble.ts';

/** The tags of releases that a run made. */
function newTags(done: readonly PublishOutcome[]): readonly string[] {
  return done.flatMap(({ published }) => (published?.isNew ? [published.release.tag] : []));
}

/** What a run that publishes hands on to later steps. */
export function publishOutputs(done: readonly PublishOutcome[], dryRun: boolean) {
  const due = done.filter(({ plan }) => plan.kind !== 'keep').map(({ catalog }) => catalog);
  return { published: JSON.stringify(newTags(done)), due: JSON.stringify(dryRun ? due : []) };
}

/** Does something beside a release; where that fails, the failure says that the release is there all the same. */
export async function besides<T>(outcome: PublishOutcome, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw afterAll(error, [outcome]);
  }
}

/** A failure that says what was published before it. */
export function afterAll(first: unknown, done: readonly PublishOutcome[]): unknown {
  const tags = newTags(done);
  if (!(first instanceof Trouble) || tags.length === 0) return first;
  const message = `${first.message} (published all the same: ${tags.join(', ')})`;
  return new Trouble(first.code, message, first.hint, { cause: first });
}
