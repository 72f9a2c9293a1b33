import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runBump } from '../../src/commands/bump.ts';
import { openPorts } from '../../src/commands/open-ports.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { crm, ledgerOf } from '../released/shop.ts';
import { commitAll, git, layTree, newFolder } from '../work-folder.ts';

const mode = (said: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { ${said} }\n`,
});
const scoped = (versioning: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: release-train }\nscopes: [{ name: one, match: { plugins: [crm] }, versioning: ${versioning} }]\n`,
});
const wave = {
  'plugins/crm/skills/wave/SKILL.md': '---\nname: wave\ndescription: Waves at people.\n---\n\nWave.\n',
};
const market = '.claude-plugin/marketplace.json';
const log = 'plugins/crm/CHANGELOG.md';
const extras: Tree = {
  [log]: '# Changelog\n\n## 1.4.2 - 2026-11-12\n\n- First.\n',
  'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.4.2" }\n',
  'plugins/mail/.claude-plugin/plugin.json': '{ "name": "mail", "version": "2.0.0", "description": "Sends mail." }\n',
  [market]: {
    json: {
      name: 'acme',
      owner: { name: 'Acme' },
      plugins: [
        { name: 'crm', source: './plugins/crm', version: '1.4.2' },
        { name: 'mail', source: './plugins/mail' },
      ],
    },
  },
};
const announced = (text: string): Tree => ({ '.changes/blue-fox.yaml': text });

/** A repository in which crm 1.4.2 was released, and what was committed since; its ledger lies beside it. */
function repository(said: string, since: Tree): { readonly dir: string; readonly ledger: string } {
  const dir = newFolder('catalogc-release-');
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  layTree(dir, { ...crm('1.4.2', 'Find contacts.'), ...extras, ...mode(said) });
  commitAll(dir);
  const ledger = join(dir, '.git/ledger.json');
  writeFileSync(ledger, ledgerOf(dir, git(dir, 'rev-parse', 'HEAD').trim(), '1.4.2'));
  layTree(dir, since);
  if (Object.keys(since).length > 0) commitAll(dir);
  return { dir, ledger };
}

async function bump(dir: string, given: Given, words: string[] = []) {
  const options = settle({ dir, 'as-of': '2026-11-27', release: true, ...given }, words);
  const outcome = await runBump(options, openPorts({}));
  if (outcome.kind !== 'text') throw new Error('bump gives text');
  return outcome.text(plain);
}

async function raised(dir: string, given: Given) {
  return heldTo('raised/v1', JSON.parse(await bump(dir, { format: 'json', ...given }))).plugins;
}

const status = (dir: string) => git(dir, 'status', '--short').split('\n').filter(Boolean);

