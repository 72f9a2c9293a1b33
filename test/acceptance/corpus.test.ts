import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newHome } from '../../scripts/clients/home.ts';
import { judge } from '../../src/commands/judge.ts';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import type { CatalogEntry } from '../../src/model/catalog.ts';
import type { ClientId } from '../../src/model/client.ts';
import { type FileLiteral, type Snapshot, snapshotOf } from '../../src/model/snapshot.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { rules } from '../../src/rules/index.ts';
import { corpus, corpusIsHere, rebuiltTree, whereTheyAre } from '../corpus.ts';
import { installClients } from './clients.ts';
import { type Expected, locations, tryClaude, tryCodex, tryCopilot } from './try-clients.ts';

const day = '2026-11-20';
let programs: ReturnType<typeof installClients>;
beforeAll(() => {
  programs = installClients();
});

describe.skipIf(!corpusIsHere)(`hand-kept catalogs, recompiled${whereTheyAre}`, () => {
  describe.each(corpus)('%s', name => {
    const workspace = corpusIsHere ? load(renamed(rebuiltTree(name)), day) : undefined;
    const root = workspace === undefined ? '' : built(workspace);
    const clients = (workspace?.catalogs ?? []).flatMap(catalog => catalog.targets) as ClientId[];

    test.each(clients)('%s has semantically equal entries', client => {
      const catalog = workspace?.catalogs.find(({ targets }) => targets.includes(client));
      const emitted = read(join(root, locations[client])).plugins;
      const original = pluginsOf(catalog?.document.value);
      expect(emitted.map(entry => entry.name)).toEqual(original.map(entry => entry.name));
      for (const [index, entry] of original.entries()) {
        expect(plain(emitted[index]), entry.name).toEqual(plain(entry, catalog?.entries[index]?.plugin?.name.value));
      }
    });

    const entriesFor = (client: ClientId, local: boolean): CatalogEntry[] => {
      const catalog = workspace?.catalogs.find(({ targets }) => targets.includes(client));
      return (catalog?.entries ?? []).filter(entry => !local || entry.plugin !== undefined);
    };
    const findings =
      workspace === undefined
        ? []
        : judge({ head: workspace.snapshot, skipped: [] }, rules, day, { drift: false }).findings;
    const refusedBy = (client: ClientId): string[] => {
      const told = findings.filter(
        ({ level, message }) => level === 'error' && message.includes(`${client} refuses this entry`),
      );
      return told.flatMap(({ plugin }) => plugin ?? []);
    };

    test.runIf(clients.includes('codex'))(
      'codex lists every entry, installs the local ones, warns of what we foretold',
      async () => {
        const local = entriesFor('codex', true).map(entry => entry.name.value);
        const cut = findings.some(({ message }) => message.includes('only the first 3 are kept'));
        const foretold = cut ? /interface\.defaultPrompt: maximum of 3 prompts/ : /(?!)/;
        await tryCodex(programs.codex, newHome(), root, versionsOf(entriesFor('codex', false)), {
          installable: local,
          foretold,
        });
      },
    );

    test.runIf(clients.includes('claude'))(
      'claude installs the local entries, but for those we said it refuses',
      () => {
        const refused = refusedBy('claude');
        const fine = entriesFor('claude', true).filter(entry => !refused.includes(entry.name.value));
        tryClaude(programs.claude, newHome(), root, read(join(root, locations.claude)).name, versionsOf(fine), refused);
      },
    );

    test.runIf(clients.includes('copilot'))('copilot adds it and installs every entry', () => {
      tryCopilot(
        programs.copilot,
        newHome(),
        root,
        read(join(root, locations.copilot)).name,
        versionsOf(entriesFor('copilot', false)),
      );
    });
  });
});

function versionsOf(entries: readonly CatalogEntry[]): Expected {
  return Object.fromEntries(entries.map(entry => [entry.name.value, entry.plugin?.version?.value ?? null]));
}

interface Marketplace {
  readonly name: string;
  readonly plugins: readonly { readonly name: string; readonly source: unknown; readonly [key: string]: unknown }[];
}

function pluginsOf(value: unknown): Marketplace['plugins'] {
  return (value as Marketplace).plugins;
}

function read(path: string): Marketplace {
  return JSON.parse(readFileSync(path, 'utf8')) as Marketplace;
}

// claude keeps some names for its vendor's own repository; under another name the same catalog can be added from a folder.
function renamed(snapshot: Snapshot): Snapshot {
  const files: Record<string, FileLiteral> = {};
  for (const [path, entry] of snapshot.entries) {
    const bytes = snapshot.bytes(path) ?? new Uint8Array();
    const text = new TextDecoder().decode(bytes);
    if (entry.mode === 'link') files[path] = { link: text };
    else if (entry.mode === 'submodule') files[path] = { submodule: '' };
    else if (entry.mode === 'executable') files[path] = { executable: text };
    else files[path] = /^\.[^/]+\/(?:plugins?\/)?marketplace\.json$/.test(path) ? withName(text) : bytes;
  }
  return snapshotOf(files, snapshot.label);
}

function withName(text: string): FileLiteral {
  const value = JSON.parse(text) as Marketplace;
  return { json: { ...value, name: `tried-${value.name.replace(/claude|anthropic|official/g, 'c')}` } };
}

function built(workspace: Workspace): string {
  const build = compile(workspace, { today: day, tool: { name: 'catalogc', version: '0.0.0' } });
  const out = mkdtempSync(join(tmpdir(), 'catalogc-corpus-'));
  writeBuild(out, [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs], workspace.snapshot);
  return join(out, workspace.catalogs[0]?.name.value ?? '');
}

/** An entry without what the layout changes: where a folder lies, and a version that the manifest says as well. */
function plain(entry: Marketplace['plugins'][number] | undefined, plugin?: string): unknown {
  if (entry === undefined) return undefined;
  const { source, version: _, ...fields } = entry;
  if (typeof source === 'string') return { ...fields, source: folder(source, plugin) };
  const { path, url, ...rest } = source as { source: string; path?: string; url?: string };
  if (rest.source === 'local') return { ...fields, source: { ...rest, path: folder(path ?? '', plugin) } };
  return { ...fields, source: { ...rest, path, url: fullUrl(url ?? '') } };
}

function folder(path: string, plugin: string | undefined): string {
  return plugin ?? path.replace(/^(?:\.\/)?plugins\//, '');
}

function fullUrl(url: string): string {
  return url.replace(/^([\w-]+\/[\w.-]+)$/, 'https://github.com/$1').replace(/(?:\.git)?$/, '.git');
}
