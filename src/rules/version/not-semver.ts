import { inside } from '../../model/place.ts';
import { isSemver, nearestSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string): { json: unknown } => ({
  json: { name: 'hello', version, description: 'Says hello.' },
});

export default rule({
  id: 'version/not-semver',
  title: 'A version is not SemVer 2.0.0',
  level: 'error',
  fix: 'safe',
  since: '0.1.0',
  why: `To the clients a version is only text (codex-cli 0.169.0 and Claude Code 2.1.329 install "banana"), so a slip is not
noticed until something has to compare: dependency ranges, release tags and every check of a bump need SemVer.
"claude plugin tag" refuses anything else.`,
  source: 'https://semver.org/spec/v2.0.0.html',

  examples: {
    'a leading v': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': hello('v1.0.0') },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'two parts': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('1.0') },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'a leading zero, in one of two manifests': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello('1.2.0'),
        'plugins/hello/.claude-plugin/plugin.json': hello('1.02.0'),
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'a prerelease': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('1.0.0-rc.1') },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const { version, document } of plugin.manifests) {
        if (version === undefined || isSemver(version.value)) continue;
        const near = nearestSemver(version.value);
        yield {
          at: version.place,
          message:
            version.value.trim() === '' ? 'the version is empty' : `${shown(version.value)} is not a SemVer version`,
          hint: near === undefined ? 'Write three numbers, such as "1.0.0".' : `Write "${near}".`,
          plugin: plugin.name.value,
          ...(near !== undefined && {
            fix: { safe: true, edits: [{ at: inside({ file: document.file }, 'version'), value: near }] },
          }),
        };
      }
    }
  },
});
