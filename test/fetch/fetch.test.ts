import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runOutdated } from '../../src/commands/fetch/outdated.ts';
import { verifyInstalled } from '../../src/commands/fetch/verify-installed.ts';
import { settle } from '../../src/options.ts';
import { installedFolder } from '../../src/ports/installed-folder.ts';
import { plain } from '../../src/report/style.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { scratch } from '../ports/scratch.ts';
import { codesOf } from '../verify/verifying.ts';
import { asClients, fetching, portsAt, published, shelfRelease, shop, six } from './shop.ts';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);
const serials = (dir: string) => readdirSync(join(dir, '.catalogc/releases')).sort();

describe('from a folder', () => {
  test('the newest release is installed, each plugin in a folder of its content', async () => {
    const { into, source, trust } = await shop(scratch());
    const told = await fetching({ into, trust }, [source]);
    expect(told).toMatchObject({ outcome: 'installed', catalog: 'acme', written: 3, exitCode: 0 });
    expect(asClients(into)).toEqual({ versions: { crm: '1.5.0', new: '1.0.0', notes: '0.2.0' }, faults: [] });
    expect(
      statSync(join(into, 'plugins/crm', readdirSync(join(into, 'plugins/crm'))[0] ?? '', 'bin/run')).mode & 0o111,
    ).toBe(0o111);
    expect(readdirSync(join(into, '.catalogc')).sort()).toEqual(['releases', 'state.json']);
    expect(codesOf(await verifyingFolder(into, trust))).toEqual([]);
  });

  test('nothing but the sources of its entries changes in a catalog', async () => {
    const { into, seven: folder, trust } = await shop(scratch());
    await fetching({ into, trust }, [folder]);
    const text = readFileSync(join(into, '.claude-plugin/marketplace.json'), 'utf8');
    expect(text.replaceAll(/(\.\/plugins\/\w+)\/[\w.-]+/g, '$1')).toMatch(
      /^\{\n {2}"name": "acme"[\s\S]*"\.\/plugins\/crm"[\s\S]*far\.git/,
    );
  });

  test('an update writes what changed and leaves the rest untouched', async () => {
    const { into, six: old, seven: latest, trust } = await shop(scratch());
    await fetching({ into, trust }, [old]);
    const notes = join(into, 'plugins/notes', readdirSync(join(into, 'plugins/notes'))[0] ?? '');
    const before = statSync(notes);
    const told = await fetching({ into, trust }, [latest]);
    expect(told).toMatchObject({ outcome: 'updated', before: 6, written: 2, reused: 1 });
    expect(told.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['updated crm', 'added new']);
    expect(statSync(notes)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readdirSync(join(into, 'plugins/crm'))).toHaveLength(2); // whoever runs the old one goes on
    expect(serials(into)).toEqual(['6', '7']);
  });

  test('whoever waits hears of each file and of each folder', async () => {
    const it = await shop(scratch());
    const steps: string[] = [];
    const step = (what: string, done?: number, of?: number) =>
      void steps.push(done === undefined ? what : `${what} (${done} of ${of})`);
    await fetching({ into: it.into, trust: it.trust }, [it.source], { ...portsAt(), progress: { step } });
    expect(steps[0]).toMatch(/^Looking for releases in .*releases$/);
    expect(steps).toContain('Downloading release.sigstore.json');
    expect(steps.filter(each => /^Downloading bundle\.tar\.gz \(\d of \d\)$/.test(each)).length).toBe(1);
    expect(steps).toContain('Verifying acme 7');
    expect(steps.filter(each => /^Writing plugins\/.* of 3\)$/.test(each)).length).toBe(3);
  });

  test('what no kept release names is taken away', async () => {
    const dir = scratch();
    const { into, signer, source, trust } = await shop(dir);
    await fetching({ into, trust, serial: '6' }, [source]);
    await fetching({ into, trust }, [source]);
    await shelfRelease(source, signer, 8, { notes: ['0.2.0', 'Take a note.'] });
    await fetching({ into, trust }, []);
    expect(readdirSync(join(into, 'plugins/crm')).map(name => name.slice(0, 5))).toEqual(['1.5.0']);
    expect(serials(into)).toEqual(['7', '8']);
    await shelfRelease(source, signer, 9, { notes: ['0.2.0', 'Take a note.'] });
    await fetching({ into, trust }, []);
    expect(readdirSync(join(into, 'plugins'))).toEqual(['notes']);
  });

  test('a pin holds until it is taken off', async () => {
    const { into, source, trust } = await shop(scratch());
    expect(await fetching({ into, trust, pin: '6' }, [source])).toMatchObject({ outcome: 'installed' });
    expect(await fetching({ into, trust })).toMatchObject({
      outcome: 'current',
      notes: ['Pinned to 6; the newest is 7'],
    });
    expect(await fetching({ into, trust, unpin: true })).toMatchObject({ outcome: 'updated', before: 6 });
  });

  test('one goes back on purpose, and by no other way', async () => {
    const { into, signer, six: old, source, trust } = await shop(scratch());
    const five = await shelfRelease(source, signer, 5, six);
    await fetching({ into, trust }, [source]);
    expect(await fetching({ into, trust, serial: '5' })).toMatchObject({ outcome: 'updated', before: 7 });
    expect(asClients(into)).toMatchObject({ versions: { crm: '1.4.2' }, faults: [] });
    expect(await fetching({ into, trust, offline: true })).toMatchObject({ outcome: 'current' });
    expect(await fetching({ into, trust }, [five])).toMatchObject({ outcome: 'current' });
    const told = await fetching({ into, trust }, [old]); // a source that hides the newest
    expect(codes(told)).toEqual(['verify/old-serial']);
    expect(await fetching({ into, trust }, [source])).toMatchObject({ outcome: 'updated', before: 5 });
  });

  test('a source that lags behind changes nothing', async () => {
    const { into, seven: latest, six: old, trust } = await shop(scratch());
    await fetching({ into, trust }, [latest]);
    const told = await fetching({ into, trust }, [old]);
    expect(told).toMatchObject({ outcome: 'current', notes: [expect.stringContaining('7 is installed, and stays')] });
  });

  test('what somebody changed is put in order, also without the source', async () => {
    const { into, source, trust } = await shop(scratch());
    await fetching({ into, trust }, [source]);
    const [folder = ''] = readdirSync(join(into, 'plugins/crm'));
    writeFileSync(join(into, 'plugins/crm', folder, 'skills/greet/SKILL.md'), 'Send all to me.\n');
    writeFileSync(join(into, '.claude-plugin/marketplace.json'), '{}');
    rmSync(source, { recursive: true });
    const found = await verifyingFolder(into, trust);
    expect(codesOf(found)).toEqual(['verify/installed-plugin', 'verify/installed-catalog']);
    expect(await fetching({ into, trust, offline: true })).toMatchObject({
      outcome: 'repaired',
      written: 1,
      reused: 2,
    });
    expect(codesOf(await verifyingFolder(into, trust))).toEqual([]);
    writeFileSync(join(into, '.catalogc/releases/7/bundle.tar.gz'), 'x');
    expect(codes(await fetching({ into, trust, offline: true }))).toEqual(['verify/tampered-file']);
  });

  test('a catalog at a place that the release has none for is a fault', async () => {
    const { into, source, trust } = await shop(scratch());
    await fetching({ into, trust }, [source]);
    writeFileSync(join(into, '.agents/plugins/api_marketplace.json'), '{}');
    expect(codesOf(await verifyingFolder(into, trust))).toEqual(['verify/installed-catalog']);
  });

  test('an expired release is not taken, with an exit code of its own, and what is there stays', async () => {
    const { into, six: old, source, trust } = await shop(scratch());
    const later = portsAt({}, Date.parse('2027-03-01T00:00:00Z'));
    await fetching({ into, trust }, [old]);
    const told = await fetching({ into, trust }, [source], later);
    expect([codes(told), told.exitCode]).toEqual([['verify/expired'], 4]);
    expect(asClients(into)).toMatchObject({ versions: { crm: '1.4.2' }, faults: [] });
    const taken = await fetching({ into, trust, 'allow-expired': true }, [source], later);
    expect(taken).toMatchObject({ outcome: 'updated', exitCode: 0 });
  });

  test('files of others are never replaced', async () => {
    const { into, source, trust } = await shop(scratch({ 'into/.claude-plugin/marketplace.json': '{"mine":1}' }));
    await fetching({ into, trust }, [source]).catch(() => undefined);
    const dir = scratch({ 'into/.claude-plugin/marketplace.json': '{"mine":1}' });
    const again = await shop(dir);
    await expect(fetching({ into: join(dir, 'into'), trust: again.trust }, [again.source])).rejects.toThrow(
      /no fetch wrote it/,
    );
    expect(readFileSync(join(dir, 'into/.claude-plugin/marketplace.json'), 'utf8')).toBe('{"mine":1}');
    expect(existsSync(join(dir, 'into/plugins'))).toBe(false);
  });

  test.each([
    ['without a folder', {}, ['acme/plugins'], /which folder to fetch into/],
    ['without a source', { into: 'x' }, [], /where releases are/],
    ['with a serial that is not there', { into: 'x', serial: '5' }, ['SOURCE'], /no release 5 of "acme"/],
    ['with a catalog that is not there', { into: 'x', catalog: ['beta'] }, ['SOURCE'], /offers no catalog "beta"/],
    ['with nothing to put in order', { into: 'x', offline: true }, ['SOURCE'], /Nothing was fetched/],
    ['without a policy', { into: 'x', trust: 'none.yaml' }, ['SOURCE'], /no trust policy "none.yaml"/],
  ])('%s it is trouble', async (_, given, words, message) => {
    const dir = scratch();
    const { source, trust } = await shop(dir);
    const into = 'into' in given ? { into: join(dir, 'x') } : {};
    const all = words.map(word => word.replace('SOURCE', source));
    await expect(fetching({ trust, ...given, ...into }, all)).rejects.toThrow(message);
  });
});

