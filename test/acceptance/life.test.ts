import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAside } from '../../scripts/clients/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { installClients } from './clients.ts';
import { expectBytes, followed, newUser, type User } from './life-users.ts';
import { type Channel, type Newest, newWorld, type World } from './life-world.ts';

function plugin(name: string, version: string, text: string): Tree {
  const json = { name, version, description: `About ${name}.`, author: { name: 'Acme' }, license: 'MIT' };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: { json },
    [`plugins/${name}/.claude-plugin/plugin.json`]: { json },
    [`plugins/${name}/skills/greet/SKILL.md`]: `---\nname: greet\ndescription: Greets people.\n---\n${text}\n`,
    [`plugins/${name}/bin/greet`]: { executable: '#!/bin/sh\n' },
  };
}

const definition = (channel: Channel, more = '') =>
  `schema: catalog/v1\nname: acme-${channel}\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [codex, claude]\n` +
  `channel: ${channel}\nsource: { kind: bundle }\n${more}`;

const start: Tree = {
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
  'catalogs/preview.yaml': definition('preview'),
  'catalogs/stable.yaml': definition('stable', 'promotion: { from: acme-preview, soakDays: 7 }\n'),
  'docs/old.md': 'Install the new one.\n',
  ...plugin('crm', '1.0.0', 'Say hello.'),
  ...plugin('new', '1.0.0', 'Say good day.'),
  ...plugin('old', '1.0.0', 'Say good morrow.'),
};

const retired: Tree = {
  'policies/deprecations/old.yaml': {
    json: {
      ...{ schema: 'deprecation/v1', plugin: 'old', kind: 'deprecate', announced: '2026-11-12' },
      ...{ sunset: '2027-02-18', remove: '2027-05-19', because: 'superseded', replacement: 'new' },
      ...{ migration: 'docs/old.md', owner: '@acme/tools', message: 'The new one does more.' },
    },
  },
};

let world: World;
let programs: ReturnType<typeof installClients>;

beforeAll(async () => {
  programs = installClients();
  world = await newWorld(start);
});
afterAll(async () => {
  await world.close();
});

/** Fetches, and holds what is there to these versions: the lock, and what a new user of each client is shown and gets. */
async function arrives(channel: Channel, day: string, versions: Versions, { refused = {}, tries }: Trying = {}) {
  const serial = await world.fetch(channel, day);
  const newest = world.newest(channel);
  expect(newest.tag).toBe(`catalog-acme-${channel}-${serial}`);
  expect(Object.fromEntries(newest.plugins.map(({ name, version }) => [name, version]))).toEqual(versions);
  const users = await Promise.all(
    followed.map(async client => {
      const user = await newUser(client, programs, world, channel);
      const listed = await user.listed();
      for (const [name, { version = versions[name] }] of listed) expect(version, name).toBe(versions[name]);
      expect([...listed.keys()].sort(), `${client} lists ${newest.tag}`).toEqual(Object.keys(versions).sort());
      for (const name of tries ?? Object.keys(versions)) {
        const held = await user.install(name);
        if (refused[client] === name) expect(held, `${client} refuses ${name}`).toBeUndefined();
        else expectBytes(user, name, held, newest);
      }
      return { ...user, marks: listed };
    }),
  );
  return { newest, users };
}

type Versions = Readonly<Record<string, string>>;

/** Which plugins are tried, all without; and which one a client refuses. */
interface Trying {
  readonly tries?: readonly string[];
  readonly refused?: Readonly<Partial<Record<string, string>>>;
}

/** Holds what users have to a release, plugin by plugin, once they did for one of them what the guide says. */
async function follow(users: readonly User[], newest: Newest, updated?: string): Promise<void> {
  await Promise.all(
    users.map(async user => {
      if (updated !== undefined) await user.update(updated);
      const held = await user.held();
      expect([...held.keys()].sort()).toEqual(newest.plugins.map(({ name }) => name).sort());
      for (const [name, one] of held) expectBytes(user, name, one, newest);
    }),
  );
}

/** What clients say of the retired plugin. */
function marksOf(users: Awaited<ReturnType<typeof arrives>>['users']) {
  return Object.fromEntries(users.map(({ client, marks }) => [client, marks.get('old')?.mark]));
}

