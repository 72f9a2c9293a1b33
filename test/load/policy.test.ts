import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

const head = 'schema: policy/v1\nname: acme\nedition: 1\n';

function policyOf(files: Record<string, string>) {
  return load(snapshotOf(files), '2026-11-20').policy;
}

test('without a policy the recommended pack holds', () => {
  const policy = policyOf({});
  expect(policy.name).toBe('recommended');
  expect(policy.failOn).toBe('error');
  expect(policy.roots).toEqual([]);
});

test('a misspelt level weakens nothing', () => {
  const policy = policyOf({
    'policies/policy.yaml': `${head}failOn: eror\nrules: { version/missing: wran, schema/shape: off }\n`,
  });
  expect(policy.failOn).toBe('error');
  expect(policy.rules.get('version/missing')?.level).toBeUndefined();
  expect(policy.rules.get('schema/shape')?.level).toBe('off');
});

test('layers merge key by key, lists replace or are edited, later wins', () => {
  const policy = policyOf({
    'policies/policy.yaml': `${head}extends: [builtin:strict, ./packs/a.yaml]\nnames: { maxLength: 20, protected: { add: [mine] } }\nplugins: { roots: ["x/*"] }\n`,
    'policies/packs/a.yaml': `${head}names: { protected: [theirs], minDistance: 1 }\nrules: { version/missing: { severity: warn, note: x } }\n`,
  });
  expect(policy.names).toMatchObject({ maxLength: 20, minDistance: 1, protected: ['theirs', 'mine'] });
  expect(policy.roots.map(root => root.value)).toEqual(['x/*']);
  expect(policy.rules.get('version/missing')).toMatchObject({ level: 'warn', options: { note: 'x' } });
});

test('a level alone keeps inherited options, a mapping replaces those it gives', () => {
  const policy = policyOf({
    'policies/policy.yaml': `${head}extends: [./a.yaml]\nrules: { version/missing: info, schema/shape: { severity: warn, a: 2, b: 2 } }\n`,
    'policies/a.yaml': `${head}rules: { version/missing: { severity: warn, a: 1 }, schema/shape: { a: 1, c: 3 } }\n`,
  });
  expect(policy.rules.get('version/missing')).toMatchObject({ level: 'info', options: { a: 1 } });
  expect(policy.rules.get('schema/shape')?.options).toEqual({ a: 2, b: 2, c: 3 });
});

test('policies that extend each other end, and what is missing is a fault', () => {
  const workspace = load(
    snapshotOf({
      'policies/policy.yaml': `${head}extends: [./a.yaml, ./nope.yaml, "github:a/b/c.yaml@x"]\n`,
      'policies/a.yaml': `${head}extends: [./policy.yaml]\nfailOn: warn\n`,
    }),
    '2026-11-20',
  );
  expect(workspace.policy.failOn).toBe('warn');
  const faults = workspace.documents.flatMap(document => document.faults.map(fault => fault.place.pointer));
  expect(faults).toEqual(['/extends/0', '/extends/1', '/extends/2']);
  expect(workspace.documents[0]?.faults[0]?.message).toContain(
    'policies/policy.yaml -> policies/a.yaml -> policies/policy.yaml',
  );
});

test('a pack that is not built in, and one that nobody extends, are looked at', () => {
  const { documents } = load(
    snapshotOf({
      'policies/policy.yaml': `${head}extends: [builtin:strct, builtin:constructor]\n`,
      'policies/packs/b.yaml': `${head}oops: 1\n`,
    }),
    '2026-11-20',
  );
  expect(documents.map(document => [document.file, document.faults.map(fault => fault.place.pointer)])).toEqual([
    ['policies/packs/b.yaml', ['/oops']],
    ['policies/policy.yaml', ['/extends/0', '/extends/1']],
  ]);
});
