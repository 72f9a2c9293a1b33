import type { Effect } from '../model/client.ts';

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