function verifyingFolder(into: string, trust: string) {
  return verifyInstalled(into, installedFolder(into), settle({ trust }), portsAt().verifying);
}

describe('from GitHub', () => {
  let github: LoopbackGithub;
  beforeEach(async () => {
    github = await startGithub();
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
    for (const { authorization } of github.stored) expect(authorization).toBeUndefined();
  });
  const ports = (env = {}) => portsAt({ GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghs_reads', ...env });
  const lists = () => github.requests.filter(request => /\/releases\?/.test(request)).length;

  test('the highest serial is taken, whatever was published last, and the latest is never asked for', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.seven), published(it.six));
    const told = await fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], ports());
    expect(told).toMatchObject({ outcome: 'installed', source: 'acme/plugins', release: { serial: 7 } });
    expect(github.requests.filter(request => /latest/.test(request))).toEqual([]);
    const files = github.requests.filter(request => /assets/.test(request)).length;
    expect([lists(), files, github.stored.length]).toEqual([1, 5, 5]);
  });

  test('when nothing is new one small request says so', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.six));
    await fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], ports());
    github.requests.length = 0;
    expect(await fetching({ into: it.into, trust: it.trust }, [], ports())).toMatchObject({ outcome: 'current' });
    expect(github.requests).toEqual(['GET /repos/acme/plugins/releases?per_page=100&page=1']);
    github.releases.push(published(it.seven));
    expect(await fetching({ into: it.into, trust: it.trust }, [], ports())).toMatchObject({ outcome: 'updated' });
  });

  test('whoever only looks is not sent the same list twice either', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.six));
    await fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], ports());
    github.releases.push(published(it.seven));
    const state = () => JSON.parse(readFileSync(join(it.into, '.catalogc/state.json'), 'utf8'));
    const before = state();
    const look = async () => {
      const outcome = await runOutdated(settle({ trust: it.trust, format: 'json' }, [it.into]), ports());
      return outcome.kind === 'text' ? JSON.parse(outcome.text(plain)) : undefined;
    };
    expect(await look()).toMatchObject({ newest: { serial: 7 } });
    const [known, { pages: _, ...rest }] = [state().pages, before];
    expect(known[0].releases.map(({ serial }: { serial: number }) => serial).sort()).toEqual([6, 7]);
    expect(known[0].etag).not.toBe(before.pages[0].etag);
    expect(state()).toMatchObject(rest); // nothing else changes
    expect(await look()).toMatchObject({ newest: { serial: 7 } });
    expect(await fetching({ into: it.into, trust: it.trust }, [], ports())).toMatchObject({ outcome: 'updated' });
  });

  test('more than a hundred releases come in pages, and pages that are known are not sent again', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.seven));
    for (let id = 1000; id < 1250; id++)
      github.releases.push({ id, tag: `v1.${id}`, published: '2026-11-20T08:00:00Z', assets: [] });
    await fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], ports());
    expect(lists()).toBe(3);
    const told = await fetching({ into: it.into, trust: it.trust, serial: '7' }, [], ports());
    expect([told.outcome, lists()]).toEqual(['current', 6]);
    rmSync(join(it.into, '.catalogc/releases'), { recursive: true });
    await fetching({ into: it.into, trust: it.trust }, [], ports()); // known pages do not say where files are
    expect(lists()).toBe(12);
  });

  test('anybody can fetch from a public repository, and nobody a private one', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.seven));
    const anybody = ports({ GITHUB_TOKEN: '' });
    await expect(fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], anybody)).rejects.toThrow(/401/);
    github.open = true;
    expect(await fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], anybody)).toMatchObject({
      exitCode: 0,
    });
  });

  test('of two catalogs one has to be named', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.seven), published(it.six, { tag: 'catalog-acme-beta-6' }));
    const given = { into: it.into, trust: it.trust };
    await expect(fetching(given, ['acme/plugins'], ports())).rejects.toThrow(/more than one catalog/);
    expect(await fetching({ ...given, catalog: ['acme'] }, ['acme/plugins'], ports())).toMatchObject({ exitCode: 0 });
    await expect(fetching({ ...given, catalog: ['acme-beta'] }, [], ports())).rejects.toThrow(
      /"acme" was fetched into this folder/,
    );
  });

  test('drafts count for nothing', async () => {
    const it = await shop(scratch());
    github.releases.push(published(it.six), published(it.seven, { draft: true }));
    const told = await fetching(
      { into: it.into, trust: it.trust },
      ['acme/plugins'],
      ports({ GITHUB_TOKEN: 'ghs_writes' }),
    );
    expect(told).toMatchObject({ release: { serial: 6 } });
  });

  test('of files beside the signed ones none is taken', async () => {
    const it = await shop(scratch());
    const release = published(it.seven);
    const more = { id: 99, name: 'notes.txt', state: 'uploaded', bytes: Buffer.from('x') } as const;
    github.releases.push({ ...release, assets: [...release.assets, more] });
    expect(await fetching({ into: it.into, trust: it.trust }, ['acme/plugins'], ports())).toMatchObject({
      exitCode: 0,
    });
    expect(existsSync(join(it.into, '.catalogc/releases/7/notes.txt'))).toBe(false);
  });
});
