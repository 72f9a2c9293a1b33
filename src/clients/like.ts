import type { SourceFacts } from './client-facts.ts';
import parts from './parts.json' with { type: 'json' };
import type { Field, Table } from './table.ts';

const { fields, sources } = parts as unknown as {
  readonly fields: Readonly<Record<string, Field>>;
  readonly sources: Readonly<Record<string, Table>>;
};

/** What a client makes of a part that manifests and entries may hold as a whole: few do, so that these facts wait until one does. */
export function likeOf(name: string): Field {
  return fields[name] ?? unknown(name);
}

/** What a client makes of a source that lies in another place. */
export function sourceLike(name: string): Table {
  return sources[name] ?? unknown(name);
}

/** The tables of all kinds of sources that a client understands. */
export function sourceTables({ kinds }: SourceFacts): Table[] {
  return Object.values(kinds).map(kind => ('like' in kind ? sourceLike(kind.like) : kind));
}

function unknown(name: string): never {
  throw new Error(`no part is called ${name}`);
}
