import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileReport } from '../../src/commands/hostile-report.ts';
import type { Report } from '../../src/model/report.ts';
import { markerOf, printClear, printComment } from '../../src/report/comment.ts';
import { printJson } from '../../src/report/json.ts';
import { rendered } from '../report/forge.ts';
import { hostileText, hostileTexts } from '../report/hostile-texts.ts';
import { reportWith, unbumped } from '../report/literals.ts';
import { commandsIn } from '../report/runner.ts';
import { every, runs } from '../runs.ts';
import { head } from './step.ts';

/** A report in which everything that can be said is said, each text by its turn. */
function reportOf(next: () => string, count = 1): Report {
  const times = <T>(make: () => T): T[] => Array.from({ length: count }, make);
  const span = () => ({ line: 1, column: 1, endLine: 1, endColumn: 2, text: next() });
  return reportWith({
    command: next(),
    snapshot: { label: next(), commit: head },
    base: { label: next(), commit: next() },
    findings: times(() => ({
      ...unbumped,
      rule: next(),
      at: { file: next(), pointer: next() },
      span: span(),
      message: next(),
      hint: next(),
      before: { file: next(), pointer: next() },
      beforeSpan: span(),
      beforeIn: next(),
      because: { file: next(), pointer: next() },
      becauseSpan: span(),
      plugin: next(),
      catalog: next(),
    })),
    rules: { run: 1, off: [next()] },
    skipped: times(() => ({ what: next(), because: next() })),
    catalogs: times(() => ({ name: next(), file: next(), targets: ['codex'], source: 'bundle', entries: 1 })),
    losses: times(() => ({
      catalog: next(),
      target: 'codex',
      plugin: next(),
      what: next(),
      because: next(),
      entry: false,
    })),
    changes: times(() => ({
      name: next(),
      root: next(),
      kind: 'moved',
      from: next(),
      to: next(),
      required: 'minor',
      next: next(),
      since: next(),
      rows: times(() => ({ id: next(), subject: next(), from: next(), to: next(), level: 'major' })),
      gains: times(next),
    })),
    written: times(next),
  });
}

const ours = [
  'heading',
  'paragraph',
  'strong',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'list',
  'listItem',
  'code',
];

/** As it comes from a stranger: through a file. */
function isHarmless(report: Report): void {
  const read = hostileReport(printJson(report), 'report.json', head);
  const full = printComment(read, markerOf());
  const clear = printClear(read, markerOf('nightly'));
  for (const [body, html] of [[full, 1] as const, [clear, 3] as const]) {
    const { kinds, spoken } = rendered(body);
    expect(spoken, body).toEqual([]);
    expect(kinds.filter(kind => kind === 'html').length, body).toBe(html);
    expect(
      kinds.filter(kind => kind !== 'html' && !ours.includes(kind)),
      body,
    ).toEqual([]);
    expect(commandsIn(body), body).toEqual([]);
    expect(body.split('\n').filter(line => line.includes('<!--') && !/`/.test(line))).toHaveLength(1);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body.isWellFormed()).toBe(true);
  }
}

describe('whatever a report says, a comment says it and does nothing else', () => {
  test.each(hostileTexts)('%j', text => {
    isHarmless(reportOf(() => text));
  });

  test('for any texts', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 8 }), texts => {
        let at = 0;
        isHarmless(reportOf(() => texts[at++ % texts.length] ?? ''));
      }),
      { numRuns: runs(300) },
    );
  });

  // Every other one; with ALL_RUNS=1, as every week, all of them.
  const units = ['😀', 'x', '|`\\', '@a ', '\u{10ffff}', '\n'].filter((_, at) => at % every(2) === 0);

  test.each(units)(
    'however long and many, of %j',
    text => {
      isHarmless(reportOf(() => text.repeat(600), 20));
      isHarmless(reportOf(() => text, 150));
    },
    60_000,
  );
});
