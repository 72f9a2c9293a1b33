import { hitsOnBytes } from '../../clients/byte-hits.ts';
import { withEffects } from '../../clients/effects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'schema/invalid-json',
  title: 'A file is not strict JSON',
  level: 'error',
  scope: 'plugin',
  core: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Clients read JSON to the letter. For one comment, trailing comma or byte order mark in a marketplace.json
codex-cli 0.169.0 and copilot 1.0.102 refuse the whole catalog; for one in a plugin.json codex lists the plugin and cannot
install it. It does the same for "\\\\ud83c" without its other half, as it comes of text that was cut off in the middle of an emoji.`,

  examples: {
    'a trailing comma': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': '{\n  "name": "hello",\n  "version": "1.0.0",\n}\n' },
      finds: ['plugins/hello/.codex-plugin/plugin.json'],
    },
    'a byte order mark': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': '\ufeff{ "name": "hello", "version": "1.0.0" }\n' },
      finds: ['plugins/hello/.codex-plugin/plugin.json'],
    },
    'a catalog for codex': {
      head: { '.agents/plugins/marketplace.json': '{ "name": "acme", "plugins": [], }\n' },
      finds: ['.agents/plugins/marketplace.json'],
    },
    'half of a character': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json':
          '{ "name": "hello", "version": "1.0.0", "description": "\\ud83d" }\n',
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json'],
    },
    'a whole one': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json':
          '{ "name": "hello", "version": "1.0.0", "description": "\\ud83d\\udc4b \\\\ud83d" }\n',
      },
      finds: [],
    },
    'strict JSON': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' },
      finds: [],
    },
  },

  *check({ head }) {
    for (const document of head.documents) {
      if (document.format !== 'json') continue;
      for (const fault of document.faults) {
        if (!['syntax', 'bom', 'half-character'].includes(fault.kind)) continue;
        const hits = hitsOnBytes(document, fault, head);
        const isFine = fault.kind === 'half-character' && hits.length === 0;
        yield {
          at: fault.place,
          message: withEffects(fault.message, hits),
          ...(fault.hint !== undefined && { hint: fault.hint }),
          hits,
          ...(isFine && { level: 'warn' as const }),
          ...(fault.fix !== undefined && { fix: fault.fix }),
        };
      }
    }
  },
});
