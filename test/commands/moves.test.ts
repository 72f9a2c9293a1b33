import { describe, expect, test } from 'vitest';
import { makeBuild } from '../../src/commands/build.ts';
import { comparing } from '../../src/commands/comparing.ts';
import { readTrees } from '../../src/commands/read-trees.ts';
import type { Output } from '../../src/model/build.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { settle } from '../../src/options.ts';
import { fakePorts } from './fakes.ts';

const commit = '1111111111111111111111111111111111111111';

function plugin(name: string, hook?: string): Tree {
  const manifest = { json: { name, version: '1.0.0', description: `About ${name}.`, license: 'MIT' } };
  const hooks = { SessionStart: [{ hooks: [{ type: 'command', command: hook }] }] };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: manifest,
    [`plugins/${name}/.claude-plugin/plugin.json`]: manifest,
    [`plugins/${name}/skills/greet/SKILL.md`]: '---\nname: greet\ndescription: Greets people.\n---\nSay hello.\n',
    ...(hook !== undefined && { [`plugins/${name}/hooks/hooks.json`]: { json: { hooks } } }),
  };
}

const catalog: Tree = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex, claude]\nsource: { kind: bundle }\n',
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\n',
};

const record: Tree = {
  'policies/deprecations/old.yaml': JSON.stringify({
    schema: 'deprecation/v1',
    plugin: 'old',
    announced: '2026-01-01',
    sunset: '2026-06-01',
    because: 'superseded',
    owner: '@acme/tools',
    replacement: 'new',
  }),
};

/** The renames and the losses of a build on a day after the removal. */
async function renamesOf(tree: Tree, given: { base?: Tree; ledger?: object } = {}) {
  const { because, outputs } = await madeOf(tree, given);
  return { renames: outputs['acme/.claude-plugin/marketplace.json']?.renames, because };
}

/** The files of a build that are JSON, those that are committed, and the losses. */
async function madeOf(tree: Tree, given: { base?: Tree; ledger?: object } = {}) {
  const texts = given.ledger === undefined ? {} : { 'ledger.json': JSON.stringify(given.ledger) };
  const ports = fakePorts(
    { ...catalog, ...record, ...tree },
    { main: { ...catalog, ...record, ...given.base }, [commit]: { ...catalog, ...given.base } },
    [],
    texts,
  );
  const options = settle({
    ...(given.base !== undefined && given.ledger === undefined && { base: 'main' }),
    ...(given.ledger !== undefined && { ledger: 'ledger.json' }),
  });
  const trees = await readTrees(options, ports.trees, 'kept');
  const made = makeBuild(options, trees, ports.today(), await comparing(options, trees, ports));
  const because = made.report.losses.filter(({ what }) => what === 'replacement').map(loss => loss.because);
  return { outputs: valuesOf(made.outputs), committed: valuesOf(made.committed), because };
}

function valuesOf(outputs: readonly Output[]): Readonly<Record<string, { readonly renames?: unknown }>> {
  const files = outputs.flatMap(one =>
    'text' in one && one.path.endsWith('.json') ? [[one.path, JSON.parse(one.text)]] : [],
  );
  return Object.fromEntries(files);
}

const moved = { renames: { old: 'new' }, because: [] };

test('users are moved to a replacement that can do no more', async () => {
  expect(await renamesOf({ ...plugin('old'), ...plugin('new') })).toEqual(moved);
});

test('users are not moved to a replacement that runs something by itself', async () => {
  const { because, renames } = await renamesOf({ ...plugin('old'), ...plugin('new', 'bin/start') });
  expect(renames).toEqual({ old: null });
  expect(because).toEqual([expect.stringContaining('"new" can additionally run bin/start at every session start')]);
});

test('a plugin whose folder is gone is looked up in the base, or in what was released', async () => {
  const base = { ...plugin('old', 'bin/start'), ...plugin('new') };
  const now = plugin('new', 'bin/start');
  const versions = { '1.0.0': { versioned: '0'.repeat(64), commit, root: 'plugins/old' } };
  const ledger = { schema: 'ledger/v1', plugins: { old: { versions } } };
  expect(await renamesOf(now, { base })).toEqual(moved);
  expect(await renamesOf(now, { base, ledger })).toEqual(moved);
  const { because, renames } = await renamesOf(now);
  expect(renames).toEqual({ old: null });
  expect(because).toEqual([expect.stringContaining('nobody can tell whether "new" can do more')]);
});

test('what a ledger says was published stays, whatever the tree says now', async () => {
  const ledger = { schema: 'ledger/v1', plugins: {}, renames: { acme: { old: 'new', older: 'old' } } };
  const { renames } = await renamesOf({ ...plugin('old'), ...plugin('new', 'bin/start') }, { ledger });
  expect(renames).toEqual({ old: 'new', older: 'old' });
});

