import { expect, test } from 'vitest';
import { type SchemaKind, validators } from '../../src/load/generated/validators.js';
import { knownKeys, validate } from '../../src/load/validate.ts';
import type { Document, Fault } from '../../src/model/document.ts';
import { bad, good } from './validate.examples.ts';

const kinds = Object.keys(validators) as SchemaKind[];
const front: readonly SchemaKind[] = ['skill', 'command', 'agent'];
const yaml: readonly SchemaKind[] = ['policy', 'catalog', 'deprecation', 'trust', 'waiver'];

function formatOf(kind: SchemaKind): Document['format'] {
  if (front.includes(kind)) return 'front-matter';
  return yaml.includes(kind) ? 'yaml' : 'json';
}

function said(fault: Fault): string {
  return fault.hint === undefined ? fault.message : `${fault.message}. ${fault.hint}`;
}

test.each(kinds)('%s: good examples have no faults', kind => {
  expect(good[kind].length).toBeGreaterThan(0);
  for (const value of good[kind]) expect(validate(kind, value, 'file', formatOf(kind))).toEqual([]);
});

test.each(kinds)('%s: bad examples say what is wrong', kind => {
  expect(bad[kind].length).toBeGreaterThan(0);
  for (const [value, ...faults] of bad[kind]) {
    expect(validate(kind, value, 'file', formatOf(kind)).map(said)).toEqual(faults);
  }
});

test('a key nobody knows is pointed at as a key', () => {
  const policy = { schema: 'policy/v1', name: 'acme', edition: 1, limits: { 'fi/les': 1 } };
  expect(validate('policy', policy, 'p.yaml', 'yaml')).toEqual([
    {
      kind: 'unknown-key',
      place: { file: 'p.yaml', pointer: '/limits/fi~1les', on: 'key' },
      message: '"fi/les" is an unknown key in limits',
      hint: 'Did you mean "files"?',
      fix: { safe: false, edits: [{ at: { file: 'p.yaml', pointer: '/limits/fi~1les', on: 'key' }, key: 'files' }] },
      keyword: 'additionalProperties',
    },
  ]);
});

test('only YAML makes a scalar of unquoted text', () => {
  const manifest = { name: 'Orders', version: 1.1, endpoints: [], authentication: { type: 'None' }, scopes: [] };
  expect(validate('shared-manifest', manifest, 'm.yaml', 'yaml').map(fault => fault.kind)).toEqual(['scalar']);
  expect(validate('shared-manifest', manifest, 'm.json').map(fault => fault.kind)).toEqual(['schema']);
});

test('many faults are cut at fifty, and the cut is said', () => {
  const value = { name: 'x', version: '1.0.0', skills: Array(100_000).fill(1) };
  const faults = validate('array-manifest', value, 'plugin.json');
  expect(faults).toHaveLength(50);
  expect(faults.at(-1)?.message).toBe('more is wrong here than is listed');
});

test('the sections of a policy and of its scopes know the same keys', () => {
  const scopes = [{ name: 'a', match: { plugin: ['x'] }, limits: { fils: 1 }, rule: {} }];
  const policy = { schema: 'policy/v1', name: 'acme', edition: 1, scopes };
  expect(validate('policy', policy, 'p.yaml', 'yaml').map(fault => [fault.message, fault.hint])).toEqual([
    ['"rule" is an unknown key in scopes[0]', 'Did you mean "rules"?'],
    ['"plugin" is an unknown key in scopes[0].match', 'Did you mean "plugins"?'],
    ['"fils" is an unknown key in scopes[0].limits', 'Did you mean "files"?'],
  ]);
});

// Looked at one beside each other they would take hours.
test('very many wrong rules are refused at once', () => {
  const rules = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`a/${index}`, 'no']));
  expect(validate('policy', { schema: 'policy/v1', name: 'a', edition: 1, rules }, 'p.yaml', 'yaml')).toHaveLength(50);
});

test('deep, huge and hostile values do no harm', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  const hostile = JSON.parse('{"__proto__":{"name":"x"},"constructor":1,"name\\u202e":2}') as unknown;
  for (const kind of kinds) {
    for (const value of [
      deep,
      { name: deep },
      hostile,
      { [`k${'x'.repeat(100_000)}`]: 1 },
      null,
      undefined,
      '',
      0,
      NaN,
    ]) {
      for (const fault of validate(kind, value, 'file')) expect(fault.message.length).toBeLessThan(500);
    }
  }
});

test('text from a file is quoted and cut in messages', () => {
  const [fault] = validate(
    'shared-manifest',
    { [`\u202e${'x'.repeat(200)}`]: 1, version: `\n\u202e${'1'.repeat(200)}` },
    'f',
  );
  expect(fault?.message).not.toContain('\u202e');
  const version = validate('shared-manifest', { version: `\n\u202e${'1'.repeat(200)}` }, 'f').find(
    one => one.place.pointer === '/version',
  );
  expect(version?.message).toMatch(/^version is "\\n\\u\{202e\}1{78}…"; expected three numbers like 1\.2\.0$/);
});

test('the known keys of a role are those its schema names', () => {
  expect(knownKeys('deprecation')).toContain('sunset');
  expect(knownKeys('codex-manifest')).toContain('mcpServers');
  expect(knownKeys('index')).toContain('validUntil');
});
