import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, clients } from '../../scripts/clients/client.ts';
import { judge } from '../../src/commands/judge.ts';
import type { Judgement } from '../../src/commands/judgement.ts';
import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import type { Finding } from '../../src/model/report.ts';
import { type FileLiteral, type Snapshot, snapshotOf } from '../../src/model/snapshot.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { rules } from '../../src/rules/index.ts';
import { rebuiltTree } from '../corpus.ts';

/** One catalog of a real repository, compiled for one client and written to disk. */
export interface Shop {
  readonly client: Client;
  readonly name: string;
  readonly root: string;
  /** Is it the repository's own catalog? Else it is a definition of ours over all of its plugins. */
  readonly own: boolean;
  readonly emitted: readonly string[];
  readonly entries: readonly CatalogEntry[];
  readonly findings: readonly Finding[];
  readonly catalog: Catalog;
}

const day = '2026-11-20';

/** A repository compiled for every client: its own catalogs for the clients they are for, a definition for the others. */
export function shopsOf(repository: string): Shop[] {
  const own = judged(renamed(rebuiltTree(repository)));
  const served = own.head.catalogs.flatMap(({ targets }) => targets);
  const others = clients.filter(client => !served.includes(client));
  return [...shopsIn(own), ...(others.length === 0 ? [] : shopsIn(judged(defined(own.head, others))))];
}

function shopsIn({ build, findings, head }: Judgement): Shop[] {
  const out = mkdtempSync(join(tmpdir(), 'catalogc-corpus-'));
  writeBuild(out, [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs], head.snapshot);
  return clients.flatMap(client =>
    head.catalogs
      .filter(({ targets }) => targets.includes(client))
      .map(catalog => {
        const { entries, name, origin } = catalog;
        const emitted = build.catalogs.find(built => built.name === name.value)?.emitted[client] ?? [];
        const root = join(out, name.value);
        return { client, name: name.value, root, own: origin === 'hand-kept', catalog, emitted, entries, findings };
      }),
  );
}

// The same plugins in the same folders, and one definition over all of them.
function defined({ plugins, snapshot }: Workspace, targets: readonly Client[]): Snapshot {
  const roots = plugins.map(({ root }) => JSON.stringify(root === '' ? '.' : root));
  const policy = `schema: policy/v1\nname: tried\nedition: 1\nplugins: { roots: [${roots.join(', ')}] }\n`;
  const more = { 'catalogs/tried.yaml': definitionFor(targets), 'policies/policy.yaml': policy };
  return snapshotOf({ ...literalsOf(snapshot), ...more }, snapshot.label);
}

function judged(head: Snapshot): Judgement {
  return judge({ head, skipped: [] }, rules, day, { drift: false });
}

function definitionFor(targets: readonly Client[]): string {
  return `schema: catalog/v1
name: tried
description: Everything in this repository.
owner: { name: Acme }
targets: [${targets.join(', ')}]
defaults: { installation: AVAILABLE, authentication: ON_INSTALL, category: Other }
`;
}

// Claude keeps some names for its vendor's own repository; under another name the same catalog can be added from a folder.
function renamed(snapshot: Snapshot): Snapshot {
  const files = Object.entries(literalsOf(snapshot)).map(([path, file]) => {
    const isCatalog = /^\.[^/]+\/(?:plugins?\/)?marketplace\.json$/.test(path);
    return [path, isCatalog && file instanceof Uint8Array ? withName(file) : file] as const;
  });
  return snapshotOf(Object.fromEntries(files), snapshot.label);
}

function withName(bytes: Uint8Array): FileLiteral {
  const value = JSON.parse(new TextDecoder().decode(bytes)) as { readonly name: string };
  return { json: { ...value, name: `tried-${value.name.replace(/claude|anthropic|official/g, 'c')}` } };
}

function literalsOf(snapshot: Snapshot): Record<string, FileLiteral> {
  return Object.fromEntries(
    [...snapshot.entries.values()].map(({ mode, path }) => {
      const bytes = snapshot.bytes(path) ?? new Uint8Array();
      const text = new TextDecoder().decode(bytes);
      if (mode === 'link') return [path, { link: text }];
      if (mode === 'submodule') return [path, { submodule: '' }];
      return [path, mode === 'executable' ? { executable: text } : bytes];
    }),
  );
}
