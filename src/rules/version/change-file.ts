import { changedSince, placesOf, saidOf } from '../../model/raise.ts';
import { inShell, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.2.0" }\n',
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: change-files }\n',
  ...more,
});

export default rule({
  id: 'version/change-file',
  title: 'A change is not announced, or not as it is',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `The policy asks each pull request to say in a file below .changes/ how large its change is (versioning.mode:
change-files), and a release raises versions by the largest of them. A change nobody announced is released by accident or not
at all; one announced too small arrives inside a range its users thought safe; a file with a slip in it stops the release of all.`,

  examples: {
    'nothing announced': {
      base: hello('Say hi.'),
      head: hello('Say hello.'),
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'less announced than changed': {
      base: hello('Say hi.'),
      head: hello('Say hi.', {
        'plugins/hello/skills/wave/SKILL.md': '---\nname: wave\ndescription: Waves.\n---\n\nWave.\n',
        '.changes/blue-fox.yaml': 'plugins: { hello: patch }\nsummary: Waving.\n',
      }),
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'announced for a plugin that nobody knows': {
      base: hello('Say hi.'),
      head: hello('Say hi.', { '.changes/blue-fox.yaml': 'plugins: { helo: patch }\nsummary: Warmer words.\n' }),
      finds: ['.changes/blue-fox.yaml'],
    },
    'a size that is none': {
      base: hello('Say hi.'),
      head: hello('Say hi.', { '.changes/blue-fox.yaml': 'plugins: { hello: small }\n' }),
      finds: ['.changes/blue-fox.yaml'],
    },
    'a file that the base has is told where it came in': {
      base: hello('Say hi.', { '.changes/old.yaml': 'plugins: { gone: patch }\n' }),
      head: hello('Say hi.', { '.changes/old.yaml': 'plugins: { gone: patch }\n' }),
      finds: [],
    },
    'a change that asks for nothing, announced as that': {
      base: hello('Say hi.'),
      head: hello('Say hi.', { '.changes/blue-fox.yaml': 'plugins: {}\nsummary: The build is faster.\n' }),
      finds: [],
    },
    'announced as large as it is': {
      base: hello('Say hi.'),
      head: hello('Say hello.', { '.changes/blue-fox.yaml': 'plugins: { hello: patch }\nsummary: Warmer words.\n' }),
      finds: [],
    },
  },

  *check(change) {
    for (const { because, file, hint } of change.misannounced ?? [])
      yield { at: { file }, message: `${shown(file, 200)} announces nothing that can be released: ${because}`, hint };
    for (const { fault, one } of saidOf(change, 'change-file')) {
      const said =
        fault.from === undefined ? 'no file below .changes/ announces it' : `.changes/ announces ${fault.from}`;
      yield {
        ...placesOf(one),
        message: `${changedSince(one)} by a ${fault.required} change, and ${said}`,
        hint: `Add .changes/<any name>.yaml: plugins: { ${inShell(one.name)}: ${fault.required} }`,
      };
    }
  },
});
