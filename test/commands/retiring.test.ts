import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { runRetire } from '../../src/commands/retiring/retire.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { type Given, type RetireCommand, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { commitAll, git, layTree, newFolder } from '../work-folder.ts';

const file = 'policies/deprecations/crm-sync.yaml';
const plugin = (name: string, more: object = {}): Tree => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.4.2', description: 'Syncs.', ...more } },
});
const tree: Tree = {
  ...plugin('crm-sync'),
  ...plugin('crm-sync-v2'),
  'plugins/crm-sync/skills/greet/SKILL.md':
    '---\nname: greet\ndescription: Greets people by name.\n---\n\nSay hello.\n',
  'catalogs/team.yaml': `schema: catalog/v1
name: team
displayName: Team
description: Plugins of the team.
owner: { name: Team }
targets: [codex, claude]
include: [{ plugins: ["*"] }]
source: { kind: bundle }
`,
  'docs/migrations/crm-sync.md': '# From crm-sync to crm-sync-v2\n\nInstall crm-sync-v2.\n',
  CODEOWNERS: '/plugins/ @acme/platform\n',
};
const record = `# What we told people, and when.
schema: deprecation/v1
plugin: crm-sync
kind: deprecate
announced: 2026-11-20   # the day of the meeting
sunset: 2027-02-18
because: superseded
replacement: crm-sync-v2
migration: docs/migrations/crm-sync.md
owner: "@acme/platform"
`;
const deprecated: Tree = { ...tree, [file]: record };
const usual = { because: 'superseded', replacement: 'crm-sync-v2', migration: 'docs/migrations/crm-sync.md' };

function repository(laid: Tree = tree): string {
  const folder = newFolder('catalogc-retiring-');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layTree(folder, laid);
  commitAll(folder);
  return folder;
}

async function run(dir: string, command: RetireCommand, name: string, given: Given, day = '2026-11-20') {
  const options = settle({ dir, 'as-of': day, ...given }, name === '' ? [] : [name]);
  const outcome = await runRetire(command, options, openPorts({}));
  if (outcome.kind !== 'text') throw new Error('a record is told as text');
  return { text: outcome.text(plain), exitCode: outcome.exitCode };
}

async function written(dir: string, command: RetireCommand, name: string, given: Given, day?: string) {
  await run(dir, command, name, { ...given, write: true }, day);
  return readFileSync(join(dir, `policies/deprecations/${name}.yaml`), 'utf8');
}

async function trouble(dir: string, command: RetireCommand, name: string, given: Given, day?: string) {
  const error = await run(dir, command, name, { ...given, write: true }, day).catch((thrown: unknown) => thrown);
  if (!(error instanceof Trouble)) throw new Error(`no trouble: ${JSON.stringify(error)}`);
  return `${error.message} | ${error.hint}`;
}

