import type { Loss } from '../model/build.ts';
import type { Target } from '../model/client.ts';

/** What is lost on the way to one target, in the order it was noticed. */
export interface LossList {
  /** A field of the catalog, or with `plugin` of one entry, does not arrive. */
  field(what: string, because: string, plugin?: string): void;
  /** An entry is left out. */
  entry(because: string, plugin: string): void;
  /** The target as a whole is left out. */
  target(because: string): void;
  /** Everything noticed; what befalls all of so many entries alike is said once, without their names. */
  all(entries: number): readonly Loss[];
}

/** An empty list for one target of one catalog. */
export function newLosses(catalog: string, target: Target): LossList {
  const losses: Loss[] = [];
  const about = (plugin: string | undefined) => (plugin === undefined ? {} : { plugin });
  return {
    field: (what, because, plugin) => losses.push({ catalog, target, ...about(plugin), what, because, entry: false }),
    entry: (because, plugin) => losses.push({ catalog, target, plugin, what: 'entry', because, entry: true }),
    target: because => losses.push({ catalog, target, what: 'catalog', because, entry: true }),
    all: entries => gathered(losses, entries),
  };
}

/** One loss where all entries have it alike: thousands of equal lines would hide the one that matters. */
function gathered(losses: readonly Loss[], entries: number): readonly Loss[] {
  const counts = Map.groupBy(losses.filter(isField), keyOf);
  return losses.flatMap(loss => {
    const same = isField(loss) ? (counts.get(keyOf(loss)) ?? []) : [];
    if (same.length < 2 || same.length < entries) return [loss];
    const { plugin: _, ...rest } = loss;
    return same[0] === loss ? [rest] : [];
  });
}

const isField = (loss: Loss) => !loss.entry && loss.plugin !== undefined;
const keyOf = (loss: Loss) => `${loss.what}\n${loss.because}`;
