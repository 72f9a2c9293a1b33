import { expect, test } from 'vitest';
import { addressFault, withoutSecrets } from '../../src/model/address.ts';

test.each([
  ['http://acme.example', 'unencrypted'],
  ['ws://acme.example/feed', 'unencrypted'],
  ['https://bot@acme.example', 'credentials'],
  ['https://10.1.2.3/mcp', 'private'],
  ['https://172.31.0.1', 'private'],
  ['https://[fd00::1]/', 'private'],
  ['https://printer.local', 'private'],
  ['http://169.254.169.254/latest', 'link-local'],
  ['http://[fe80::1]/', 'link-local'],
  ['http://2852039166/', 'link-local'], // the same address as one number
] as const)('%s: %s', (url, fault) => {
  expect(addressFault(url)).toBe(fault);
});

test.each([
  'https://acme.example',
  'http://localhost:3000',
  'http://127.0.0.1/mcp',
  'http://[::1]:8080/',
  'https://172.32.0.1',
  'https://10.example.org',
  'ssh://git@acme.example/far.git',
  'git@acme.example:far.git',
  'http://',
  'see http://acme.example',
])('%s is fine, or no URL', url => {
  expect(addressFault(url)).toBeUndefined();
});

test('messages show neither passwords nor query strings', () => {
  expect(withoutSecrets('https://bot:hunter2@acme.example/a?token=x#y')).toBe('https://…@acme.example/a');
});
