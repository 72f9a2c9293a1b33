import { createHmac, generateKeyPairSync, hash, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../src/model/refusals.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { type Making, makeRelease } from './make-release.ts';
import { authority } from './signers.ts';
import { codesOf, trusting, verifying } from './verifying.ts';

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown) => String(canonicalize(value));
const base64url = (part: string | Uint8Array) => Buffer.from(part as string).toString('base64url');
const sha256 = (value: string | Uint8Array) => `sha256:${hash('sha256', value, 'hex')}`;

/** A key of each kind with all that a test signs with. */
const pairs = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  Ed25519: generateKeyPairSync('ed25519'),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
} as const;
const algorithms = { 'P-256': ['ES256', 'sha256'], Ed25519: ['EdDSA', null], 'P-384': ['ES384', 'sha384'] } as const;
type Kind = keyof typeof pairs;

const uriOf = (key: KeyObject) =>
  `ni:///sha-256;${hash('sha256', key.export({ type: 'spki', format: 'der' }), 'buffer').toString('base64url')}`;

/** What is otherwise in an AI Catalog, or in its signature, than in a good one. */
interface Cataloguing {
  readonly kind?: Kind;
  readonly document?: (document: Json) => Json;
  readonly about?: Json;
  readonly header?: Json;
  /** Instead of the key. */
  readonly seal?: (data: Buffer, pem: string) => Uint8Array;
  readonly jws?: (jws: string) => string;
  readonly finish?: (signed: Json) => unknown;
  /** Of the document that is signed, where that is another one than the lock names. */
  readonly signedInstead?: (document: Json) => Json;
}

const plugins = (tree: string): readonly Json[] => [
  {
    name: 'crm-sync',
    version: '1.4.2',
    path: 'plugins/crm-sync',
    root: 'plugins/crm-sync',
    gitTree: tree,
    state: 'active',
  },
  {
    name: 'far',
    version: '2.0.0',
    source: { url: 'https://github.com/acme/far.git', sha: '8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920' },
    state: 'active',
  },
];

function documentOf(lock: Json, bundle: Uint8Array): Json {
  const tree = String((lock.plugins as readonly Json[])[0]?.gitTree);
  const entries = plugins(tree).map(data => {
    const { name, version } = data;
    const type = 'application/vnd.catalogc.plugin+json';
    const bound = { identifier: `urn:air:acme.example:plugin:${name}`, type, version, digest: sha256(text(data)) };
    const from = [{ relation: 'publishedFrom', sourceId: 'git+https://github.com/acme/agent-plugins' }];
    return {
      ...bound,
      data,
      trustManifests: [{ contributor: 'https://acme.example', subject: bound, provenance: from }],
    };
  });
  const about = { bundle: { name: 'bundle.tar.gz', digest: sha256(bundle) } };
  return { specVersion: '1.0', entries, extensions: { 'https://catalogc.dev/ai-catalog/release/v1': about } };
}

