import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newHome } from '../../scripts/clients/home.ts';
import type { CatalogEntry } from '../../src/model/catalog.ts';
import { corpus, corpusIsHere, whereTheyAre } from '../corpus.ts';
import { every } from '../runs.ts';
import { installClients } from './clients.ts';
import { leftOut, remarks } from './corpus-known.ts';
import { type Shop, shopsOf } from './corpus-shops.ts';
import {
  type Expected,
  listedByClaude,
  locations,
  tryClaude,
  tryCodex,
  tryCopilot,
  validateWithClaude,
} from './try-clients.ts';

let programs: ReturnType<typeof installClients>;
beforeAll(() => {
  programs = installClients();
});

describe.skipIf(!corpusIsHere)(`real repositories, recompiled for every client${whereTheyAre}`, () => {
  describe.concurrent.each(corpus)('%s', name => {
    const shops = corpusIsHere ? shopsOf(name) : [];

    test('every client gets a catalog, and nothing is lost on the way', () => {
      expect(shops.map(({ client }) => client).sort()).toEqual(['claude', 'codex', 'copilot']);
      for (const { emitted, entries } of shops) expect(emitted).toEqual(entries.map(entry => entry.name.value));
    });

    test.each(shops.filter(({ own }) => own))('$client has entries equal to those of the repository', shop => {
      const emitted = read(join(shop.root, locations[shop.client])).plugins;
      const original = (shop.catalog.document.value as Marketplace).plugins;
      expect(emitted.map(entry => entry.name)).toEqual(original.map(entry => entry.name));
      for (const [index, entry] of original.entries()) {
        expect(plain(emitted[index]), entry.name).toEqual(plain(entry, shop.entries[index]?.plugin?.name.value));
      }
    });

    test.each(shops)(
      '$client lists every entry, installs some of those that are here, and warns of nothing new',
      async shop => {
        const refused = Object.keys(leftOut[name]?.[shop.client] ?? {});
        expect(refusedIn(shop)).toEqual(refused);
        const here = shop.entries.filter(({ plugin }) => plugin !== undefined);
        const fine = here.filter(entry => !refused.includes(entry.name.value));
        // Codex is quick; of the others each takes a second or two for a plugin. With ALL_RUNS=1, as every week, all install all.
        const tried = fine.filter((_, at) => shop.client === 'codex' || at % every(8) === 0);
        await trials[shop.client](shop, name, tried, refused);
        const away = shop.entries.length - here.length;
        console.info(
          `${name}, ${shop.client}, ${shop.own ? 'its own catalog' : 'a definition over all plugins'}: ${shop.emitted.length} listed, ` +
            `${tried.length} of ${fine.length} installed, ${refused.length} left out, ${away} skipped, because their repositories are not here`,
        );
      },
    );
  });
});

// Nobody installs a whole catalog; here it is, and plugins bring servers of one name.
const sharedServer = / skipping duplicate plugin MCP server name /;

type Trial = (
  shop: Shop,
  repository: string,
  tried: readonly CatalogEntry[],
  refused: readonly string[],
) => Promise<void>;

const trials: Readonly<Record<Shop['client'], Trial>> = {
  codex: async ({ entries, root }, repository, tried) => {
    const minded = remarks[repository]?.codex ?? [];
    const installable = tried.map(entry => entry.name.value);
    const foretold = [...minded, sharedServer];
    const told = await tryCodex(programs.codex, newHome(), root, versionsOf(entries), { installable, foretold });
    for (const pattern of minded)
      expect(
        told.some(line => pattern.test(line)),
        `${pattern}`,
      ).toBe(true);
  },
  claude: async ({ emitted, name, root }, repository, tried, refused) => {
    const home = newHome();
    await tryClaude(programs.claude, home, root, name, versionsOf(tried), refused);
    expect(await listedByClaude(programs.claude, home, name)).toEqual(emitted.toSorted());
    const known = remarks[repository]?.claude ?? [];
    const minded = known.flatMap(remark => /^plugins\/([^/]+)\//.exec(remark)?.[1] ?? []);
    const names = new Set([...tried.flatMap(({ plugin }) => plugin?.name.value ?? []), ...minded]);
    const folders = [...names].map(plugin => join(root, 'plugins', plugin));
    const said = (await Promise.all([root, ...folders].map(limited(folder => validated(folder, root))))).flat();
    expect(said.sort()).toEqual(known);
  },
  copilot: async ({ entries, name, root }, _, tried) => {
    const installable = tried.map(entry => entry.name.value);
    await tryCopilot(programs.copilot, newHome(), root, name, versionsOf(entries), installable);
  },
};

/** What claude's validator says of a folder, but for where it lies; manifests speak for themselves, not in the catalog. */
async function validated(folder: string, root: string): Promise<string[]> {
  const said = await validateWithClaude(programs.claude, newHome(), folder);
  const own = said.filter(text => !/: plugins\[\d+\] plugin\.json → /.test(text));
  return own.map(text => text.replaceAll(`${root}/`, ''));
}

/** The same work, two at a time. */
function limited<T, R>(work: (item: T) => Promise<R>): (item: T) => Promise<R> {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  let next = 0;
  return item => {
    const lane = next++ % lanes.length;
    const done = (lanes[lane] as Promise<unknown>).then(() => work(item));
    lanes[lane] = done;
    return done;
  };
}

/** The entries our check says this client refuses. */
function refusedIn({ client, findings }: Shop): string[] {
  const told = findings.filter(
    ({ level, message }) => level === 'error' && message.includes(`${client} refuses this entry`),
  );
  return [...new Set(told.flatMap(({ plugin }) => plugin ?? []))].sort();
}

function versionsOf(entries: readonly CatalogEntry[]): Expected {
  return Object.fromEntries(entries.map(entry => [entry.name.value, entry.plugin?.version?.value ?? null]));
}

interface Marketplace {
  readonly name: string;
  readonly plugins: readonly { readonly name: string; readonly source: unknown; readonly [key: string]: unknown }[];
}

function read(path: string): Marketplace {
  return JSON.parse(readFileSync(path, 'utf8')) as Marketplace;
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
