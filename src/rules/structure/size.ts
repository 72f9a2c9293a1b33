import type { Found } from '../../model/diagnostic.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Policy } from '../../model/policy.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { rule } from '../rule.ts';

const limits = 'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nlimits: { files: 2, skillBytes: 200 }\n';
const manifest = { json: { name: 'hello', version: '1.0.0' } };

export default rule({
  id: 'structure/size',
  title: 'A plugin is larger than the policy allows',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `Every user copies the whole folder at every update; codex-cli 0.169.0 installs all plugins a user has of a catalog anew
with each commit. A skill is put into the context of the model as a whole, so a long one costs every user with every use.`,

  examples: {
    'more files than allowed': {
      head: {
        'policies/policy.yaml': limits,
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/a': '',
        'plugins/hello/b': '',
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/name'],
    },
    'a skill that is too long': {
      head: {
        'policies/policy.yaml': limits,
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/skills/greet/SKILL.md': `---\ndescription: Greets.\n---\n${'Say hi. '.repeat(30)}\n`,
      },
      finds: ['plugins/hello/skills/greet/SKILL.md'],
    },
    'within the limits': {
      head: { 'policies/policy.yaml': limits, 'plugins/hello/.codex-plugin/plugin.json': manifest },
      finds: [],
    },
  },

  *check({ head }) {
    const { limits } = head.policy;
    for (const plugin of head.plugins) {
      if (plugin.files.length > limits.files) {
        const message = `${plugin.files.length} files; the limit is ${limits.files}`;
        yield {
          at: plugin.name.place,
          message,
          hint: 'Leave out what users do not need.',
          plugin: plugin.name.value,
        };
      }
      yield* longSkills(plugin, head.snapshot, head.policy);
    }
  },
});

function* longSkills(plugin: Plugin, snapshot: Snapshot, { limits }: Policy): Iterable<Found> {
  for (const { file } of plugin.components.skills) {
    const size = snapshot.bytes(file)?.length ?? 0;
    if (size <= limits.skillBytes) continue;
    const message = `the skill has ${size} bytes; the limit is ${limits.skillBytes}`;
    const hint = 'Move the details into files beside it that the skill names.';
    yield { at: { file }, message, hint, plugin: plugin.name.value };
  }
}
