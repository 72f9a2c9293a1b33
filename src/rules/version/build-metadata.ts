import { isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string): { json: unknown } => ({ json: { name: 'hello', version } });
const policy = 'schema: policy/v1\nname: acme\nedition: 1\nversioning: { buildMetadata: ignore }\n';

export default rule({
  id: 'version/build-metadata',
  title: 'A version carries build metadata',
  level: 'error',
  fix: 'safe',
  since: '0.1.0',
  why: `SemVer says 1.2.3+7 and 1.2.3+8 are the same version; the clients cache them as two (codex-cli 0.169.0 and Claude Code
2.1.329 compare the text). Two truths about what is newer, so none: raise the patch number instead.`,
  source: 'https://semver.org/spec/v2.0.0.html#spec-item-10',

  examples: {
    'a build number': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('1.2.3+7') },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'no build metadata': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('1.2.3') },
      finds: [],
    },
    'a policy that ignores it': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('1.2.3+7'), 'policies/policy.yaml': policy },
      finds: [],
    },
  },

  *check({ head }) {
    const versioning = head.policy.value.versioning as { buildMetadata?: unknown } | undefined;
    if (versioning?.buildMetadata === 'ignore') return;
    for (const plugin of head.plugins) {
      for (const { version } of plugin.manifests) {
        if (version === undefined || !version.value.includes('+') || !isSemver(version.value)) continue;
        yield {
          at: version.place,
          message: `${shown(version.value)} has build metadata, which SemVer does not count and clients do`,
          hint: `Write "${version.value.replace(/\+.*/, '')}", or raise the patch number if the content differs.`,
          plugin: plugin.name.value,
        };
      }
    }
  },
});
