import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { filesBelow, git, newFolder } from '../work-folder.ts';
import { layShop, shopDay } from './shop.ts';

const home = newFolder('catalogc-site-');
const dir = join(home, 'shop');
const out = join(home, 'out');

beforeAll(() => layShop(dir));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function said(command: 'site' | 'graph', given: Given): Promise<string> {
  const outcome = await run(command, settle({ dir, 'as-of': shopDay, ...given }), openPorts({}));
  if (outcome.kind !== 'text') throw new Error('no text');
  return outcome.text(plain);
}

function page(path: string): string {
  return readFileSync(join(out, path), 'utf8');
}

test('tags say which versions there were, and what each newly may do', async () => {
  const text = await said('site', { out });
  expect(text).toContain('3 catalogs, 6 plugins, 21 files');
  expect(text).toContain('not known  The earlier versions of 3 plugins');
  const crm = page('plugins/crm-sync.html');
  expect(crm).toContain('As the tags of the repository say.');
  expect(crm).toContain('<p>Since 1.3.0 it will additionally:</p>');
  expect(crm).toContain('<li>contact crm.acme.example</li>');
  expect(crm).toContain('What it newly may do is not known: no version before it is known.');
  expect(page('index.html')).toContain('behind 2.1.0'); // a tag has a higher version than any catalog
  expect(page('calendar.ics')).toContain('SUMMARY:crm-sync can no longer be installed');
});

test('a second time it writes the same bytes, and takes away what is no more', async () => {
  const before = filesBelow(out);
  await said('site', { out });
  expect(filesBelow(out)).toEqual(before);
  await said('site', { out, catalog: ['stable'] });
  expect(existsSync(join(out, 'plugins/evil.html'))).toBe(false);
  await said('site', { out });
});

test('a ledger says more than tags, and what it does not say is told', async () => {
  const ledger = join(home, 'ledger.json');
  const commit = git(dir, 'rev-parse', 'crm-sync--v1.3.0').trim();
  const released = (date: string, more = {}) => ({
    versioned: 'a'.repeat(64),
    firstReleased: date,
    ...more,
  });
  const versions = {
    '1.2.0': released('2026-08-01', { commit: 'f'.repeat(40) }),
    '1.3.0': released('2026-09-01', { commit }),
  };
  writeFileSync(ledger, JSON.stringify({ schema: 'ledger/v1', plugins: { 'crm-sync': { versions } } }));
  await said('site', { out, ledger });
  const crm = page('plugins/crm-sync.html');
  expect(crm).toContain('As the ledger of releases says.');
  expect(crm).toContain('<time datetime="2026-09-01">2026-09-01</time>');
  expect(crm).toContain('the commit of 1.2.0 is not in this clone');
  expect(crm).toContain('<p>Since 1.3.0 it will additionally:</p>'); // what stands here, released or not
  expect(page('plugins/note-base.html')).toContain('The ledger of releases does not know it.');
});

test('a folder of compiled catalogs is no place for pages', async () => {
  const built = join(home, 'built');
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, 'catalog-index.json'), '{}');
  await expect(said('site', { out: built })).rejects.toMatchObject({ code: 'output-is-a-build' });
  expect(existsSync(join(built, 'catalog-index.json'))).toBe(true);
});

test('what is not there is told before anything is written', async () => {
  await expect(said('site', { out, catalog: ['stabel'] })).rejects.toMatchObject({ code: 'catalog-unknown' });
  await expect(said('site', { out: join(dir, 'plugins/crm-sync/site') })).rejects.toMatchObject({
    code: 'output-in-plugin',
  });
  expect(() => settle({ 'base-url': 'javascript:alert(1)' })).toThrow(/no https address/);
});

test('a graph is drawn as text or as a picture', async () => {
  expect(await said('graph', { format: 'mermaid' })).toMatch(/^flowchart LR\n/);
  expect(await said('graph', { format: 'svg', catalog: ['stable'] })).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  );
  await expect(run('check', settle({ dir, format: 'svg' }), openPorts({}))).rejects.toMatchObject({
    code: 'format-elsewhere',
  });
});
