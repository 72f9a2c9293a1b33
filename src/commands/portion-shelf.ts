import { createHash } from 'node:crypto';
import type { Survey } from '../load/survey.ts';
import type { Before, Healed } from '../model/report.ts';
import { type Known, openKnown } from './open-known.ts';
import type { Portion, Question } from './portion.ts';
import { type DigestOf, frameId, portionId } from './portion-id.ts';
import type { PortionMemory } from './portion-memory.ts';
import type { Store } from './ports.ts';

/** A memory of earlier runs, in a folder that they share. */
export interface PortionShelf extends PortionMemory {
  /** What is to be kept now: a text for each frame in which something was opened anew, and for each commit that was looked at. */
  texts(): readonly Text[];
}

/** What a store calls the texts of a shelf. */
const kinds = { plugins: 'plugins', before: 'before' };

type Text = readonly [key: string, kind: string, text: string];

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
  const looked: Text[] = [];
  const rowOf = (seen: Survey, question: Question): Row => {
    const known = rows.get(seen);
    if (known !== undefined) return known;
    const key = keyOf([whose, frameId(seen, question, digestOf)]);
    const row = { key, known: linesIn(store.read(key, kinds.plugins)), used: new Map(), isNew: false };
    rows.set(seen, row);
    return row;
  };
  return {
    open: (seen, folders, rules, question) => {
      const row = rowOf(seen, question);
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
    foundIn: (seen, question, about, look) => {
      const key = keyOf([rowOf(seen, question).key, ...about]);
      const known = beforeIn(store.read(key, kinds.before));
      if (known !== undefined) return known;
      const before = look();
      looked.push([key, kinds.before, JSON.stringify([...before])]);
      return before;
    },
    texts: () => [
      ...[...rows.values()]
        .filter(({ isNew }) => isNew)
        .map(({ key, used }) => [key, kinds.plugins, textOf(used)] as const),
      ...looked,
    ],
  };
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
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

function beforeIn(text: string | undefined): Before | undefined {
  if (text === undefined) return undefined;
  try {
    const pairs: unknown = JSON.parse(text);
    return Array.isArray(pairs) && pairs.every(isFound) ? new Map(pairs) : undefined;
  } catch {
    return undefined;
  }
}

function isFound(pair: unknown): pair is readonly [string, Healed] {
  if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== 'string') return false;
  const healed = pair[1] as Partial<Record<keyof Healed, unknown>> | null;
  const { rule, level, message, plugin } = healed ?? {};
  return [rule, level, message, plugin ?? ''].every(part => typeof part === 'string');
}
