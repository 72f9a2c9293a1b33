import { describe, expect, test } from 'vitest';
import { changelogEdits } from '../../src/edit/changelog.ts';
import { itemsOf } from '../../src/edit/changelog-items.ts';

function after(text: string, version = '1.2.4', items: readonly string[] = []): string {
  const edits = changelogEdits(text, version, '2026-11-27', items);
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
