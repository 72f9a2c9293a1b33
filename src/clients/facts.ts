import { type ClientId, clientIds } from '../model/client.ts';
import type { Shape } from '../model/plugin.ts';
import claude from './claude.json' with { type: 'json' };
import type { ClientFacts, Location } from './client-facts.ts';
import codex from './codex.json' with { type: 'json' };
import copilot from './copilot.json' with { type: 'json' };
import cursor from './cursor.json' with { type: 'json' };
import type { Table } from './table.ts';

export type { ClientFacts } from './client-facts.ts';

// The one place where JSON becomes types; test/clients/facts.test.ts holds the files to it.
const facts: Readonly<Record<ClientId, ClientFacts>> = {
  codex: codex as unknown as ClientFacts,
  claude: claude as unknown as ClientFacts,
  copilot: copilot as unknown as ClientFacts,
  cursor: cursor as unknown as ClientFacts,
};

/** All we know about a client. */
export function factsOf(client: ClientId): ClientFacts {
  return facts[client];
}

/** The clients whose own place for a catalog this file stands at. */
export function clientsReading(file: string): ClientId[] {
  return clientIds.filter(client => locationOf(client, file)?.native === true);
}

/** The clients that read a catalog at this place only because they know other clients' places too. */
export function fallbackReaders(file: string): ClientId[] {
  return clientIds.filter(client => locationOf(client, file)?.native === false);
}

/** Every place where some client looks for a catalog, once. */
export const catalogPlaces: readonly string[] = [
  ...new Set(clientIds.flatMap(client => facts[client].marketplaces.locations.map(({ path }) => path))),
];

/** Which of the files of a catalog root a client reads: the first of its places that is there. */
export function catalogRead(client: ClientId, paths: Iterable<string>): string | undefined {
  const there = new Set(paths);
  return facts[client].marketplaces.locations.find(location => there.has(location.path))?.path;
}

function locationOf(client: ClientId, file: string): Location | undefined {
  return facts[client].marketplaces.locations.find(({ path }) => {
    if (file === path) return true;
    // A bare file name is a place of its own only where no other client's folder holds it.
    return (
      file.endsWith(`/${path}`) &&
      (path.includes('/') || !/(^|\/)(\.[^/]*|\.agents\/plugins|\.github\/plugin)\/[^/]*$/.test(file))
    );
  });
}

/** The table a manifest of this shape is held to by a client; undefined where the client does not read it. */
export function manifestTable(client: ClientId, shape: Shape): Table | undefined {
  const { shapes, tables } = facts[client].manifests;
  const name = shapes[shape];
  return name === undefined ? undefined : tables[name];
}

/** Does any client know this key in a catalog, an entry or a manifest? Then it is no slip of the finger. */
export function knownAnywhere(where: 'catalog' | 'entry' | 'manifest', key: string): boolean {
  return knownKeys[where].has(key);
}

const everything = Object.values(facts);

const knownKeys = {
  catalog: keysOf(everything.map(({ catalog }) => catalog)),
  entry: keysOf(everything.map(({ entry }) => entry)),
  manifest: keysOf(everything.flatMap(({ manifests }) => Object.values(manifests.tables))),
};

function keysOf(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ fields, quiet }) => [...Object.keys(fields), ...(quiet ?? [])]));
}
