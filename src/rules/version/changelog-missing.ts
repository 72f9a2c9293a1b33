import { headingsOf } from '../../model/markdown-headings.ts';
import { placesOf } from '../../model/raise.ts';
import { isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, changelog: string): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/CHANGELOG.md': changelog,
});

export default rule({
  id: 'version/changelog-missing',
  title: 'A changelog does not know the new version',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `Whoever gets an update looks into the changelog for what it brings. A plugin that keeps one and leaves a version out
tells its users that nothing happened.`,

  examples: {
    'a version without a heading': {
      base: hello('1.2.0', '# Changelog\n\n## 1.2.0\n'),
      head: hello('1.2.1', '# Changelog\n\n## 1.2.0\n'),
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'a version with a heading': {
      base: hello('1.2.0', '# Changelog\n\n## 1.2.0\n'),
      head: hello('1.2.1', '# Changelog\n\n## [1.2.1] - 2026-11-20\n\n## 1.2.0\n'),
      finds: [],
    },
    'a heading with a line below it': {
      base: hello('1.2.0', 'Changelog\n=========\n\n1.2.0\n-----\n'),
      head: hello('1.2.1', 'Changelog\n=========\n\n1.2.1\n-----\n\n1.2.0\n-----\n'),
      finds: [],
    },
    'a heading that is only an example': {
      base: hello('1.2.0', '# Changelog\n\n## 1.2.0\n'),
      head: hello('1.2.1', '# Changelog\n\n<!--\n## 1.2.1\n-->\n\n## 1.2.0\n'),
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'a plugin that keeps none': {
      base: { 'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.2.0" }\n' },
      head: { 'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.2.1" }\n' },
      finds: [],
    },
  },

  *check({ comparisons = [], head }) {
    for (const one of comparisons) {
      const { from, kind, name, root, to } = one;
      if (kind === 'removed' || to === undefined || to === from || !isSemver(to)) continue;
      const file = `${root === '' ? '' : `${root}/`}CHANGELOG.md`;
      const bytes = head.snapshot.bytes(file);
      if (bytes === undefined || hasHeading(Buffer.from(bytes).toString('utf8'), to)) continue;
      yield {
        ...placesOf(one),
        message: `the changelog of ${shown(name)} has no heading for ${to}`,
        hint: `Say in ${shown(file, 200)} what ${to} brings, below a heading "## ${to}".`,
      };
    }
  },
});

/** A heading that names the version, however it is dressed. */
function hasHeading(text: string, version: string): boolean {
  return headingsOf(text).some(({ says }) => {
    const at = says.indexOf(version);
    return at >= 0 && !/[\w.+-]/.test(says[at + version.length] ?? ' ') && !/[\d.]/.test(says[at - 1] ?? ' ');
  });
}