describe('change-files', () => {
  const said = 'mode: change-files';

  test('shows first; then raises every place, tells the changelog, and uses up the files', async () => {
    const { dir, ledger } = repository(said, {
      ...crm('1.4.2', 'Find contacts, by name too.'),
      ...announced('plugins: { crm: minor, mail: none }\nsummary: |\n  Names are looked for, too.\n\n  Faster.\n'),
      '.changes/red-owl.yml': 'plugins:\n  crm: patch\nsummary: "- Less noise.\\n- Typos."\n',
      '.changes/README.md': 'How to announce.\n',
    });
    const told = await bump(dir, { ledger });
    expect(told).toContain('crm  1.4.2 -> 1.5.0  minor\n');
    expect(told).toContain('--- a/.changes/red-owl.yml\n+++ /dev/null\n@@ -1,3 +0,0 @@\n');
    expect(told).toContain('Nothing was written. To write it: the same command with --write\n');
    expect(status(dir)).toEqual([]);
    await bump(dir, { ledger, write: true });
    expect(status(dir)).toEqual([
      ' D .changes/blue-fox.yaml',
      ' D .changes/red-owl.yml',
      ` M ${market}`,
      ' M plugins/crm/.claude-plugin/plugin.json',
      ' M plugins/crm/.codex-plugin/plugin.json',
      ` M ${log}`,
    ]);
    expect(readFileSync(join(dir, log), 'utf8')).toBe(
      '# Changelog\n\n## 1.5.0 - 2026-11-27\n\n- Names are looked for, too.\n\n  Faster.\n- Less noise.\n- Typos.\n\n## 1.4.2 - 2026-11-12\n\n- First.\n',
    );
    expect(git(dir, 'grep', '-ho', '"version": "[^"]*"').split('\n').filter(Boolean).sort()).toEqual([
      ...Array.from({ length: 3 }, () => '"version": "1.5.0"'),
      '"version": "2.0.0"',
    ]);
    expect(await bump(dir, { ledger })).toContain('Nothing waits for a release.');
  });

  test('the diffs are patches that git applies', async () => {
    const { dir, ledger } = repository(said, {
      ...crm('1.4.2', 'Find contacts, by name too.'),
      ...announced('plugins: { crm: patch }\nsummary: Names.\n'),
    });
    const { diffs } = JSON.parse(await bump(dir, { ledger, format: 'json' }));
    const patch = join(dir, '.git/all.patch');
    writeFileSync(patch, diffs.map(({ diff }: { diff: string }) => diff).join(''));
    git(dir, 'apply', patch);
    const applied = git(dir, 'diff');
    git(dir, 'checkout', '-q', '.');
    await bump(dir, { ledger, write: true });
    expect(git(dir, 'diff')).toBe(applied);
  });

  test('the larger of what is announced and what changed counts', async () => {
    const tree = { ...wave, ...announced('plugins: { crm: patch }\n') };
    const { dir, ledger } = repository(said, tree);
    expect(await raised(dir, { ledger })).toMatchObject([{ name: 'crm', to: '1.5.0', level: 'minor', items: [] }]);
    const large = repository(said, { ...wave, ...announced('plugins: { crm: major }\n') });
    expect(await raised(large.dir, { ledger: large.ledger })).toMatchObject([{ to: '2.0.0', level: 'major' }]);
  });

  test('what changed and nobody announced is raised all the same', async () => {
    const { dir, ledger } = repository(said, wave);
    expect(await raised(dir, { ledger })).toMatchObject([{ name: 'crm', to: '1.5.0', level: 'minor' }]);
  });

  test('prose that asks for no version is released where it is announced', async () => {
    const { dir, ledger } = repository(said, {
      'plugins/crm/README.md': 'New.\n',
      ...announced('plugins: { crm: patch }\n'),
    });
    expect(await raised(dir, { ledger })).toMatchObject([{ to: '1.4.3' }]);
  });

  test('a version that was raised by hand is left where it is large enough', async () => {
    const hand = (version: string): Tree => ({
      ...crm(version, 'Find contacts, by name too.'),
      'plugins/crm/.codex-plugin/plugin.json': `{ "name": "crm", "version": "${version}" }\n`,
      ...announced('plugins: { crm: minor }\nsummary: Names.\n'),
    });
    const enough = repository(said, hand('2.0.0'));
    expect(await raised(enough.dir, { ledger: enough.ledger })).toMatchObject([{ from: '2.0.0', to: '2.0.0' }]);
    expect(await bump(enough.dir, { ledger: enough.ledger })).toContain('+## 2.0.0 - 2026-11-27\n+\n+- Names.\n');
    const small = repository(said, hand('1.4.3'));
    expect(await raised(small.dir, { ledger: small.ledger })).toMatchObject([{ from: '1.4.3', to: '1.5.0' }]);
  });

  test('a plugin that was never released keeps its first version', async () => {
    const { dir, ledger } = repository(said, announced('plugins: { mail: minor }\n'));
    expect(await raised(dir, { ledger })).toMatchObject([{ name: 'mail', from: '2.0.0', to: '2.0.0' }]);
  });

  test('where nobody knows what was released, what is announced counts, and that is said', async () => {
    const { dir } = repository(said, { ...wave, ...announced('plugins: { crm: patch }\n') });
    const told = await bump(dir, {});
    expect(told).toContain('crm  1.4.2 -> 1.4.3  patch\n');
    expect(told).toMatch(/^skipped {2}what changed since the last release, because neither /m);
    expect(await raised(dir, { base: 'HEAD~1' })).toMatchObject([{ to: '1.5.0' }]);
  });

  test('a candidate goes on in its line', async () => {
    const rc = (text: string): Tree => ({
      ...crm('2.0.0-rc.1', text),
      'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "2.0.0-rc.1" }\n',
    });
    const { dir } = repository(said, rc('Find.'));
    layTree(dir, { ...rc('Find more.'), ...announced('plugins: { crm: minor }\n') });
    commitAll(dir);
    expect(await raised(dir, { base: 'HEAD~1' })).toMatchObject([{ to: '2.0.0-rc.2' }]);
  });

  test.each<[string, string, string, string]>([
    ['a slip', 'plugins: { crn: minor }', 'cannot be used up: no plugin is called "crn"', 'Did you mean "crm"?'],
    ['no size', 'plugins: { crm: huge }', 'of "crm" it says none of none, patch, minor or major', 'Write: plugins:'],
    ['no plugins', 'plugin: { crm: minor }', 'it has no "plugins" with a size for each', 'Write: plugins:'],
    ['no YAML', 'plugins: { crm: minor', 'it cannot be read as YAML', 'Write: plugins:'],
    [
      'a key twice',
      'plugins: { crm: minor }\nplugins: { mail: patch }',
      'it cannot be read as YAML',
      'Write: plugins:',
    ],
    ['a list', 'plugins: { crm: minor }\nsummary: [a]', 'its "summary" is no text', 'Write: plugins:'],
  ])('%s stops all of it', async (_, text, message, hint) => {
    const { dir, ledger } = repository(said, {
      ...wave,
      ...announced(`${text}\n`),
      '.changes/a.yaml': 'plugins: { crm: minor }\n',
    });
    await expect(bump(dir, { ledger, write: true })).rejects.toMatchObject({
      name: 'Trouble',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(status(dir)).toEqual([]);
  });

  test('a file that cannot be raised keeps every file, and what was announced', async () => {
    const { dir, ledger } = repository(said, { ...wave, ...announced('plugins: { crm: minor }\n') });
    rmSync(join(dir, market));
    layTree(dir, { [market]: { link: '../market.json' }, 'market.json': extras[market] ?? '' });
    commitAll(dir);
    await expect(bump(dir, { ledger, write: true })).rejects.toMatchObject({ name: 'Trouble' });
    expect(existsSync(join(dir, '.changes/blue-fox.yaml'))).toBe(true);
    expect(status(dir)).toEqual([]);
  });
});

describe('release-train', () => {
  const said = 'mode: release-train';

  test('raises what runs ahead of its number, and nothing else', async () => {
    const { dir, ledger } = repository(said, { ...wave, ...announced('plugins: { mail: major }\n') });
    expect(await raised(dir, { ledger })).toEqual([
      { name: 'crm', from: '1.4.2', to: '1.5.0', level: 'minor', items: [] },
    ]);
    await bump(dir, { ledger, write: true });
    expect(existsSync(join(dir, '.changes/blue-fox.yaml'))).toBe(true);
    expect(await bump(dir, { ledger })).toContain('Nothing waits for a release.');
  });

  test.each(['{ mode: commit }', '{ scheme: calver }'])('leaves alone what a scope keeps out: %s', async versioning => {
    const { dir, ledger } = repository(said, { ...wave, ...scoped(versioning) });
    expect(await raised(dir, { ledger })).toEqual([]);
  });

  test('uses up what is announced of the plugins of a scope', async () => {
    const file = announced('plugins: { crm: major }\nsummary: Waves.\n');
    const { dir, ledger } = repository(said, { ...wave, ...scoped('{ mode: change-files }'), ...file });
    expect(await raised(dir, { ledger })).toMatchObject([{ name: 'crm', to: '2.0.0', level: 'major' }]);
  });

  test('a base stands for what was released', async () => {
    const { dir } = repository(said, wave);
    expect(await raised(dir, { base: 'HEAD~1' })).toMatchObject([{ name: 'crm', to: '1.5.0' }]);
  });

  test('guesses nothing where nobody knows what was released, or its commit is not here', async () => {
    const { dir, ledger } = repository(said, wave);
    await expect(bump(dir, {})).rejects.toMatchObject({
      message: expect.stringContaining('Nobody knows what was released'),
      hint: expect.stringContaining('--base REF'),
    });
    const commit = git(dir, 'rev-parse', 'HEAD~1').trim();
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(commit, 'f'.repeat(40)));
    await expect(bump(dir, { ledger })).rejects.toMatchObject({
      message: 'Nobody can tell what changed in "crm": 1.4.2, released 2026-11-12 is not in this clone',
      hint: `git fetch origin ${'f'.repeat(40)}`,
    });
  });

  test('a way back to a release is left alone', async () => {
    const { dir, ledger } = repository(said, {});
    const known = JSON.parse(readFileSync(ledger, 'utf8'));
    const old = known.plugins.crm.versions['1.4.2'];
    known.plugins.crm.versions['1.5.0'] = { ...old, versioned: old.versioned.replace(/[0-9a-f]{8}$/, '00000000') };
    writeFileSync(ledger, JSON.stringify(known));
    expect(await raised(dir, { ledger })).toEqual([]);
  });
});

test.each<[string, Given, string[], string]>([
  ['mode: commit', {}, [], 'The policy says versioning.mode: commit'],
  ['scheme: calver', {}, [], 'The policy says versioning.scheme: calver'],
  ['mode: per-release', { level: 'minor' }, [], '--release raises all that waits'],
  ['mode: per-release', {}, ['crm'], '--release raises all that waits'],
  ['mode: per-release', { base: 'nowhere' }, [], ''],
])('%s %j %j is Trouble', async (said, given, words, message) => {
  const { dir } = repository(said, {});
  await expect(bump(dir, given, words)).rejects.toMatchObject({
    name: 'Trouble',
    message: expect.stringContaining(message),
  });
});
