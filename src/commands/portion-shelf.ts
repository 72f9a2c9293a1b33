import { createHash } from 'node:crypto';
import type { Survey } from '../load/survey.ts';
import { type Known, openKnown } from './open-known.ts';
import type { Portion } from './portion.ts';
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

/** What was made of plugins in one frame: by earlier runs, each a line of JSON that is read when it is asked for, and by this run. */
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
    open: (seen, folders, rules, question) => {
      const row = rowOf(seen, () => frameId(seen, question, digestOf));
      const known: Known = {
        idOf: some => portionId(row.key, seen.snapshot, some, digestOf),
        find: id => portionIn(row.known.get(id)),
        note: (portion, id, isNew) => {
          if (id === undefined) return;
          row.used.set(id, isNew ? JSON.stringify(portion) : (row.known.get(id) as string));
          row.isNew ||= isNew;
        },
      };
      return openKnown(known, seen, folders, rules, question);
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
