/** The text of a new rule: it compiles, and its two examples pass until somebody says what the rule is about. */
export function ruleText(id: string, since: string): string {
  const title = titleOf(id);
  return `import type { Tree } from '../../model/snapshot.ts';
import { rule } from '../rule.ts';

const hello = (description: string): Tree => ({
  'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0', description } },
});

export default rule({
  id: '${id}',
  title: '${title}',
  level: 'warn',
  since: '${since}',
  why: \`Say here what happens to whom: the client and version that behave so, or the incident that showed it.
People read this text in "catalogc explain ${id}" and on the page of the rule.\`,

  examples: {
    'what it finds': {
      head: hello('Soon.'),
      finds: ['plugins/hello/.codex-plugin/plugin.json#/description'],
    },
    'what it leaves alone': {
      head: hello('Greets people by name.'),
      finds: [],
    },
  },

  *check({ head }) {
    for (const { name, description } of head.plugins) {
      if (description?.value !== 'Soon.') continue;
      yield {
        at: description.place,
        message: \`\${name.value} is described as "\${description.value}"\`,
        hint: 'Say what the plugin does.',
        plugin: name.value,
      };
    }
  },
});
`;
}

function titleOf(id: string): string {
  const words = (id.split('/')[1] ?? id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
