import { worstEffect } from '../clients/effects.ts';
import { type Level, levels } from '../model/diagnostic.ts';
import type { Finding } from '../model/report.ts';

/** Findings by what they cost: what nobody waived, level, new before old, then whole catalogs before entries before the rest; otherwise as they came. */
export function bestFirst<T extends Finding>(findings: readonly T[]): readonly T[] {
  return [...findings].sort(
    (a, b) =>
      Number(a.waived !== undefined) - Number(b.waived !== undefined) ||
      levelRank(a.level) - levelRank(b.level) ||
      age(a) - age(b) ||
      reach(a) - reach(b),
  );
}

function levelRank(level: Level): number {
  return levels.indexOf(level);
}

function age({ bystander, known }: Finding): number {
  return known === true || bystander === true ? 1 : 0;
}

/** 0 a whole catalog, 1 an entry of one, 2 less than that. Where nobody says what clients do, its names tell. */
function reach({ hits = [], catalog, plugin }: Finding): number {
  if (hits.length === 0) {
    if (catalog === undefined) return 2;
    return plugin === undefined ? 0 : 1;
  }
  switch (worstEffect(hits.map(({ effect }) => effect))) {
    case 'catalog-refused':
    case 'catalog-missed':
      return 0;
    case 'entry-refused':
    case 'entry-dropped':
    case 'install-fails':
      return 1;
    default:
      return 2;
  }
}
