import type { Found } from '../../model/diagnostic.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const hello = { json: { name: 'hello', version: '1.0.0' } };
const policy = 'schema: policy/v1\nname: acme\nedition: 1\nplugins: { roots: ["plugins/*"] }\n';

export default rule({
  id: 'structure/no-manifest',
  title: 'A plugin folder holds no manifest',
  level: 'warn',
  since: '0.1.0',
  why: `A folder without a manifest at one of the known places is no plugin: it goes into no catalog, and nothing else says
so. It is often a misspelt dot folder, a submodule, whose files are elsewhere, or a link, which codex-cli 0.169.0
follows when it lists and Claude Code 2.1.329 does not follow at all.`,

  examples: {
    'a misspelt dot folder': {
      head: {
        'policies/policy.yaml': policy,
        'plugins/hello/.codex-plugin/plugin.json': hello,
        'plugins/bye/.codex-plugins/plugin.json': hello,
      },
      finds: ['plugins/bye/.codex-plugins/plugin.json'],
    },
    'a submodule': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello, 'plugins/bye': { submodule: 'a'.repeat(40) } },
      finds: ['plugins/bye'],
    },
    'a folder the policy ignores': {
      head: {
        'policies/policy.yaml': policy.replace('] }', '], ignore: ["plugins/_*"] }'),
        'plugins/hello/.codex-plugin/plugin.json': hello,
        'plugins/_shared/README.md': 'Shared.\n',
      },
      finds: [],
    },
    'a folder that groups plugins, which the catalog lists': {
      head: {
        '.claude-plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'crm', source: './plugins/sales/crm' }] },
        },
        'plugins/sales/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
        'plugins/sales/README.md': 'What sales uses.\n',
      },
      finds: [],
    },
    'a folder with a manifest': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello },
      finds: [],
    },
  },

  *check({ head }) {
    const isGroup = (folder: string) => head.plugins.some(({ root }) => root.startsWith(`${folder}/`));
    for (const folder of head.discovery.bare) if (!isGroup(folder)) yield found(folder, head);
  },
});

function found(folder: string, { snapshot, policy, discovery }: Workspace): Found {
  const mode = snapshot.entries.get(folder)?.mode;
  const first = mode === undefined ? snapshot.paths.find(path => path.startsWith(`${folder}/`)) : undefined;
  const what =
    mode === 'submodule'
      ? 'is a submodule, whose files are not in this repository'
      : mode === 'link'
        ? 'is a symbolic link, not a folder'
        : 'holds no plugin manifest';
  const [root] = discovery.roots;
  return {
    at: { file: first ?? folder },
    message: `${folder} ${what}, so it is in no catalog`,
    hint: 'Add .codex-plugin/plugin.json or .claude-plugin/plugin.json, or list the folder under plugins.ignore in policies/policy.yaml.',
    ...(policy.roots.length === 0 ? { level: 'info' as const } : root !== undefined && { because: root.place }),
  };
}
