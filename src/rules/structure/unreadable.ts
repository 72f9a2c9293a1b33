import type { FaultKind } from '../../model/document.ts';
import { rule } from '../rule.ts';

const kinds: ReadonlySet<FaultKind> = new Set(['encoding', 'too-large', 'too-deep', 'lfs-pointer', 'missing', 'link']);
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n';

export default rule({
  id: 'structure/unreadable',
  title: 'A file cannot be read as what it is for',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `A Git LFS pointer stays a pointer for everybody who clones without Git LFS, and a submodule is an empty folder where it is
not checked out: users get that where the author sees a skill. Claude Code 2.1.329 checks out the submodules of a catalog, and of
a plugin that follows a branch, but not of one that is pinned by "sha" or in a subfolder; codex-cli 0.169.0 and copilot 1.0.102
check out none. codex-cli 0.169.0 and Claude Code 2.1.329 both refuse a catalog that is not UTF-8.`,

  examples: {
    'a Git LFS pointer in place of a manifest': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': pointer },
      finds: ['plugins/hello/.codex-plugin/plugin.json'],
    },
    'not UTF-8': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': new Uint8Array([0x7b, 0xff, 0x7d]) },
      finds: ['plugins/hello/.codex-plugin/plugin.json'],
    },
    'a submodule inside a plugin': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
        'plugins/hello/vendor': { submodule: '' },
      },
      finds: ['plugins/hello/vendor'],
    },
    'policies behind a link': { head: { policies: { link: 'shared/policies' } }, finds: ['policies'] },
    'a file in place of the catalogs': { head: { catalogs: 'acme\n' }, finds: ['catalogs'] },
    'a folder in place of the policy': {
      head: { 'policies/policy.yaml/acme.yaml': 'schema: policy/v1\nname: acme\nedition: 1\n' },
      finds: ['policies/policy.yaml'],
    },
    'UTF-8 beyond ASCII': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0', description: 'Grüezi' } },
      },
      finds: [],
    },
  },

  *check({ head }) {
    const roots = new Map(head.plugins.flatMap(plugin => plugin.documents.map(({ file }) => [file, plugin] as const)));
    for (const { file, faults } of head.documents) {
      for (const { kind, place, message, hint } of faults) {
        if (!kinds.has(kind) || (kind === 'link' && roots.has(file))) continue; // links in plugins have a rule of their own
        const plugin = roots.get(file)?.name.value;
        const text = /^(?:is|cannot) /.test(message) ? `the file ${message}` : message;
        yield {
          at: place,
          message: text,
          ...(hint !== undefined && { hint }),
          ...(plugin !== undefined && { plugin }),
        };
      }
    }
    for (const plugin of head.plugins) {
      for (const file of plugin.files) {
        if (head.snapshot.entries.get(file)?.mode !== 'submodule') continue;
        const message =
          'is a submodule; codex and copilot clone without submodules, and claude does so of pinned plugins: the folder is empty for users';
        yield { at: { file }, message, hint: 'Keep the files themselves in the plugin.', plugin: plugin.name.value };
      }
    }
  },
});