describe('deprecate', () => {
  test('is shown first: the record, what it means on which day, and what a check says', async () => {
    const dir = repository();
    const { text, exitCode } = await run(dir, 'deprecate', 'crm-sync', usual);
    expect(text).toMatch(/^--- a\/policies.*\n\+\+\+ b\/policies.*\n@@ -0,0 \+1,11 @@\n\+# yaml-language-server/);
    expect(text).toContain(
      '  2027-02-18  sunset      codex 0.169.0   no new installs; who has it keeps it, with updates\n',
    );
    expect(text).toMatch(/\n {26}claude 2\.1\.329 {2}can still be installed.*\n {26}feeds /);
    expect(text).toMatch(/check finds nothing against it\.\nNothing was written\. .* --write\n$/);
    expect(exitCode).toBe(0);
    expect(git(dir, 'status', '--short')).toBe('');
  });

  test('is written with what follows from the day, the policy and CODEOWNERS', async () => {
    expect(await written(repository(), 'deprecate', 'crm-sync', { ...usual, message: 'Two skills: merged.' })).toBe(
      `# yaml-language-server: $schema=../../node_modules/catalogc/schemas/deprecation.v1.schema.json
schema: deprecation/v1
plugin: crm-sync
kind: deprecate
announced: 2026-11-20
sunset: 2027-02-18
remove: 2027-05-19
because: superseded
message: "Two skills: merged."
replacement: crm-sync-v2
migration: docs/migrations/crm-sync.md
owner: "@acme/platform"
`,
    );
  });

  test('takes the days it is told, a plugin elsewhere, some catalogs, and the folder as a name', async () => {
    const dir = repository();
    const days = { announced: '2026-12-01', deprecated: '2027-01-01', sunset: '2027-03-02', remove: '2027-03-02' };
    const more = { because: 'duplicate', replacement: 'crm@acme-stable', owner: 'sales', catalog: ['team'] };
    await run(dir, 'deprecate', './plugins/crm-sync/', { ...days, ...more, write: true });
    const text = readFileSync(join(dir, file), 'utf8');
    expect(text).toContain('announced: 2026-12-01\ndeprecated: 2027-01-01\nsunset: 2027-03-02\nremove: 2027-03-02\n');
    expect(text).toContain('replacement: { marketplace: acme-stable, plugin: crm }\nowner: sales\ncatalogs: [team]\n');
  });

  test.each<[string, string, Given, string]>([
    [
      'a slip of the finger',
      'crm-snyc',
      {},
      'No plugin is called "crm-snyc" | Did you mean: catalogc deprecate crm-sync',
    ],
    ['no name', '', {}, 'deprecate needs to know which plugin | Name it: catalogc deprecate NAME'],
    [
      'a day too early',
      'crm-sync',
      { sunset: '2027-02-17' },
      'A sunset on 2027-02-17 gives 89 days of notice from 2026-11-20, and 90 are needed | The earliest day is: --sunset 2027-02-18',
    ],
    [
      'an announcement in the past buys nothing',
      'crm-sync',
      { announced: '2026-08-01', sunset: '2026-12-01' },
      'A sunset on 2026-12-01 gives 11 days of notice from 2026-11-20, and 90 are needed | The earliest day is: --sunset 2027-02-18',
    ],
    [
      'one in the future counts from there',
      'crm-sync',
      { announced: '2026-12-20', sunset: '2027-02-18' },
      'A sunset on 2027-02-18 gives 60 days of notice from 2026-12-20, and 90 are needed | The earliest day is: --sunset 2027-03-20',
    ],
    [
      'days out of order',
      'crm-sync',
      { deprecated: '2027-06-01', sunset: '2027-05-01' },
      'sunset 2027-05-01 is before deprecated 2027-06-01 | Choose a later day: --sunset 2027-06-01',
    ],
    [
      'removed before its sunset',
      'crm-sync',
      { remove: '2027-02-17' },
      'remove 2027-02-17 is before sunset 2027-02-18 | Choose a later day: --remove 2027-02-18',
    ],
    [
      'an unknown replacement',
      'crm-sync',
      { replacement: 'crm-sync-v3' },
      'The replacement "crm-sync-v3" is no plugin here | Did you mean: --replacement crm-sync-v2',
    ],
    [
      'itself',
      'crm-sync',
      { replacement: 'crm-sync' },
      '"crm-sync" cannot replace itself | Name another: --replacement NAME, or none',
    ],
    [
      'an unknown catalog',
      'crm-sync',
      { catalog: ['teem'] },
      'No catalog is called "teem" | Did you mean: --catalog team',
    ],
    [
      'other, and no word more',
      'crm-sync',
      { because: 'other' },
      '--because other says nothing by itself | Say it to the users: --message TEXT',
    ],
    [
      'an unknown part',
      'crm-sync',
      { component: 'skill:gret' },
      '"crm-sync" has no part "skill:gret" | There is: --component skill:greet',
    ],
  ])('%s is trouble, and nothing is written', async (_, name, given, said) => {
    const dir = repository();
    expect(await trouble(dir, 'deprecate', name, { ...usual, ...given })).toBe(said);
    expect(git(dir, 'status', '--short')).toBe('');
  });

  test('wants a reason, and an owner where nobody is named', async () => {
    const { CODEOWNERS: _, ...bare } = tree;
    expect(await trouble(repository(), 'deprecate', 'crm-sync', {})).toMatch(/^Why is "crm-sync" deprecated\?/);
    expect(await trouble(repository(bare), 'deprecate', 'crm-sync', usual)).toBe(
      'Who answers for "crm-sync"? There is no single owner: no CODEOWNERS line names one | Name one: --owner @org/team',
    );
  });

  test('the strictest policy of its catalogs decides', async () => {
    const policy = `schema: policy/v1
name: acme
edition: 1
extends: [builtin:recommended]
scopes:
  - name: team
    match: { catalogs: [team] }
    deprecation: { noticeDays: 120, graceDays: 100 }
`;
    const text = await written(repository({ ...tree, 'policies/policy.yaml': policy }), 'deprecate', 'crm-sync', usual);
    expect(text).toContain('sunset: 2027-03-20\nremove: 2027-06-28\n');
    const sooner = repository({
      ...tree,
      'policies/policy.yaml': policy.replace('catalogs: [team]', 'plugins: [crm-sync]').replace('120', '30'),
    });
    const kept = await written(sooner, 'deprecate', 'crm-sync', usual);
    expect(kept, 'less than the whole says would not take effect').toContain('sunset: 2027-02-18\n');
  });

  test('a part is one more document, and can be extended and withdrawn by itself', async () => {
    const dir = repository(deprecated);
    const part = { component: 'skill:greet', because: 'superseded' };
    const text = await written(dir, 'deprecate', 'crm-sync', part);
    expect(text.startsWith(`${record}---\nschema: deprecation/v1\nplugin: crm-sync\n`)).toBe(true);
    expect(text).toContain('component: skill:greet\n');
    const longer = await written(
      dir,
      'extend',
      'crm-sync',
      { component: 'skill:greet', sunset: '2027-03-18', reason: 'x' },
      '2026-12-01',
    );
    expect(longer.startsWith(`${record}---\n`)).toBe(true);
    expect(longer).toContain('sunset: 2027-03-18\nremove: 2027-06-16\n');
    expect(await trouble(dir, 'deprecate', 'crm-sync', part)).toMatch(
      /is deprecated .* already.*extend crm-sync --component skill:greet/,
    );
  });

  test('a check is asked: what it finds because of the record is told, and fails', async () => {
    const policy = 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nfailOn: warn\n';
    const chain: Tree = { 'chains/sales.json': { json: { chain: [{ plugin: 'crm-sync', output: 'contacts' }] } } };
    const old: Tree = plugin('odd name');
    const dir = repository({ ...tree, ...chain, ...old, 'policies/policy.yaml': policy });
    const { exitCode, text } = await run(dir, 'deprecate', 'crm-sync', usual);
    expect(text).toContain('warn chain/retiring-step  chains/sales.json:4:17\n');
    expect(text).toContain('A check refuses it like this.\n');
    expect(text).not.toContain('odd name'); // found without the record as well
    expect(exitCode).toBe(1);
    expect((await run(dir, 'deprecate', 'crm-sync', { ...usual, write: true })).exitCode).toBe(1);
    expect(git(dir, 'status', '--short', '-uall')).toBe(`?? ${file}\n`); // what is missing may come next
  });

  test('beside a base its policy decides, not the one that is proposed', async () => {
    const policy = (days: number): Tree => ({
      'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\ndeprecation: { noticeDays: ${days} }\n`,
    });
    const dir = repository({ ...tree, ...policy(120) });
    git(dir, 'checkout', '-q', '-b', 'looser');
    layTree(dir, policy(10));
    expect(await trouble(dir, 'deprecate', 'crm-sync', { ...usual, base: 'main', sunset: '2026-12-01' })).toMatch(
      /120 are needed \| The earliest day is: --sunset 2027-03-20$/,
    );
    expect((await run(dir, 'deprecate', 'crm-sync', { ...usual, sunset: '2026-12-01' })).text).toContain(
      '2026-12-01  sunset',
    );
    const { text } = await run(dir, 'deprecate', 'crm-sync', { ...usual, base: 'main' });
    expect(text).toContain('2027-03-20  sunset');
    expect(text).not.toContain('policy/weakened'); // the change of the policy is not because of the record
  });
});

describe('extend', () => {
  const later = { sunset: '2027-04-18', reason: 'Quarter end: Sales' };

  test('moves the day, tells it in the history, and keeps the rest as it is', async () => {
    const dir = repository(deprecated);
    const once = record.replace('sunset: 2027-02-18', 'sunset: 2027-04-18');
    const entry = (on: string, from: string, to: string, by: string, reason: string) =>
      `  - { "on": ${on}, field: sunset, from: ${from}, to: ${to}, by: ${by}, reason: ${reason} }\n`;
    const first = entry('2027-01-05', '2027-02-18', '2027-04-18', '"@acme/platform"', '"Quarter end: Sales"');
    expect(await written(dir, 'extend', 'crm-sync', later, '2027-01-05')).toBe(`${once}history:\n${first}`);
    const again = { sunset: '2027-05-18', reason: 'Again', by: 'sales' };
    const twice = once.replace('2027-04-18', '2027-05-18');
    expect(await written(dir, 'extend', 'crm-sync', again, '2027-02-20')).toBe(
      `${twice}history:\n${first}${entry('2027-02-20', '2027-04-18', '2027-05-18', 'sales', 'Again')}`,
    );
    expect(await trouble(dir, 'extend', 'crm-sync', { sunset: '2027-06-18', reason: 'x' }, '2027-03-01')).toBe(
      'The sunset of "crm-sync" was moved 2 times, and the policy allows 2 | Keep the day, or keep the plugin: catalogc withdraw crm-sync --reason TEXT',
    );
  });

  test('moves a removal that is written by as many days', async () => {
    const dir = repository({ ...tree, [file]: record.replace('because:', 'remove: 2027-05-19\nbecause:') });
    const text = await written(dir, 'extend', 'crm-sync', later, '2027-01-05');
    expect(text).toContain('sunset: 2027-04-18\nremove: 2027-07-17\n');
    expect(text.match(/field: (sunset|remove)/g)).toEqual(['field: sunset', 'field: remove']);
    expect(
      (await written(dir, 'extend', 'crm-sync', { sunset: '2027-04-19', reason: 'x' }, '2027-01-06')).match(/field:/g),
    ).toHaveLength(4);
  });

  test.each<[string, Given, string, string]>([
    ['the last day before the sunset, one day', { sunset: '2027-02-19' }, '2027-02-17', ''],
    [
      'the day of the sunset',
      {},
      '2027-02-18',
      '"crm-sync" is past its sunset since 2027-02-18, and cannot go back to before it | To keep it after all: catalogc withdraw crm-sync --reason TEXT',
    ],
    ['365 days', { sunset: '2028-02-18' }, '2027-01-05', ''],
    [
      '366 days',
      { sunset: '2028-02-19' },
      '2027-01-05',
      '2028-02-19 is 366 days after the first sunset, 2027-02-18, and the policy allows 365 | The latest day is: --sunset 2028-02-18',
    ],
    [
      'the same day',
      { sunset: '2027-02-18' },
      '2027-01-05',
      'The sunset is 2027-02-18 already | Choose a later day: --sunset 2027-03-20',
    ],
    [
      'an earlier day',
      { sunset: '2027-02-17' },
      '2027-01-05',
      'The sunset is 2027-02-18; 2027-02-17 is earlier, and people plan with the day they know | Choose a later day: --sunset 2027-03-20',
    ],
  ])('%s', async (_, given, day, said) => {
    const dir = repository(deprecated);
    const asked = { ...later, ...given };
    if (said === '') expect((await run(dir, 'extend', 'crm-sync', asked, day)).exitCode).toBe(0);
    else expect(await trouble(dir, 'extend', 'crm-sync', asked, day)).toBe(said);
  });

  test('what is told decides, where a release came late', async () => {
    const dir = repository(deprecated);
    const published = {
      firstPublished: '2026-11-30',
      kind: 'deprecate',
      announced: '2026-11-20',
      sunset: '2027-02-18',
    };
    const ledger = join(dir, 'ledger.json');
    writeFileSync(ledger, JSON.stringify({ schema: 'ledger/v1', plugins: {}, records: { 'crm-sync': published } }));
    const { text } = await run(dir, 'extend', 'crm-sync', { sunset: '2027-02-20', reason: 'x', ledger }, '2027-02-18');
    expect(text).toContain('  2027-02-28  sunset ');
    expect(text).toContain('Published too late for its own notice: the sunset moved by 8 days.');
    expect(
      await trouble(dir, 'extend', 'crm-sync', { sunset: '2027-04-20', reason: 'x', ledger }, '2027-02-28'),
    ).toMatch(/past its sunset since 2027-02-28/);
  });

  test('needs a record, a day and a reason', async () => {
    expect(await trouble(repository(), 'extend', 'crm-sync', later)).toBe(
      '"crm-sync" has no record to extend | To retire it: catalogc deprecate crm-sync',
    );
    expect(await trouble(repository(deprecated), 'extend', 'crm-sync', { reason: 'x' })).toBe(
      'extend needs --sunset | Write: catalogc extend crm-sync --sunset DATE',
    );
  });
});

describe('withdraw', () => {
  test('reinstates a plugin until it is gone, and it can be deprecated again with notice', async () => {
    const dir = repository(deprecated);
    const reason = { reason: 'Kept by demand' };
    expect(await trouble(dir, 'withdraw', 'crm-sync', reason, '2027-05-19')).toBe(
      'On 2027-05-19 "crm-sync" is gone already, since 2027-05-19: clients have moved its users or dropped it | Publish it under a new name',
    );
    expect(await trouble(dir, 'withdraw', 'crm-sync', { ...reason, on: '2027-01-04' }, '2027-01-05')).toMatch(
      /2027-01-04 is over/,
    );
    const text = await written(dir, 'withdraw', 'crm-sync', reason, '2027-05-18');
    expect(text).toBe(`${record}withdrawn: 2027-05-18\nwithdrawnReason: Kept by demand\n`);
    expect(await trouble(dir, 'withdraw', 'crm-sync', reason, '2027-05-19')).toMatch(
      /was withdrawn already, from 2027-05-18 on/,
    );
    expect(await trouble(dir, 'extend', 'crm-sync', { ...reason, sunset: '2028-01-01' }, '2027-01-05')).toMatch(
      /was withdrawn; there is no sunset/,
    );
    const again = await written(dir, 'deprecate', 'crm-sync', { because: 'unmaintained' }, '2027-09-01');
    expect(again).toContain(
      'announced: 2027-09-01   # the day of the meeting\nsunset: 2027-11-30\nbecause: unmaintained\n',
    );
    expect(again).not.toContain('withdrawn:');
    expect(again).toContain('field: sunset, from: 2027-02-18, to: 2027-11-30');
  });
});

test('where claude moves its users at the sunset, nothing is withdrawn after that', async () => {
  const policy = `schema: policy/v1
name: acme
edition: 1
extends: [builtin:recommended]
deprecation: { targets: { claude: { atSunset: migrate } } }
`;
  const dir = repository({ ...deprecated, 'policies/policy.yaml': policy });
  expect(await trouble(dir, 'withdraw', 'crm-sync', { reason: 'x' }, '2027-02-18')).toMatch(
    /gone already, since 2027-02-18/,
  );
  const { text } = await run(dir, 'withdraw', 'crm-sync', { reason: 'x' }, '2027-02-17');
  expect(text).toMatch(/2027-02-17 {2}active/);
});

describe('rename, yank, quarantine', () => {
  test('a rename leads on', async () => {
    const dir = repository();
    const text = await written(dir, 'rename', 'crm-sync', { to: 'crm', effective: '2026-12-01' });
    expect(text).toContain('plugin: crm-sync\nkind: rename\nto: crm\neffective: 2026-12-01\n');
    expect(await trouble(dir, 'deprecate', 'crm-sync', usual)).toMatch(
      /is renamed to "crm" \(from 2026-12-01 on\) already/,
    );
    expect(await trouble(dir, 'withdraw', 'crm-sync', { reason: 'x' }, '2026-12-01')).toMatch(/is gone already/);
  });

  test('the plugin may have its new name already, and neither name is trouble', async () => {
    expect(await written(repository(), 'rename', 'old-crm', { to: 'crm-sync' })).toContain(
      'to: crm-sync\neffective: 2026-11-20\n',
    );
    expect(await trouble(repository(), 'rename', 'crm-syn', { to: 'new' })).toMatch(
      /Did you mean: catalogc rename crm-sync$/,
    );
  });

  test('a new name has to be one, and be there by the day', async () => {
    const form = (to: string, dir = repository()) => trouble(dir, 'rename', 'crm-sync', { to });
    expect(await form('a b')).toMatch(/^codex takes no plugin that is called "a b" \| Choose a name such as/);
    const policed = { ...tree, 'policies/policy.yaml': 'schema: policy/v1\nname: team\nedition: 1\n' };
    expect(await form('CrmSync', repository(policed))).toBe('--to "CrmSync" is not kebab-case | Such as "crm-sync".');
    const { text, exitCode } = await run(repository(), 'rename', 'crm-sync', { to: 'zeta' });
    expect(text).toContain('"zeta" is to replace "crm-sync", and there is no such plugin');
    expect(exitCode).toBe(1);
  });

  test('versions are yanked beside a deprecation, and more of them are added', async () => {
    const dir = repository(deprecated);
    const bad = { versions: '=1.4.1', because: 'security' };
    expect(await written(dir, 'yank', 'crm-sync', bad)).toBe(
      `${record}---\nschema: deprecation/v1\nplugin: crm-sync\nkind: yank\nversions: "=1.4.1"\nbecause: security\n`,
    );
    expect(await written(dir, 'yank', 'crm-sync', { ...bad, versions: '=1.3.0' })).toContain(
      'versions: "=1.4.1 || =1.3.0"',
    );
    expect(await trouble(dir, 'yank', 'crm-sync', bad)).toMatch(/lies in it/);
    expect(await trouble(dir, 'yank', 'crm-sync', { ...bad, versions: 'latest' })).toMatch(/no range of versions/);
    expect(await written(dir, 'extend', 'crm-sync', { sunset: '2027-03-18', reason: 'x' })).toContain(
      'sunset: 2027-03-18',
    );
  });

  test('a quarantine takes the place of a deprecation at once, and is lifted by withdraw', async () => {
    const dir = repository(deprecated);
    const advisory = 'https://acme.example/advisories/1';
    expect(await trouble(dir, 'quarantine', 'crm-sync', { advisory: 'http://acme.example' })).toMatch(
      /no https address/,
    );
    expect(await trouble(dir, 'quarantine', 'crm-sync', {})).toMatch(/needs --advisory/);
    expect(await written(dir, 'quarantine', 'crm-sync', { advisory }, '2026-12-01')).toBe(
      `${record.replace('kind: deprecate', 'kind: quarantine')}effective: 2026-12-01\nadvisory: ${advisory}\n`,
    );
    const text = await written(dir, 'withdraw', 'crm-sync', { reason: 'Fixed' }, '2026-12-05');
    expect(text).toContain('lifted: 2026-12-05\nwithdrawnReason: Fixed\n');
  });
});

describe('a file kept by hand', () => {
  const hand = (names: readonly string[], more: object = {}): Tree => ({
    '.claude-plugin/marketplace.json': {
      json: {
        ...{ name: 'team', owner: { name: 'Team' }, description: 'Plugins of the team.', ...more },
        plugins: names.map(name => ({ name, source: `./plugins/${name}`, description: 'Syncs.' })),
      },
    },
  });
  const { 'catalogs/team.yaml': _, ...bare } = tree;
  const kept = { ...bare, ...hand(['crm-sync', 'crm-sync-v2']) };
  const waiting =
    /Nothing changes for users of \.claude-plugin\/marketplace\.json, which is kept by hand, until it is edited, or imported: catalogc import\n/;

  test('is said to stay as it is, and a check refuses a quarantine that it does not know', async () => {
    const { text, exitCode } = await run(repository(kept), 'quarantine', 'crm-sync', {
      advisory: 'https://acme.example/1',
    });
    expect(text).toMatch(waiting);
    expect(text).toContain('"crm-sync" is quarantined since 2026-11-20, but this file, kept by hand, still offers it');
    expect(exitCode).toBe(1);
  });

  test('has time until the days of a deprecation', async () => {
    const { text, exitCode } = await run(repository(kept), 'deprecate', 'crm-sync', usual);
    expect(text).toMatch(waiting);
    expect(exitCode).toBe(0);
  });

  test('says itself that a plugin has another name', async () => {
    const renaming = { to: 'crm-sync-v2' };
    const { text } = await run(repository(kept), 'rename', 'crm-sync', renaming);
    expect(text).toMatch(waiting);
    expect(text).toContain('"crm-sync" is to be gone since 2026-11-20, when it became "crm-sync-v2", but');
    const { 'plugins/crm-sync/.claude-plugin/plugin.json': __, ...without } = bare;
    const edited = { ...without, ...hand(['crm-sync-v2'], { renames: { 'crm-sync': 'crm-sync-v2' } }) };
    expect((await run(repository(edited), 'rename', 'crm-sync', renaming)).text).not.toMatch(waiting);
    const half = { ...without, ...hand(['crm-sync-v2']) };
    expect((await run(repository(half), 'rename', 'crm-sync', renaming)).text).toMatch(waiting);
  });
});

describe('files', () => {
  test.each<[string, string]>([
    ['no YAML', 'schema: deprecation/v1\nplugin: crm-sync\n  sunset: [\n'],
    ['no day', record.replace('2027-02-18', '2027-02-30')],
    ['an unknown key', `${record}sunsets: 2027-01-01\n`],
  ])('one with %s is refused, and stays', async (_, broken) => {
    const dir = repository({ ...tree, [file]: broken });
    expect(await trouble(dir, 'quarantine', 'crm-sync', { advisory: 'https://a.example/1' })).toMatch(/is broken: /);
    expect(await trouble(dir, 'extend', 'crm-sync', { sunset: '2027-04-18', reason: 'x' })).toMatch(
      /is broken: |has no record/,
    );
    expect(readFileSync(join(dir, file), 'utf8')).toBe(broken);
  });

  test('CRLF stays CRLF, with one more document and in the one that is there', async () => {
    const dir = repository({ ...tree, [file]: record.replaceAll('\n', '\r\n') });
    await written(dir, 'yank', 'crm-sync', { versions: '=1.4.1', because: 'security' });
    const text = await written(dir, 'extend', 'crm-sync', { sunset: '2027-04-18', reason: 'x' });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('what git does not tell of is not overwritten', async () => {
    const dir = repository({ ...tree, '.gitignore': '/policies/\n' });
    layTree(dir, { [file]: 'mine\n' });
    expect(await trouble(dir, 'deprecate', 'crm-sync', usual)).toMatch(/no longer what was read/);
    expect(readFileSync(join(dir, file), 'utf8')).toBe('mine\n');
  });

  test('a folder that is a link is not written through', async () => {
    const dir = repository({ ...tree, elsewhere: { link: '/tmp' }, policies: { link: 'docs' } });
    expect(await trouble(dir, 'deprecate', 'crm-sync', usual)).toMatch(/symbolic link/);
  });
});

test('for machines', async () => {
  const { text } = await run(repository(), 'deprecate', 'crm-sync', { ...usual, format: 'json' });
  const told: unknown = heldTo('retired/v1', JSON.parse(text));
  expect(told).toMatchObject({
    name: 'crm-sync',
    file,
    asOf: '2026-11-20',
    passed: true,
    dry: true,
    written: [],
    findings: [],
  });
  expect(told).toMatchObject({
    course: [
      { day: '2026-11-20', stage: 'deprecated' },
      { day: '2027-02-18', stage: 'sunset' },
      { day: '2027-05-19', stage: 'removed' },
    ],
  });
});
