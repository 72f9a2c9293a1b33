import { hash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInspect } from '../../src/commands/inspect.ts';
import { verifyPorts } from '../../src/commands/open-verify-ports.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { type Making, makeRelease } from './make-release.ts';
import { schemaFaults } from './schema.ts';
import { now, trusting } from './verifying.ts';

const signer = keySigner();
const file = { path: 'policies/policy.yaml', sha256: 'c'.repeat(64) };
const policy = hash('sha256', `${file.sha256}  ${file.path}\n`, 'hex');
const waiver = {
  id: 'WVR-1',
  rule: 'policy/mcp-host-allowed',
  plugin: 'crm-sync',
  path: 'plugins/crm-sync/.mcp.json',
  owner: '@acme/crm',
  reason: 'The vendor moves to our host in January.',
  approvedBy: '@acme/security',
  ticket: 'SEC-42',
  created: '2026-11-01',
  expires: '2027-01-19',
  file: 'policies/waivers/crm.yaml',
};

const told: Partial<Making> = {
  lock: lock => ({
    ...lock,
    policy: { sha256: policy, files: [file], packs: [{ name: 'builtin:strict', sha256: 'd'.repeat(64) }] },
    waivers: [waiver],
  }),
  provenance: statement => {
    const { buildDefinition } = statement.predicate as { readonly buildDefinition: object };
    const internalParameters = {
      actor: 'zoe',
      actor_id: '815',
      event_name: 'push',
      runner_environment: 'github-hosted',
    };
    const builder = { id: 'https://github.com/acme/agent-plugins/.github/workflows/publish.yml@refs/heads/main' };
    const invocationId = 'https://github.com/acme/agent-plugins/actions/runs/42/attempts/1';
    const runDetails = { builder, metadata: { invocationId } };
    return { ...statement, predicate: { buildDefinition: { ...buildDefinition, internalParameters }, runDetails } };
  },
};

/** A shelf with releases 5, 6 and 7, each of which names the one before. */
async function shelf(latest: Partial<Making> = told) {
  const dir = scratch();
  let previous: object | null = null;
  for (const serial of [5, 6, 7]) {
    const folder = join(dir, `${serial}/acme.release`);
    const release = { serial, previous, policies: { sha256: policy }, ...(serial === 7 ? latest.release : {}) };
    const lock = (plain: Readonly<Record<string, unknown>>) => ({ ...plain, policy: { sha256: policy } });
    await makeRelease(folder, { signer, lock, ...(serial === 7 ? latest : {}), release });
    previous = { serial, statementSha256: statementOf(folder) };
  }
  return { dir, folder: join(dir, '7/acme.release'), trust: trusting(dir, { key: signer.pem }) };
}

function statementOf(folder: string): string {
  const { dsseEnvelope } = JSON.parse(readFileSync(join(folder, 'release.sigstore.json'), 'utf8'));
  return hash('sha256', Buffer.from(dsseEnvelope.payload, 'base64'), 'hex');
}

async function audited({ dir, folder }: { dir: string; folder: string }, given: Given) {
  const outcome = await runInspect(settle({ audit: true, ...given }, [folder]), { ...verifyPorts, now: () => now });
  const text = outcome.kind === 'text' ? outcome.text(plain) : '';
  return { exitCode: outcome.exitCode, text: text.replaceAll(dir, 'releases').replaceAll(signer.hint, 'HINT') };
}

test('an auditor is told who, from what, under which policy and waivers, after what, and how to make it anew', async () => {
  const made = await shelf();
  const { exitCode, text } = await audited(made, { trust: made.trust, previous: made.dir });
  expect(exitCode).toBe(0);
  expect(text.slice(text.indexOf('Who made it'))).toBe(`Who made it
  started by  zoe (id 815), by push
  built by    https://github.com/acme/agent-plugins/.github/workflows/publish.yml@refs/heads/main
  run         https://github.com/acme/agent-plugins/actions/runs/42/attempts/1
  machine     github-hosted
  signed by   key HINT
  commit      8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920 at refs/heads/main
  compiler    catalogc 0.1.0
  judged for  2026-11-20

Policy, by SHA-256
  all files             ${policy}
  policies/policy.yaml  ${file.sha256}
  builtin:strict        ${'d'.repeat(64)}

1 waiver in force on 2026-11-20
  WVR-1  policy/mcp-host-allowed of crm-sync, until 2027-01-19, by @acme/crm
         The vendor moves to our host in January.; approved by @acme/security; SEC-42

Chain
  serial 7  2026-11-20T08:00:00Z  8f3c0e1b2a4d  catalogc 0.1.0  releases/7/acme.release
  serial 6  2026-11-20T08:00:00Z  8f3c0e1b2a4d  catalogc 0.1.0  releases/6/acme.release
  serial 5  2026-11-20T08:00:00Z  8f3c0e1b2a4d  catalogc 0.1.0  releases/5/acme.release
            and that is the first one

To make it anew
  git clone https://github.com/acme/agent-plugins source && git -C source fetch origin 8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920 && catalogc verify releases/7/acme.release --rebuild --dir source --trust releases/catalogc.trust.yaml
`);
  expect(text).toContain('No plugin of releases/7/acme.release changed since releases/6/acme.release (serial 6)');
});

