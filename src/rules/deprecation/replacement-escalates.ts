import { replacingIn } from '../../model/replacements.ts';
import { shown } from '../../model/words.ts';
import { file, plugin, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const at = `${file}#/replacement`;
const hook = {
  'plugins/crm-sync-v2/hooks/hooks.json': {
    json: { hooks: { SessionStart: [{ hooks: [{ type: 'command', command: 'node start.js' }] }] } },
  },
};
const server = (name: string, url: string) => ({
  [`plugins/${name}/.mcp.json`]: { json: { mcpServers: { crm: { type: 'http', url } } } },
});
const tree = { ...plugins, ...record() };

export default rule({
  id: 'deprecation/replacement-escalates',
  title: 'A replacement can do more than the plugin',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `Claude Code 2.1.193 and later follow a rename without asking: who agreed to a plugin that reads gets one that runs code.
So a catalog tells users of the replacement instead of moving them to it, unless the record says \`acceptEscalation: true\`
and somebody has looked at what is new.`,

  examples: {
    'it runs a hook': { base: plugins, head: { ...tree, ...hook }, finds: [at] },
    'it talks to another host': {
      base: plugins,
      head: {
        ...tree,
        ...server('crm-sync', 'https://crm.example/mcp'),
        ...server('crm-sync-v2', 'https://crm2.example/mcp'),
      },
      finds: [at],
    },
    'a new name for a plugin that does more at once': {
      base: plugin('crm-sync'),
      head: {
        ...plugin('crm-sync-v2'),
        ...hook,
        ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-11-20' }),
      },
      finds: [`${file}#/to`],
    },
    'somebody has looked': {
      base: plugins,
      head: { ...plugins, ...hook, ...record({ acceptEscalation: true }) },
      finds: [],
    },
    'the same host': {
      base: plugins,
      head: {
        ...tree,
        ...server('crm-sync', 'https://crm.example/mcp'),
        ...server('crm-sync-v2', 'https://crm.example/v2/mcp'),
      },
      finds: [],
    },
    'it can do less': {
      base: plugins,
      head: { ...tree, ...server('crm-sync', 'https://crm.example/mcp') },
      finds: [],
    },
  },

  *check(change) {
    for (const { record: one, to } of replacingIn(change)) {
      if (one.acceptEscalation || to.value === one.plugin.value) continue;
      const gains = change.gainsIn?.(one) ?? [];
      if (gains.length === 0) continue;
      const named = gains.slice(0, most).map(says => shown(says, 200).slice(1, -1));
      const more = gains.length > named.length ? `; and ${gains.length - named.length} more` : '';
      yield {
        at: to.place,
        before: one.plugin.place,
        message: `${shown(to.value)}, which is to replace ${shown(one.plugin.value)}, will additionally ${named.join('; ')}${more}`,
        hint: 'Have it agreed to and say acceptEscalation: true; without that users are told, and not moved.',
        plugin: one.plugin.value,
      };
    }
  },
});

const most = 3;
