import type { Comparison, PublisherMove } from '../model/comparison.ts';
import type { Found } from '../model/diagnostic.ts';
import { changedSince } from '../model/raise.ts';
import { shown } from '../model/words.ts';

/** Who publishes a plugin now instead of who did, each as a finding. */
export function publisherMoved(one: Comparison): Found[] {
  return (one.publisher ?? []).map(move => told(one, move));
}

function told(one: Comparison, { at, from, to, what }: PublisherMove): Found {
  return {
    at,
    message: `${changedSince(one)}, and ${what === 'author' ? authorText(from, to) : repositoryText(from, to)}`,
    hint: 'Have it agreed to by who published it before, and say it in the release notes.',
    plugin: one.name,
  };
}

function authorText(from: string, to: string | undefined): string {
  return to === undefined
    ? `names no author any more: it was ${shown(from)}`
    : `its author is ${shown(to)}, no longer ${shown(from)}`;
}

function repositoryText(from: string, to: string | undefined): string {
  return to === undefined
    ? `names no repository any more: it was one of ${shown(from)}`
    : `its repository moved from ${shown(from)} to ${shown(to)}`;
}