/** Signs by nothing but node and what RFC 7515 and the draft say. */
function signed(
  document: Json,
  { about, finish, header, jws, kind = 'P-256', seal, signedInstead }: Cataloguing,
): unknown {
  const { privateKey, publicKey } = pairs[kind];
  const [alg, digest] = algorithms[kind];
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signature = {
    signer: uriOf(publicKey),
    profile: 'https://catalogc.dev/ai-catalog-profiles/key/v1',
    issuedAt: '2026-11-20T08:00:00Z',
    expiresAt: '2027-02-18T08:00:00Z',
    ...about,
  };
  const head = base64url(text({ alg, kid: uriOf(publicKey), typ: 'ai-catalog+jws', ...header }));
  const payload = base64url(text({ ...(signedInstead?.(document) ?? document), signature }));
  const data = Buffer.from(`${head}.${payload}`);
  const made = seal?.(data, pem) ?? sign(digest, data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const whole = `${head}..${base64url(made)}`;
  const told = { ...document, signature: { ...signature, jws: jws?.(whole) ?? whole } };
  return finish === undefined ? told : finish(told);
}

async function made(cataloguing: Cataloguing = {}, making: Partial<Making> = {}) {
  const { kind = 'P-256' } = cataloguing;
  const { privateKey, publicKey } = pairs[kind];
  const signer = making.signer ?? keySigner(kind, { privateKey, publicKey });
  const dir = scratch();
  const folder = join(dir, 'acme.release');
  let catalog: unknown;
  const lock = (plain: Json, bundle: Uint8Array): Json => {
    const document = cataloguing.document?.(documentOf(plain, bundle)) ?? documentOf(plain, bundle);
    catalog = signed(document, cataloguing);
    return { ...plain, aiCatalog: { sha256: hash('sha256', text(document), 'hex') } };
  };
  await makeRelease(folder, { signer, lock, ...making });
  writeFileSync(join(folder, 'ai-catalog.json'), typeof catalog === 'string' ? catalog : text(catalog));
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { dir, folder, trust: trusting(dir, { key: pem }) };
}

test.each(['P-256', 'Ed25519', 'P-384'] as const)(
  'an AI Catalog is believed when the key of the release, %s, signed it',
  async kind => {
    const { folder, trust } = await made({ kind });
    expect(await verifying(folder, { trust })).toMatchObject({ refusals: [] });
  },
);

const without = (signed: Json): Json => {
  const { signature: _, ...document } = signed;
  return document;
};
const changing = (change: (entry: Json) => Json) => (document: Json) => ({
  ...document,
  entries: (document.entries as readonly Json[]).map(change),
});

const attacks: Readonly<Record<string, Cataloguing & { readonly code: RefusalCode }>> = {
  'a description is added': {
    code: 'verify/ai-catalog',
    finish: changing(entry => ({ ...entry, description: 'Evil.' })) as never,
  },
  'another member is added that no signature covers': {
    code: 'verify/ai-catalog',
    finish: signed => ({ ...signed, additionalSignatures: [] }),
  },
  'it is no object': { code: 'verify/ai-catalog', finish: () => [] },
  'it is no JSON': { code: 'verify/ai-catalog', finish: () => '{' },
  'it is an empty catalog': { code: 'verify/ai-catalog', document: document => ({ ...document, entries: [] }) },
  'a plugin is listed twice': {
    code: 'verify/ai-catalog',
    document: document => ({ ...document, entries: [document.entries, document.entries].flat() }),
  },
  'a plugin has another version': {
    code: 'verify/ai-catalog',
    document: changing(entry => ({ ...entry, version: '9.9.9' })),
  },
  'a plugin has other content': {
    code: 'verify/ai-catalog',
    document: changing(entry => ({ ...entry, data: { ...(entry.data as Json), state: 'deprecated' } })),
  },
  'a digest is of something else': {
    code: 'verify/ai-catalog',
    document: changing(entry => ({ ...entry, digest: sha256('x') })),
  },
  'a subject is that of another release': {
    code: 'verify/ai-catalog',
    document: changing(entry => ({
      ...entry,
      trustManifests: [{ subject: { identifier: entry.identifier, version: '0.1.0' } }],
    })),
  },
  'it is of another archive': { code: 'verify/ai-catalog', document: document => ({ ...document, extensions: {} }) },
  'it is of a later version of the draft': {
    code: 'verify/ai-catalog',
    document: document => ({ ...document, specVersion: '2.0' }),
  },

  'a key is said twice': {
    code: 'verify/duplicate-keys',
    finish: signed => text(signed).replace('"specVersion":"1.0"', '"specVersion":"0.9","specVersion":"1.0"'),
  },
  'a blank is added': { code: 'verify/not-canonical', finish: signed => `${text(signed)}\n` },
  'keys stand in another order': { code: 'verify/not-canonical', finish: signed => JSON.stringify(signed) },
  'half a character': {
    code: 'verify/not-canonical',
    finish: signed => text(signed).replace('"specVersion"', '"a":"\\ud800","specVersion"'),
  },

  'the signature is taken away': { code: 'verify/ai-catalog-unsigned', finish: without },
  'the algorithm is none': {
    code: 'verify/ai-catalog-algorithm',
    header: { alg: 'none' },
    seal: () => Buffer.from('x'),
  },
  'the algorithm is missing': { code: 'verify/ai-catalog-algorithm', header: { alg: undefined } },
  'the public key is used as a secret': {
    code: 'verify/ai-catalog-algorithm',
    header: { alg: 'HS256' },
    seal: (data, pem) => createHmac('sha256', pem).update(data).digest(),
  },
  'the algorithm is that of another key': { code: 'verify/ai-catalog-algorithm', header: { alg: 'EdDSA' } },

  'the JWS is taken away': { code: 'verify/ai-catalog-signature', jws: () => '' },
  'the seal is taken away': { code: 'verify/ai-catalog-signature', jws: jws => jws.replace(/[^.]+$/, '') },
  'the payload is in it': {
    code: 'verify/ai-catalog-signature',
    jws: jws => jws.replace('..', `.${base64url('{}')}.`),
  },
  'the seal is written in another way': { code: 'verify/ai-catalog-signature', jws: jws => `${jws}=` },
  'a foreign key signs in its own name': {
    code: 'verify/ai-catalog-signature',
    about: { signer: uriOf(pairs['P-384'].publicKey) },
    header: { kid: uriOf(pairs['P-384'].publicKey) },
  },
  'a foreign key signs in our name': {
    code: 'verify/ai-catalog-signature',
    seal: data => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    },
  },
  'the seal is all zeros': { code: 'verify/ai-catalog-signature', seal: () => new Uint8Array(64) },
  'the seal is in the form of certificates': {
    code: 'verify/ai-catalog-signature',
    seal: data => sign('sha256', data, pairs['P-256'].privateKey),
  },
  'it is the signature of another document': {
    code: 'verify/ai-catalog-signature',
    signedInstead: document => ({ ...document, entries: [] }),
  },
  'it is signed as a trust manifest': {
    code: 'verify/ai-catalog-signature',
    header: { typ: 'ai-catalog-trust-manifest+jws' },
  },
  'the header brings a key of its own': { code: 'verify/ai-catalog-signature', header: { jwk: { kty: 'EC' } } },
  'the header brings a certificate': { code: 'verify/ai-catalog-signature', header: { x5c: ['AAAA'] } },
  'the header asks for an unencoded payload': {
    code: 'verify/ai-catalog-signature',
    header: { b64: false, crit: ['b64'] },
  },
  'it asks for other rules': { code: 'verify/ai-catalog-signature', about: { profile: 'did-web-v1' } },
  'it is good for longer than the release': {
    code: 'verify/ai-catalog-signature',
    about: { expiresAt: '2099-01-01T00:00:00Z' },
  },
  'it says something more': { code: 'verify/ai-catalog-signature', about: { more: true } },
};

