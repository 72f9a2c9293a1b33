import { expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model/report.ts';
import { printHuman } from '../../src/report/human.ts';
import { plain } from '../../src/report/style.ts';
import { reportWith, spanOf, unbumped } from './literals.ts';

const warning: Finding = {
  rule: 'entry/unpinned',
  level: 'warn',
  at: { file: 'catalogs/acme.yaml', pointer: '/entries/x' },
  message: 'x follows a branch',
  fingerprint: '0',
};
const note: Finding = { ...warning, rule: 'catalog/loss', level: 'info', message: 'claude has no category' };

test('a finding looks as the house wants it', () => {
  expect(printHuman(reportWith({ findings: [unbumped] }), plain)).toBe(`\
error version/unbumped-change  plugins/hello/.claude-plugin/plugin.json:3:14
  hello is new inside and 1.2.0 as before
    3 |   "version": "1.2.0",
      |              ^^^^^^^
  was      the same at main (a1b2c3d), line 3
  because  policies/recommended.yaml:7  bump: any-change
  help     Choose the next version; 1.2.1 will do for a change of wording.

1 error in 12 plugins, 2 catalogs
Why it matters: catalogc explain version/unbumped-change
`);
});

test('another place in the same tree is something to see', () => {
  const { beforeIn: _, ...rest } = unbumped;
  const second = { ...rest, beforeSpan: spanOf(9, '  "version": "1.1.0"', '"1.1.0"') };
  expect(printHuman(reportWith({ findings: [second] }), plain)).toContain(
    '  see      plugins/hello/.claude-plugin/plugin.json:9:14  "version": "1.1.0"\n',
  );
});

test.each<[string, Partial<Report>, string]>([
  ['nothing', {}, '12 plugins, 2 catalogs: no findings'],
  ['rules off', { rules: { run: 3, off: ['a/b'] } }, '12 plugins, 2 catalogs: no findings; 1 rule off'],
  ['one plugin', { plugins: 1, catalogs: [] }, '1 plugin, 0 catalogs: no findings'],
  [
    'all levels',
    { findings: [unbumped, unbumped, warning, note], rules: { run: 3, off: ['a/b', 'c/d'] } },
    '2 errors, 1 warning, 1 note in 12 plugins, 2 catalogs; 2 rules off',
  ],
  ['only warnings', { findings: [warning] }, '1 warning in 12 plugins, 2 catalogs'],
  ['only notes', { findings: [note] }, '1 note in 12 plugins, 2 catalogs'],
])('the last line says the truth about %s', (_, change, line) => {
  expect(printHuman(reportWith(change), plain).split('\n')).toContain(line);
});

test('notes are folded to a count, and unfold', () => {
  const report = reportWith({ findings: [note] });
  expect(printHuman(report, plain)).not.toContain('claude has no category');
  expect(printHuman(report, plain)).toContain('1 note not shown; see it: catalogc check --verbose');
  expect(printHuman(report, { ...plain, verbose: true })).toContain('claude has no category');
  expect(printHuman(reportWith({ findings: [note], failOn: 'info' }), plain)).toContain('claude has no category');
});

test('what was not looked at is said', () => {
  const skipped = [{ what: 'the files of 2 entries', because: 'nothing is fetched' }];
  expect(printHuman(reportWith({ skipped }), plain)).toContain(
    'skipped  the files of 2 entries, because nothing is fetched\n',
  );
});

test('quiet prints findings, and nothing when there are none', () => {
  const quiet = { ...plain, quiet: true };
  expect(printHuman(reportWith({ findings: [note] }), quiet)).toBe('');
  expect(printHuman(reportWith({ findings: [warning] }), quiet)).toBe(
    'warn entry/unpinned  catalogs/acme.yaml#/entries/x\n  x follows a branch\n\n1 warning in 12 plugins, 2 catalogs\n',
  );
});

test('colours only when asked', () => {
  const report = reportWith({ findings: [unbumped, warning] });
  const colored = printHuman(report, { ...plain, color: true });
  expect(colored).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(printHuman(report, plain));
  expect(printHuman(report, plain)).not.toContain('\u001b');
});

test('a build tells what was made of each catalog, and how to try it', () => {
  const loss = {
    catalog: 'acme',
    target: 'claude',
    what: 'category',
    because: 'claude knows none',
    entry: false,
  } as const;
  const report = reportWith({
    command: 'build',
    catalogs: [
      {
        name: 'acme',
        file: 'catalogs/acme.yaml',
        targets: ['codex', 'claude'],
        source: 'bundle',
        entries: 12,
        emitted: { codex: 12, claude: 11 },
      },
    ],
    losses: [
      ...['a', 'b', 'c', 'd', 'e'].map(plugin => ({ ...loss, plugin })),
      { ...loss, plugin: 'f', what: 'entry', because: 'it has no claude manifest', entry: true },
    ],
    written: ['dist/acme/.claude-plugin/marketplace.json', 'dist/acme/plugins/a/x', 'dist/catalog-index.json'],
  });
  expect(printHuman(report, plain)).toBe(`\
acme  catalogs/acme.yaml
  codex    12 entries
  claude   11 entries, 1 left out, 5 values not carried
    category (a, b, c and 2 more): claude knows none
    left out (f): it has no claude manifest

Wrote 3 files to dist:
  acme/  2 files
  catalog-index.json

12 plugins, 1 catalog: no findings
Try it: claude plugin marketplace add ./dist/acme
`);
});

test('a build that may not write says so', () => {
  const text = printHuman(reportWith({ command: 'build', findings: [unbumped] }), plain);
  expect(text).toContain('Nothing was written, because of the findings above.');
  expect(text).not.toContain('acme');
});
