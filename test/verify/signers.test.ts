import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { makeRelease } from './make-release.ts';
import { authority, type Claims } from './signers.ts';
import { codesOf, trusting, verifying } from './verifying.ts';

const workflow = {
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: '.github/workflows/publish.yml',
  repository: 'acme/agent-plugins',
};

describe('a key', () => {
  test.each(['P-256', 'Ed25519'] as const)('of the kind %s is believed when it is named', async kind => {
    const dir = scratch();
    const signer = keySigner(kind);
    await makeRelease(join(dir, 'acme.release'), { signer });
    writeFileSync(join(dir, 'acme.pub'), signer.pem);
    const verification = await verifying(join(dir, 'acme.release'), { trust: trusting(dir, { key: 'acme.pub' }) });
    expect(verification).toMatchObject({
      refusals: [],
      signer: { kind: 'key', hint: signer.hint },
      release: { serial: 7 },
    });
    expect(verification.lock?.plugins.map(({ name }) => name)).toEqual(['crm-sync', 'far']);
  });

  test('is found among others, so that it can be replaced', async () => {
    const dir = scratch();
    const [old, young] = [keySigner(), keySigner('Ed25519')];
    await makeRelease(join(dir, 'acme.release'), { signer: young });
    const signers = [{ key: old.pem }, { key: young.pem }];
    expect(codesOf(await verifying(join(dir, 'acme.release'), { trust: trusting(dir, {}, { signers }) }))).toEqual([]);
  });

  test('is no workflow', async () => {
    const dir = scratch();
    await makeRelease(join(dir, 'acme.release'), { signer: keySigner() });
    expect(codesOf(await verifying(join(dir, 'acme.release'), { trust: trusting(dir, workflow) }))).toEqual([
      'verify/other-kind',
    ]);
  });

  test.each([
    ['a private key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', /is a private key/],
    ['nothing', 'AAAA', /is no public key/],
  ])('that is %s is trouble', async (_, key, message) => {
    const dir = scratch({ 'a.pub': key });
    await makeRelease(join(dir, 'acme.release'), { signer: keySigner() });
    await expect(verifying(join(dir, 'acme.release'), { trust: trusting(dir, { key: 'a.pub' }) })).rejects.toThrow(
      message,
    );
  });
});

describe('a workflow', () => {
  async function signedBy(claims: Partial<Claims>, signer: object = workflow) {
    const dir = scratch();
    const trusted = await authority();
    writeFileSync(join(dir, 'root.json'), trusted.root);
    await makeRelease(join(dir, 'acme.release'), { signer: trusted.signer(claims) });
    return verifying(join(dir, 'acme.release'), {
      trust: trusting(dir, signer),
      'trusted-root': join(dir, 'root.json'),
    });
  }

  test('is believed when it is the one that is named', async () => {
    const verification = await signedBy({}, { ...workflow, repositoryId: '4711' });
    expect(verification).toMatchObject({
      refusals: [],
      signer: { repository: 'https://github.com/acme/agent-plugins', repositoryId: '4711' },
    });
  });

  test('of another repository is believed when it is named so', async () => {
    const called = 'acme/signing/.github/workflows/sign.yml@refs/tags/v1';
    expect(codesOf(await signedBy({ workflow: called }, { ...workflow, workflow: called }))).toEqual([]);
    const elsewhere = { workflow: called, repository: 'evil/plugins' };
    expect(codesOf(await signedBy(elsewhere, { ...workflow, workflow: called }))).toEqual(['verify/other-repository']);
  });

  const at = 'acme/agent-plugins/.github/workflows/publish.yml@refs/heads/main';
  test.each<[string, Partial<Claims>, string]>([
    ['another repository', { repository: 'acme/other' }, 'repository'],
    ['a repository of the same name that came later', { repositoryId: '4712' }, 'repository'],
    ['another workflow', { workflow: at.replace('publish', 'test') }, 'workflow'],
    ['a workflow whose name is like it', { workflow: at.replace('publish.yml', 'publishXyml') }, 'workflow'],
    ['a branch whose name begins like it', { workflow: `${at}-evil` }, 'identity'],
    ['an address that holds it', { workflow: `evil/x?u=https://github.com/${at}` }, 'workflow'],
    ['another branch', { ref: 'refs/heads/main-evil' }, 'identity'],
    ['another issuer', { issuer: 'https://token.actions.githubusercontent.com.evil.example' }, 'identity'],
  ])('of %s is refused', async (_, claims, what) => {
    const verification = await signedBy(claims, { ...workflow, repositoryId: '4711' });
    expect(codesOf(verification)).toEqual([`verify/other-${what}`]);
  });

  test.each<[string, string | undefined, string | undefined, readonly string[]]>([
    ['hosted, where that is asked for', 'github-hosted', 'github-hosted', []],
    ['of their own, where nobody asks', 'self-hosted', undefined, []],
    ['of their own', 'self-hosted', 'github-hosted', ['verify/other-runner']],
    ['whose name begins like it', 'github-hosted-evil', 'github-hosted', ['verify/other-runner']],
    ['that it does not name', undefined, 'github-hosted', ['verify/other-runner']],
  ])('on machines %s', async (_, runner, wanted, codes) => {
    const verification = await signedBy(
      runner === undefined ? {} : { runner },
      wanted === undefined ? workflow : { ...workflow, runner: wanted },
    );
    expect(codesOf(verification)).toEqual(codes);
    if (codes.length === 0) expect(verification.signer).toMatchObject({ runner });
  });

  test('is refused where the root does not know who vouches for it', async () => {
    const dir = scratch();
    await makeRelease(join(dir, 'acme.release'), { signer: (await authority()).signer() });
    const release = join(dir, 'acme.release');
    expect(codesOf(await verifying(release, { trust: trusting(dir, workflow) }))).toEqual([
      'verify/untrusted-certificate',
    ]);
    expect(codesOf(await verifying(release, { trust: trusting(dir, { key: keySigner().pem }) }))).toEqual([
      'verify/other-kind',
    ]);
  });

  test('that no log knows of is believed where the policy says so, and only there', async () => {
    const dir = scratch();
    const { root, signer } = await authority();
    writeFileSync(join(dir, 'root.json'), root);
    await makeRelease(join(dir, 'acme.release'), { signer: signer({}, 'clock') });
    const by = (trusted: object) =>
      verifying(join(dir, 'acme.release'), { trust: trusting(dir, trusted), 'trusted-root': join(dir, 'root.json') });
    expect(codesOf(await by({ ...workflow, publicLog: false }))).toEqual([]);
    expect(codesOf(await by(workflow))).toEqual(['verify/untrusted-certificate']);
  });

  test('is believed by JSON lines with several roots', async () => {
    const dir = scratch();
    const [mine, other] = [await authority(), await authority()];
    await makeRelease(join(dir, 'acme.release'), { signer: mine.signer() });
    writeFileSync(join(dir, 'roots.jsonl'), `${other.root}\n${mine.root}\n`);
    const given = { trust: trusting(dir, workflow), 'trusted-root': join(dir, 'roots.jsonl') };
    expect(codesOf(await verifying(join(dir, 'acme.release'), given))).toEqual([]);
    writeFileSync(join(dir, 'roots.jsonl'), 'nothing');
    await expect(verifying(join(dir, 'acme.release'), given)).rejects.toThrow(/trusted root .* cannot be read/);
  });
});