/** Sees what became of a user who may have had the retired plugin, and of one who comes now. */
async function ended(user: User): Promise<void> {
  const before = [...(await user.held()).keys()].filter(name => name === 'old');
  if (user.client === 'claude') for (const _ of [1, 2]) await runAside(programs.claude, ['-p', 'hi'], user.home);
  const after = [...(await user.held()).keys()];
  if (user.client === 'codex') expect(after.filter(name => name === 'old')).toEqual(before);
  else expect(after).toEqual(after.includes('crm') ? ['crm', 'new'] : ['new']);
  const fresh = await newUser(user.client, programs, world, 'stable');
  expect((await fresh.listed()).get('old')?.mark).toBe(user.client === 'codex' ? 'Deprecated' : undefined);
  expect(await fresh.install('old')).toBeUndefined();
}

test('two merges, a retirement, a promotion and a rollback reach who is new and who was there before', async () => {
  const first = { crm: '1.0.0', new: '1.0.0', old: '1.0.0' };
  await world.at('2026-11-01', 'publish');
  const early = await world.at('2026-11-07', 'promote', { to: 'acme-stable' });
  expect(early).toContain('crm  stays out of acme-stable: 6 of 7 days');
  await world.at('2026-11-08', 'promote', { to: 'acme-stable' });
  const tasters = await arrives('preview', '2026-11-08', first);
  const regulars = await arrives('stable', '2026-11-08', first);

  // A merge: a new version, for those alone who have the preview.
  const raised = { ...first, crm: '1.1.0' };
  world.merge(plugin('crm', '1.1.0', 'Say hello to all.'));
  expect(await world.at('2026-11-10', 'publish')).toContain('kept catalog-acme-stable-1');
  const { newest: second } = await arrives('preview', '2026-11-10', raised, { tries: ['crm'] });
  await follow(tasters.users, second, 'crm');
  expect(await world.fetch('stable', '2026-11-10')).toBe(1);
  await follow(regulars.users, regulars.newest);

  // Another one: a plugin is retired, which reaches both catalogs, and on its day there are no more new installs.
  world.merge(retired);
  await world.at('2026-11-12', 'publish');
  const deprecated = await arrives('stable', '2026-11-12', first, { tries: ['old'] });
  expect(marksOf(deprecated.users)).toEqual({ codex: 'Deprecated', claude: expect.stringMatching(/^\[Deprecated/) });
  await follow(regulars.users, deprecated.newest, 'old');
  expect(await world.at('2027-02-18', 'publish')).toContain('published catalog-acme-stable-3');
  const sunset = await arrives('stable', '2027-02-18', first, { tries: ['old'], refused: { codex: 'old' } });
  expect(marksOf(sunset.users)).toEqual({ codex: 'Deprecated', claude: expect.stringMatching(/^\[Sunset/) });
  await follow(regulars.users, sunset.newest);

  // What soaked goes to everybody, and comes back from everybody.
  expect(await world.at('2027-02-19', 'promote', { to: 'acme-stable' })).toContain('crm  moves to 1.1.0 from 1.0.0');
  const promoted = await arrives('stable', '2027-02-19', raised, { tries: ['crm'] });
  await follow(regulars.users, promoted.newest, 'crm');
  const because = 'It greets too many.';
  const back = await world.at('2027-02-20', 'rollback', { to: '3', because }, ['acme-stable']);
  expect(back).toContain('crm  goes back from 1.1.0 to 1.0.0');
  expect(world.github.releases.at(-1)?.body).toContain(because);
  const again = await arrives('stable', '2027-02-20', first, { tries: ['crm'] });
  expect(again.newest.tag).toBe('catalog-acme-stable-5');
  await follow(regulars.users, again.newest, 'crm');

  // The end: nobody new gets the retired one, codex keeps what is there, and claude moves its users to the new one.
  await world.at('2027-05-19', 'publish');
  await world.fetch('stable', '2027-05-19');
  const left = world.newest('stable').plugins.map(({ name, state }) => `${name} is ${state}`);
  expect(left).toEqual(['crm is active', 'new is active', 'old is removed']);
  await Promise.all([...regulars.users, ...sunset.users].map(ended));
  expect(world.github.violations).toEqual([]);
}, 300_000);
