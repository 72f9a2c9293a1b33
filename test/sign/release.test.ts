import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import { Ajv } from 'ajv';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoKeyHint } from '../../src/sign/demo-key.ts';
import { bareEnvironment, finish, git, newFolder } from '../work-folder.ts';
import { acme, acmeIn, catalogc, catalogcHere, filesIn, opened } from './acme.ts';

const root = join(import.meta.dirname, '../..');
let temporary = '';
let home = '';

beforeAll(async () => {
  temporary = newFolder('catalogc-release-');
  home = acmeIn(join(temporary, 'acme'));
  for (const type of ['p256', 'ed25519']) {
    const made = await catalogc(temporary, ['keygen', '--out', `${type}.key`, '--type', type]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const sign = ['--sign', 'key', '--key', join(temporary, `${type}.key`)];
    const built = await catalogc(home, ['build', ...sign, '--out', join(temporary, type)]);
    expect(built).toMatchObject({ status: 0, stderr: '' });
  }
}, 60_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const release = (type: string) => join(temporary, type, 'acme.release');
const bundles = ['release.sigstore.json', 'provenance.sigstore.json'];

function schema(name: string) {
  const text = readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8');
  return new Ajv({ strict: false }).compile(JSON.parse(text));
}

test('a release holds exactly its files, and sha256sum agrees', () => {
  const files = filesIn(release('p256'));
  const subjects = ['SHA256SUMS', 'bundle.tar.gz', 'catalog.lock.json', 'claude.marketplace.json'];
  expect(Object.keys(files).sort()).toEqual(
    [...subjects, 'codex.marketplace.json', 'ledger.json', ...bundles.toReversed(), 'status.json'].sort(),
  );
  const sums = files.SHA256SUMS?.toString() ?? '';
  const listed = sums
    .trimEnd()
    .split('\n')
    .map(line => line.slice(66));
  const others = Object.keys(files).filter(name => name !== 'SHA256SUMS' && !name.endsWith('.sigstore.json'));
  expect(listed).toEqual(others.sort());
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: release('p256') });
});

test('the archive is the folder of the catalog', () => {
  const into = join(temporary, 'unpacked');
  execFileSync('mkdir', [into]);
  execFileSync('tar', ['-xzf', join(release('p256'), 'bundle.tar.gz'), '-C', into]);
  execFileSync('diff', ['-r', into, join(temporary, 'p256/acme')]);
});

test('the lock names each plugin by ids that git computes, too', () => {
  const lock = JSON.parse(readFileSync(join(release('p256'), 'catalog.lock.json'), 'utf8'));
  const validate = schema('catalog-lock.v1');
  validate(lock);
  expect(validate.errors).toBeNull();
  expect(lock).toMatchObject({
    schema: 'catalog-lock/v1',
    catalog: 'acme',
    channel: 'stable',
    asOf: '2026-11-20',
    commit: git(home, 'rev-parse', 'HEAD').trim(),
    repository: 'acme/plugins',
  });
  const [far, images, notes] = lock.plugins;
  expect(far).toEqual({
    name: 'far',
    source: {
      url: 'https://git.acme.example/far.git',
      path: 'plugins/far',
      sha: '89abcdef0123456789abcdef0123456789abcdef',
    },
    state: 'active',
  });
  expect(notes).toMatchObject({ path: 'plugins/notes', root: 'plugins/notes', version: '0.2.0', state: 'active' });
  expect(notes.gitTreeSha1).toBe(git(home, 'rev-parse', 'HEAD:plugins/notes').trim());
  for (const plugin of [images, notes]) {
    const copy = join(temporary, `as-git-${plugin.name}`);
    cpSync(join(temporary, 'p256/acme', plugin.path), copy, { recursive: true });
    git(copy, 'init', '-q', '--object-format=sha256');
    git(copy, 'add', '-A');
    expect(git(copy, 'write-tree').trim()).toBe(plugin.gitTree);
  }
});

