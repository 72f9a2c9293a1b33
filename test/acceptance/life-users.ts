import { join } from 'node:path';
import { expect } from 'vitest';
import { askCodex } from '../../scripts/clients/app-server.ts';
import type { Client } from '../../scripts/clients/client.ts';
import { type Home, newHome } from '../../scripts/clients/home.ts';
import { runAside, type Said } from '../../scripts/clients/run.ts';
import { lostIn } from './folders.ts';
import type { Channel, Newest, World } from './life-world.ts';

/** The clients of this story. */
export const followed = ['codex', 'claude'] as const;
type Followed = (typeof followed)[number];

/** Somebody who has a catalog in a client. */
export interface User {
  readonly client: Followed;
  readonly home: Home;
  readonly catalog: string;
  /** Runs `plugin ...` and gives what it said. */
  plugin(...words: readonly string[]): Promise<Said>;
  /** Installs one; undefined where the client refuses it. */
  install(name: string): Promise<Held | undefined>;
  /** What is installed: name -> version and folder. */
  held(): Promise<ReadonlyMap<string, Held>>;
  /** What the client shows before anything is installed, by name. */
  listed(): Promise<ReadonlyMap<string, Listed>>;
  /** What the user does after an update was fetched, by the guide, for one plugin. */
  update(name: string): Promise<void>;
}

/** A plugin as a client shows it: claude tells no version, and codex no description. */
interface Listed {
  readonly version?: string | null;
  readonly mark: string;
}

/** A plugin as it is installed. */
export interface Held {
  readonly version: string;
  readonly folder: string;
}

/** A new user, who adds the fetched folder of a channel. */
export async function newUser(
  client: Followed,
  programs: Readonly<Record<Client, string>>,
  world: World,
  channel: Channel,
): Promise<User> {
  const [home, catalog] = [newHome(), `acme-${channel}`];
  const plugin = (...words: readonly string[]) => runAside(programs[client], ['plugin', ...words], home);
  const user = { client, home, catalog, plugin };
  await done(user, 'marketplace', 'add', world.into(channel));
  return client === 'codex' ? codexUser(user, programs.codex) : claudeUser(user);
}

type Bare = Pick<User, 'client' | 'home' | 'catalog' | 'plugin'>;

async function done({ client, plugin }: Bare, ...words: readonly string[]): Promise<string> {
  const said = await plugin(...words);
  expect(said.code, `${client} ${words.join(' ')}: ${said.err}${said.out}`).toBe(0);
  return said.out;
}

function codexUser(user: Bare, program: string): User {
  const { catalog, home, plugin } = user;
  const all = async () => JSON.parse(await done(user, 'list', '--json', '-m', catalog)) as CodexList;
  const folderOf = (name: string, version: string) => join(home.path, 'codex/plugins/cache', catalog, name, version);
  return {
    ...user,
    async install(name) {
      const said = await plugin('add', `${name}@${catalog}`, '--json');
      if (said.code !== 0) return undefined;
      const { installedPath, version } = JSON.parse(said.out) as { installedPath: string; version: string };
      return { version, folder: installedPath };
    },
    async held() {
      const { installed } = await all();
      return new Map(installed.map(({ name, version }) => [name, { version, folder: folderOf(name, version) }]));
    },
    async listed() {
      const asked = await askCodex(program, home, [{ method: 'plugin/list', params: { cwds: [home.path] } }]);
      const { marketplaceLoadErrors, marketplaces } = asked.results[0] as CodexShops;
      expect(marketplaceLoadErrors).toEqual([]);
      const { plugins = [] } = marketplaces.find(({ name }) => name === catalog) ?? {};
      return new Map(
        plugins.map(({ interface: shown, localVersion: version, name }) => [
          name,
          { version, mark: shown?.category ?? '' },
        ]),
      );
    },
    update: async name => void (await done(user, 'add', `${name}@${catalog}`, '--json')),
  };
}

interface CodexList {
  readonly installed: readonly { readonly name: string; readonly version: string }[];
}

interface CodexShops {
  readonly marketplaceLoadErrors: readonly unknown[];
  readonly marketplaces: readonly {
    readonly name: string;
    readonly plugins: readonly {
      readonly name: string;
      readonly localVersion: string | null;
      readonly interface: { readonly category: string | null } | null;
    }[];
  }[];
}

function claudeUser(user: Bare): User {
  const { catalog, plugin } = user;
  const held = async () => {
    const list = JSON.parse(await done(user, 'list', '--json')) as readonly ClaudePlugin[];
    expect(list.flatMap(({ errors = [] }) => errors)).toEqual([]);
    return new Map(
      list.map(({ folderVersion, id, installPath, readFromFolder, version }) => [
        id.replace(`@${catalog}`, ''),
        { version: folderVersion ?? version, folder: readFromFolder ?? installPath },
      ]),
    );
  };
  return {
    ...user,
    held,
    async install(name) {
      const said = await plugin('install', `${name}@${catalog}`);
      return said.code === 0 ? (await held()).get(name) : undefined;
    },
    async listed() {
      const { available } = JSON.parse(await done(user, 'list', '--json', '--available')) as ClaudeShop;
      return new Map(available.map(({ description, name }) => [name, { mark: description }]));
    },
    async update(name) {
      await done(user, 'marketplace', 'update', catalog);
      await done(user, 'update', `${name}@${catalog}`);
    },
  };
}

interface ClaudeShop {
  readonly available: readonly { readonly name: string; readonly description: string }[];
}

interface ClaudePlugin {
  readonly id: string;
  readonly version: string;
  readonly installPath: string;
  readonly readFromFolder?: string;
  readonly folderVersion?: string;
  readonly errors?: readonly unknown[];
}

/** What is installed is, file by file and in both directions, what is in the archive of the release. */
export function expectBytes({ client }: User, name: string, held: Held | undefined, { folder, plugins, tag }: Newest) {
  const locked = plugins.find(plugin => plugin.name === name);
  expect(held?.version, `${client} has ${name} of ${tag}`).toBe(locked?.version);
  const [copy, archived] = [held?.folder ?? '', join(folder, locked?.path ?? '')];
  expect(lostIn(copy, archived, { linked: true }), `${client}: ${name} of ${tag}`).toEqual([]);
  expect(lostIn(archived, copy, { linked: true }), `${client}: ${name} beside ${tag}`).toEqual([]);
}