describe('a committed file', () => {
  const place = '.claude-plugin/marketplace.json';
  const local = {
    'catalogs/acme.yaml': String(catalog['catalogs/acme.yaml']).replace('kind: bundle', 'kind: local'),
  };
  const says = (renames: object): Tree => ({
    ...local,
    [place]: { json: { name: 'acme', owner: { name: 'Acme' }, plugins: [], renames } },
  });
  const renamesIn = async (tree: Tree, given: { base?: Tree; ledger?: object } = {}) =>
    (await madeOf(tree, given)).committed[place]?.renames;

  test('keeps what it told of a plugin whose folder is gone', async () => {
    expect(await renamesIn({ ...plugin('new'), ...local })).toEqual({ old: null });
    const { because, committed } = await madeOf({ ...plugin('new'), ...says({ old: 'new' }) });
    expect(committed[place]?.renames).toEqual({ old: 'new' });
    expect(because).toEqual([]);
  });

  test('keeps it where the catalog has the name no more', async () => {
    const include = { 'catalogs/acme.yaml': `${local['catalogs/acme.yaml']}include: [{ plugins: [new] }]\n` };
    expect(await renamesIn({ ...plugin('new'), ...says({ old: 'new' }), ...include })).toEqual({ old: 'new' });
    expect(await renamesIn({ ...plugin('new'), ...says({ old: null }), ...include })).toEqual({ old: null });
  });

  test('is believed only as far as a record in force goes', async () => {
    const tree = { ...plugin('old'), ...plugin('new'), ...says({ other: 'new', old: 'evil' }) };
    expect(await renamesIn({ ...tree, ...plugin('evil') })).toEqual({ old: 'new' });
    const later = {
      'policies/deprecations/old.yaml': String(record['policies/deprecations/old.yaml']).replaceAll('2026-', '2030-'),
    };
    expect(await renamesIn({ ...plugin('old'), ...plugin('new'), ...says({ old: 'new' }), ...later })).toBeUndefined();
  });

  test('counts as published in the base, and gives nobody what was not agreed to in the change', async () => {
    const now = { ...plugin('old'), ...plugin('new', 'bin/start') };
    const before = { ...plugin('old'), ...plugin('new') };
    expect(
      await renamesIn({ ...now, ...says({ old: 'new' }) }, { base: { ...before, ...says({ old: 'new' }) } }),
    ).toEqual({ old: 'new' });
    expect(
      await renamesIn({ ...now, ...says({ old: 'new' }) }, { base: { ...before, ...says({ old: null }) } }),
    ).toEqual({ old: null });
    const ledger = { schema: 'ledger/v1', plugins: {} };
    expect(await renamesIn({ ...now, ...says({ old: 'new' }) }, { ledger })).toEqual({ old: null });
    expect(await renamesIn({ ...now, ...says({ old: 'new' }) })).toEqual({ old: 'new' });
  });
});

describe('a rename', () => {
  const rename = (from: string, to: string): Tree => ({
    [`policies/deprecations/${from}.yaml`]: `schema: deprecation/v1\nplugin: ${from}\nkind: rename\nto: ${to}\neffective: 2026-01-01\n`,
  });
  const including = (include: string): Tree => ({
    'catalogs/acme.yaml': `${catalog['catalogs/acme.yaml']}include: [${include}]\n`,
  });
  const categorized = (name: string): Tree => ({
    ...plugin(name),
    [`plugins/${name}/.codex-plugin/plugin.json`]: {
      json: { name, version: '1.0.0', description: 'Says.', interface: { category: 'Productivity' } },
    },
  });

  test.each([['{ categories: [Productivity] }'], ['{ plugins: [new] }'], ['{ plugins: ["n*"] }']])(
    'is followed where %s lists the new name',
    async include => {
      expect(await renamesOf({ ...categorized('new'), ...including(include), ...rename('old', 'new') })).toEqual(moved);
    },
  );

  test('is followed over another one', async () => {
    const twice = { ...rename('older', 'old'), ...rename('old', 'new') };
    const { renames } = await renamesOf({ ...categorized('new'), ...including('{ plugins: [new] }'), ...twice });
    expect(renames).toEqual({ old: 'new', older: 'old' });
  });

  test('says nothing in a catalog that lists neither name, nor where it is left out', async () => {
    const elsewhere = { ...plugin('erp'), ...categorized('new'), ...including('{ plugins: [erp] }') };
    expect((await renamesOf({ ...elsewhere, ...rename('old', 'new') })).renames).toBeUndefined();
    const without = including('{ plugins: ["*"] }]\nexclude: [{ plugins: [old] }');
    expect((await renamesOf({ ...categorized('new'), ...without, ...rename('old', 'new') })).renames).toBeUndefined();
  });
});
