import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, webcrypto } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSigstore } from '../fakes/sigstore.ts';
import { newFolder } from '../work-folder.ts';
import { acme, acmeIn, catalogc } from './acme.ts';

const asked = {
  ...acme,
  'catalogs/acme.yaml': String(acme['catalogs/acme.yaml']).replace(
    'publish: { repository: acme/plugins }',
    'publish: { repository: acme/plugins, aiCatalog: { domain: acme.example } }',
  ),
};
let temporary = '';
let home = '';

beforeAll(async () => {
  temporary = newFolder('catalogc-ai-');
  home = acmeIn(join(temporary, 'acme'), asked);
  for (const type of ['p256', 'ed25519']) {
    await catalogc(temporary, ['keygen', '--out', `${type}.key`, '--type', type]);
    const sign = ['--sign', 'key', '--key', join(temporary, `${type}.key`)];
    const built = await catalogc(home, ['build', ...sign, '--out', join(temporary, type)]);
    expect(built).toMatchObject({ status: 0, stderr: '' });
  }
}, 60_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const textIn = (type: string, name = 'ai-catalog.json') =>
  readFileSync(join(temporary, type, 'acme.release', name), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What is signed, put together as RFC 7515 and the draft say: the whole catalog but for the JWS. */
function signedIn(text: string) {
  const { signature, ...rest } = JSON.parse(text);
  const { jws, ...about } = signature as { readonly jws: string; readonly signer: string };
  const [head = '', payload, sealed = ''] = jws.split('.');
  const body = Buffer.from(canonicalize({ ...rest, signature: about }) ?? '').toString('base64url');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString());
  return {
    about,
    header,
    payload,
    rest,
    data: Buffer.from(`${head}.${body}`),
    sealed: Buffer.from(sealed, 'base64url'),
  };
}

describe.each(['p256', 'ed25519'])('the AI Catalog of a release signed with %s', type => {
  test('is canonical, and as the schema of the draft wants it', () => {
    const text = textIn(type);
    expect(text).toBe(canonicalize(JSON.parse(text)));
    const schema = readFileSync(join(import.meta.dirname, '../../schemas/ai-catalog.schema.json'), 'utf8');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema));
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test('is what the lock names', () => {
    const { rest } = signedIn(textIn(type));
    expect(JSON.parse(textIn(type, 'catalog.lock.json')).aiCatalog).toEqual({
      sha256: sha256(canonicalize(rest) ?? ''),
    });
    expect(textIn(type, 'SHA256SUMS')).not.toContain('ai-catalog');
  });

  test('says by which key and until when it is signed, and nothing that leads elsewhere', () => {
    const { about, header, payload } = signedIn(textIn(type));
    const key = createPublicKey(readFileSync(join(temporary, `${type}.key.pub`)));
    const digest = createHash('sha256')
      .update(key.export({ format: 'der', type: 'spki' }))
      .digest('base64url');
    expect(about).toEqual({
      signer: `ni:///sha-256;${digest}`,
      profile: 'https://catalogc.dev/ai-catalog-profiles/key/v1',
      issuedAt: '2026-11-20T08:00:00Z',
      expiresAt: '2027-02-18T08:00:00Z',
    });
    expect(payload).toBe('');
    const alg = type === 'p256' ? 'ES256' : 'EdDSA';
    expect(header).toEqual({ alg, kid: about.signer, typ: 'ai-catalog+jws' });
  });

  test('openssl verifies it', () => {
    const { data, sealed } = signedIn(textIn(type));
    const [input, sig] = [join(temporary, `${type}.input`), join(temporary, `${type}.sig`)];
    const key = join(temporary, `${type}.key.pub`);
    writeFileSync(sig, type === 'p256' ? derOf(sealed) : sealed);
    const words =
      type === 'p256'
        ? ['dgst', '-sha256', '-verify', key, '-signature', sig, input]
        : ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', key, '-sigfile', sig, '-in', input];
    writeFileSync(input, data);
    expect(spawnSync('openssl', words, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    writeFileSync(input, Buffer.concat([data, Buffer.from('x')]));
    expect(spawnSync('openssl', words).status).not.toBe(0);
  });

  test('the Web Cryptography API verifies it', async () => {
    const { data, sealed } = signedIn(textIn(type));
    const spki = createPublicKey(readFileSync(join(temporary, `${type}.key.pub`))).export({
      format: 'der',
      type: 'spki',
    });
    const algorithm = type === 'p256' ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } : { name: 'Ed25519' };
    const key = await webcrypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
    expect(await webcrypto.subtle.verify(algorithm, key, sealed, data)).toBe(true);
  });
});

/** Two numbers one after the other, as openssl wants them: a sequence of two integers. */
function derOf(sealed: Buffer): Buffer {
  const integers = [sealed.subarray(0, 32), sealed.subarray(32)].map(number => {
    const short = number.subarray(number.findIndex(byte => byte !== 0));
    const positive = (short[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), short]) : short;
    return Buffer.concat([Buffer.from([2, positive.length]), positive]);
  });
  const body = Buffer.concat(integers);
  return Buffer.concat([Buffer.from([48, body.length]), body]);
}

test('it lists each plugin with what the lock says of it, bound by digests', () => {
  const { entries, extensions, host, specVersion } = JSON.parse(textIn('p256'));
  const lock = JSON.parse(textIn('p256', 'catalog.lock.json'));
  expect({ host, specVersion }).toEqual({
    host: { displayName: 'Acme', identifier: 'acme.example' },
    specVersion: '1.0',
  });
  expect(entries.map(({ identifier }: { identifier: string }) => identifier)).toEqual([
    'urn:air:acme.example:plugin:far',
    'urn:air:acme.example:plugin:images',
    'urn:air:acme.example:plugin:notes',
  ]);
  const [far, , notes] = entries;
  const { gitTreeSha1: _, ...locked } = lock.plugins[2];
  const digest = `sha256:${sha256(canonicalize(locked) ?? '')}`;
  const key = {
    identifier: 'urn:air:acme.example:plugin:notes',
    type: 'application/vnd.catalogc.plugin+json',
    version: '0.2.0',
    digest,
  };
  expect(notes).toEqual({
    ...key,
    data: locked,
    description: 'Brings notes to everybody.',
    trustManifests: [
      {
        contributor: 'https://acme.example',
        subject: key,
        provenance: [
          {
            relation: 'publishedFrom',
            sourceId: `git+https://github.com/acme/plugins@${lock.commit}#plugins/notes`,
          },
        ],
      },
    ],
  });
  expect(far).toMatchObject({ data: lock.plugins[0], description: 'Lives elsewhere.' });
  const bundle = readFileSync(join(temporary, 'p256/acme.release/bundle.tar.gz'));
  expect(extensions['https://catalogc.dev/ai-catalog/release/v1']).toEqual({
    experimental: true,
    catalog: 'acme',
    channel: 'stable',
    asOf: '2026-11-20',
    commit: lock.commit,
    bundle: { name: 'bundle.tar.gz', digest: `sha256:${createHash('sha256').update(bundle).digest('hex')}` },
  });
});

test('without a signer, or signed by a workflow, it has no signature, and that is told', async () => {
  const plain = await catalogc(home, ['build', '--release', '--out', join(temporary, 'plain')]);
  expect(plain).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(textIn('plain')).signature).toBeUndefined();
  const workflow = 'acme/plugins/.github/workflows/publish.yml@refs/heads/main';
  const sigstore = await startSigstore(() => ({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'x',
    san: `https://github.com/${workflow}`,
    repository: 'acme/plugins',
    repository_visibility: 'public',
    job_workflow_ref: workflow,
  }));
  try {
    const words = ['build', '--format', 'human', '--sign', 'keyless', '--out', join(temporary, 'keyless')];
    const built = await catalogc(home, words, sigstore.env);
    expect(built).toMatchObject({ status: 0, stderr: '' });
    expect(built.stdout).toMatch(
      /skipped {2}a signature in ai-catalog\.json, because a workflow has no key that lasts/,
    );
    expect(textIn('keyless')).toBe(textIn('plain'));
  } finally {
    await sigstore.close();
  }
});

test('a catalog that does not ask for it has none', async () => {
  const dir = acmeIn(join(temporary, 'none'));
  await catalogc(dir, ['build', '--release', '--out', join(temporary, 'none-out')]);
  expect(JSON.parse(textIn('none-out', 'catalog.lock.json')).aiCatalog).toBeUndefined();
  expect(() => textIn('none-out')).toThrow('ENOENT');
});
