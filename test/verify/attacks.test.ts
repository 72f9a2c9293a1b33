import { hash } from 'node:crypto';
import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../src/model/refusals.ts';
import type { Given } from '../../src/options.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { catalog, type Entry, type Making, makeRelease } from './make-release.ts';
import { codesOf, trusting, verifying } from './verifying.ts';

const ours = keySigner();
const theirs = keySigner();

interface Attack {
  readonly code: RefusalCode;
  /** What is signed otherwise. */
  readonly making?: Partial<Making>;
  /** What is done to the folder afterwards. */
  readonly after?: (dir: string) => void;
  readonly given?: Given;
  readonly at?: string;
}

type Json = Readonly<Record<string, unknown>>;
type Bundle = {
  readonly dsseEnvelope: { readonly signatures: readonly object[] };
  readonly verificationMaterial: object;
};
const enveloped = (change: (envelope: Bundle['dsseEnvelope']) => object) => (bundle: object) => ({
  ...bundle,
  dsseEnvelope: { ...(bundle as Bundle).dsseEnvelope, ...change((bundle as Bundle).dsseEnvelope) },
});
const withEntry = (...entries: readonly Entry[]): Partial<Making> => ({ entries: [...catalog, ...entries] });
const dependency = (change: (each: Json) => Json) => (statement: Json) => {
  const predicate = statement.predicate as {
    readonly buildDefinition: { readonly resolvedDependencies: readonly Json[] };
  };
  const { buildDefinition } = predicate;
  const resolvedDependencies = buildDefinition.resolvedDependencies.map(change);
  return { ...statement, predicate: { ...predicate, buildDefinition: { ...buildDefinition, resolvedDependencies } } };
};

