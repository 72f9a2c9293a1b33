import type { Catalog } from '../model/catalog.ts';
import type { Fields } from './canonical-json.ts';

type Rename = Catalog['renames'][number];

/**
 * The renames that lead to none of these names, nor to the end of a plugin. For one of them "claude plugin validate"
 * of 2.1.329 fails, and a plugin may be listed for other clients only.
 */
export function deadRenames({ renames }: Catalog, names: ReadonlySet<string>): readonly Rename[] {
  const next = new Map(renames.map(({ from, to }) => [from.value, to.value]));
  return renames.filter(({ from }) => !leadsOn(from.value, next, names));
}

/** The top of a file without renames that are dead; those that may end in nothing say that their plugin is gone. */
export function withoutRenames(header: Fields, dead: readonly Rename[], mayEnd: ReadonlySet<string>): Fields {
  const { renames, ...rest } = header;
  if (dead.length === 0 || typeof renames !== 'object' || renames === null) return header;
  const gone = new Set(dead.map(({ from }) => from.value));
  const live = Object.entries(renames).flatMap(([from, to]) => {
    if (!gone.has(from)) return [[from, to]];
    return mayEnd.has(from) ? [[from, null]] : [];
  });
  return live.length === 0 ? rest : { ...header, renames: Object.fromEntries(live) };
}

function leadsOn(from: string, next: ReadonlyMap<string, string | null>, names: ReadonlySet<string>): boolean {
  let at = from;
  for (let steps = 0; steps <= next.size; steps++) {
    const to = next.get(at);
    if (to === undefined) return names.has(at);
    if (to === null) return true;
    at = to;
  }
  return false; // in a circle
}
