import { type ClientId, clientIds, type Effect, effectText, type Hit, type Target } from '../model/client.ts';
import type { Level } from '../model/diagnostic.ts';

/** From none to worst. */
export const ranks: readonly Effect[] = [
  'none',
  'warned',
  'field-ignored',
  'component-dropped',
  'install-fails',
  'entry-dropped',
  'entry-refused',
  'catalog-missed',
  'catalog-refused',
];

/** Order of effects: above zero when the first is worse. */
export function compareEffects(a: Effect, b: Effect): number {
  return ranks.indexOf(a) - ranks.indexOf(b);
}

/** The worst of some effects; `none` of none. */
export function worstEffect(effects: Iterable<Effect>): Effect {
  let worst: Effect = 'none';
  for (const effect of effects) if (compareEffects(effect, worst) > 0) worst = effect;
  return worst;
}

/** How much a user should mind: an error where something is lost, a warning where the client copes, otherwise a note. */
export function levelOf(effect: Effect): Level {
  if (compareEffects(effect, 'component-dropped') >= 0) return 'error';
  return effect === 'none' ? 'info' : 'warn';
}

/** What the clients do, in words, those that do the same together: "codex and claude refuse this entry, copilot warns". */
export function effectsText(faults: Iterable<Hit>): string {
  const byEffect = Map.groupBy(faults, ({ effect }) => effect);
  const clients = (same: readonly Hit[]) => [...new Set(same.map(({ client }) => client))];
  return [...byEffect].map(([effect, same]) => effectText(clients(same), effect)).join(', ');
}

/** The same effect on some clients. */
export function hitAll(clients: readonly ClientId[], effect: Effect): Hit[] {
  return clients.map(client => ({ client, effect }));
}

/** What each of some clients does, those that mind. */
export function hitsOfEach(clients: Iterable<Target>, effectOn: (client: ClientId) => Effect | undefined): Hit[] {
  const asked = new Set(clients);
  return clientIds.flatMap(client => {
    const effect = asked.has(client) ? effectOn(client) : undefined;
    return effect === undefined || effect === 'none' ? [] : [{ client, effect }];
  });
}

/** Just the blast radius of faults that say more. */
export function hitsOf(faults: readonly Hit[]): Hit[] {
  return faults.map(({ client, effect }) => ({ client, effect }));
}

/** As grave as the worst of some hits; `info` of none. */
export function levelOfHits(hits: readonly Hit[]): Level {
  return levelOf(worstEffect(hits.map(({ effect }) => effect)));
}

/** A message with what clients do about it at the end, where any does anything. */
export function withEffects(message: string, hits: readonly Hit[]): string {
  return hits.length === 0 ? message : `${message}; ${effectsText(hits)}`;
}
