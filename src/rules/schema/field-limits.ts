import { foundIn, isCut, readingsOf } from '../../clients/readings.ts';
import { allOf } from '../../model/words.ts';
import { rule } from '../rule.ts';

const codex = (prompts: unknown) => ({
  'plugins/hello/.codex-plugin/plugin.json': {
    json: { name: 'hello', version: '1.0.0', interface: { defaultPrompt: prompts } },
  },
});
const at = 'plugins/hello/.codex-plugin/plugin.json#/interface/defaultPrompt';

export default rule({
  id: 'schema/field-limits',
  title: 'A client cuts or drops a value that is too long',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `Of "interface.defaultPrompt" codex-cli 0.169.0 keeps three prompts, and before that version dropped those of more than
128 characters. The plugin installs all the same and nobody is told, so its author goes on to advertise what no user sees.`,

  examples: {
    'five prompts for codex, which keeps three': { head: codex(['a', 'b', 'c', 'd', 'e']), finds: [`${at}/3`] },
    'a prompt that is too long': { head: codex(['a', 'b'.repeat(200)]), finds: [`${at}/1`] },
    'three short ones': { head: codex(['a', 'b', 'c']), finds: [] },
    'prompts that codex never sees': {
      head: {
        ...codex(['a', 'b', 'c', 'd', 'e']),
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
        'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n',
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const reading of readingsOf(head)) {
      if (!isCut(reading)) continue;
      const clients = reading.faults.map(({ client }) => client);
      yield { ...foundIn(reading), message: `${reading.faults[0].message} (${allOf(clients)})` };
    }
  },
});
