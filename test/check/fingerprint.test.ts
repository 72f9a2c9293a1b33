import { expect, test } from 'vitest';
import { fingerprint } from '../../src/check/fingerprint.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const one: Diagnostic = {
  rule: 'entry/dropped',
  level: 'error',
  at: { file: 'a/marketplace.json', pointer: '/plugins/3/source' },
  message: 'a/marketplace.json:12:4 leads to "./gone"',
  plugin: 'hello',
};

test('is 12 hex digits', () => {
  expect(fingerprint(one)).toMatch(/^[0-9a-f]{12}$/);
});

test.each<[string, Partial<Diagnostic>]>([
  [
    'another file',
    { at: { file: 'b/m.json', pointer: '/plugins/3/source' }, message: 'b/m.json:1:1 leads to "./gone"' },
  ],
  ['another index', { at: { file: 'a/marketplace.json', pointer: '/plugins/11/source' } }],
  ['another line', { message: 'a/marketplace.json:99 leads to "./gone"' }],
  ['other blanks', { message: 'a/marketplace.json:12:4  leads to  "./gone"' }],
  ['another level', { level: 'info' }],
  ['another hint', { hint: 'Delete it.' }],
])('survives %s', (_, change) => {
  expect(fingerprint({ ...one, ...change })).toBe(fingerprint(one));
});

test.each<[string, Partial<Diagnostic>]>([
  ['another rule', { rule: 'entry/other' }],
  ['another plugin', { plugin: 'bye' }],
  ['another key', { at: { file: 'a/marketplace.json', pointer: '/plugins/3/name' } }],
  ['another value', { message: 'a/marketplace.json:12:4 leads to "./lost"' }],
  ['another port', { message: 'a/marketplace.json:12:4 leads to "http://acme.example:9090/m"' }],
  ['something else that is judged', { value: 'another digest' }],
])('does not survive %s', (_, change) => {
  expect(fingerprint({ ...one, ...change })).not.toBe(fingerprint(one));
});

test('a port is no place in a file', () => {
  const at = (url: string) => fingerprint({ ...one, message: `"${url}" is not encrypted` });
  expect(at('http://acme.example:8080/m')).not.toBe(at('http://acme.example:9090/m'));
});

test('an entry of a catalog is the same in a definition and in a file kept by hand', () => {
  const told = { ...one, catalog: 'acme', message: 'the source of "hello" is not pinned' };
  const at = (file: string, pointer: string) => fingerprint({ ...told, at: { file, pointer } });
  const kept = at('.claude-plugin/marketplace.json', '/plugins/3/source');
  expect(at('catalogs/acme.yaml', '/entries/hello/source')).toBe(kept);
  expect(at('catalogs/acme.yaml', '/entries/hello/fields/claude/source')).toBe(kept);
  expect(at('catalogs/acme.yaml', '/entries/hello/alias')).not.toBe(kept);
  expect(at('policies/acme.yaml', '/entries/hello/source')).not.toBe(kept);
});