test('releases that are not handed in are told as such, and nothing is made of them', async () => {
  const made = await shelf();
  const alone = await audited(made, { trust: made.trust });
  expect(alone.exitCode).toBe(0);
  expect(alone.text).toMatch(
    /\n {2}serial 7 {2}.*\n {2}serial 6 {2}not handed in; its statement has SHA-256 [0-9a-f]{64}\n\n/,
  );
  const one = await audited(made, { trust: made.trust, previous: join(made.dir, '6/acme.release') });
  expect(one.text).toMatch(/\n {2}serial 6 {2}2026.*\n {2}serial 5 {2}not handed in/);
});

test('another release under the number of one in the chain is refused', async () => {
  const made = await shelf();
  const other = join(made.dir, 'other');
  mkdirSync(other);
  cpSync(join(made.dir, '5'), join(other, '5'), { recursive: true });
  await makeRelease(join(other, '6'), { signer, release: { serial: 6, targets: ['codex'] } });
  const { exitCode, text } = await audited(made, { trust: made.trust, previous: other });
  expect(exitCode).toBe(1);
  expect(text).toMatch(/^refused verify\/equivocation\n {2}Serial 6 in "releases\/other\/6" is not the one/);
  expect(text).toContain('serial 6  is another one in releases/other/6');
});

test('a key tells no name, and an old lock no waivers', async () => {
  const made = await shelf({});
  const { text } = await audited(made, { trust: made.trust });
  expect(text).toContain('started by  whoever holds the key');
  expect(text).toContain('Waivers\n  Its lock does not tell them');
});

test('what nobody verified is told as a claim, and what cannot be read as missing', async () => {
  const made = await shelf();
  const claimed = await audited(made, { trust: join(made.dir, 'none.yaml'), previous: made.dir });
  expect(claimed.text).toMatch(/^releases\/7\/acme.release is not verified: there is no trust policy/);
  expect(claimed.text).toContain('signed by   unknown, as nobody verified it');
  const broken = await shelf();
  writeFileSync(join(broken.folder, 'release.sigstore.json'), 'nothing');
  const { text } = await audited(broken, { trust: join(broken.dir, 'none.yaml') });
  expect(text).toContain('serial  unknown: there is no statement that can be read');
});

test('nothing that is told for an audit steers the terminal, gives a runner orders or runs in a shell', async () => {
  const hostile = 'x\u001b[2J\u202e\n::error::y$(touch z)';
  const made = await shelf({
    ...told,
    release: { catalog: `github.com/${hostile}`, compiler: { name: hostile, version: hostile } },
    lock: lock => ({
      ...lock,
      policy: {
        sha256: policy,
        files: [{ path: hostile, sha256: hostile }],
        packs: [{ name: hostile, sha256: hostile }],
      },
      waivers: [Object.fromEntries(Object.keys(waiver).map(key => [key, hostile]))],
    }),
  });
  for (const format of ['human', 'json'] as const) {
    const { text } = await audited(made, { trust: join(made.dir, 'none.yaml'), previous: made.dir, format });
    expect(text.split('\n').filter(line => /\p{C}|^\s*::|##\[/u.test(line))).toEqual([]);
    expect(text).not.toMatch(/git clone.*touch/);
  }
});

test('machines are told the same, as the schema says', async () => {
  const made = await shelf();
  const { text } = await audited(made, { trust: made.trust, previous: made.dir, format: 'json' });
  const value = JSON.parse(text);
  expect(schemaFaults('inspection', value)).toEqual([]);
  expect(value.audit).toMatchObject({
    asOf: '2026-11-20',
    built: { actor: 'zoe', actorId: '815', event: 'push', runner: 'github-hosted' },
    policy: { sha256: policy, files: [file] },
    waivers: [waiver],
    chain: [
      { serial: 7, is: 'here' },
      { serial: 6, is: 'here' },
      { serial: 5, is: 'here' },
    ],
    complete: true,
  });
});
