import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { settle } from '../../src/options.ts';
import { every } from '../runs.ts';
import { layShop, shopDay } from '../site/shop.ts';
import { openBrowser, serve } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const home = realpathSync(mkdtempSync(join(tmpdir(), 'catalogc-site-')));
const out = join(home, 'public/deep/plugins');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await openBrowser();
  const dir = join(home, 'shop');
  layShop(dir);
  await run('site', settle({ dir, out, 'as-of': shopDay }), openPorts({}));
  server = await serve(join(home, 'public'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(home, { recursive: true, force: true });
});

const openAll = 'for (const one of document.querySelectorAll("details")) one.open = true';
const touchAll = `for (const one of document.querySelectorAll('*'))
  for (const kind of ['mouseover', 'focus', 'click']) if (kind !== 'click' || one.localName === 'summary') one.dispatchEvent(new Event(kind))`;
const pages = [
  ...['index.html', 'plugins.html', 'catalogs/stable.html', 'catalogs/sales.html', 'plugins/crm-sync.html'],
  ...['plugins/evil.html', 'plugins/old-lint.html', 'calendar.html', 'graph.html'],
];
const places = {
  'a file': (path: string) => `file://${out}/${path}`,
  'below a path': (path: string) => `${server.address}/deep/plugins/${path}`,
};

/** Opens a page, and fails when anything is said about it: an error, a report of the policy, a file that is not there. */
async function using(address: string, use: (page: Page) => Promise<void>, scheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ colorScheme: scheme, bypassCSP: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(error.message));
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()} ${why}`); // who leaves a page stops its loading
  });
  page.on('response', response => response.status() >= 400 && said.push(`${response.status()}: ${response.url()}`));
  try {
    await page.goto(address);
    await use(page);
    expect(said).toEqual([]);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  } finally {
    await context.close();
  }
}

const shown = (page: Page) => page.locator('#plugins > li:visible h3 > a').allTextContents();
const hash = (page: Page) => new URL(page.url()).hash;

describe.each(Object.entries(places))('from %s', (place, at) => {
  // Every page from one place at least; with ALL_RUNS=1, as every week, from both.
  const turn = every(2);
  const some = pages.filter((_, index) => index % turn === Object.keys(places).indexOf(place) % turn);
  test.each(some)('%s loads without a word, and hostile texts do nothing', async path => {
    await using(at(path), async page => {
      await page.evaluate(openAll);
      await page.evaluate(touchAll);
      expect(await page.locator('img, iframe, [onerror], [onmouseover]').count()).toBe(0);
      expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontSize')).toBe('32px'); // it is dressed
    });
  });

  test('search, filters and the address go together, and back goes back', async () => {
    await using(at('plugins.html'), async page => {
      expect(await shown(page)).toHaveLength(6);
      await page.keyboard.press('/');
      await page.keyboard.type('crm acme.example', { delay: 5 });
      expect(await shown(page)).toEqual(['crm-sync']); // by a host that its row does not show
      expect(await page.locator('#count').textContent()).toBe('1 of 6 plugins');
      await expect.poll(() => hash(page)).toBe('#q=crm+acme.example');
      await page.keyboard.press('Escape');
      expect(await shown(page)).toHaveLength(6);
      await page.selectOption('#f-state', 'deprecated');
      expect(hash(page)).toBe('#state=deprecated');
      await page.selectOption('#f-can', 'network');
      expect(await shown(page)).toEqual(['crm-sync']);
      expect(hash(page)).toBe('#state=deprecated&can=network');
      await page.goBack();
      expect(await shown(page)).toEqual(['crm-sync', 'evil']);
      expect(await page.inputValue('#f-can')).toBe('');
      await page.goForward();
      expect(await shown(page)).toEqual(['crm-sync']);
    });
  });

  test('an address that was sent shows the same', async () => {
    await using(at('plugins.html#q=crm&catalog=stable&owner=%40acme%2Fsales'), async page => {
      expect(await shown(page)).toEqual(['crm-sync', 'crm-sync-v2']);
      expect(await page.inputValue('#q')).toBe('crm');
      await page.locator('#plugins a', { hasText: 'crm-sync-v2' }).click();
      expect(await page.locator('h1').textContent()).toContain('crm-sync-v2');
      await page.goBack();
      expect(await shown(page)).toEqual(['crm-sync', 'crm-sync-v2']);
    });
  });
});

test('an address with nonsense shows what it can, and what fits nothing is said', async () => {
  await using(places['a file']('catalogs/stable.html#state=banana&q=%3Cscript%3E&__proto__=x'), async page => {
    expect(await page.inputValue('#f-state')).toBe('');
    expect(await page.inputValue('#q')).toBe('<script>');
    expect(await shown(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shown(page)).toHaveLength(4);
    expect(hash(page)).toBe('');
  });
});

test('everything can be done by keyboard', async () => {
  await using(places['a file']('catalogs/stable.html'), async page => {
    const focused = () =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    expect(await shown(page)).toHaveLength(4); // a place in the page is no search
    const seen: string[] = [];
    while (!seen.includes('old-lint') && seen.length < 30) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline, seen.at(-1)).not.toBe('none');
    }
    expect(seen).toEqual(
      expect.arrayContaining(['Add this catalog to a client', 'q', 'f-state', 'crm-sync', 'old-lint']),
    );
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.type('note/');
    expect(await page.inputValue('#q')).toBe('note/'); // who types a slash gets one
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('crm-sync');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/crm-sync-v2\.html$/);
  });
});

test('a command is copied as it reads', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(places['below a path']('plugins/crm-sync.html'));
  await page.getByRole('button', { name: 'Copy: claude plugin install crm-sync@stable' }).first().click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('claude plugin install crm-sync@stable');
  await context.close();
});

test('without a script the list is whole, and no filter is offered', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(places['a file']('catalogs/stable.html'));
  expect(await shown(page)).toHaveLength(4);
  expect(await page.locator('#filters').isVisible()).toBe(false);
  await context.close();
});

// Pages share their colours: each is looked at by day or by night; with ALL_RUNS=1, as every week, by both.
const lookedAt = {
  light: pages.filter((_, at) => at % every(2) === 0),
  dark: pages.filter((_, at) => at % every(2) === 1 % every(2)),
};

describe.each(['light', 'dark'] as const)('in %s', scheme => {
  test.each(lookedAt[scheme])('%s has nothing that axe would refuse', async path => {
    // Playwright's own evaluation is not held to the policy of the page; a script tag would be.
    await using(
      places['a file'](path),
      async page => {
        await page.evaluate(openAll);
        await page.evaluate(axe);
        const found = (await page.evaluate('axe.run(document, { preload: false })')) as { violations: Result[] };
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
      },
      scheme,
    );
  });
});

test('no page is wider than a telephone, and colours follow the system', async () => {
  for (const path of pages) {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(places['a file'](path));
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 23, 27)');
    await context.close();
  }
});

test('on paper there is no menu and no form, and every plugin', async () => {
  await using(places['a file']('catalogs/stable.html'), async page => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await shown(page)).toHaveLength(4);
  });
});

test('the calendar beside it is there', () => {
  expect(existsSync(join(out, 'calendar.ics'))).toBe(true);
});
