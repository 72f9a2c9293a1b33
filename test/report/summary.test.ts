import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/report.ts';
import { commentSize, printSummary } from '../../src/report/summary.ts';
import { rendered } from './forge.ts';
import { reportWith, unbumped } from './literals.ts';

const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => ({ ...unbumped, message: `number ${index}` }));

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('says the verdict, the total, the findings and how to repeat it', () => {
  const report = reportWith({
    command: "check --base 'a b'",
    findings: [unbumped],
    skipped: [{ what: 'the base', because: 'there is none' }],
    catalogs: [],
  });
  expect(printSummary(report)).toBe(`\
## catalogc check: not passed

1 error in 12 plugins, 0 catalogs

### Findings

| Level | Where | What is so | What to do | Rule |
|---|---|---|---|---|
| error | \`plugins/hello/.claude-plugin/plugin.json:3:14\` | hello is new inside and 1.2.0 as before | Choose the next version; 1.2.1 will do for a change of wording. | \`version/unbumped-change\` |

### Skipped

- the base, because there is none

The same on a laptop:

\`\`\`
npx catalogc check --base 'a b'
\`\`\`
`);
});

test('says what a build made and what targets cannot carry', () => {
  const loss = {
    catalog: 'acme',
    target: 'claude',
    what: 'tags',
    because: 'claude knows no tags',
    entry: false,
  } as const;
  const text = printSummary(
    reportWith({
      command: 'build --write',
      catalogs: [
        {
          name: 'acme',
          file: 'a.yaml',
          targets: ['codex', 'claude'],
          source: 'bundle',
          entries: 5,
          emitted: { claude: 4 },
        },
      ],
      losses: [
        ...['a', 'b', 'c', 'd'].map(plugin => ({ ...loss, plugin })),
        { ...loss, plugin: 'x|y', what: 'entry', because: 'it is not there', entry: true },
      ],
      written: ['.claude-plugin/marketplace.json', 'dist/acme/a', 'dist/acme/b', 'dist/catalog-index.json'],
    }),
  );
  expect(text).toContain('## catalogc build: passed');
  expect(text).toContain('| `acme` | codex | not compiled |  |');
  expect(text).toContain(
    '| `acme` | claude | 4 entries, 1 left out, 4 values not carried | tags (`a`, `b`, `c` and 1 more): claude knows no tags; left out (`x\\|y`): it is not there |',
  );
  expect(text).toContain(
    '### Written: 4 files\n\n- `.claude-plugin/marketplace.json`\n- `dist/acme/`, 2 files\n- `dist/catalog-index.json`',
  );
});

describe.each([
  ['a comment', commentSize],
  ['a step summary', undefined],
])('in %s', (_, most) => {
  test('of very many findings the best are there, and the true total', () => {
    const report = reportWith({
      findings: many(40_000),
      skipped: Array.from({ length: 9000 }, (_, index) => ({ what: `thing ${index}`, because: 'of that' })),
      written: Array.from({ length: 9000 }, (_, index) => `dist/${index}/x`).concat('dist/catalog-index.json'),
    });
    const text = printSummary(report, most === undefined ? {} : { most });
    expect(bytes(text)).toBeLessThan(most ?? 1024 * 1024 * 0.9);
    expect(bytes(text)).toBeGreaterThan((most ?? 900_000) / 2);
    expect(text).toContain('40000 errors in 12 plugins, 2 catalogs');
    expect(text).toMatch(/\n\d+ of 40000 findings are shown here/);
    expect(text).toMatch(/\n\d+ of 9000 things are shown here/);
    expect(text).toMatch(/\n\d+ of 9001 paths are shown here/);
    expect(text).toContain('npx catalogc check\n');
  });
});

test('a target that carries very little does not fall out of the table', () => {
  const losses = Array.from({ length: 40 }, (_, index) => ({
    catalog: 'acme',
    target: 'codex' as const,
    what: `field${index}`,
    because: 'codex knows no such thing',
    entry: false,
  }));
  const text = printSummary(reportWith({ losses }), { most: commentSize });
  expect(text).toContain('40 values not carried | field0: codex knows no such thing; ');
  expect(text).toContain('field11: codex knows no such thing; and 28 more |');
});

test('one text that is too long for all of it leaves the rest in place', () => {
  const text = printSummary(reportWith({ command: `check --base ${'x'.repeat(5000)}`, findings: many(3) }), {
    most: 4000,
  });
  expect(text).toContain('0 of 3 findings are shown here');
});

test('is a title, tables and lists to a reader', () => {
  const { kinds } = rendered(printSummary(reportWith({ findings: many(2) })));
  expect(kinds.filter(kind => !/^(table|inlineCode)/.test(kind))).toEqual([
    'heading',
    'paragraph',
    'heading',
    'heading',
    'paragraph',
    'code',
  ]);
});
