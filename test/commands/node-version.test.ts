import { expect, test } from 'vitest';
import { demandNode } from '../../src/commands/node-version.ts';

test.each(['22.18.0', '22.22.1', '24.0.0', '30.1.0-nightly'])('Node %s will do', version => {
  expect(() => demandNode(version)).not.toThrow();
});

test.each(['20.20.2', '22.17.9', '18.0.0'])('Node %s is too old, and that is said', version => {
  expect(() => demandNode(version)).toThrow(`catalogc needs Node 22.18 or later, and this is ${version}`);
});
