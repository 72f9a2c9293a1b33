import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { grantsAllowedBy } from '../../src/model/grants.ts';
import { hooksAllowedBy } from '../../src/model/hook-policy.ts';
import { defaultInstallsOf } from '../../src/model/install-policy.ts';
import { licensesOf } from '../../src/model/licenses.ts';
import { ownershipOf } from '../../src/model/ownership.ts';
import type { Policy } from '../../src/model/policy.ts';
import { askedBy } from '../../src/model/policy-section.ts';
import { serversAllowedBy } from '../../src/model/server-policy.ts';
import { signInAllowedBy } from '../../src/model/sign-in-policy.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

const readers = {
  grantsAllowedBy,
  hooksAllowedBy,
  defaultInstallsOf,
  licensesOf,
  ownershipOf,
  serversAllowedBy,
  signInAllowedBy,
};

const start = 'schema: policy/v1\nname: acme\nedition: 1\n';

function policyOf(text?: string): Policy {
  return load(snapshotOf(text === undefined ? {} : { 'policies/policy.yaml': text }), '2026-11-20').policy;
}

const sections = ['licenses', 'permissions', 'mcp', 'hooks', 'auth', 'ownership', 'install'];

test.each(Object.entries(readers))('%s reads nonsense as nothing said', (_, reader) => {
  const nothing = reader({ value: {} });
  for (const nonsense of [null, 'x', 7, [], ['x'], { hosts: 'x', commands: 'x', byDefault: 1, allow: 'x', mode: 1 }]) {
    expect(reader({ value: Object.fromEntries(sections.map(name => [name, nonsense])) })).toEqual(nothing);
  }
});

test('strict is stricter than recommended in what it says of plugins', () => {
  const recommended = policyOf(`${start}extends: [builtin:recommended]\n`);
  const strict = policyOf(`${start}extends: [builtin:strict]\n`);
  expect(hooksAllowedBy(recommended)).toMatchObject({ mode: 'allow', commands: ['${PLUGIN_ROOT}/**'] });
  expect(hooksAllowedBy(strict)).toEqual({ mode: 'allow-listed', events: [], commands: ['${PLUGIN_ROOT}/**'] });
  expect(serversAllowedBy(recommended)).toMatchObject({ transports: expect.arrayContaining(['sse']) });
  expect(serversAllowedBy(strict)).toMatchObject({ transports: expect.not.arrayContaining(['sse']) });
  expect(serversAllowedBy(strict).commands.pinned).toBe(true);
  expect(signInAllowedBy(strict).types).toEqual(['OAuth2']);
  expect(ownershipOf(strict)).toEqual({ required: true, source: 'codeowners', teams: [] });
  expect(defaultInstallsOf(strict)).toEqual({ max: 2, needApproval: true, approved: [] });
});

test('a finding leads to the line that asks for it, where there is one', () => {
  const own = policyOf(`${start}mcp: { hosts: { allow: [a.example] } }\n`);
  const at = { file: 'policies/policy.yaml', pointer: '/mcp/hosts/allow' };
  expect(askedBy(own, '/mcp/hosts/allow')).toEqual({ under: own, because: at });
  const builtIn = policyOf();
  expect(askedBy(builtIn, '/mcp/hosts/allow')).toEqual({ under: builtIn });
});
