import { documentPlace } from '../../model/document.ts';
import { inside } from '../../model/place.ts';
import { valueAt } from '../../model/plugin-values.ts';
import type { Tree } from '../../model/snapshot.ts';
import { rule } from '../rule.ts';

const file = 'plugins/crm/plugin.manifest.json';
const crm = (settings?: object): Tree => ({
  [file]: {
    json: {
      pluginId: 'crm',
      version: '1.0.0',
      name: 'CRM',
      entryPoints: { handlers: [] },
      ...(settings && { settings }),
    },
  },
});

export default rule({
  id: 'policy/debug-enabled',
  title: 'A plugin ships with debugging switched on',
  level: 'warn',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `With \`settings.enableDebug\` an event plugin logs everything its handlers are given: file contents and prompts of whoever
has it installed end up in a log that nobody thinks of. It is switched on to find a fault and forgotten.`,

  examples: {
    'debugging on': { head: crm({ enableDebug: true }), finds: [`${file}#/settings/enableDebug`] },
    'debugging off': { head: crm({ enableDebug: false, cacheEnabled: true }), finds: [] },
    'no settings': { head: crm(), finds: [] },
    'a word that only looks like it': {
      head: { 'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', settings: { enableDebug: true } } } },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const { document } of plugin.manifests.filter(({ shape }) => shape === 'event')) {
        const at = inside(documentPlace(document), 'settings', 'enableDebug');
        if (valueAt(plugin, at) !== true) continue;
        yield {
          at,
          message: 'enableDebug is on, so prompts and file contents of users are logged',
          hint: 'Switch it off before others get the plugin.',
          plugin: plugin.name.value,
          fix: { safe: true, edits: [{ at, value: false }] },
        };
      }
    }
  },
});
