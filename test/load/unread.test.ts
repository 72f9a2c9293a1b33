import { expect, test } from 'vitest';
import { survey } from '../../src/load/survey.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

const policy = 'schema: policy/v1\nname: acme\nedition: 1\n';
const catalog = 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n';

function unread(tree: Tree): string[] {
  return survey(snapshotOf(tree), '2026-11-20').documents.flatMap(({ faults, file }) =>
    faults.map(({ hint, message }) => `${file}: ${message}. ${hint}`),
  );
}

test('a policy under the other name is told how to be in force', () => {
  expect(unread({ 'policies/policy.yml': policy })).toEqual([
    'policies/policy.yml: nothing in it holds: only policies/policy.yaml is read. Rename it: git mv policies/policy.yml policies/policy.yaml',
  ]);
  expect(unread({ 'policies/policy.yml': policy, 'policies/policy.yaml': policy })).toEqual([
    'policies/policy.yml: nothing in it holds: only policies/policy.yaml is read. Move what it says into policies/policy.yaml, and delete it.',
  ]);
});

test('what a catalog names as its pack is read', () => {
  const tree = { 'policies/policy.yml': policy, 'catalogs/acme.yaml': `${catalog}policy: ../policies/policy.yml\n` };
  expect(unread(tree)).toEqual([]);
});

test('folders have to be folders', () => {
  expect(unread({ policies: { link: '../shared' }, catalogs: { submodule: '' } })).toEqual([
    'catalogs: nothing of it is read: it is a submodule. Make catalogs a folder with YAML files in it, or give it another name.',
    'policies: is a symbolic link, and nothing behind it is read. Put the folder itself there.',
  ]);
  expect(unread({ 'policies/waivers': 'x', 'policies/policy.yaml': policy })[0]).toMatch(
    /^policies\/waivers: nothing of it is read: it is a file/,
  );
});

test('the policy of a base that is beside its own still holds for who proposes a change', () => {
  const base = snapshotOf({
    'policies/policy.yaml': `${policy}names: { maxLength: 9 }\n`,
    'policies/policy.yml': policy,
  });
  const head = snapshotOf({ 'policies/policy.yaml': policy });
  expect(survey(head, '2026-11-20', { rulebook: base }).policy.names.maxLength).toBe(9);
});

test('JSON among the records, or with the name of a schema, is not passed over', () => {
  const tree = {
    'catalogs/acme.json': { json: { schema: 'catalog/v1' } },
    'catalogs/other.json': { json: { schema: 'other/v1' } },
    'policies/deprecations/a.json': '{',
    'policies/notes.json': '{ "schema": ',
  };
  expect(unread(tree)).toEqual([
    'catalogs/acme.json: nothing in it holds: only .yaml and .yml files are read here. Rename it to acme.yaml: JSON is YAML, too.',
    'policies/deprecations/a.json: nothing in it holds: only .yaml and .yml files are read here. Rename it to a.yaml: JSON is YAML, too.',
  ]);
});
