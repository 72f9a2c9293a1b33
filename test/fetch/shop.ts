import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFetch } from '../../src/commands/fetch/fetch.ts';
import type { FetchPorts } from '../../src/commands/fetch/fetch-ports.ts';
import { openFetchPorts } from '../../src/commands/fetch/open-fetch-ports.ts';
import type { Fetched } from '../../src/model/fetched.ts';
import { type Given, settle } from '../../src/options.ts';
import { installedFolder } from '../../src/ports/installed-folder.ts';
import { plain } from '../../src/report/style.ts';
import { treeOf } from '../../src/verify/content.ts';
import type { FakeAsset, FakeRelease } from '../fakes/github/state.ts';
import { heldTo } from '../held-to.ts';
import { keySigner, type TestSigner } from '../verify/key-signer.ts';
import { type Entry, type Making, makeRelease } from '../verify/make-release.ts';
import { trusting } from '../verify/verifying.ts';

/** An hour after the releases of the tests were issued. */
const now = Date.parse('2026-11-20T09:00:00Z');

/** Plugins of a release: name -> version and what its one skill says. */
export type Shelf = Readonly<Record<string, readonly [version: string, text: string]>>;

export const six: Shelf = { crm: ['1.4.2', 'Ask first.'], notes: ['0.2.0', 'Take a note.'] };
export const seven: Shelf = { crm: ['1.5.0', 'Ask twice.'], notes: ['0.2.0', 'Take a note.'], new: ['1.0.0', 'Hi.'] };

function filesOf(name: string, [version, text]: Shelf[string]): readonly Entry[] {
  const at = `plugins/${name}`;
  const manifest = `${JSON.stringify({ name, version, description: `About ${name}.` })}\n`;
  return [
    { name: `${at}/.claude-plugin/plugin.json`, text: manifest },
    { name: `${at}/.codex-plugin/plugin.json`, text: manifest },
    { name: `${at}/bin/run`, text: '#!/bin/sh\n', mode: 0o755 },
    { name: `${at}/skills/greet/SKILL.md`, text: `---\nname: greet\ndescription: Greets.\n---\n${text}\n` },
  ];
}

const bytes = (text: string) => new TextEncoder().encode(text);

function lockedOf(name: string, shelf: Shelf[string], entries: readonly Entry[]) {
  const path = `plugins/${name}`;
  const files = entries.map(entry => ({
    path: entry.name.slice(path.length + 1),
    bytes: bytes(entry.text ?? ''),
    executable: entry.mode === 0o755,
  }));
  const gitTree = treeOf(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
  return { name, version: shelf[0], path, root: path, gitTree, state: 'active' };
}

/** The catalogs of a shelf, as two clients read them. */
function catalogsOf(shelf: Shelf): readonly Entry[] {
  const text = (plugins: readonly object[]) =>
    `${JSON.stringify({ name: 'acme', owner: { name: 'A' }, plugins }, null, 2)}\n`;
  const names = Object.keys(shelf);
  const far = { source: 'git-subdir', url: 'https://github.com/acme/far.git', path: 'plugins/far' };
  return [
    {
      name: '.agents/plugins/marketplace.json',
      text: text(names.map(name => ({ name, source: { source: 'local', path: `./plugins/${name}` } }))),
    },
    {
      name: '.claude-plugin/marketplace.json',
      text: text([...names.map(name => ({ name, source: `./plugins/${name}` })), { name: 'far', source: far }]),
    },
  ];
}

/** What is otherwise in a release of a shelf. */
export interface More extends Omit<Partial<Making>, 'entries'> {
  readonly status?: object;
  readonly entries?: (entries: readonly Entry[]) => readonly Entry[];
}

/** A signed release of a shelf, in `<dir>/<serial>.release`. */
export async function shelfRelease(
  dir: string,
  signer: TestSigner,
  serial: number,
  shelf: Shelf,
  { entries, release, status, ...more }: More = {},
): Promise<string> {
  const folder = join(dir, `${serial}.release`);
  const each = Object.entries(shelf).map(([name, one]) => ({ name, one, files: filesOf(name, one) }));
  const all = [...catalogsOf(shelf), ...each.flatMap(({ files }) => files)];
  const plugins = each.map(({ files, name, one }) => lockedOf(name, one, files));
  await makeRelease(folder, {
    signer,
    entries: entries?.(all) ?? all,
    lock: lock => ({ ...lock, plugins }),
    release: { serial, ...release },
    ...(status && { files: { 'status.json': JSON.stringify(status) } }),
    ...more,
  });
  return folder;
}

/** A key, the policy that trusts it, and releases 6 and 7 in a folder. */
export async function shop(dir: string) {
  const signer = keySigner();
  const trust = trusting(dir, { key: signer.pem });
  const source = join(dir, 'releases');
  const releases = {
    six: await shelfRelease(source, signer, 6, six),
    seven: await shelfRelease(source, signer, 7, seven),
  };
  return { signer, trust, source, into: join(dir, 'into'), ...releases };
}

let ids = 100;

/** A release folder as GitHub has it. */
export function published(
  folder: string,
  more: Partial<FakeRelease> = {},
  change = (asset: FakeAsset) => asset,
): FakeRelease {
  const assets = readdirSync(folder).map((name): FakeAsset => {
    ids += 1;
    return change({ id: ids, name, state: 'uploaded', bytes: readFileSync(join(folder, name)) });
  });
  ids += 1;
  const serial = /(\d+)\.release$/.exec(folder)?.[1];
  return { id: ids, tag: `catalog-acme-${serial}`, published: '2026-11-20T08:00:00Z', assets, ...more };
}

/** The real outside of a fetch, at a known time. */
export function portsAt(env: Readonly<Record<string, string>> = {}, at = now): FetchPorts {
  const ports = openFetchPorts(env);
  return { ...ports, verifying: { ...ports.verifying, now: () => at } };
}

/** What a fetch told a machine. */
export interface Told extends Fetched {
  readonly exitCode: number;
}

/** Fetches, and gives what was told. */
export async function fetching(given: Given, words: readonly string[] = [], ports = portsAt()): Promise<Told> {
  const outcome = await runFetch(settle({ format: 'json', ...given }, words), ports);
  if (outcome.kind !== 'text') throw new Error('a fetch tells a text');
  const told = heldTo('fetched/v1', JSON.parse(outcome.text(plain))) as Fetched;
  const state = join(given.into as string, '.catalogc/state.json');
  if (existsSync(state)) heldTo('fetch-state/v1', JSON.parse(readFileSync(state, 'utf8')));
  return { ...told, exitCode: outcome.exitCode };
}

/** The catalogs that clients would read in a folder, and every fault that would hit who follows them. */
export function asClients(dir: string): {
  readonly versions: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
} {
  const there = installedFolder(dir);
  const faults: string[] = [];
  const versions: Record<string, string> = {};
  for (const file of ['.agents/plugins/marketplace.json', '.claude-plugin/marketplace.json']) {
    if (!existsSync(join(dir, file))) continue;
    const { plugins } = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
      plugins: { name: string; source: unknown }[];
    };
    for (const { name, source } of plugins) {
      const path = typeof source === 'string' ? source : (source as { source: string; path: string }).path;
      if (typeof source === 'object' && (source as { source: string }).source !== 'local') continue;
      const files = there.filesIn(path);
      const digest = files && treeOf(files);
      if (digest === undefined || !path.endsWith(digest.slice(0, 12))) faults.push(`${file}: ${path}`);
      versions[name] =
        path
          .split('/')
          .at(-1)
          ?.replace(/-[0-9a-f]{12}$/, '') ?? '';
    }
  }
  return { versions, faults };
}