test('the digest of the policies is the one of sha256sum, and so is each of their files', () => {
  const lock = JSON.parse(readFileSync(join(release('p256'), 'catalog.lock.json'), 'utf8'));
  const each = 'git ls-files policies | LC_ALL=C sort | xargs sha256sum';
  const lines = lock.policy.files.map(({ path, sha256 }: { path: string; sha256: string }) => `${sha256}  ${path}\n`);
  expect(execFileSync('sh', ['-c', each], { cwd: home }).toString()).toBe(lines.join(''));
  const line = "git ls-files policies | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -d' ' -f1";
  expect(execFileSync('sh', ['-c', line], { cwd: home }).toString().trim()).toBe(lock.policy.sha256);
});

describe.each(['p256', 'ed25519'])('signed with %s', type => {
  test.each(bundles)('%s is one signature without a key id over canonical JSON', name => {
    const { rest, envelope, payload, statement } = opened(readFileSync(join(release(type), name)));
    const der = createPublicKey(readFileSync(join(temporary, `${type}.key.pub`))).export({
      format: 'der',
      type: 'spki',
    });
    expect(rest).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: createHash('sha256').update(der).digest('base64') } },
    });
    expect(envelope.payloadType).toBe('application/vnd.in-toto+json');
    expect(envelope.signatures.map(Object.keys)).toEqual([['sig']]);
    expect(payload.toString()).toBe(canonicalize(statement));
  });

  test.each(bundles)('openssl verifies %s', name => {
    const { signed, signature } = opened(readFileSync(join(release(type), name)));
    const [data, sig] = [join(temporary, `${type}-${name}.pae`), join(temporary, `${type}-${name}.sig`)];
    writeFileSync(data, signed);
    writeFileSync(sig, signature);
    const key = join(temporary, `${type}.key.pub`);
    const words =
      type === 'p256'
        ? ['dgst', '-sha256', '-verify', key, '-signature', sig, data]
        : ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', key, '-sigfile', sig, '-in', data];
    expect(spawnSync('openssl', words, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    writeFileSync(data, Buffer.concat([signed, Buffer.from(' ')]));
    expect(spawnSync('openssl', words).status).not.toBe(0);
  });

  test.each(bundles)('@sigstore/verify verifies %s', name => {
    const bundle = bundleFromJSON(JSON.parse(readFileSync(join(release(type), name), 'utf8')));
    const publicKey = createPublicKey(readFileSync(join(temporary, `${type}.key.pub`)));
    const keys = () => ({ publicKey, validFor: () => true });
    const trust = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [], publicKey: keys };
    const verifier = new Verifier(trust, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
    expect(() => verifier.verify(toSignedEntity(bundle))).not.toThrow();
    const other = createPublicKey(readFileSync(join(root, 'test/demo-key/demo.key.pub')));
    const foreign = { ...trust, publicKey: () => ({ publicKey: other, validFor: () => true }) };
    const strict = new Verifier(foreign, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
    expect(() => strict.verify(toSignedEntity(bundle))).toThrow();
  });
});

const jq = spawnSync('jq', ['--version']).status === 0;
test.skipIf(!jq)('the guide says how to verify by hand, and that works', () => {
  const guide = readFileSync(join(root, 'docs/signing.md'), 'utf8');
  const recipe = /^```sh\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? 'false';
  const SCRATCH = newFolder('catalogc-recipe-');
  const byHand = (folder: string, key: string) => {
    const env = { PATH: process.env.PATH, SCRATCH, KEY: key };
    return spawnSync('sh', ['-ec', recipe], { cwd: folder, env, encoding: 'utf8' });
  };
  const key = join(temporary, 'p256.key.pub');
  expect(byHand(release('p256'), key)).toMatchObject({ status: 0, stdout: expect.stringContaining('Verified OK') });
  expect(byHand(release('p256'), join(root, 'test/demo-key/demo.key.pub')).status).not.toBe(0);
  const altered = join(SCRATCH, 'altered');
  cpSync(release('p256'), altered, { recursive: true });
  writeFileSync(join(altered, 'SHA256SUMS'), '');
  writeFileSync(join(altered, 'bundle.tar.gz'), 'something else');
  expect(byHand(altered, key).status).not.toBe(0);
  rmSync(SCRATCH, { recursive: true });
});

const cosign = spawnSync('cosign', ['version']).status === 0;
test.skipIf(!cosign)('cosign, where it is installed, verifies the archive (skipped: there is no cosign here)', () => {
  const words = [
    '--bundle',
    'release.sigstore.json',
    '--key',
    join(temporary, 'p256.key.pub'),
    '--insecure-ignore-tlog',
  ];
  const type = ['--type', 'https://catalogc.dev/catalog-release/v1'];
  execFileSync('cosign', ['verify-blob-attestation', ...words, ...type, 'bundle.tar.gz'], { cwd: release('p256') });
});

test('the statements speak of every file, and say what the schemas say', () => {
  const files = filesIn(release('p256'));
  const names = Object.keys(files).filter(name => !name.endsWith('.sigstore.json'));
  const subject = names.sort().map(name => ({
    name,
    digest: {
      sha256: createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
    },
  }));
  for (const kind of ['release', 'provenance']) {
    const { statement } = opened(files[`${kind}.sigstore.json`] ?? Buffer.from(''));
    const validate = schema(`${kind}-statement.v1`);
    validate(statement);
    expect(validate.errors, kind).toBeNull();
    expect(statement.subject).toEqual(subject);
  }
});

test('the release statement says which release it is', () => {
  const { statement } = opened(readFileSync(join(release('p256'), 'release.sigstore.json')));
  const lock = JSON.parse(readFileSync(join(release('p256'), 'catalog.lock.json'), 'utf8'));
  expect(statement.predicate).toEqual({
    catalog: 'github.com/acme/plugins',
    name: 'acme',
    channel: 'stable',
    serial: 1,
    issuedAt: '2026-11-20T08:00:00Z',
    expiresAt: '2027-02-18T08:00:00Z',
    previous: null,
    source: { commit: lock.commit },
    compiler: lock.tool,
    policies: { sha256: lock.policy.sha256 },
    targets: ['codex', 'claude', 'neutral'],
  });
});

test('the provenance names the commit, and each plugin of this repository by its tree', () => {
  const { statement } = opened(readFileSync(join(release('p256'), 'provenance.sigstore.json')));
  const lock = JSON.parse(readFileSync(join(release('p256'), 'catalog.lock.json'), 'utf8'));
  const [commit, ...plugins] = statement.predicate.buildDefinition.resolvedDependencies;
  expect(commit).toEqual({ uri: 'git+https://github.com/acme/plugins', digest: { gitCommit: lock.commit } });
  const [, images, notes] = lock.plugins;
  expect(plugins.map((one: { name: string; digest: unknown }) => [one.name, one.digest])).toEqual([
    ['images', { gitTree: images.gitTree }],
    ['notes', { gitTree: notes.gitTree }],
  ]);
});

describe('one release after another', () => {
  const key = () => ['--sign', 'key', '--key', join(temporary, 'p256.key')];
  const statementIn = (out: string) => opened(readFileSync(join(out, 'acme.release/release.sigstore.json')));

  test('the next one counts on, and names the statement before', async () => {
    const out = join(temporary, 'next');
    const built = await catalogcHere(home, ['build', ...key(), '--out', out, '--previous', release('p256')]);
    expect(built).toMatchObject({ status: 0, stderr: '' });
    const before = opened(readFileSync(join(release('p256'), 'release.sigstore.json')));
    const statementSha256 = createHash('sha256').update(before.payload).digest('hex');
    expect(statementIn(out).statement.predicate).toMatchObject({ serial: 2, previous: { serial: 1, statementSha256 } });
  });

  test('it may be built over the one before', async () => {
    const out = join(temporary, 'over');
    for (const more of [[], ['--previous', out], ['--previous', out]])
      expect(await catalogcHere(home, ['build', ...key(), '--out', out, ...more])).toMatchObject({
        status: 0,
        stderr: '',
      });
    expect(statementIn(out).statement.predicate).toMatchObject({ serial: 3, previous: { serial: 2 } });
  });

  test('serial, time and days can be said', async () => {
    const out = join(temporary, 'said');
    const said = [
      '--serial',
      '41',
      '--issued-at',
      '2027-01-31T23:59:59Z',
      '--expires-days',
      '1',
      '--as-of',
      '2026-11-20',
    ];
    expect(await catalogcHere(home, ['build', ...key(), '--out', out, ...said])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const { predicate } = statementIn(out).statement;
    expect(predicate).toMatchObject({
      serial: 41,
      issuedAt: '2027-01-31T23:59:59Z',
      expiresAt: '2027-02-01T23:59:59Z',
    });
  });

  test.each([
    ['a serial that does not rise', ['--serial', '1', '--previous', 'p256'], /serial 1 does not come after 1/],
    ['no release there', ['--previous', 'nowhere'], /holds no signed release/],
    ['a serial that is no number', ['--serial', '0'], /--serial "0" is no whole number/],
    ['a serial beyond what JSON carries', ['--serial', '9007199254740993'], /is no whole number/],
    ['a time that is none', ['--issued-at', '2027-02-30T00:00:00Z'], /is no time/],
    ['an hour that is none', ['--issued-at', '2027-02-20T24:30:00Z'], /is no time/],
    ['days without end', ['--expires-days', '100000'], /from 1 to 3660/],
    ['a comparison', ['--check'], /--check and a release exclude each other/],
    ['writing into the repository', ['--write'], /--write and a release exclude each other/],
    ['a key that is not there', ['--key', 'nowhere.key'], /key "nowhere.key" cannot be read/],
    ['a public key', ['--key', 'p256.key.pub'], /holds no private key/],
  ])('refused: %s', async (_, words, message) => {
    const out = join(temporary, 'refused');
    const own = words.map(word => (existsSync(join(temporary, word)) ? join(temporary, word) : word));
    const ended = await catalogcHere(home, ['build', ...key(), '--out', out, ...own]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).toMatch(/\n {2}help {5}\S/);
    expect(existsSync(out)).toBe(false);
  });

  test('a release of another catalog, or one that is written in another way, is no predecessor', async () => {
    const file = join(release('p256'), 'release.sigstore.json');
    const text = readFileSync(file, 'utf8');
    const { envelope, statement } = opened(readFileSync(file));
    const altered = (payload: string) => text.replace(envelope.payload, Buffer.from(payload).toString('base64'));
    const other = canonicalize({ ...statement, predicate: { ...statement.predicate, channel: 'preview' } }) ?? '';
    for (const [payload, message] of [
      [other, /is a release of "acme, preview", not of "acme, stable"/],
      [JSON.stringify(statement, null, 2), /holds no statement of a release/],
      ['{}', /holds no statement of a release/],
    ] as const) {
      const folder = newFolder('catalogc-previous-');
      writeFileSync(join(folder, 'release.sigstore.json'), altered(payload));
      const ended = await catalogcHere(home, ['build', ...key(), '--out', join(temporary, 'no'), '--previous', folder]);
      rmSync(folder, { recursive: true });
      expect(ended.status).toBe(2);
      expect(ended.stderr).toMatch(message);
    }
  });
});

describe('the release before is held to who signs', () => {
  const built = (out: string, ...words: string[]) =>
    catalogcHere(home, ['build', '--sign', 'key', '--out', join(temporary, out), ...words]);
  const [first, second] = [
    ['--key', 'p256.key'],
    ['--key', 'ed25519.key'],
  ];
  const at = (words: readonly string[] = []) =>
    words.map(word => (word.endsWith('.key') ? join(temporary, word) : word));

  test('another key, or a changed statement, is refused before anything is written', async () => {
    const folder = newFolder('catalogc-previous-');
    const file = join(release('p256'), 'release.sigstore.json');
    const { envelope, statement } = opened(readFileSync(file));
    const forged = canonicalize({ ...statement, predicate: { ...statement.predicate, serial: 40 } }) ?? '';
    const text = readFileSync(file, 'utf8').replace(envelope.payload, Buffer.from(forged).toString('base64'));
    writeFileSync(join(folder, 'release.sigstore.json'), text);
    for (const [key, previous, message] of [
      [
        second,
        release('p256'),
        /is not trusted \(verify\/foreign-key\)[\s\S]*name the old one, too, in a trust policy/,
      ],
      [first, folder, /is not trusted \(verify\/bad-signature\)/],
    ] as const) {
      const ended = await built('held', ...at(key), '--previous', previous);
      expect(ended).toMatchObject({ status: 2, stdout: '' });
      expect(ended.stderr).toMatch(message);
      expect(existsSync(join(temporary, 'held'))).toBe(false);
    }
    rmSync(folder, { recursive: true });
  });

  test('one that nobody signed has nothing to hold on to', async () => {
    await catalogcHere(home, ['build', '--release', '--out', join(temporary, 'unsigned')]);
    const ended = await built('held', ...at(first), '--previous', join(temporary, 'unsigned'));
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(/holds no signed release/);
  });

  test('a key that is replaced is named by a trust policy of the same catalog', async () => {
    const signers = [{ key: readFileSync(join(temporary, 'p256.key.pub'), 'utf8') }];
    const said = (channel: string) => {
      const file = join(temporary, `${channel}.yaml`);
      writeFileSync(file, JSON.stringify({ schema: 'trust/v1', catalog: 'github.com/acme/plugins', channel, signers }));
      return ['--trust', file];
    };
    const words = [...at(second), '--previous', release('p256')];
    expect(await built('held', ...words, ...said('preview'))).toMatchObject({ status: 2, stdout: '' });
    expect(await built('held', ...words, ...said('stable'))).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what is released is what is committed', () => {
  test('changes on disk are told, and not released', async () => {
    const dir = acmeIn(join(temporary, 'changed'));
    writeFileSync(join(dir, 'plugins/images/README.md'), '# Other images\n');
    const built = await catalogcHere(dir, ['build', '--release']);
    expect(built).toMatchObject({ status: 0, stderr: '' });
    expect(built.stdout).toContain('skipped  1 file that is not as committed, because a release is made of the commit');
    expect(built.stdout).toContain('released, and signed by nobody');
    const sums = (out: string) => readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    expect(sums(join(dir, 'dist/acme.release'))).toBe(sums(release('p256')));
    expect(readFileSync(join(dir, 'dist/acme/plugins/images/README.md'), 'utf8')).toBe(
      acme['plugins/images/README.md'],
    );
    expect(Object.keys(filesIn(join(dir, 'dist/acme.release')))).not.toContain('release.sigstore.json');
  });

  test('without a commit there is no release, and that is said', async () => {
    const dir = acmeIn(join(temporary, 'bare'));
    rmSync(join(dir, '.git'), { recursive: true });
    const ended = await catalogcHere(dir, ['build', '--release']);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(/names the commit that it is made of, and there is none/);
  });

  test('a pointer of LFS is not what anybody wants to install', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n';
    const dir = acmeIn(join(temporary, 'lfs'), { ...acme, 'plugins/images/large.bin': pointer });
    const ended = await catalogcHere(dir, ['build', '--release']);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/"plugins\/images\/large.bin" is a pointer of Git LFS/);
    expect(existsSync(join(dir, 'dist'))).toBe(false);
  });

  test('what does not pass is not signed', async () => {
    const dir = acmeIn(join(temporary, 'faulty'), {
      ...acme,
      'plugins/notes/.codex-plugin/plugin.json': '{ "name": "n", }',
    });
    const key = ['--sign', 'key', '--key', join(temporary, 'p256.key')];
    const ended = await catalogcHere(dir, ['build', ...key]);
    expect(ended.status).toBe(1);
    expect(existsSync(join(dir, 'dist'))).toBe(false);
  });

  test('a build without a release takes the old one away', async () => {
    const dir = acmeIn(join(temporary, 'again'));
    await catalogcHere(dir, ['build', '--release']);
    expect(existsSync(join(dir, 'dist/acme.release'))).toBe(true);
    await catalogcHere(dir, ['build']);
    expect(existsSync(join(dir, 'dist/acme.release'))).toBe(false);
  });
});

test('a cache keeps nothing of a release, and that is told', async () => {
  const words = ['--out', join(temporary, 'cached'), '--cache', join(temporary, 'cache')];
  const built = await catalogcHere(home, ['build', '--release', ...words]);
  expect(built).toMatchObject({ status: 0, stderr: '' });
  expect(built.stdout).toContain('skipped  keeping the result, because a release is always made anew');
  expect(existsSync(join(temporary, 'cache'))).toBe(false);
});

test.each([
  ['--key', 'my.key'],
  ['--serial', '2'],
  ['--previous', 'dist'],
])('%s without a signer is a slip', async (...words) => {
  for (const more of [[], ['--release']]) {
    const ended = await catalogcHere(home, ['build', ...more, ...words]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(/is about a signature, and nobody signs\n {2}help {5}Say who: --sign key/);
  }
});

test('npm start releases this repository with the demo key', async () => {
  const out = join(temporary, 'start');
  const env = { ...bareEnvironment(), NO_COLOR: '1' };
  const ended = await finish(root, [process.execPath, 'scripts/start.ts', '--out', out], env);
  // On a slow machine it says what it is at, each step on a line; nothing else may be told.
  expect(ended.stderr).toMatch(/^(?:(?:Checking|Compiling|Reading|Signing|Writing) [^\n:]+\n)*$/);
  expect(ended.status).toBe(0);
  expect(ended.stdout).toContain('signed with the demo key that comes with catalogc: everybody has it');
  expect(existsSync(join(out, 'catalogc.release/release.sigstore.json'))).toBe(true);
});

describe('who signs', () => {
  test('auto signs with the key of the environment, as text or as a file, and tells when there is none', async () => {
    const file = join(temporary, 'p256.key');
    for (const CATALOGC_KEY of [file, readFileSync(file, 'utf8')]) {
      const built = await catalogcHere(home, ['build', '--sign', 'auto', '--out', join(temporary, 'auto')], {
        CATALOGC_KEY,
      });
      expect(built.stdout).toContain('signed with the key whose SHA-256 is');
    }
    const built = await catalogcHere(home, ['build', '--sign', 'auto', '--out', join(temporary, 'auto')]);
    expect(built.status).toBe(0);
    expect(built.stdout).toMatch(/skipped {2}signing, because no workflow .* runs this, and no key is given/);
  });

  test('key without a key, and keyless without a workflow, are trouble', async () => {
    const [key, keyless] = await Promise.all([
      catalogcHere(home, ['build', '--sign', 'key', '--out', join(temporary, 'none')]),
      catalogcHere(home, ['build', '--sign', 'keyless', '--out', join(temporary, 'none')]),
    ]);
    expect(key.stderr).toMatch(/There is no key to sign with[\s\S]*catalogc keygen --out/);
    expect(keyless.stderr).toMatch(/There is no token that says who signs[\s\S]*id-token: write/);
    expect([key.status, keyless.status]).toEqual([2, 2]);
  });

  test('the demo key is told as what it is', async () => {
    const key = join(root, 'test/demo-key/demo.key');
    const built = await catalogcHere(home, ['build', '--sign', 'key', '--key', key, '--out', join(temporary, 'demo')]);
    expect(built.stdout).toContain('signed with the demo key that comes with catalogc: everybody has it');
    const der = createPublicKey(readFileSync(`${key}.pub`)).export({ format: 'der', type: 'spki' });
    expect(createHash('sha256').update(der).digest('base64')).toBe(demoKeyHint);
  });

  test('the report for machines tells it, as its schema says', async () => {
    const key = ['--sign', 'key', '--key', join(temporary, 'p256.key'), '--out', join(temporary, 'json')];
    const { stdout } = await catalogcHere(home, ['build', ...key, '--format', 'json']);
    const report = JSON.parse(stdout);
    const validate = schema('report.v1');
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.released).toMatchObject([{ catalog: 'acme', serial: 1, signer: { kind: 'key', demo: false } }]);
  });
});

test('the lock tells the packs that lie elsewhere, and those alone', async () => {
  const pack = 'schema: policy/v1\nedition: 1\nname: base\n';
  const policy = 'schema: policy/v1\nedition: 1\nname: acme\nextends: [builtin:recommended, ../company/base.yaml]\n';
  const catalog = `${acme['catalogs/acme.yaml']}policy: ../teams/pack.yaml\n`;
  const packs = { 'company/base.yaml': pack, 'company/unused.yaml': pack, 'teams/pack.yaml': pack };
  const tree = { ...acme, ...packs, 'policies/policy.yaml': policy, 'catalogs/acme.yaml': catalog };
  const dir = acmeIn(join(temporary, 'packs'), tree);
  const built = await catalogcHere(dir, ['build', '--release', '--out', join(temporary, 'packs-out')]);
  expect(built, built.stdout).toMatchObject({ status: 0, stderr: '' });
  const lock = JSON.parse(readFileSync(join(temporary, 'packs-out/acme.release/catalog.lock.json'), 'utf8'));
  const files = ['company/base.yaml', 'policies/policy.yaml', 'teams/pack.yaml'];
  expect(lock.policy.files.map(({ path }: { path: string }) => path)).toEqual(files);
  const line = `sha256sum ${files.join(' ')} | sha256sum | cut -d' ' -f1`;
  expect(execFileSync('sh', ['-c', line], { cwd: dir }).toString().trim()).toBe(lock.policy.sha256);
});

test('the lock tells the policies it builds upon, and the waivers in force, whatever else is compared', async () => {
  const waiver = (id: string, says: string) => `schema: waiver/v1
id: ${id}
rule: policy/mcp-host-allowed
plugin: notes
where: { path: plugins/notes/commands/note.md }
reason: The command is taken as it is until it is rewritten.
owner: "@acme/notes"
${says}
`;
  const dir = acmeIn(join(temporary, 'waived'), {
    ...acme,
    'policies/waivers/kept.yaml': waiver('kept', 'created: 2026-11-01\nexpires: 2026-12-24'),
    'policies/waivers/elsewhere.yaml': waiver('elsewhere', 'catalog: other\ncreated: 2026-11-01\nexpires: 2026-12-24'),
  });
  const built = await catalogcHere(dir, ['build', '--release', '--out', join(temporary, 'waived-out')]);
  expect(built, built.stdout).toMatchObject({ status: 0, stderr: '' });
  const lock = JSON.parse(readFileSync(join(temporary, 'waived-out/acme.release/catalog.lock.json'), 'utf8'));
  const validate = schema('catalog-lock.v1');
  validate(lock);
  expect(validate.errors).toBeNull();
  expect(lock.waivers).toEqual([
    {
      id: 'kept',
      rule: 'policy/mcp-host-allowed',
      plugin: 'notes',
      path: 'plugins/notes/commands/note.md',
      owner: '@acme/notes',
      reason: 'The command is taken as it is until it is rewritten.',
      created: '2026-11-01',
      expires: '2026-12-24',
      file: 'policies/waivers/kept.yaml',
    },
  ]);
  expect(lock.policy.packs).toEqual([{ name: 'builtin:recommended', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});
