import { changedSince, placesOf, raising, saidOf } from '../../model/raise.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text: string): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const commits = {
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: commit }\n',
};
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/content-changed',
  title: 'A plugin changed, but its version did not',
  level: 'error',
  compares: true,
  core: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Claude Code 2.1.329 keeps its copy of a plugin as long as the version text stays the same, and codex-cli 0.169.0 files it
under that version: new content under an old version reaches nobody who has the plugin. cloudflare/skills stayed at 1.0.0 for 87
merged pull requests while its users went on calling five retired servers (cloudflare/skills#196).`,

  examples: {
    'text edited, version kept': { base: hello('1.2.0', 'Say hi.'), head: hello('1.2.0', 'Say hello.'), finds: [at] },
    'text edited, patch released': { base: hello('1.2.0', 'Say hi.'), head: hello('1.2.1', 'Say hello.'), finds: [] },
    'prose that no client reads': {
      base: { ...hello('1.2.0', 'Say hi.'), 'plugins/hello/README.md': '# Hello\n' },
      head: { ...hello('1.2.0', 'Say hi.'), 'plugins/hello/README.md': '# Hello, world\n' },
      finds: [],
    },
    'a submodule that is at another commit': {
      base: { ...hello('1.2.0', 'Say hi.'), 'plugins/hello/skills/more': { submodule: 'a'.repeat(40) } },
      head: { ...hello('1.2.0', 'Say hi.'), 'plugins/hello/skills/more': { submodule: 'b'.repeat(40) } },
      finds: [at],
    },
    'a repository whose users follow commits': {
      base: hello('1.2.0', 'Say hi.'),
      head: { ...hello('1.2.0', 'Say hello.'), ...commits },
      finds: [],
    },
    'a version that was released there all the same': {
      base: hello('1.2.0', 'Say hi.'),
      head: { ...hello('1.2.0', 'Say hello.'), ...commits },
      ledger: { hello: { '1.2.0': 'base' } },
      finds: [at],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'content-changed')) {
      yield {
        ...placesOf(one),
        message: `${changedSince(one)}, but is still ${one.to}: whoever has ${one.to} never gets the change`,
        ...raising(change, one, fault.next),
      };
    }
  },
});
