import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import { compile } from '../../src/compile/compile.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { siteOf } from '../../src/site/site.ts';
import type { HistoryView, SiteView } from '../../src/site/view.ts';
import { viewOf } from '../../src/site/view-of.ts';
import { yearTree } from '../deprecation/year.ts';
import { tagsOf } from './mark-up.ts';
import { hostile, shopDay, shopTree } from './shop.ts';

const tool = { name: 'catalogc', version: '0.1.0' };
const nothing: HistoryView = { versions: [], source: 'Nobody knows.' };

function view(tree: Tree = shopTree, only: readonly string[] = [], baseUrl?: string): SiteView {
  const { workspace } = look(snapshotOf(tree), shopDay);
  const build = compile(workspace, { today: shopDay, tool });
  const more = { build, only, tool, today: shopDay, unknown: [hostile], historyOf: () => nothing };
  return viewOf(workspace, { ...more, ...(baseUrl !== undefined && { baseUrl }) });
}

const site = siteOf(view());
const pages = [...site].filter(([path]) => path.endsWith('.html'));

test('there is a page for all that has a name', () => {
  expect([...site.keys()].sort()).toEqual([
    ...['assets/icon.svg', 'assets/site.css', 'assets/site.js', 'calendar.html'],
    ...['catalogs/preview.html', 'catalogs/sales.html', 'catalogs/stable.html'],
    ...['data/all.js', 'data/catalog.preview.js', 'data/catalog.sales.js', 'data/catalog.stable.js'],
    ...['graph.html', 'index.html', 'plugins.html', 'plugins/crm-sync-v2.html', 'plugins/crm-sync.html'],
    ...['plugins/evil.html', 'plugins/lint-notes.html', 'plugins/note-base.html', 'plugins/old-lint.html'],
  ]);
});

test('the same view gives the same bytes', () => {
  expect([...siteOf(view())]).toEqual([...site]);
});

describe.each(pages)('%s', (path, page) => {
  const tags = tagsOf(page).filter(({ closes }) => !closes);

  test('holds nothing inline, and nothing of a plugin becomes mark-up', () => {
    for (const { attributes, name } of tags) {
      for (const key of attributes.keys()) expect(key).not.toMatch(/^on|^style$/);
      if (name === 'script') expect(attributes.get('src')).toMatch(/^(\.\.\/)?(assets|data)\/[\w.-]+\.js$/);
      expect(['style', 'img', 'iframe', 'object', 'base', 'textarea']).not.toContain(name);
    }
    expect(page).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Zl}|\p{Zp}/u);
  });

  test('has a policy that forbids what is inline', () => {
    const policy = tags.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
    expect(policy?.attributes.get('content')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  });

  test('leads to files and places that are there, by relative links, and elsewhere by https alone', () => {
    for (const { attributes } of tags) {
      for (const key of ['href', 'src']) {
        const link = attributes.get(key);
        if (link === undefined) continue;
        if (/^https:\/\//.test(link)) continue;
        expect(link).not.toMatch(/^\/|^[a-z]+:/i);
        const [file = '', place] = link.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        if (target === 'calendar.ics') continue; // the command adds it
        expect([...site.keys()], `${path} leads to ${link}`).toContain(target);
        if (place !== undefined) expect(site.get(target)).toContain(` id="${place}"`);
      }
    }
  });

  test('gives each id once, names what it names, and heads its tables', () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { attributes } of tags)
      for (const key of ['aria-labelledby', 'aria-describedby', 'for'])
        if (attributes.has(key)) expect(ids).toContain(attributes.get(key));
    const count = (name: string) => tags.filter(tag => tag.name === name).length;
    expect([count('h1'), count('main'), count('header'), count('footer')]).toEqual([1, 1, 1, 1]);
    expect(count('thead')).toBe(count('table'));
  });
});

test('a script of data holds data alone', () => {
  for (const [path, text] of site) {
    if (!path.startsWith('data/')) continue;
    const [, json] = /^window\.catalogcData=(\{.*\});\n$/s.exec(text) ?? [];
    const { facets, rows } = JSON.parse(json ?? '') as { facets: object; rows: unknown[] };
    expect(Object.keys(facets)).toEqual(['category', 'owner', 'state', 'can', 'catalog']);
    expect(rows.length).toBe(path === 'data/catalog.stable.js' ? 4 : path === 'data/catalog.sales.js' ? 3 : 6);
    expect(text).toMatch(/^[\n -~]*$/);
  }
});