describe('on first use', () => {
  test('a workflow of its own repository is trusted, and from then on it alone', async () => {
    const dir = scratch();
    const { root, signer } = await authority();
    writeFileSync(join(dir, 'root.json'), root);
    await makeRelease(join(dir, 'acme.release'), { signer: signer() });
    await makeRelease(join(dir, 'later.release'), { signer: signer({ repositoryId: '4712' }) });
    const given = { trust: join(dir, 'trust.yaml'), tofu: true, 'trusted-root': join(dir, 'root.json') };
    const first = await verifying(join(dir, 'acme.release'), given);
    expect(first).toMatchObject({ refusals: [], notes: [expect.stringContaining('Trusted on first use')] });
    expect(readFileSync(given.trust, 'utf8')).toBe(`# Trusted on first use. Read it before you commit it.
schema: trust/v1
catalog: "github.com/acme/agent-plugins"
name: "acme"
channel: "stable"
signers:
  - issuer: "https://token.actions.githubusercontent.com"
    workflow: ".github/workflows/publish.yml"
    repository: "acme/agent-plugins"
    repositoryId: "4711"
    ref: "refs/heads/main"
`);
    expect(await verifying(join(dir, 'acme.release'), given)).toMatchObject({ refusals: [], notes: [] });
    expect(codesOf(await verifying(join(dir, 'later.release'), given))).toEqual(['verify/other-repository']);
  });

  test('a workflow of another repository than the catalog is not', async () => {
    const dir = scratch();
    const { root, signer } = await authority();
    writeFileSync(join(dir, 'root.json'), root);
    await makeRelease(join(dir, 'acme.release'), { signer: signer({ repository: 'evil/agent-plugins' }) });
    const given = { trust: join(dir, 'trust.yaml'), tofu: true, 'trusted-root': join(dir, 'root.json') };
    expect(codesOf(await verifying(join(dir, 'acme.release'), given))).toEqual(['verify/other-catalog']);
    expect(() => readFileSync(given.trust)).toThrow(/ENOENT/);
  });

  test('a key is not, as nothing proves whose it is; and nobody is unless that was asked for', async () => {
    const dir = scratch();
    await makeRelease(join(dir, 'acme.release'), { signer: keySigner() });
    const trust = join(dir, 'trust.yaml');
    expect(codesOf(await verifying(join(dir, 'acme.release'), { trust, tofu: true }))).toEqual(['verify/foreign-key']);
    await expect(verifying(join(dir, 'acme.release'), { trust })).rejects.toThrow(/There is no trust policy/);
  });
});
