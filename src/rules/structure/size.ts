import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { below } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { counted, shown } from '../../model/words.ts';
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
    'more bytes than allowed': {
      head: {
        'policies/policy.yaml': limits.replace('files: 2', 'files: 9, pluginBytes: 3000'),
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/assets/tour.gif': new Uint8Array(2500).fill(1),
        'plugins/hello/assets/icon.svg': `<svg>${' '.repeat(500)}</svg>\n`,
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/name'],
    },
    'as many bytes, of which another plugin has half': {
      head: {
        'policies/policy.yaml': limits.replace('files: 2', 'files: 9, pluginBytes: 3000'),
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/assets/tour.gif': new Uint8Array(2500).fill(1),
        'plugins/bye/.codex-plugin/plugin.json': { json: { name: 'bye', version: '1.0.0' } },
        'plugins/bye/assets/tour.gif': new Uint8Array(2500).fill(1),
      },
      finds: [],
    },
    'a plugin that may be larger than others': {
      head: {
        'policies/policy.yaml': `${limits}scopes:\n  - { name: large, match: { plugins: [hello] }, limits: { files: 9 } }\n`,
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/a': '',
        'plugins/hello/b': '',
      },
      finds: [],
    },
    'within the limits': {
      head: { 'policies/policy.yaml': limits, 'plugins/hello/.codex-plugin/plugin.json': manifest },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const bytes = bytesOf(plugin, head.snapshot);
      for (const { policy } of policiesFor(head, plugin)) {
        for (const found of [...tooMuch(plugin, bytes, policy), ...longSkills(plugin, head.snapshot, policy)])
          yield { ...found, plugin: plugin.name.value };
      }
    }
  },
});

/** A file with its size; the largest comes first. */
type Sized = readonly [file: string, bytes: number];

// The rules before this one have read most files already; of one that is too large to be read the size is known.
function bytesOf({ files }: Plugin, snapshot: Snapshot): readonly Sized[] {
  const sized = files.map((file): Sized => [file, snapshot.size?.(file) ?? snapshot.bytes(file)?.length ?? 0]);
  return sized.sort(([, a], [, b]) => b - a);
}

function* tooMuch({ files, name, root }: Plugin, sized: readonly Sized[], policy: Policy): Iterable<Found> {
  const { limits } = policy;
  if (files.length > limits.files) {
    const message = `${files.length} files; the limit is ${limits.files}`;
    const hint = 'Leave out what users do not need.';
    yield { at: name.place, message, hint, ...askedBy(policy, '/limits/files') };
  }
  const all = sized.reduce((sum, [, bytes]) => sum + bytes, 0);
  const [largest] = sized;
  if (all <= limits.pluginBytes || largest === undefined) return;
  const [file, bytes] = largest;
  const message = `the plugin has ${amount(all)}; the limit is ${amount(limits.pluginBytes)}`;
  const hint = `Leave out what users do not need; the largest file is ${shown(below(root, file))} with ${amount(bytes)}.`;
  yield { at: name.place, message, hint, ...askedBy(policy, '/limits/pluginBytes') };
}

function* longSkills({ components }: Plugin, snapshot: Snapshot, policy: Policy): Iterable<Found> {
  const most = policy.limits.skillBytes;
  for (const { file } of components.skills) {
    const size = snapshot.bytes(file)?.length ?? 0;
    if (size <= most) continue;
    const message = `the skill has ${size} bytes; the limit is ${most}`;
    const hint = 'Move the details into files beside it that the skill names.';
    yield { at: { file }, message, hint, ...askedBy(policy, '/limits/skillBytes') };
  }
}

/** Small amounts as they are, others in MiB, so that a few bytes more are not told as something new. */
function amount(bytes: number): string {
  const mebi = 1024 * 1024;
  return bytes < mebi / 10 ? counted(bytes, 'byte') : `${(bytes / mebi).toFixed(1)} MiB`;
}
