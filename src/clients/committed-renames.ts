import type { Catalog } from '../model/catalog.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { factsOf } from './facts.ts';
import { isObject } from './json.ts';
import { retirementIn } from './retirement.ts';

/** The renames that a committed catalog file tells its users. */
export interface CommittedRenames {
  readonly client: ClientId;
  readonly file: string;
  /** Old name -> new name, or null for a plugin that is gone. */
  readonly lines: ReadonlyMap<string, string | null>;
}

/** What the files of a local catalog, which is compiled into the repository itself, say of renames; nothing where there is no readable file of its name. */
export function committedRenames(
  { name, origin, source, targets }: Catalog,
  snapshot: Snapshot,
): readonly CommittedRenames[] {
  if (origin !== 'definition' || source.kind !== 'local') return [];
  return clientIds.flatMap(client => {
    if (!targets.includes(client) || retirementIn(client).renames === null) return [];
    const file = factsOf(client).marketplaces.writes;
    const said = saidIn(snapshot, file);
    return said?.name === name.value ? [{ client, file, lines: said.lines }] : [];
  });
}

/** What a committed catalog file is called, and what it says of renames. */
interface Said {
  readonly name: unknown;
  readonly lines: CommittedRenames['lines'];
}

// The file of ten thousand plugins is large, and several ask.
const known = new WeakMap<Snapshot, Map<string, Said | undefined>>();

function saidIn(snapshot: Snapshot, file: string): Said | undefined {
  const files = known.get(snapshot) ?? new Map<string, Said | undefined>();
  known.set(snapshot, files);
  if (!files.has(file)) files.set(file, saidBy(parsed(snapshot.bytes(file))));
  return files.get(file);
}

function saidBy(value: unknown): Said | undefined {
  if (!isObject(value)) return undefined;
  const { name, renames } = value;
  return { name, lines: new Map(isObject(renames) ? Object.entries(renames).filter(isLine) : []) };
}

function isLine(member: [string, unknown]): member is [string, string | null] {
  return member[1] === null || typeof member[1] === 'string';
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // drift tells of a file that is no JSON
  }
}
