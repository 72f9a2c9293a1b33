import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { policyFiles } from '../src/load/policy/files.ts';
import { snapshotOf, type Tree } from '../src/model/snapshot.ts';
import { typedHere } from './in-process.ts';
import { bareEnvironment, commitAll, finish, layTree, newFolder } from './work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const policy = (rest: string, edition = 1): string =>
  `schema: policy/v1\nname: acme\nedition: ${edition}\nextends: [builtin:recommended]\nplugins: { roots: ["plugins/*"] }\n${rest}`;
const strict = 'locked: ["security/*"]\nrules: { schema/unknown-field: error }\n';
const manifest = (more: object = {}): string =>
  `${JSON.stringify({ name: 'crm', version: '1.0.0', description: 'Keeps contacts.', ...more })}\n`;
const main: Tree = {
  'policies/policy.yaml': policy(strict),
  '.github/CODEOWNERS': '* @acme/platform\n/plugins/crm/ @acme/security\n',
  'plugins/crm/.claude-plugin/plugin.json': manifest(),
};
/** A new version with a field no client knows, which the policy of main refuses. */
const profit: Tree = { 'plugins/crm/.claude-plugin/plugin.json': manifest({ version: '1.1.0', colour: 'blue' }) };

/** What the gate says of a branch that adds these files to main, and takes some away. */
async function gate(branch: Tree, base: Tree = main, newer: Tree = {}, gone: readonly string[] = []) {
  const dir = newFolder('catalogc-trust-');
  folders.push(dir);
  const git = async (...words: string[]) => {
    const ended = await finish(dir, ['git', ...words], env);
    if (ended.status !== 0) throw new Error(ended.stderr);
  };
  await git('init', '-q', '-b', 'main');
  layTree(dir, base);
  commitAll(dir);
  await git('checkout', '-q', '-b', 'topic');
  if (Object.keys(newer).length > 0) {
    await git('checkout', '-q', 'main');
    layTree(dir, newer);
    commitAll(dir);
    await git('checkout', '-q', 'topic');
  }
  layTree(dir, branch);
  for (const path of gone) rmSync(join(dir, path));
  commitAll(dir);
  const ended = await typedHere(dir, ['check', '--base', 'main', '--format', 'json'], env);
  const report = JSON.parse(ended.stdout) as {
    findings: { rule: string; level: string; message: string; at: { file: string } }[];
    skipped: { what: string; because: string }[];
  };
  const of = (rule: string) => report.findings.filter(finding => finding.rule === rule);
  return { status: ended.status, of, report };
}

