import type { Plugin } from '../../model/plugin.ts';
import type { Tree } from '../../model/snapshot.ts';
import type { Workspace } from '../../model/workspace.ts';
import { missingDocs } from '../missing-docs.ts';
import { rule } from '../rule.ts';

const manifest = 'plugins/hello/.claude-plugin/plugin.json';
const hello = (manifested: object, ...docs: readonly string[]): Tree => ({
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:strict]\n',
  [manifest]: { json: { name: 'hello', ...manifested } },
  ...Object.fromEntries(docs.map(path => [`plugins/hello/${path}`, '# Hello\n'])),
});
const version = { version: '1.0.0' };
const own = (rules: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\n${rules}`,
});

export default rule({
  id: 'structure/missing-docs',
  title: 'A plugin has no README, or no changelog',
  level: 'info',
  asked: true,
  scope: 'plugin',
  since: '0.1.0',
  why: `A plugin runs with what its user may do, and the README beside it is the one place that can say what it does, needs and
sends before anybody installs it; "claude plugin validate --profile directory" of Claude Code 2.1.329 asks for one of 40
words. Where versions have numbers, a changelog is what tells whether to take the next one; a plugin that says no version is
not asked for one. No client misses either, so that it is for a policy to ask for them, as builtin:strict does.`,

  examples: {
    'neither of them': { head: hello(version), finds: [`${manifest}#/name`] },
    'no changelog': { head: hello(version, 'README.md'), finds: [`${manifest}#/name`] },
    'no version to write about': { head: hello({}, 'README.md'), finds: [] },
    'one that lies further down': {
      head: hello(version, 'docs/README.md', 'CHANGELOG.md'),
      finds: [`${manifest}#/name`],
    },
    'both, called otherwise': { head: hello(version, 'readme.rst', 'CHANGES'), finds: [] },
    'a policy that says a level of its own': {
      head: { ...hello(version), ...own('rules: { structure/missing-docs: warn }\n') },
      finds: [`${manifest}#/name`],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) if (!hasBoth(plugin, head)) yield* missingDocs(plugin);
  },
});

/** Are they there as most people call them? */
function hasBoth({ root }: Plugin, { snapshot: { entries } }: Workspace): boolean {
  const folder = root === '' ? '' : `${root}/`;
  return entries.has(`${folder}README.md`) && entries.has(`${folder}CHANGELOG.md`);
}
