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
    const value = parsed(snapshot.bytes(file));
    if (!isObject(value) || value.name !== name.value) return [];
    const { renames } = value;
    const lines = isObject(renames) ? Object.entries(renames).filter(isLine) : [];
    return [{ client, file, lines: new Map(lines) }];
  });
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
