import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/deprecation.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { dayOf, yearTree } from '../deprecation/year.ts';

const day = '2027-02-12';

function feed(ending: string, on = day, tree: Tree = yearTree): string {
  const text = dayOf(on, new Map(), tree).files.get(`stable.deprecations.${ending}`);
  if (text === undefined) throw new Error(`there is no ${ending}`);
  return text;
}

test.each(['ics', 'atom', 'md'])('the %s of a day', async ending => {
  await expect(feed(ending).replaceAll('\r\n', '\n')).toMatchFileSnapshot(`../golden/deprecation-day.${ending}`);
});

test('a calendar ends its lines as RFC 5545 wants it', () => {
  expect(feed('ics').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a day on which nothing turns gives the same bytes', () => {
  for (const ending of ['ics', 'atom', 'md']) expect(feed(ending, addDays(day, 1))).toBe(feed(ending));
});

test('a catalog that no record is about has no feeds', () => {
  const tree = Object.fromEntries(
    Object.entries(yearTree).filter(([path]) => !path.startsWith('policies/deprecations/')),
  );
  expect([...dayOf(day, new Map(), tree).files.keys()].filter(path => path.includes('deprecations'))).toEqual([]);
});

test('the index holds the digest of every feed', () => {
  const names = [...dayOf(day, new Map()).files.keys()].filter(path => path.startsWith('stable.deprecations.'));
  expect(names.sort()).toEqual(['stable.deprecations.atom', 'stable.deprecations.ics', 'stable.deprecations.md']);
});

describe('untrusted text', () => {
  const evil =
    'x]]></title><script>alert(1)</script> @everyone #1 | `a` \r\nEND:VEVENT\r\nBEGIN:VEVENT \u202e\ufffe\u0001![i](https://e.example)';
  const hostile: Tree = {
    ...yearTree,
    'catalogs/stable.yaml': String(yearTree['catalogs/stable.yaml']).replace(
      'Acme stable',
      '"<b>Acme</b> & ]]> | @team, a; b\\r\\nBEGIN:VEVENT\\r\\nEND:VEVENT\\u202e"',
    ),
    'policies/deprecations/late.yaml': JSON.stringify({
      schema: 'deprecation/v1',
      plugin: 'late',
      announced: '2026-11-20',
      sunset: '2027-02-18',
      because: 'other',
      message: evil,
      owner: evil,
      replacement: evil,
      migration: evil,
      history: [{ on: '2027-01-01', field: 'sunset', from: '2027-01-18', to: '2027-02-18', by: 'x', reason: evil }],
    }),
  };

  test('adds no event to a calendar', () => {
    const lines = feed('ics', day, hostile).split('\r\n');
    const count = (text: string, word: string) => text.split('\r\n').filter(line => line === word).length;
    expect(count(feed('ics', day, hostile), 'BEGIN:VEVENT')).toBe(count(feed('ics'), 'BEGIN:VEVENT'));
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n\u202e]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  test('adds no element to a feed, and no markup to its texts', () => {
    const text = feed('atom', day, hostile);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
    expect(text).toContain('<title>Deprecations in &lt;b&gt;Acme');
    expect(text).not.toContain('\u202e');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them, and no reader reads on after one
    expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
    const count = (of: string) => of.split('<entry>').length;
    expect(count(text)).toBe(count(feed('atom')));
  });

  test('says nothing to anybody on a page', () => {
    const text = feed('md', day, hostile);
    const bare = text.replaceAll(/(`+).*?\1/g, '');
    expect(bare).not.toMatch(/@everyone|@team|#1\b|<script|!\[|https:/);
    expect(text).not.toContain('\u202e');
    const [head = '', ...rows] = text.split('\n').filter(line => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|').length).toBe(head.split('|').length);
  });
});