const attacks: Readonly<Record<string, Attack>> = {
  'a file is changed': {
    code: 'verify/tampered-file',
    after: dir => writeFileSync(join(dir, 'catalog.lock.json'), '{}'),
  },
  'a byte is appended to the archive': {
    code: 'verify/tampered-file',
    after: dir => writeFileSync(join(dir, 'bundle.tar.gz'), '\0', { flag: 'a' }),
  },
  'a file is a link': {
    code: 'verify/tampered-file',
    after: dir => {
      rmSync(join(dir, 'SHA256SUMS'));
      symlinkSync('catalog.lock.json', join(dir, 'SHA256SUMS'));
    },
  },
  'a file is missing': { code: 'verify/missing-file', after: dir => rmSync(join(dir, 'bundle.tar.gz')) },
  'the provenance is missing': {
    code: 'verify/missing-file',
    after: dir => rmSync(join(dir, 'provenance.sigstore.json')),
  },
  'a file is added': {
    code: 'verify/extra-file',
    after: dir => writeFileSync(join(dir, 'codex.marketplace.json'), '{}'),
  },
  'a file of a size beyond all reason': {
    code: 'verify/too-large',
    after: dir => truncateSync(join(dir, 'bundle.tar.gz'), 2 ** 40),
  },
  'a signature of a size beyond all reason': {
    code: 'verify/too-large',
    after: dir => truncateSync(join(dir, 'release.sigstore.json'), 2 ** 40),
  },
  'the sums say otherwise': {
    code: 'verify/other-sums',
    making: { files: { 'extra.txt': 'x', SHA256SUMS: 'nothing\n' } },
  },

  'the signature is gone': { code: 'verify/no-signature', after: dir => rmSync(join(dir, 'release.sigstore.json')) },
  'the list of signatures is empty': {
    code: 'verify/no-signature',
    making: { bundle: enveloped(() => ({ signatures: [] })) },
  },
  'the signature is empty': {
    code: 'verify/no-signature',
    making: { bundle: enveloped(() => ({ signatures: [{ sig: '' }] })) },
  },
  'there are two signatures': {
    code: 'verify/two-signatures',
    making: { bundle: enveloped(({ signatures }) => ({ signatures: [...signatures, ...signatures] })) },
  },
  'the payload is another one': {
    code: 'verify/bad-signature',
    making: { bundle: enveloped(() => ({ payload: Buffer.from('{}').toString('base64') })) },
  },
  'it is no bundle': { code: 'verify/bad-bundle', making: { bundle: () => 'nothing' } },
  'the bundle says things twice': {
    code: 'verify/bad-bundle',
    making: { bundle: bundle => JSON.stringify(bundle).replace('{', '{"dsseEnvelope":{},') },
  },
  'it is an older kind of bundle': {
    code: 'verify/bad-bundle',
    making: { bundle: bundle => ({ ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' }) },
  },
  'a foreign key signs': { code: 'verify/foreign-key', making: { signer: theirs } },
  'a foreign key signs in our name': {
    code: 'verify/bad-signature',
    making: {
      signer: theirs,
      bundle: bundle => ({ ...bundle, verificationMaterial: { publicKey: { hint: ours.hint } } }),
    },
  },
  'a foreign key signs the provenance': { code: 'verify/foreign-key', making: { provenanceSigner: theirs } },

  'another type of payload': { code: 'verify/payload-type', making: { payloadType: 'text/plain' } },
  'another kind of statement': {
    code: 'verify/predicate-type',
    making: { statement: statement => ({ ...statement, predicateType: 'https://slsa.dev/provenance/v1' }) },
  },
  'the provenance in place of the release': {
    code: 'verify/predicate-type',
    making: { provenance: statement => ({ ...statement, predicateType: 'https://catalogc.dev/catalog-release/v1' }) },
  },
  'a key twice in the statement': {
    code: 'verify/duplicate-keys',
    making: { payload: text => text.replace('"serial":7', '"serial":7,"serial":8') },
  },
  'a key twice in the lock': {
    code: 'verify/duplicate-keys',
    making: { files: { 'catalog.lock.json': '{ "schema": "catalog-lock/v1", "schema": "catalog-lock/v1" }' } },
  },
  'a blank in the statement': {
    code: 'verify/not-canonical',
    making: { payload: text => text.replace('"serial":7', '"serial": 7') },
  },
  'a serial as text': { code: 'verify/bad-statement', making: { release: { serial: '7' } } },
  'a serial beyond what JSON carries': { code: 'verify/bad-statement', making: { release: { serial: 2 ** 53 } } },
  'no file at all': {
    code: 'verify/bad-statement',
    making: { statement: statement => ({ ...statement, subject: [] }) },
  },
  'a file twice': {
    code: 'verify/bad-statement',
    making: { statement: statement => ({ ...statement, subject: [statement.subject, statement.subject].flat() }) },
  },
  'a digest that is none': {
    code: 'verify/bad-statement',
    making: { statement: statement => ({ ...statement, subject: [{ name: 'a', digest: { sha256: 'ab' } }] }) },
  },
  'a file above the folder': {
    code: 'verify/bad-statement',
    making: {
      statement: statement => ({ ...statement, subject: [{ name: '../a', digest: { sha256: 'a'.repeat(64) } }] }),
    },
  },
  'the 31st of February': { code: 'verify/bad-statement', making: { release: { expiresAt: '2027-02-31T00:00:00Z' } } },

  'another catalog': {
    code: 'verify/other-catalog',
    making: { release: { catalog: 'github.com/acme/agent-plugins-evil' } },
  },
  'another catalog of the same repository': { code: 'verify/other-catalog', making: { release: { name: 'beta' } } },
  'another channel': { code: 'verify/other-channel', making: { release: { channel: 'preview' } } },
  'it has expired': { code: 'verify/expired', at: '2027-02-18T08:00:01Z' },
  'it is older than the policy allows': { code: 'verify/too-old', at: '2026-12-21T08:00:00Z' },
  'it comes from the future': { code: 'verify/future', at: '2026-11-20T07:54:59Z' },
  'its serial is below the least': { code: 'verify/old-serial', given: { 'min-serial': '8' } },

  'the policy of the lock is made of other files than its digest': {
    code: 'verify/other-lock',
    making: {
      lock: lock => ({
        ...lock,
        policy: { sha256: 'b'.repeat(64), files: [{ path: 'policies/policy.yaml', sha256: 'c'.repeat(64) }] },
      }),
    },
  },
  'the lock is of another catalog': {
    code: 'verify/other-lock',
    making: { lock: lock => ({ ...lock, catalog: 'other' }) },
  },
  'the lock is no lock': { code: 'verify/other-lock', making: { files: { 'catalog.lock.json': '{}' } } },
  'the provenance names another commit': {
    code: 'verify/provenance',
    making: {
      provenance: dependency(each => ('name' in each ? each : { ...each, digest: { gitCommit: '0'.repeat(40) } })),
    },
  },
  'the provenance names another tree': {
    code: 'verify/provenance',
    making: {
      provenance: dependency(each => ('name' in each ? { ...each, digest: { gitTree: '0'.repeat(64) } } : each)),
    },
  },
  'the provenance is about another file': {
    code: 'verify/provenance',
    making: {
      provenance: statement => ({ ...statement, subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }] }),
    },
  },

  'a plugin is not what the lock says': {
    code: 'verify/other-content',
    making: withEntry({ name: 'plugins/crm-sync/hooks/more.sh', text: 'curl https://evil.example\n' }),
  },
  'a file of a plugin has become executable': {
    code: 'verify/other-content',
    making: { entries: catalog.map(entry => ({ ...entry, mode: 0o755 })) },
  },
  'a plugin of the lock is not there': { code: 'verify/other-content', making: { entries: catalog.slice(0, 1) } },
  'a path climbs': { code: 'verify/zip-slip', making: withEntry({ name: 'plugins/../../evil', text: '' }) },
  'a path is absolute': { code: 'verify/zip-slip', making: withEntry({ name: '/etc/cron.d/evil', text: '' }) },
  'a path climbs on Windows': {
    code: 'verify/zip-slip',
    making: withEntry({ name: 'plugins\\..\\..\\evil', text: '' }),
  },
  'a path has a drive': { code: 'verify/zip-slip', making: withEntry({ name: 'C:evil', text: '' }) },
  'a path leads into a repository': {
    code: 'verify/zip-slip',
    making: withEntry({ name: 'plugins/.GIT/hooks/post-checkout', text: '' }),
  },
  'a symbolic link': {
    code: 'verify/link',
    making: withEntry({ name: 'plugins/out', type: 'symlink', linkname: '/etc' }),
  },
  'a symbolic link that stays inside': {
    code: 'verify/link',
    making: withEntry({ name: 'plugins/in', type: 'symlink', linkname: 'crm-sync' }),
  },
  'a hard link': {
    code: 'verify/link',
    making: withEntry({ name: 'plugins/hard', type: 'link', linkname: '/etc/passwd' }),
  },
  'a device': { code: 'verify/link', making: withEntry({ name: 'plugins/null', type: 'character-device' }) },
  'a pipe': { code: 'verify/link', making: withEntry({ name: 'plugins/pipe', type: 'fifo' }) },
  'a file that runs as its owner': {
    code: 'verify/link',
    making: withEntry({ name: 'plugins/su', mode: 0o4755, text: '' }),
  },
  'two paths but for letter case': {
    code: 'verify/case-collision',
    making: withEntry({ name: 'plugins/CRM-sync/x', text: '' }),
  },
  'two paths but for the form of a letter': {
    code: 'verify/case-collision',
    making: withEntry({ name: 'plugins/crm-sync/skills/U\u0308ber uns/SKILL.md', text: '' }),
  },
  'a path twice': {
    code: 'verify/duplicate-path',
    making: withEntry({ name: '.claude-plugin/marketplace.json', text: '{}' }),
  },
  'a letter that is two small ones elsewhere': {
    code: 'verify/case-collision',
    making: withEntry({ name: 'plugins/x/ß.md', text: '' }, { name: 'plugins/x/SS.md', text: '' }),
  },
  'a dot that Windows drops': {
    code: 'verify/case-collision',
    making: withEntry({ name: 'plugins/x/hooks.json', text: '' }, { name: 'plugins/x/hooks.json. ', text: '' }),
  },
  'a file that is called like a folder': {
    code: 'verify/zip-slip',
    making: withEntry({ name: 'plugins/x', pax: { path: 'plugins/x/' }, text: 'x' }),
  },
  'a file below a file': {
    code: 'verify/duplicate-path',
    making: withEntry({ name: '.claude-plugin/marketplace.json/x', text: '' }),
  },
  'the archive breaks off': { code: 'verify/bad-archive', making: { files: { 'bundle.tar.gz': 'no gzip' } } },
};

describe('refused is a release in which', () => {
  test.each(Object.entries(attacks))('%s', async (_, { after, at, code, given, making }) => {
    const dir = scratch();
    const folder = join(dir, 'acme.release');
    await makeRelease(folder, { signer: ours, ...making });
    after?.(folder);
    const trust = trusting(dir, { key: ours.pem }, { name: 'acme', maxAge: code === 'verify/too-old' ? 30 : 3000 });
    const verification = await verifying(folder, { trust, ...given }, at === undefined ? undefined : Date.parse(at));
    expect([...new Set(codesOf(verification))]).toEqual(
      code === 'verify/tampered-file' ? [code] : expect.arrayContaining([code]),
    );
    expect(verification.refusals.every(({ message }) => message.length > 20)).toBe(true);
  });
});

test('every reason to refuse a signature, a statement or a file is tried', async () => {
  const { refusals } = await import('../../src/model/refusals.ts');
  const elsewhere =
    /other-(kind|repository|workflow|identity|runner)|untrusted-certificate|equivocation|not-rebuilt|ai-catalog|other-ledger|other-release|unlisted|installed/;
  const tried = new Set<string>(Object.values(attacks).map(({ code }) => code));
  expect(Object.keys(refusals).filter(code => !tried.has(code) && !elsewhere.test(code))).toEqual([]);
});

test('the digest of a hostile archive is checked before it is opened', async () => {
  const dir = scratch();
  const folder = join(dir, 'acme.release');
  await makeRelease(folder, { signer: ours });
  writeFileSync(join(folder, 'bundle.tar.gz'), 'no gzip');
  const trust = trusting(dir, { key: ours.pem });
  const { refusals } = await verifying(folder, { trust });
  expect(refusals).toMatchObject([{ code: 'verify/tampered-file', file: 'bundle.tar.gz' }]);
  expect(refusals[0]?.message).toContain(hash('sha256', 'no gzip', 'hex'));
});
