import { expect, test } from 'vitest';
import { changelogEdits } from '../../src/edit/changelog.ts';

function after(text: string, version = '1.2.4'): string {
  const edits = changelogEdits(text, version, '2026-11-27');
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
