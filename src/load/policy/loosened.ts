import type { Place } from '../../model/place.ts';
import type { Loosened, Policy, Scope } from '../../model/policy.ts';
import { keyText, originAt, weakened } from './locks.ts';

/**
 * What a proposed policy lets pass that the one in force does not, in the order of its keys: for everybody first, then scope
 * by scope. What changes without being stricter or looser is among it, as `fixed`.
 */
export function loosenedBetween(held: Policy, proposed: Policy): readonly Loosened[] {
  const all = keysBetween(held, proposed);
  const known = new Set(all.map(({ pointer }) => pointer));
  const [before, after] = [new Set(held.scopes.map(textOf)), new Set(proposed.scopes.map(textOf))];
  const added = proposed.scopes.filter(scope => !before.has(textOf(scope)));
  const gone = held.scopes.filter(scope => !after.has(textOf(scope)));
  return [
    ...all,
    ...added.flatMap(scope => inScope(keysBetween(proposed, proposed.within([scope])), scope, scope.place)),
    // What only held in a scope that is gone, or is otherwise now.
    ...gone
      .flatMap(scope => {
        const still = proposed.scopes.find(({ name }) => name === scope.name);
        const now = still === undefined ? proposed : proposed.within([still]);
        return inScope(keysBetween(held.within([scope]), now), scope, still?.place);
      })
      .filter(({ pointer }) => !known.has(pointer)),
  ];
}

function keysBetween(held: Policy, proposed: Policy): Loosened[] {
  return weakened(held.value, proposed.value).map(({ pointer, before, after, fixed }) => {
    const [at, was] = [originAt(proposed.origins, pointer), originAt(held.origins, pointer)];
    return {
      ...{ pointer, key: keyText(pointer), before, after, fixed },
      ...(at !== undefined && { at: at.place }),
      ...(was !== undefined && { was: was.place }),
    };
  });
}

function inScope(keys: readonly Loosened[], { name }: Scope, place: Place | undefined): Loosened[] {
  return keys.map(({ at: _, ...key }) => ({ ...key, scope: name, ...(place !== undefined && { at: place }) }));
}

// Scopes have no ids: one that says the same is the same, wherever it stands.
function textOf({ name, match, except, says }: Scope): string {
  return JSON.stringify([name, match, except, says]);
}
