import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { askCodex, faultsIn } from '../../scripts/clients/app-server.ts';
import { type Home, newHome } from '../../scripts/clients/home.ts';
import { runAside, type Said } from '../../scripts/clients/run.ts';
import { judge } from '../../src/commands/judge.ts';
import type { Build, CompiledCatalog } from '../../src/model/build.ts';
import type { CatalogEntry } from '../../src/model/catalog.ts';
import type { ClientId } from '../../src/model/client.ts';
import { type Snapshot, snapshotOf } from '../../src/model/snapshot.ts';
import { writeCommitted } from '../../src/ports/committed.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { rules } from '../../src/rules/index.ts';
import { every } from '../runs.ts';
import { installClients } from './clients.ts';
import { layTree, lostIn } from './folders.ts';
import { gardenOf } from './gardens.ts';
import { namesIn } from './try-clients.ts';

const day = '2026-11-20';
// These eight have every kind of repository and of plugin; more are drawn with SEEDS=40, others with FIRST_SEED=1000.
const first = Number(process.env.FIRST_SEED ?? 10);
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 8) }, (_, index) => first + index);
const commit = '89abcdef0123456789abcdef0123456789abcdef';

/** One compiled catalog on disk, with what a client should make of it. */
interface Shop {
  readonly root: string;
  readonly name: string;
  readonly committed: boolean;
  readonly emitted: CompiledCatalog['emitted'];
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** Entries with a list of products that leaves codex out. */
  readonly hidden: ReadonlySet<string>;
}

const refused: string[] = [];
const shops = seeds.flatMap(shopsOf);
// The two that take longest are shown a third each; with ALL_RUNS=1, as every week, all.
const [shopsOfClaude = [], shopsOfCopilot = []] = [0, 1].map(mine =>
  shops.filter((_, at) => at % every(3) === mine % every(3)),
);
let programs: ReturnType<typeof installClients>;
beforeAll(() => {
  programs = installClients();
});

function shopsOf(seed: number): Shop[] {
  const garden = gardenOf(seed);
  const snapshot: Snapshot = { ...snapshotOf(garden.tree), commit };
  const { build, findings, head } = judge({ head: snapshot, skipped: [] }, rules, day, { drift: false });
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    refused.push(`${seed}: ${errors.map(error => `${error.rule} ${error.message}`).join('; ')}`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), `catalogc-garden-${seed}-`));
  if (garden.committed) {
    layTree(folder, snapshot);
    writeCommitted(folder, build.committed, snapshot);
  } else writeBuild(folder, outputsOf(build), snapshot);
  return build.catalogs.map(({ name, emitted }) => {
    const entries = head.catalogs.find(catalog => catalog.name.value === name)?.entries ?? [];
    return {
      root: garden.committed ? folder : join(folder, name),
      name,
      committed: garden.committed,
      emitted,
      entries: new Map(entries.map(entry => [entry.name.value, entry])),
      hidden: new Set(
        build.losses.flatMap(({ catalog, target, what, plugin }) => {
          if (catalog !== name || target !== 'codex' || what !== 'products') return [];
          return plugin ?? emitted.codex ?? [];
        }),
      ),
    };
  });
}

function outputsOf(build: Build): Build['outputs'] {
  return [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs];
}

/** What a client is given of a catalog: every name, and those whose files are in the tree. */
function offered(client: ClientId, { emitted, entries }: Shop): { all: readonly string[]; local: CatalogEntry[] } {
  const all = emitted[client] ?? [];
  return {
    all,
    local: all.flatMap(name => (entries.get(name)?.plugin === undefined ? [] : [entries.get(name) as CatalogEntry])),
  };
}

const isBlocked = ({ installation }: CatalogEntry): boolean => installation?.value === 'NOT_AVAILABLE';

function told(what: string, said: Said): string[] {
  return said.code === 0 ? [] : [`${what}: ${said.code} ${said.err.trim()} ${said.out.trim()}`.slice(0, 600)];
}