describe('a plugin', () => {
  const page = site.get('plugins/crm-sync.html') ?? '';

  test('is told with what it runs, where it goes and what it asks for', () => {
    expect(page).toContain('<code>crm.acme.example</code>');
    expect(page).toContain('<code>node &quot;${CLAUDE_PLUGIN_ROOT}/server.js&quot;</code>');
    expect(page).toContain('<code>Authorization</code>');
    expect(page).toContain('<code>Bash(git log)</code> <span class="quiet">without asking</span>');
    expect(page).toContain('@acme/sales');
    expect(page).toContain('Apache-2.0');
  });

  test('is installed by commands of each client that gets it', () => {
    for (const command of [
      'codex plugin marketplace add ./stable',
      'codex plugin add crm-sync@stable',
      'claude plugin install crm-sync@stable',
      'copilot plugin install crm-sync@preview',
      'npx catalogc verify stable.release',
    ])
      expect(page).toContain(`<code>${command}</code>`);
    expect(page).not.toContain('claude plugin install crm-sync@sales');
  });

  test('that goes has its days as a picture and in words', () => {
    expect(page).toContain(
      'aria-label="2026-11-20: Announced; 2026-12-01: Deprecated; 2027-04-18: No new installs; 2027-07-17: Removed"',
    );
    expect(page).toContain('<li><time datetime="2027-04-18">2027-04-18</time> No new installs</li>');
    expect(page).toContain('<a href="../plugins/crm-sync-v2.html">crm-sync-v2</a>');
    expect(page).toContain('sunset was 2027-03-20, and is 2027-04-18: Quarter end (@acme/sales)');
  });

  test('that is gone cannot be installed, and says what to use', () => {
    const gone = site.get('plugins/old-lint.html') ?? '';
    expect(gone).toContain('Nobody can install it anew from here.');
    expect(gone).not.toContain('plugin add old-lint@');
    expect(gone).toContain('>lint-notes</a>');
  });

  test('leads nowhere but to https', () => {
    expect(site.get('plugins/evil.html')).not.toMatch(/href="(?:javascript|http):/);
  });
});

test('the start page tells who is behind', () => {
  const start = site.get('index.html') ?? '';
  expect(start).toContain('<span class="stand behind">1.1.0</span> <span class="quiet">behind 1.2.0</span>');
  expect(start).toContain('<span class="stand newest">1.2.0</span>');
});

test('one catalog is a site of its own', () => {
  const own = siteOf(view(shopTree, ['stable']));
  expect([...own.keys()].filter(path => /^(catalogs|plugins)\//.test(path))).toEqual([
    ...['catalogs/stable.html', 'plugins/crm-sync.html', 'plugins/crm-sync-v2.html'],
    ...['plugins/note-base.html', 'plugins/old-lint.html'],
  ]);
  expect(own.get('index.html')).toContain('<title>Acme stable</title>');
});

test('with an address, pages say it and a map lists them', () => {
  const own = siteOf(view(yearTree, [], 'https://acme.example/plugins/'));
  expect(own.get('index.html')).toContain('<link rel="canonical" href="https://acme.example/plugins/">');
  expect(own.get('sitemap.xml')).toContain('<loc>https://acme.example/plugins/plugins/crm-sync.html</loc>');
  expect(site.has('sitemap.xml')).toBe(false);
});

test('no two plugins have one file, whatever they are called', () => {
  const names = ['Hello', 'hello', 'hello!', 'con', '../../etc', '\u202e', 'a'.repeat(300)];
  const tree = Object.fromEntries(
    names.map((name, at) => [`plugins/p${at}/.claude-plugin/plugin.json`, { json: { name, version: '1.0.0' } }]),
  );
  const own = siteOf(
    view({ ...tree, 'catalogs/all.yaml': 'schema: catalog/v1\nname: all\nowner: { name: A }\ntargets: [claude]\n' }),
  );
  const files = [...own.keys()].filter(path => path.startsWith('plugins/'));
  expect(new Set(files.map(file => file.toLowerCase())).size).toBe(names.length);
  for (const file of files) expect(file).toMatch(/^plugins\/[a-z0-9][a-z0-9-]*(\.[0-9a-f]{10})?\.html$/);
  expect(files).not.toContain('plugins/con.html');
});
