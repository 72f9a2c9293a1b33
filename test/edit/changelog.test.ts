import { describe, expect, test } from 'vitest';
import { changelogEdits } from '../../src/edit/changelog.ts';
import { itemsOf } from '../../src/edit/changelog-items.ts';

function after(text: string, version = '1.2.4', items: readonly string[] = []): string {
  const edits = changelogEdits(text, { name: 'crm', version, today: '2026-11-27', items });
  return edits.reduceRight((now, { span: [start, end], text }) => now.slice(0, start) + text + now.slice(end), text);
}

test.each([
  [
    'keep a changelog',
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [1.2.3] - 2026-01-02\n\n- B.\n',
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.4] - 2026-11-27\n\n### Added\n\n- A.\n\n## [1.2.3] - 2026-01-02\n\n- B.\n',
  ],
  [
    'days in parentheses',
    '## 1.2.3 (2026-01-02)\n\n- B.\n',
    '## 1.2.4 (2026-11-27)\n\n## 1.2.3 (2026-01-02)\n\n- B.\n',
  ],
  ['a v and no day', '# Log\n\n### v1.2.3\n- B.\n', '# Log\n\n### v1.2.4\n\n### v1.2.3\n- B.\n'],
  [
    'a link to a comparison',
    '## [1.2.3](https://x/1.2.2...1.2.3) (2026-01-02)\n',
    '## 1.2.4 (2026-11-27)\n\n## [1.2.3](https://x/1.2.2...1.2.3) (2026-01-02)\n',
  ],
  ['CRLF', '## Unreleased\r\n- A.\r\n\r\n## 1.2.3\r\n', '## Unreleased\r\n\r\n## 1.2.4\r\n- A.\r\n\r\n## 1.2.3\r\n'],
  [
    'nothing released yet',
    '# Changelog\n\n## [Unreleased]\n\n- A.\n',
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.4] - 2026-11-27\n\n- A.\n',
  ],
  ['nothing at all', '# Changelog', '# Changelog\n\n## [1.2.4] - 2026-11-27\n'],
  ['a heading in an example', '```\n## 9.9.9\n```\n\n## 1.2.3\n', '```\n## 9.9.9\n```\n\n## 1.2.4\n\n## 1.2.3\n'],
  ['told already', '## 1.2.4\n\n## 1.2.3\n', '## 1.2.4\n\n## 1.2.3\n'],
])('%s', (_, before, wanted) => {
  expect(after(before)).toBe(wanted);
  expect(after(wanted)).toBe(wanted);
});

describe('in the style of the newest heading', () => {
  test.each([
    ['## [1.2.3] 2026-01-01 [YANKED]', '## [1.2.4] 2026-11-27'],
    ['## [1.2.3] - 2026-01-01 [YANKED]', '## [1.2.4] - 2026-11-27'],
    ['## [1.2.3] [YANKED]', '## [1.2.4]'],
    ['## [1.2.3] [YANKED] - 2026-01-01', '## [1.2.4] - 2026-11-27'],
    ['## ~~1.2.3~~ (2026-01-01)', '## 1.2.4 (2026-11-27)'],
    ['## 1.2.3 "Falcon" (2026-01-01)', '## 1.2.4 - 2026-11-27'],
    ['## 1.2.3: better search', '## 1.2.4'],
    ['## 1.2.3 / 2026-01-01', '## 1.2.4 / 2026-11-27'],
    ['## 1.2.3 / 2026/01/01', '## 1.2.4 / 2026/11/27'],
    ['## 1.2.3 _2026-01-01_', '## 1.2.4 _2026-11-27_'],
    ['## 1.2.3 - January 1, 2026', '## 1.2.4 - November 27, 2026'],
    ['## 1.2.3 (1 Jan 2026)', '## 1.2.4 (27 Nov 2026)'],
    ['## 1.2.3 - 1st of January 2026', '## 1.2.4 - 2026-11-27'],
    ['## 1.2.3 (01/02/2026)', '## 1.2.4 (2026-11-27)'],
    ['## 1.2.3 – enero de 2026', '## 1.2.4 – 2026-11-27'],
    ['## 1.2.3 (released 2026-01-01 by Ann)', '## 1.2.4 (2026-11-27)'],
    ['## Version 1.2.3', '## Version 1.2.4'],
    ['## crm 1.2.3 - 2026-01-01', '## crm 1.2.4 - 2026-11-27'],
    ['## `crm@1.2.3`', '## `crm@1.2.4`'],
    ['## Release v1.2.3', '## Release v1.2.4'],
    ['## **1.2.3** ##', '## **1.2.4**'],
    ['1.2.3\n-----', '1.2.4\n-----'],
    ['1.2.3 (2026-01-01)\n---', '1.2.4 (2026-11-27)\n---'],
    ['v1.2.3\n======', 'v1.2.4\n======'],
  ])('%j', (old, wanted) => {
    expect(after(`# Log\n\n${old}\n\n- B.\n`)).toBe(`# Log\n\n${wanted}\n\n${old}\n\n- B.\n`);
  });

  test('a line below grows with the text it underlines', () => {
    expect(after('1.2.9\n-----\n', '1.2.10')).toBe('1.2.10\n------\n\n1.2.9\n-----\n');
  });
});

