import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/acceptance/browser.ts';

const words = ['review', 'merge glossary', 'trace', 'schema.example.com', 'watch log', 'sort'];

/** What the page of a large catalog weighs, and how long a key press takes there, beside one in a page that does nothing with it. */
export async function siteTable(cli: string, dir: string, out: string): Promise<string> {
  execFileSync(process.execPath, [cli, 'site', '--dir', dir, '--out', out], { stdio: 'ignore' });
  const weight = (files: readonly string[]) => {
    const all = files.map(file => readFileSync(join(out, file)));
    const sum = (bytes: readonly Buffer[]) => Math.round(bytes.reduce((total, { length }) => total + length, 0) / 1024);
    return [sum(all), sum(all.map(bytes => gzipSync(bytes)))] as const;
  };
  const page = 'catalogs/all.html';
  const rest = ['data/catalog.all.js', 'assets/site.css', 'assets/site.js'];
  const rows = [
    ['its page', ...weight([page]), '60'],
    ['the page and all that it loads', ...weight([page, ...rest]), '80'],
    ['stylesheet and script', ...weight(rest.slice(1)), '10'],
  ];
  const head = '| a catalog of 1,000 | KiB | KiB, packed | goal |\n| --- | --: | --: | --: |';
  return [
    `${head}\n${rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')}`,
    await keyTable(join(out, page), join(out, 'bare.html')),
  ].join('\n\n');
}

/** From a key press until the frame after it is drawn; the least and the middle of many. */
async function keyTable(page: string, bare: string): Promise<string> {
  writeFileSync(bare, '<!doctype html><title>bare</title><input id="q"><p id="count"></p>');
  const browser = await openBrowser();
  try {
    const times = new Map<string, readonly number[]>();
    for (const file of [bare, page]) {
      const opened = await browser.newPage();
      await opened.goto(`file://${file}`);
      times.set(file, await pressAll(opened));
      await opened.close();
    }
    const [base, own] = [summary(times.get(bare) ?? []), summary(times.get(page) ?? [])];
    const ratios = [own.min / base.min, own.median / base.median].map(ratio => `${ratio.toFixed(2)} x`);
    return `| a key press in its search field | compared with | ratio of min | of median | goal | min ms | median ms |
| --- | --- | --: | --: | --: | --: | --: |
| one in a bare page |  |  |  |  | ${base.min.toFixed(1)} | ${base.median.toFixed(1)} |
| until 1,000 rows are filtered and drawn | one in a bare page | ${ratios.join(' | ')} | 3 x | ${own.min.toFixed(1)} | ${own.median.toFixed(1)} |`;
  } finally {
    await browser.close();
  }
}

const watch = `
window.times = [];
addEventListener('keydown', () => {
  const from = performance.now();
  requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => times.push(performance.now() - from); channel.port2.postMessage(0); });
}, true)`;

async function pressAll(page: Page): Promise<readonly number[]> {
  await page.evaluate(watch);
  const field = page.locator('#q');
  for (const word of words) {
    await field.fill('');
    await field.pressSequentially(word, { delay: 30 });
  }
  return page.evaluate<number[]>('times');
}

function summary(times: readonly number[]): { readonly min: number; readonly median: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { min: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
}
