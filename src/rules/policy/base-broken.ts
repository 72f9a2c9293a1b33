import type { Fault } from '../../model/document.ts';
import type { Tree } from '../../model/snapshot.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const entry = 'policies/policy.yaml';
const policy = (rest: string): Tree => ({
  [entry]: `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n${rest}`,
});
const broken = policy('mcp: { host: { allow: ["*.acme.example"] } }\n');
const mended = policy('mcp: { hosts: { allow: ["*.acme.example"] } }\n');
const hello = (version: string): Tree => ({
  'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version } },
});
const notes = (text: string): Tree => ({ 'docs/notes.yaml': text, 'policies/spare.yaml': 'title: Notes\n' });

export default rule({
  id: 'policy/base-broken',
  title: 'Nobody can tell all that the policy of the base asks for',
  level: 'error',
  core: true,
  compares: true,
  since: '0.1.0',
  why: `A change is held to the policy of its base. Where that is broken, what it says there is unknown: with a misspelt key a
list of allowed hosts is no list. Were the proposed policy taken in its place, whoever finds the slip would write the rules
for his own change. So what can be read of it holds, over \`builtin:recommended\`, and the change waits until the policy is
mended. That is done by a change that touches nothing but the policy: it is judged by the policy that it proposes, as nothing
is in it that could profit.`,

  examples: {
    'mended together with a plugin': {
      base: { ...broken, ...hello('1.0.0') },
      head: { ...mended, ...hello('1.1.0') },
      finds: [entry],
    },
    'left as it is': {
      base: { ...broken, ...hello('1.0.0') },
      head: { ...broken, ...hello('1.1.0') },
      finds: [entry],
    },
    'a pack that does not exist': {
      base: { [entry]: 'schema: policy/v1\nname: a\nedition: 1\nextends: [./gone.yaml]\n' },
      head: { ...mended, ...hello('1.1.0') },
      finds: [entry],
    },
    'mended by itself': {
      base: { ...broken, ...hello('1.0.0') },
      head: { ...mended, ...hello('1.0.0') },
      finds: [],
    },
    'a byte order mark': {
      base: { [entry]: `\ufeff${mended[entry]}`, ...hello('1.0.0') },
      head: { ...mended, ...hello('1.1.0') },
      finds: [],
    },
    'a file that the policy does not extend': {
      base: { ...mended, ...notes('title: Notes\n') },
      head: {
        ...mended,
        ...notes('schema: policy/v1\nname: n\nedition: 1\n'),
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\npolicy: ../docs/notes.yaml\n',
      },
      finds: [],
    },
  },

  *check({ head }) {
    const told = new Set<string>();
    for (const fault of head.rulebookFaults ?? []) {
      const { file } = fault.place;
      if (!told.has(file)) yield found(fault, head);
      told.add(file);
    }
  },
});

function found({ message, place }: Fault, { rulebook, snapshot }: Workspace) {
  const where = rulebook === undefined ? 'the base' : rulebook.label;
  return {
    at: { file: snapshot.entries.has(place.file) ? place.file : entry },
    before: place,
    fromBase: true,
    message: `the policy in ${where} is broken, so nobody can tell all that it asks for: ${message}`,
    hint: 'Mend it in a change that touches nothing but the policy: that is judged by what it proposes. Then come back.',
  };
}