describe('what only looks like a heading', () => {
  test.each([
    ['a comment', '<!--\n## 9.9.9\n-->\n\n'],
    ['a comment on one line', '<!-- ## 9.9.9 -->\n\n'],
    ['code with a language', '```md\n## 9.9.9\n```\n\n'],
    ['code within code', '````\n```\n## 9.9.9\n```\n````\n\n'],
    ['a fence that is not closed by another one', '~~~\n```\n## 9.9.9\n~~~\n\n'],
    ['a fence with words behind it', '```\n```js\n## 9.9.9\n```\n\n'],
    ['code on one line', '```x``` is code.\n\n'],
    ['code in a list', '- ```\n  1.2.3\n  ```\n\n'],
    ['open code in a list', '- ```\n  1.2.3\n\n'],
    ['a rule', 'About 9.9.9\n9.9.9\n---\n\n'],
    ['another plugin', '## 7zip 9.9.9\n\n'],
  ])('%s', (_, before) => {
    expect(after(`${before}## 1.2.3\n`)).toBe(`${before}## 1.2.4\n\n## 1.2.3\n`);
  });
});

test('a line below Unreleased stays there', () => {
  const text = 'Unreleased\n----------\n\n- A.\n\n1.2.3\n-----\n';
  expect(after(text)).toBe('Unreleased\n----------\n\n1.2.4\n-----\n\n- A.\n\n1.2.3\n-----\n');
});

test('links at the end follow, where they compare with the last version', () => {
  const links = (unreleased: string) =>
    `## [Unreleased]\n\n## [1.2.3]\n\n[unreleased]: https://x/compare/${unreleased}...HEAD\n`;
  expect(after(links('v1.2.3'))).toContain(
    '\n[unreleased]: https://x/compare/v1.2.4...HEAD\n[1.2.4]: https://x/compare/v1.2.3...v1.2.4\n',
  );
  expect(after(links('main'))).toContain('\n[unreleased]: https://x/compare/main...HEAD\n');
});

test('a prerelease is not taken for the version it leads to', () => {
  expect(after('## 2.0.0-rc.1 - 2026-01-02\n', '2.0.0')).toBe('## 2.0.0 - 2026-11-27\n\n## 2.0.0-rc.1 - 2026-01-02\n');
});

describe('items of a list', () => {
  test.each([
    ['above the newest', '## 1.2.3\n\n- B.\n', '## 1.2.4\n\n- New.\n- More.\n\n## 1.2.3\n\n- B.\n'],
    [
      'before those that wait, with their mark',
      '## Unreleased\n\n* A.\n',
      '## Unreleased\n\n## 1.2.4 - 2026-11-27\n\n* New.\n* More.\n* A.\n',
    ],
    [
      'before a section',
      '## Unreleased\n\n### Added\n\n- A.\n',
      '## Unreleased\n\n## 1.2.4 - 2026-11-27\n\n- New.\n- More.\n\n### Added\n\n- A.\n',
    ],
    [
      'apart from text',
      '## Unreleased\nText.\n',
      '## Unreleased\n\n## 1.2.4 - 2026-11-27\n\n- New.\n- More.\n\nText.\n',
    ],
    ['below a heading that is there', '## 1.2.4\n\n- A.\n', '## 1.2.4\n\n- New.\n- More.\n- A.\n'],
    ['in an empty changelog', '# Changelog\n', '# Changelog\n\n## [1.2.4] - 2026-11-27\n\n- New.\n- More.\n'],
    ['with CRLF', '## 1.2.3\r\n', '## 1.2.4\r\n\r\n- New.\r\n- More.\r\n\r\n## 1.2.3\r\n'],
  ])('%s', (_, before, wanted) => {
    expect(after(before, '1.2.4', ['New.', 'More.'])).toBe(wanted);
  });

  test('paragraphs, lists and fences of a text stay within their item', () => {
    expect(itemsOf('  One.\n\nTwo.\n')).toEqual(['One.\n\nTwo.']);
    expect(itemsOf('- One.\n  - Below.\n* Two.')).toEqual(['One.\n  - Below.', 'Two.']);
    expect(itemsOf(' \n')).toEqual([]);
    const hostile = itemsOf('One.\n\n## 9.9.9\n\n```\nopen');
    const told = after('## 1.2.3\n', '1.2.4', hostile);
    expect(told).toBe('## 1.2.4\n\n- One.\n\n  ## 9.9.9\n\n  ```\n  open\n  ```\n\n## 1.2.3\n');
    expect(after(told, '1.2.5')).toMatch(/^## 1\.2\.5\n\n## 1\.2\.4\n/);
  });
});