describe.concurrent('drawn repositories', () => {
  test('most of them are free of errors, and every client gets a file', () => {
    console.info(
      `${seeds.length} repositories, ${shops.length} catalogs; refused by our check:\n${refused.join('\n')}`,
    );
    expect(refused.length).toBeLessThan(seeds.length / 3);
    for (const { name, emitted } of shops) {
      for (const client of ['codex', 'claude', 'copilot']) expect(Object.keys(emitted), name).toContain(client);
    }
  });

  test('codex lists exactly what we wrote, and installs it whole and without a warning', async ({ expect }) => {
    const home = newHome();
    const failures: string[] = [];
    for (const shop of shops) failures.push(...(await buyWithCodex(home, shop)));
    const cwds = shops.map(({ root }) => root);
    // The same plugin comes from several catalogs here, and brings its servers each time.
    const { errors, results, warnings } = await askCodex(programs.codex, home, [
      { method: 'plugin/list', params: { cwds } },
      { method: 'skills/list', params: { cwds: [home.path] } },
      { method: 'hooks/list', params: { cwds: [home.path] } },
    ]);
    failures.push(
      ...errors,
      ...warnings.filter(line => !/skipping duplicate plugin MCP server/.test(line)),
      ...faultsIn(results).map(fault => JSON.stringify(fault)),
    );
    expect(failures).toEqual([]);
  });

  test('claude finds no fault in what we wrote, and installs it without a load error', async ({ expect }) => {
    const home = newHome();
    const failures: string[] = [];
    for (const shop of shopsOfClaude) failures.push(...(await buyWithClaude(home, shop)));
    const list = JSON.parse((await runAside(programs.claude, ['plugin', 'list', '--json'], home)).out) as Installed[];
    failures.push(...list.flatMap(({ id, errors }) => (errors ?? []).map(error => `${id}: ${JSON.stringify(error)}`)));
    const expected = shopsOfClaude.flatMap(shop => offered('claude', shop).local.map(entry => idOf(shop, entry)));
    expect(failures).toEqual([]);
    expect(Object.fromEntries(list.map(({ id, version }) => [id, version]))).toEqual(Object.fromEntries(expected));
  });

  test('copilot lists exactly what we wrote, and installs it', async ({ expect }) => {
    const home = newHome();
    const failures: string[] = [];
    for (const shop of shopsOfCopilot) failures.push(...(await buyWithCopilot(home, shop)));
    expect(failures).toEqual([]);
  });
});

interface Installed {
  readonly id: string;
  readonly version: string;
  readonly errors?: readonly unknown[];
}

function idOf({ name }: Shop, entry: CatalogEntry): [string, string | undefined] {
  return [`${entry.name.value}@${name}`, entry.plugin?.version?.value];
}

async function buyWithCodex(home: Home, shop: Shop): Promise<string[]> {
  const run = (...args: string[]): Promise<Said> => runAside(programs.codex, ['plugin', ...args, '--json'], home);
  const failures = told(`codex adds ${shop.name}`, await run('marketplace', 'add', shop.root));
  const listed = await run('list', '--available', '-m', shop.name);
  const { available } = JSON.parse(listed.out || '{"available":[]}') as { available: { name: string }[] };
  const { all, local } = offered('codex', shop);
  const names = available.map(({ name }) => name);
  const wanted = all.filter(name => !shop.hidden.has(name));
  if (names.join() !== wanted.join()) failures.push(`codex lists ${names} of ${wanted} in ${shop.name}`);
  for (const entry of local.filter(({ name }) => !shop.hidden.has(name.value))) {
    const id = `${entry.name.value}@${shop.name}`;
    const said = await run('add', id);
    if (isBlocked(entry)) {
      if (said.code === 0) failures.push(`codex installs ${id}, which is not available`);
      continue;
    }
    failures.push(...told(`codex installs ${id}`, said));
    if (said.code === 0) failures.push(...arrived(shop, entry, JSON.parse(said.out) as Bought));
  }
  return failures;
}

interface Bought {
  readonly version: string;
  readonly installedPath: string;
}

function arrived(shop: Shop, { name, plugin }: CatalogEntry, { version, installedPath }: Bought): string[] {
  const folder = shop.committed
    ? join(shop.root, plugin?.root ?? '')
    : join(shop.root, 'plugins', plugin?.name.value ?? '');
  const lost = lostIn(installedPath, folder, { linked: !shop.committed });
  const wanted = plugin?.version?.value;
  return version === wanted
    ? lost
    : [...lost, `codex installs ${name.value}@${shop.name} as ${version}, not ${wanted}`];
}

async function buyWithClaude(home: Home, shop: Shop): Promise<string[]> {
  const run = (...args: string[]): Promise<Said> => runAside(programs.claude, ['plugin', ...args], home);
  const validated = await run('validate', '--strict', '--json', shop.root);
  const failures = validated.code === 0 ? [] : [`claude finds fault in ${shop.name}: ${validated.out}`];
  const flat = join(shop.root, `../${shop.name}.claude.marketplace.json`);
  if (!shop.committed && existsSync(flat)) {
    const alone = await run('validate', '--strict', '--json', flat);
    if (alone.code !== 0) failures.push(`claude finds fault in ${flat}: ${alone.out}`);
  }
  failures.push(...told(`claude adds ${shop.name}`, await run('marketplace', 'add', shop.root)));
  for (const entry of offered('claude', shop).local) {
    const id = `${entry.name.value}@${shop.name}`;
    failures.push(...told(`claude installs ${id}`, await run('install', id)));
  }
  return failures;
}

async function buyWithCopilot(home: Home, shop: Shop): Promise<string[]> {
  const run = (...args: string[]): Promise<Said> => runAside(programs.copilot, ['plugin', ...args], home);
  const failures = told(`copilot adds ${shop.name}`, await run('marketplace', 'add', shop.root));
  const browsed = await run('marketplace', 'browse', shop.name, '--json');
  const { all, local } = offered('copilot', shop);
  const names = namesIn(JSON.parse(browsed.out || '[]'));
  if (names.join() !== all.toSorted().join()) failures.push(`copilot lists ${names} of ${all} in ${shop.name}`);
  for (const entry of local) {
    const id = `${entry.name.value}@${shop.name}`;
    failures.push(...told(`copilot installs ${id}`, await run('install', id)));
  }
  return failures;
}
