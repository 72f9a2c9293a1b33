import { hitsOnBytes } from '../../clients/byte-hits.ts';
import { withEffects } from '../../clients/effects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'schema/duplicate-key',
  title: 'A key stands twice in one object',
  level: 'error',
  scope: 'plugin',
  core: true,
  since: '0.1.0',
  why: `JSON parsers disagree about a key that stands twice: most keep the last one without a word, so a reviewer reads the
first "version" and users get the second. codex-cli 0.169.0 refuses a catalog in which a key it knows stands twice.`,

  examples: {
    'a version twice': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0", "version": "1.1.0" }\n',
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json'],
    },
    'a name twice in a catalog that codex reads': {
      head: { '.agents/plugins/marketplace.json': '{ "name": "a", "name": "b", "plugins": [] }\n' },
      finds: ['.agents/plugins/marketplace.json'],
    },
    'the same key in two objects': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json':
          '{ "name": "hello", "version": "1.0.0", "author": { "name": "Acme" } }\n',
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const document of head.documents) {
      if (document.format === 'yaml') continue; // a fault of the whole document there
      for (const fault of document.faults) {
        if (fault.kind !== 'duplicate-key') continue;
        const hits = hitsOnBytes(document, fault, head);
        yield {
          at: fault.place,
          message: withEffects(fault.message, hits),
          hits,
          hint: fault.hint ?? 'Keep one of the two.',
          ...(fault.before !== undefined && { before: fault.before }),
        };
      }
    }
  },
});
