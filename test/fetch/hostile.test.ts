import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import type { FakeAsset } from '../fakes/github/state.ts';
import { scratch } from '../ports/scratch.ts';
import { keySigner } from '../verify/key-signer.ts';
import type { Entry } from '../verify/make-release.ts';
import { authority } from '../verify/signers.ts';
import { filesBelow } from '../work-folder.ts';
import { asClients, fetching, type More, portsAt, published, seven, shelfRelease, shop, six } from './shop.ts';

let github: LoopbackGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
  for (const { authorization } of github.stored) expect(authorization).toBeUndefined();
});

const ports = () => portsAt({ GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghs_reads' });
const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);
const withEntry = (...more: readonly Entry[]): More => ({ entries: entries => [...entries, ...more] });
const withCatalog = (change: (text: string) => string): More => ({
  entries: entries =>
    entries.map(entry => (entry.name.startsWith('.claude') ? { ...entry, text: change(entry.text ?? '') } : entry)),
});

/** A folder that has release 6, and what there was in it. */
async function served() {
  const it = await shop(scratch());
  github.releases.push(published(it.six));
  const given = { into: it.into, trust: it.trust };
  await fetching(given, ['acme/plugins'], ports());
  const before = filesBelow(it.into);
  const stays = () => {
    const { 'state.json': _, ...rest } = filesBelow(it.into);
    expect(rest).toEqual(before);
    expect(asClients(it.into)).toMatchObject({ versions: { crm: '1.4.2' }, faults: [] });
  };
  return { ...it, given, stays };
}

describe('a release is refused, and what is installed stays as it is', () => {
  test.each<[string, string, More]>([
    ['an archive that climbs out', 'verify/zip-slip', withEntry({ name: '../../escaped', text: 'x' })],
    ['a link', 'verify/link', withEntry({ name: 'plugins/crm/l', type: 'symlink', linkname: '/etc/passwd' })],
    ['two letter cases', 'verify/case-collision', withEntry({ name: 'plugins/CRM/x', text: '' })],
    ['more in a plugin than was locked', 'verify/other-content', withEntry({ name: 'plugins/crm/more', text: '' })],
    ['what is in no plugin', 'verify/unlisted-path', withEntry({ name: 'plugins/other/x', text: '' })],
    ['our own state', 'verify/unlisted-path', withEntry({ name: '.catalogc/state.json', text: '{}' })],
    [
      'a catalog that leads out',
      'verify/unlisted-source',
      withCatalog(text => text.replace('./plugins/crm', './plugins/../..')),
    ],
    ['a catalog that is none', 'verify/unlisted-source', withCatalog(() => '{"plugins":{}}')],
    [
      'a catalog that says things twice',
      'verify/unlisted-source',
      withCatalog(text => text.replace('{', '{"plugins":[],')),
    ],
    [
      'a catalog with a folder before its sources',
      'verify/unlisted-source',
      withCatalog(text => text.replace('{', '{"metadata":{"pluginRoot":"./x"},')),
    ],
    ['another serial than its tag', 'verify/other-release', { release: { serial: 70 } }],
    ['another catalog than its tag', 'verify/other-release', { release: { name: 'beta' } }],
    ['another channel', 'verify/other-channel', { release: { channel: 'beta' } }],
    ['a foreign key', 'verify/foreign-key', { signer: keySigner() }],
  ])('%s', async (_, code, more) => {
    const it = await served();
    const folder = await shelfRelease(join(it.source, 'bad'), it.signer, 7, seven, more);
    github.releases.push(published(folder));
    const told = await fetching(it.given, [], ports());
    expect(codes(told)).toContain(code);
    expect(told).toMatchObject({ outcome: 'refused', before: 6, exitCode: 1 });
    it.stays();
    expect(existsSync(join(it.into, '../../escaped'))).toBe(false);
  });

  test.each<[string, string, (asset: FakeAsset) => FakeAsset]>([
    ['swapped', 'verify/tampered-file', only('catalog.lock.json', { bytes: Buffer.from('{}') })],
    ['renamed away', 'verify/missing-file', only('bundle.tar.gz', { name: 'x' })],
    ['half uploaded', 'verify/missing-file', only('bundle.tar.gz', { state: 'starter' })],
    ['said to be too large', 'verify/too-large', only('bundle.tar.gz', { size: 2 ** 31 })],
    ['without a signature', 'verify/no-signature', only('release.sigstore.json', { name: 'x' })],
    [
      'an endless signature',
      'verify/too-large',
      only('release.sigstore.json', { bytes: Buffer.alloc(5_000_000), size: 9 }),
    ],
  ])('a file that is %s', async (_, code, change) => {
    const it = await served();
    github.releases.push(published(it.seven, {}, change));
    expect(codes(await fetching(it.given, [], ports()))).toEqual([code]);
    it.stays();
  });

  test('a bomb is not unpacked', async () => {
    const it = await served();
    const part = gzipSync(Buffer.alloc(1024 * 1024));
    const bomb = Buffer.concat(Array.from({ length: 513 }, () => part)); // half a megabyte that unpacks to half a gigabyte
    const folder = await shelfRelease(join(it.source, 'bad'), it.signer, 7, seven, {
      files: { 'bundle.tar.gz': bomb },
    });
    github.releases.push(published(folder));
    expect(codes(await fetching(it.given, [], ports()))).toEqual(['verify/too-large']);
    it.stays();
  });

  test('nothing that is not believed is fetched beyond its signature', async () => {
    const it = await served();
    const folder = await shelfRelease(join(it.source, 'bad'), keySigner(), 7, seven);
    github.releases.push(published(folder));
    github.stored.length = 0;
    await fetching(it.given, [], ports());
    expect(github.stored).toHaveLength(1);
  });

  test('another release under a serial that was seen', async () => {
    const it = await served();
    const other = await shelfRelease(join(it.source, 'bad'), it.signer, 6, seven);
    github.releases.splice(0, 1, published(other));
    const into = join(it.into, '.catalogc/releases');
    rmSync(into, { recursive: true });
    expect(codes(await fetching(it.given, [], ports()))).toEqual(['verify/equivocation']);
    expect(asClients(it.into)).toMatchObject({ versions: { crm: '1.4.2' }, faults: [] });
  });
});

function only(name: string, change: Partial<FakeAsset>): (asset: FakeAsset) => FakeAsset {
  return asset => (asset.name === name ? { ...asset, ...change } : asset);
}

describe('a bad day of the network', () => {
  test('a download that breaks off is done again', async () => {
    const it = await served();
    github.releases.push(published(it.seven));
    github.faults.push({ on: /\/stored\//, status: 200, message: '', breaks: true, times: 1 });
    expect(await fetching(it.given, [], ports())).toMatchObject({ outcome: 'updated' });
  });

  test('one that always breaks off is trouble, and nothing changes', async () => {
    const it = await served();
    github.releases.push(published(it.seven));
    github.faults.push({ on: /\/stored\//, status: 200, message: '', breaks: true, times: 99 });
    await expect(fetching(it.given, [], ports())).rejects.toThrow(/broke off/);
    it.stays();
    github.faults.length = 0;
    expect(await fetching(it.given, [], ports())).toMatchObject({ outcome: 'updated' });
    expect(readdirSync(join(it.into, '.catalogc')).sort()).toEqual(['releases', 'state.json']);
  });

  test.each<[string, object, RegExp]>([
    ['404', { status: 404, message: 'Not Found' }, /404/],
    ['403 of a token', { status: 403, message: 'Resource not accessible by integration' }, /403/],
    ['429 for long', { status: 429, message: 'slow', headers: { 'retry-after': '3600' } }, /patience/],
    [
      'the limit of the hour',
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
      },
      /patience/,
    ],
  ])('%s is trouble, and nothing changes', async (_, fault, message) => {
    const it = await served();
    github.faults.push({ on: /releases$/, status: 0, message: '', times: 99, ...fault });
    await expect(fetching(it.given, [], ports())).rejects.toThrow(message);
    it.stays();
  });

  test('a short wait that is asked for is waited', async () => {
    const it = await served();
    github.releases.push(published(it.seven));
    github.faults.push({ on: /releases$/, status: 429, message: 'slow', headers: { 'retry-after': '1' }, times: 1 });
    expect(await fetching(it.given, [], ports())).toMatchObject({ outcome: 'updated' });
  });

  test('a release that goes while it is fetched is trouble', async () => {
    const it = await served();
    github.releases.push(published(it.seven));
    github.faults.push({ on: /assets/, status: 404, message: 'Not Found', times: 99, skip: 2 });
    await expect(fetching(it.given, [], ports())).rejects.toThrow(/404/);
    it.stays();
  });

  test('a server that hands out files itself works as well', async () => {
    const it = await served();
    github.direct = true;
    github.releases.push(published(it.seven));
    expect(await fetching(it.given, [], ports())).toMatchObject({ outcome: 'updated' });
  });

  test('and what it breaks off is asked for again', async () => {
    const it = await served();
    github.direct = true;
    github.releases.push(published(it.seven));
    github.faults.push({ on: /\/assets\//, status: 200, message: '', breaks: true, times: 2 });
    expect(await fetching(it.given, [], ports())).toMatchObject({ outcome: 'updated' });
  });
});

test.each<[string, unknown]>([
  ['nothing', [null]],
  ['releases without files', [{ tag_name: 'catalog-acme-9', draft: false }]],
  ['files without names', [{ tag_name: 'catalog-acme-9', draft: false, assets: [{ id: 1, name: null, size: 1 }] }]],
  ['that nothing changed, unasked', undefined],
])('a server that lists %s is trouble, and no fault of ours', async (_, answer) => {
  const server = createServer((_request, response) => {
    response.writeHead(answer === undefined ? 304 : 200, { 'content-type': 'application/json' });
    response.end(answer === undefined ? '' : JSON.stringify(answer));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const it = await shop(scratch());
  const asked = fetching(
    { into: it.into, trust: it.trust },
    ['acme/plugins'],
    portsAt({ GITHUB_API_URL: `http://127.0.0.1:${port}` }),
  );
  await expect(asked).rejects.toThrow(/cannot be read: GitHub answers with something that is no list/);
  server.close();
});

describe('on first use', () => {
  const claims = { repository: 'acme/plugins', workflow: 'acme/plugins/.github/workflows/publish.yml@refs/heads/main' };
  const root = async () => {
    const they = await authority();
    const dir = scratch({ 'root.json': they.root });
    return {
      they,
      dir,
      given: { into: join(dir, 'into'), trust: 'catalogc.trust.yaml', 'trusted-root': join(dir, 'root.json') },
    };
  };
  const catalog = { release: { catalog: 'github.com/acme/plugins', issuedAt: '2026-11-20T08:00:00Z' } };

  test('only when asked, the workflow of the repository is believed, and from then on no other', async () => {
    const { they, dir, given } = await root();
    const signer = they.signer(claims);
    github.releases.push(published(await shelfRelease(dir, signer, 6, six, catalog)));
    await expect(fetching(given, ['acme/plugins'], ports())).rejects.toThrow(/no trust policy/);
    expect(await fetching({ ...given, tofu: true }, ['acme/plugins'], ports())).toMatchObject({ outcome: 'installed' });
    expect(readFileSync(join(given.into, '.catalogc/trust.yaml'), 'utf8')).toMatch(/repositoryId: "4711"/);
    const other = they.signer({ ...claims, repositoryId: '4712' });
    github.releases.push(published(await shelfRelease(dir, other, 7, seven, catalog)));
    expect(codes(await fetching({ ...given, tofu: true }, [], ports()))).toEqual(['verify/other-repository']);
    github.releases.push(published(await shelfRelease(dir, signer, 8, seven, catalog)));
    expect(await fetching(given, [], ports())).toMatchObject({ outcome: 'updated' });
  });

  test.each<[string, string, object]>([
    ['another repository', 'verify/other-repository', { repository: 'evil/plugins' }],
    [
      'the workflow of another repository',
      'verify/other-workflow',
      { workflow: 'evil/x/.github/workflows/p.yml@refs/heads/main' },
    ],
    ['another branch', 'verify/other-identity', { ref: 'refs/heads/evil' }],
    ['another issuer', 'verify/other-identity', { issuer: 'https://evil.example' }],
  ])('%s is not believed', async (_, code, more) => {
    const { they, dir, given } = await root();
    github.releases.push(published(await shelfRelease(dir, they.signer({ ...claims, ...more }), 6, six, catalog)));
    expect(codes(await fetching({ ...given, tofu: true }, ['acme/plugins'], ports()))).toContain(code);
    expect(existsSync(join(given.into, '.catalogc/trust.yaml'))).toBe(false);
  });
});

test('a folder that leads through a link is not written to', async () => {
  const it = await shop(scratch());
  const dir = scratch({ 'into/x': '', 'else/x': '' });
  symlinkSync(join(dir, 'else'), join(dir, 'into/plugins'));
  await expect(fetching({ into: join(dir, 'into'), trust: it.trust }, [it.source])).rejects.toThrow(/symbolic link/);
  expect(readdirSync(join(dir, 'else'))).toEqual(['x']);
});
