import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { explained, policyYaml } from '../../src/load/policy/print.ts';
import { policiesFor } from '../../src/model/holding.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { runs } from '../runs.ts';

const today = '2026-11-20';
const head = 'schema: policy/v1\nname: acme\nedition: 1\n';

function policyOf(tree: Tree) {
  return load(snapshotOf(tree), today).policy;
}

function printedAgain(tree: Tree) {
  const policy = policyOf(tree);
  const again = policyOf({ 'policies/policy.yaml': policyYaml(policy) });
  const { extends: _, ...value } = policy.value as { extends?: unknown };
  expect(again.value).toEqual(value);
  expect(again.scopes.map(({ name, match, except }) => [name, match, except])).toEqual(
    policy.scopes.map(({ name, match, except }) => [name, match, except]),
  );
  expect(policyYaml(again)).toBe(policyYaml(policy));
  return { policy, again };
}

test('a policy that is printed and loaded again is the same', () => {
  const { policy, again } = printedAgain({
    'policies/policy.yaml': `${head}extends: [builtin:strict, ./a.yaml]
rules: { version/missing: info, structure/size: { severity: warn, note: "a: b" } }
mcp: { hosts: { allow: { add: [x.example] }, deny: { remove: ["*.ngrok.io"] } } }
scopes: [{ name: fast, match: { plugins: ["exp-*"] }, rules: { version/missing: off } }]
locked: [licenses.allow]
`,
    'policies/a.yaml': `${head}licenses: { allow: [MIT] }\nlocked: ["security/*"]\n`,
  });
  expect(again.value.locked).toEqual(['security/*', 'licenses.allow']);
  expect([...again.rules].map(([id, { level, options }]) => [id, level, options])).toEqual(
    [...policy.rules].map(([id, { level, options }]) => [id, level, options]),
  );
});

const word = fc.constantFrom('a', '*.example', 'x: y', '#', 'null', '1.10', 'yes', "it's", '"', 'é\u200b');
const list = fc.array(word, { maxLength: 3 });
const section = fc.record(
  {
    mcp: fc.record({ hosts: fc.record({ allow: list, deny: list }, { requiredKeys: [] }) }, { requiredKeys: [] }),
    permissions: fc.record({ allow: list, deny: fc.record({ add: list, remove: list }) }, { requiredKeys: [] }),
    deprecation: fc.record({ noticeDays: fc.nat(900), requireMigration: fc.boolean() }, { requiredKeys: [] }),
    rules: fc.dictionary(
      fc.constantFrom('version/missing', 'structure/size', 'schema/shape'),
      fc.oneof(fc.constantFrom('off', 'info', 'warn', 'error'), fc.record({ severity: fc.constant('warn'), a: word })),
    ),
  },
  { requiredKeys: [] },
);

test('whatever a policy says, printing and loading is the identity', () => {
  fc.assert(
    fc.property(section, section, fc.array(section, { maxLength: 2 }), (lower, upper, scopes) => {
      const named = scopes.map((each, at) => ({ name: `s${at}`, match: { plugins: ['a*'] }, ...each }));
      printedAgain({
        'policies/policy.yaml': JSON.stringify({
          ...{ schema: 'policy/v1', name: 'acme', edition: 1, extends: ['builtin:recommended', './low.yaml'] },
          ...upper,
          scopes: named,
        }),
        'policies/low.yaml': JSON.stringify({ schema: 'policy/v1', name: 'low', edition: 1, ...lower }),
      });
    }),
    { numRuns: runs(200) },
  );
});

test('every key that is explained has a line', () => {
  const policy = policyOf({
    'policies/policy.yaml': `${head}extends: [builtin:strict]\nrules: { version/missing: info }\n`,
  });
  const keys = explained(policy);
  expect(keys.filter(({ origin }) => origin === undefined)).toEqual([]);
  expect(keys.find(({ key }) => key === 'rules.version/missing')).toMatchObject({
    value: 'info',
    origin: { place: { file: 'policies/policy.yaml', pointer: '/rules/version~1missing' } },
  });
  expect(keys.find(({ key }) => key === 'versioning.profile')?.origin).toMatchObject({ pack: 'builtin:strict' });
});

test('the order of scopes that touch other keys, or other plugins, does not matter', () => {
  const manifest = (name: string) => `{ "name": "${name}", "version": "1.0.0", "description": "x" }`;
  const disjoint = fc.constantFrom(
    [{ mcp: { transports: ['http'] } }, { deprecation: { noticeDays: 100 } }],
    [{ rules: { 'version/missing': 'warn' } }, { rules: { 'schema/shape': 'warn' } }],
    [{ permissions: { deny: ['x'] } }, { permissions: { allow: ['y'] } }],
  );
  fc.assert(
    fc.property(disjoint, fc.boolean(), ([first, second], together) => {
      const scopes = [
        { name: 'one', match: { plugins: ['aa*'] }, ...first },
        { name: 'two', match: { plugins: [together ? 'a*' : 'bb'] }, ...(together ? second : first) },
      ];
      const held = [scopes, scopes.toReversed()].map(order => {
        const workspace = load(
          snapshotOf({
            'policies/policy.yaml': JSON.stringify({
              ...{ schema: 'policy/v1', name: 'acme', edition: 1, extends: ['builtin:recommended'], scopes: order },
            }),
            'plugins/aa/.claude-plugin/plugin.json': manifest('aa'),
            'plugins/bb/.claude-plugin/plugin.json': manifest('bb'),
          }),
          today,
        );
        return workspace.plugins.map(plugin =>
          policiesFor(workspace, plugin).map(({ policy }) => ({ ...policy.value, scopes: undefined })),
        );
      });
      expect(held[0]).toEqual(held[1]);
    }),
  );
});
