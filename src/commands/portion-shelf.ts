import { createHash } from 'node:crypto';
import type { Survey } from '../load/survey.ts';
import { openPortion, type Portion } from './portion.ts';
import { type DigestOf, frameId, portionId } from './portion-id.ts';
import type { PortionMemory } from './portion-memory.ts';
import type { Store } from './ports.ts';

/** A memory of earlier runs, in a folder that they share. */
export interface PortionShelf extends PortionMemory {
  /** What is to be kept now: a text for each frame in which something was opened anew. */
  texts(): readonly (readonly [key: string, kind: string, text: string])[];
}

/** What a store calls the texts of a shelf. */
const kind = 'plugins';

/** Few enough that a change means little work, and enough to do together what is done once for each portion. */
const size = 8;

/** Portions of one frame: those of earlier runs, each a line of JSON that is read when it is asked for, and those of this run. */
interface Row {
  readonly key: string;
  readonly known: ReadonlyMap<string, string>;
  readonly used: Map<string, string>;
  isNew: boolean;
}

/**
 * A shelf in a store. `whose` names the code that runs and the folder it looks at, `digestOf` knows what files are without reading them. Whoever keeps
 * what it gives has to know that no file was changed meanwhile.
 */
export function portionShelf(store: Pick<Store, 'read'>, whose: string, digestOf: DigestOf): PortionShelf {
  const rows = new Map<Survey, Row>();
  const rowOf = (seen: Survey, frame: () => string): Row => {
    const known = rows.get(seen);
    if (known !== undefined) return known;
    const key = createHash('sha256')
      .update(JSON.stringify([whose, frame()]))
      .digest('hex');
    const row = { key, known: linesIn(store.read(key, kind)), used: new Map(), isNew: false };
    rows.set(seen, row);
    return row;
  };
  return {
    size,
    open: (seen, folders, rules, question) => {
      const row = rowOf(seen, () => frameId(seen, question, digestOf));
      const id = portionId(row.key, seen.snapshot, folders, digestOf);
      const line = id === undefined ? undefined : row.known.get(id);
      const known = portionIn(line);
      const portion = known ?? openPortion(seen, folders, rules, question);
      if (id !== undefined) row.used.set(id, known === undefined ? JSON.stringify(portion) : (line as string));
      row.isNew ||= known === undefined && id !== undefined;
      return portion;
    },
    texts: () =>
      [...rows.values()].filter(({ isNew }) => isNew).map(({ key, used }) => [key, kind, textOf(used)] as const),
  };
}

function textOf(lines: ReadonlyMap<string, string>): string {
  return [...lines].map(([id, line]) => `${id} ${line}\n`).join('');
}

function linesIn(text: string | undefined): ReadonlyMap<string, string> {
  const lines = (text ?? '').split('\n').slice(0, -1);
  return new Map(lines.map(line => [line.slice(0, idLength), line.slice(idLength + 1)]));
}

const idLength = 64;

// The store vouches for what it gives, and its key for the code that wrote it: here it only has to be a portion at all.
function portionIn(line: string | undefined): Portion | undefined {
  if (line === undefined) return undefined;
  try {
    const value = JSON.parse(line) as Partial<Record<keyof Portion, unknown>> | null;
    const lists = [value?.plugins, value?.diagnostics, value?.digests];
    return lists.every(Array.isArray) ? (value as unknown as Portion) : undefined;
  } catch {
    return undefined;
  }
}