describe('refused is a release in whose AI Catalog', () => {
  test.each(Object.entries(attacks))('%s', async (_, { code, ...cataloguing }) => {
    const { folder, trust } = await made(cataloguing);
    const verification = await verifying(folder, { trust });
    expect([...new Set(codesOf(verification))]).toContain(code);
    expect(verification.refusals.every(({ file }) => file === 'ai-catalog.json')).toBe(true);
  });

  test('somebody put a file that the lock does not name', async () => {
    const { dir, trust } = await made();
    const folder = join(dir, 'other');
    const { privateKey, publicKey } = pairs['P-256'];
    await makeRelease(folder, { signer: keySigner('P-256', { privateKey, publicKey }) });
    writeFileSync(join(folder, 'ai-catalog.json'), '{}');
    expect(codesOf(await verifying(folder, { trust }))).toEqual(['verify/extra-file']);
  });

  test.each<[string, (file: string) => void]>([
    ['the file itself is missing', file => rmSync(file)],
    [
      'the file is a link',
      file => {
        rmSync(file);
        symlinkSync('SHA256SUMS', file);
      },
    ],
    [
      'the file is a folder',
      file => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('%s', async (_, after) => {
    const { folder, trust } = await made();
    after(join(folder, 'ai-catalog.json'));
    expect(codesOf(await verifying(folder, { trust }))).toEqual(['verify/missing-file']);
  });
});

test('of a release that a workflow signed it has no signature, and none is believed', async () => {
  const { root, signer } = await authority();
  const workflow = {
    issuer: 'https://token.actions.githubusercontent.com',
    workflow: '.github/workflows/publish.yml',
    repository: 'acme/agent-plugins',
  };
  for (const [finish, codes] of [
    [without, []],
    [(signed: Json) => signed, ['verify/ai-catalog-signature']],
  ] as const) {
    const { dir, folder } = await made({ finish }, { signer: signer() });
    writeFileSync(join(dir, 'root.json'), root);
    const given = { trust: trusting(dir, workflow), 'trusted-root': join(dir, 'root.json') };
    expect(codesOf(await verifying(folder, given))).toEqual(codes);
  }
});