describe('nobody exempts himself in the change that profits', () => {
  test.each<[string, Tree, RegExp]>([
    [
      'a rule off',
      { 'policies/policy.yaml': policy(`${strict.replace('error', 'off')}`) },
      /level of schema\/unknown-field goes from "error" to "off"/,
    ],
    [
      'a scope of its own',
      {
        'policies/policy.yaml': policy(
          `${strict}scopes: [{ name: mine, match: { plugins: [crm] }, rules: { schema/unknown-field: off } }]\n`,
        ),
      },
      /level of schema\/unknown-field goes from "error" to "off" in scope "mine"/,
    ],
    [
      'a lock gone',
      { 'policies/policy.yaml': policy('rules: { schema/unknown-field: off }\n') },
      /locked goes from \["security\/\*"\] to not set/,
    ],
    [
      'owners replaced',
      { '.github/CODEOWNERS': '* @acme/platform\n/plugins/crm/ @mallory\n' },
      /"@acme\/security" would no longer own "crm"/,
    ],
    [
      'a folder ignored',
      { 'policies/policy.yaml': policy(strict).replace('"] }', '"], ignore: ["plugins/crm"] }') },
      /plugins\.ignore goes from not set to \["plugins\/crm"\]/,
    ],
    [
      'roots that lead past it',
      { 'policies/policy.yaml': policy(strict).replace('plugins/*', 'tools/*') },
      /plugins\.roots goes from/,
    ],
    [
      'an amnesty',
      { 'policies/policy.yaml': policy(`${strict}adoption: { mode: ratchet, until: 2027-06-01 }\n`) },
      /adoption\.mode goes from "strict" to "ratchet"/,
    ],
    [
      'only the worst fails',
      { 'policies/policy.yaml': policy(`${strict.replace('rules', 'failOn: error\nrules')}`) },
      /failOn goes from "warn" to "error"/,
    ],
    [
      'a policy gone',
      { 'policies/policy.yaml': 'schema: policy/v1\nname: mine\nedition: 1\n' },
      /level of schema\/unknown-field goes from "error" to "warn"/,
    ],
  ])(
    '%s',
    async (name, attempt, told) => {
      const base =
        name === 'only the worst fails' ? { ...main, 'policies/policy.yaml': policy(`failOn: warn\n${strict}`) } : main;
      const { status, of } = await gate({ ...profit, ...attempt }, base);
      expect(status).toBe(1);
      expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
      expect(of('policy/weakened').map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
    },
    60_000,
  );
});

const waiver = {
  'policies/waivers/w-1.yaml': `schema: waiver/v1
id: W-1
rule: security/insecure-url
plugin: crm
where: { path: plugins/crm/.mcp.json }
reason: The vendor has no certificate until January.
owner: "@acme/security"
created: 2026-11-01
expires: 2027-01-01
`,
};

/** A new version that sends everything in clear. */
const plain: Tree = {
  'plugins/crm/.claude-plugin/plugin.json': manifest({ version: '1.1.0' }),
  'plugins/crm/.mcp.json': '{ "mcpServers": { "crm": { "type": "http", "url": "http://crm.example/mcp" } } }\n',
};

test('a waiver of the same change is pending; once the branch has it, it counts', async () => {
  const proposed = await gate({ ...plain, ...waiver });
  expect(proposed.status).toBe(1);
  expect(proposed.of('security/insecure-url')).toMatchObject([{ level: 'error' }]);
  expect(proposed.of('security/insecure-url')[0]).not.toHaveProperty('waived');
  expect(proposed.of('waiver/expiring').map(({ message }) => message)).toEqual([expect.stringContaining('W-1')]);
  const agreed = await gate(plain, { ...main, ...waiver });
  expect(agreed.of('security/insecure-url')).toMatchObject([{ waived: { id: 'W-1' } }]);
  expect(agreed.status).toBe(0);
  const later = await gate(plain, main, waiver);
  expect(later.of('security/insecure-url')).toMatchObject([{ level: 'error' }]);
}, 60_000);

test('where the base lets waivers apply themselves, they do', async () => {
  const small = { ...main, 'policies/policy.yaml': policy(`${strict}waivers: { selfApply: true }\n`) };
  const { of, status } = await gate({ ...plain, ...waiver }, small);
  expect(of('security/insecure-url')).toMatchObject([{ waived: { id: 'W-1' } }]);
  expect(status).toBe(0);
}, 60_000);

test('stricter and unchanged policies are not told as weaker', async () => {
  const { of } = await gate({ ...profit, 'policies/policy.yaml': policy(`${strict}failOn: warn\n`) });
  expect(of('policy/weakened')).toEqual([]);
}, 60_000);

test('the newest policy of the branch counts, not the one the change began with', async () => {
  const lenient = { ...main, 'policies/policy.yaml': policy('') };
  const { of, status } = await gate(profit, lenient, { 'policies/policy.yaml': policy(strict) });
  expect(status).toBe(1);
  expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
}, 60_000);

test('a proposed policy that breaks a lock fails before it is merged', async () => {
  const { of, status } = await gate({
    'policies/policy.yaml': policy(`extends: [builtin:recommended, ./company.yaml]\n`)
      .replace('extends: [builtin:recommended]\n', '')
      .concat('rules: { security/insecure-url: off }\n'),
    'policies/company.yaml': 'schema: policy/v1\nname: company\nedition: 1\nlocked: ["security/*"]\n',
  });
  expect(status).toBe(1);
  expect(of('policy/locked')).toMatchObject([{ at: { file: 'policies/policy.yaml' } }]);
}, 60_000);

test('plugins below a proposed root are looked at', async () => {
  const { of } = await gate({
    'policies/policy.yaml': policy(strict).replace('"plugins/*"', '"plugins/*", "tools/*"'),
    'tools/x/.claude-plugin/plugin.json': manifest({ name: 'x-tool', colour: 'red' }),
  });
  expect(of('schema/unknown-field')).toMatchObject([
    { level: 'error', at: { file: 'tools/x/.claude-plugin/plugin.json' } },
  ]);
}, 60_000);

test('a first policy holds at once, and the report says so', async () => {
  const { 'policies/policy.yaml': _, ...bare } = main;
  const { of, report } = await gate({ ...profit, 'policies/policy.yaml': policy(strict) }, bare);
  expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
  expect(report.skipped).toContainEqual({ what: 'the policy of the base', because: expect.stringContaining('none') });
}, 60_000);

describe('a change that breaks the policy of its base, or finds it broken', () => {
  const excuse = { 'policies/policy.yaml': policy(strict.replace('error', 'off')) };
  const broken: Tree = { ...main, 'policies/policy.yaml': policy(`${strict}mcp: { host: { allow: [] } }\n`) };

  test.each<[string, Tree, Tree]>([
    [
      'by a catalog that names any file as its pack',
      { 'docs/notes.yaml': 'title: Notes\n' },
      {
        'docs/notes.yaml': 'schema: policy/v1\nname: notes\nedition: 1\n',
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\npolicy: ../docs/notes.yaml\n',
      },
    ],
    [
      'where a pack that nothing extends is no policy',
      { 'policies/notes.yaml': 'title: Notes\n' },
      { 'policies/notes.yaml': 'schema: policy/v1\nname: notes\nedition: 1\n' },
    ],
    ['for its byte order mark', { 'policies/policy.yaml': `\ufeff${policy(strict)}` }, {}],
  ])(
    'is held to it all the same: %s',
    async (_, there, attempt) => {
      const { of, report, status } = await gate({ ...profit, ...excuse, ...attempt }, { ...main, ...there });
      expect(status).toBe(1);
      expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
      expect(of('policy/base-broken')).toEqual([]);
      expect(report.skipped.map(({ what }) => what)).not.toContain('the policy of the base');
    },
    60_000,
  );

  test('is held to what can be read of it, and waits until it is mended', async () => {
    const { of, status } = await gate({ ...profit, ...excuse }, broken);
    expect(status).toBe(1);
    expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
    expect(of('policy/base-broken')).toMatchObject([{ at: { file: 'policies/policy.yaml' } }]);
    expect(of('policy/weakened')).not.toEqual([]);
  }, 60_000);

  test('where nothing can be read of it, is held to the recommended one', async () => {
    const nothing = { ...main, 'policies/policy.yaml': 'schema: [policy/v1\n' };
    const ungated = {
      'policies/policy.yaml': policy('versioning: { mode: commit }\nrules: { version/missing: off }\n'),
    };
    const { of, status } = await gate({ ...profit, ...ungated }, nothing);
    expect(status).toBe(1);
    expect(of('policy/base-broken')).toHaveLength(1);
    expect(of('policy/weakened').map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the level of version/missing'),
    );
  }, 60_000);

  test('mends it by itself, judged by what it proposes', async () => {
    const whole = { 'policies/policy.yaml': policy('mcp: { hosts: { allow: [] } }\n') };
    const { of, report, status } = await gate(whole, broken);
    expect(status).toBe(0);
    expect(of('policy/base-broken')).toEqual([]);
    expect(of('policy/weakened').map(({ message }) => message)).toContainEqual(expect.stringContaining('locked goes'));
    expect(report.skipped).toContainEqual({
      what: 'the policy of the base',
      because: expect.stringContaining('broken, which is all that changes, so the proposed one holds'),
    });
  }, 60_000);

  test('does not mend it by itself where it agrees to a waiver of its own', async () => {
    const { of, status } = await gate({ ...waiver, 'policies/policy.yaml': policy(strict) }, broken);
    expect(status).toBe(1);
    expect(of('policy/base-broken')).toHaveLength(1);
  }, 60_000);
});

test('a proposed assertion cannot keep the gate from ending', async () => {
  const schema = JSON.stringify({ properties: { description: { pattern: '^(a+)+$' } } });
  const own = `assertions: { acme/own: { on: manifest, severity: info, message: Say a., schema: ${schema} } }\n`;
  const long = {
    'plugins/crm/.claude-plugin/plugin.json': manifest({ version: '1.0.1', description: `${'a'.repeat(60)}!` }),
  };
  const { report } = await gate({ ...long, 'policies/policy.yaml': policy(`${strict}${own}`) });
  expect(report.findings.map(({ rule }) => rule)).toContain('policy/weakened');
}, 30_000);

describe('a pack that lies outside of policies/', () => {
  const pack = (rest: string): string => `schema: policy/v1\nname: company\nedition: 1\n${rest}`;
  const extending = policy(strict).replace('recommended]', 'recommended, ../company/base.yaml]').replace(strict, '');
  const outside: Tree = { ...main, 'policies/policy.yaml': extending, 'company/base.yaml': pack(strict) };

  test('is taken from the base as well: a change that weakens it does not profit', async () => {
    const weaker = { 'company/base.yaml': pack(strict.replace('error', 'off')) };
    const { of, status } = await gate({ ...profit, ...weaker }, outside);
    expect(status).toBe(1);
    expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
    expect(of('policy/weakened')).toMatchObject([
      {
        message: expect.stringContaining('"error" to "off"'),
        hint: expect.stringContaining('Let the owners of "company/base.yaml" agree to it.'),
      },
    ]);
  }, 60_000);

  test('is new where it is new: its faults are not old ones', async () => {
    const { report } = await gate({ 'company/base.yaml': pack('rules: { schema/nothing: off }\n') }, outside);
    const told = report.findings.filter(({ at }) => at.file === 'company/base.yaml');
    expect(told).toMatchObject([{ rule: 'policy/no-effect' }]);
    expect(told[0]).not.toHaveProperty('known');
  }, 60_000);

  test('asserts what it says', async () => {
    const manifests = 'on: manifest, schema: { properties: { license: { const: MIT } }, required: [license] }';
    const asserting = `assertions: { acme/mit: { level: error, message: Say MIT., ${manifests} } }\n`;
    const { of } = await gate(profit, { ...outside, 'company/base.yaml': pack(asserting) });
    expect(of('acme/mit')).toHaveLength(1);
  }, 60_000);

  describe('for one catalog', () => {
    const definition = (rest: string, name = 'acme') =>
      `schema: catalog/v1\nname: ${name}\ndescription: Plugins.\nowner: { name: Acme }\ntargets: [claude]\n${rest}`;
    const naming: Tree = {
      ...main,
      'policies/policy.yaml': policy(''),
      'company/acme.yaml': pack('rules: { schema/unknown-field: error }\n'),
      'company/loose.yaml': pack('description: Nothing.\n'),
      'catalogs/acme.yaml': definition('policy: ../company/acme.yaml\n'),
    };
    const loose = { 'company/acme.yaml': pack('rules: { schema/unknown-field: warn }\n') };

    test.each<[string, Tree]>([
      ['dropped', { 'catalogs/acme.yaml': definition('') }],
      ['replaced', { 'catalogs/acme.yaml': definition('policy: ../company/loose.yaml\n') }],
      ['loosened', loose],
      [
        'loosened, and named in other letters',
        { ...loose, 'catalogs/acme.yaml': definition('"p\\u006flicy": ../company/acme.yaml\n') },
      ],
      [
        'moved with the catalog',
        { ...loose, 'catalogs/acme.yaml': definition('', 'other'), 'catalogs/b.yaml': definition('') },
      ],
    ])(
      'holds although it is %s',
      async (_, attempt) => {
        const { of, status } = await gate({ ...profit, ...attempt }, naming);
        expect(status).toBe(1);
        expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
        expect(of('policy/weakened')).toMatchObject([
          { message: expect.stringContaining('from "error" to "warn" in scope "catalog acme"') },
        ]);
      },
      60_000,
    );

    test('holds where there is no policy beside it', async () => {
      const { 'policies/policy.yaml': _, ...bare } = naming;
      const first = { 'policies/policy.yaml': policy('rules: { schema/unknown-field: off }\n') };
      const { of, status } = await gate({ ...profit, ...first, 'catalogs/acme.yaml': definition('') }, bare);
      expect(status).toBe(1);
      expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
    }, 60_000);

    test('is no way to loosen what another one of the base asks for', async () => {
      const stricter = {
        'company/strict.yaml': pack('rules: { schema/unknown-field: error, version/missing: warn }\n'),
      };
      const { of } = await gate(
        { ...profit, 'catalogs/acme.yaml': definition('policy: ../company/loose.yaml\n') },
        { ...naming, ...stricter, 'company/loose.yaml': pack('rules: { schema/unknown-field: warn }\n') },
      );
      expect(of('schema/unknown-field')).toMatchObject([{ level: 'error' }]);
    }, 60_000);

    test('is told where it is broken, and mended by itself', async () => {
      const broken = { ...naming, 'company/acme.yaml': pack('rule: { schema/unknown-field: error }\n') };
      const whole = { 'company/acme.yaml': naming['company/acme.yaml'] as string };
      expect((await gate({ ...profit, ...whole }, broken)).of('policy/base-broken')).toHaveLength(1);
      expect((await gate(whole, broken)).of('policy/base-broken')).toEqual([]);
    }, 60_000);

    test('goes with its catalog, which is told', async () => {
      const both = { ...naming, 'catalogs/other.yaml': definition('', 'other') };
      const { of, status } = await gate(profit, both, {}, ['catalogs/acme.yaml']);
      expect(status).toBe(1);
      expect(of('catalog/entry-vanished')).toMatchObject([
        { message: expect.stringContaining('"acme" is gone with 1 entry') },
      ]);
    }, 60_000);
  });

  test('is looked for where a catalog names it, be it there or not', () => {
    const tree = { 'catalogs/a.yaml': 'name: a\npolicy: ../company/a.yaml\n', 'policies/policy.yaml': extending };
    expect([...policyFiles(snapshotOf(tree))].sort()).toEqual([
      'company/a.yaml',
      'company/base.yaml',
      'policies/policy.yaml',
    ]);
  });
});
