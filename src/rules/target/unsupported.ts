import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import { claudePlaces } from '../../model/claude-places.ts';
import { type ClientId, clientIds } from '../../model/client.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Tree } from '../../model/snapshot.ts';
import { rule } from '../rule.ts';
import { unsupported } from '../unsupported-parts.ts';

const claude = (more: object = {}): Tree => ({
  'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0', ...more } },
});
const codex = {
  'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
};
const catalog = (targets: string, more = ''): Tree => ({
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\n${more}`,
});
const prompt = (body: string): string => `---\ndescription: Says hi.\n---\n\n${body}\n`;
const agent = { 'plugins/hello/agents/greeter.md': prompt('You greet.') };
const app = { 'plugins/hello/.app.json': { json: { apps: { crm: { id: 'connector_crm' } } } } };
const server = {
  'plugins/hello/.lsp.json': { json: { go: { command: 'gopls', extensionToLanguage: { '.go': 'go' } } } },
};
const format = {
  'plugins/hello/plugin.json': {
    json: { $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json', name: 'hello', version: '1.0.0' },
  },
};
const hooks = {
  'plugins/hello/hooks/hooks.json': {
    json: { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'echo hi' }] }] } },
  },
};

export default rule({
  id: 'target/unsupported',
  title: 'A client makes nothing of a part of a plugin',
  level: 'info',
  scope: 'plugin',
  since: '0.1.0',
  why: `Clients load different parts, and none says what it passes over: codex-cli 0.169.0 copies agents, output styles, themes,
workflows, monitors and language servers and never uses them, and of commands makes skills only where they have a description
and take no arguments; Claude Code 2.1.329 knows no apps. Who installs the plugin there has less of it than its description
promises. Each plugin is told once for the clients that pass over the same.`,

  examples: {
    'an agent and a language server, for codex': {
      head: { ...claude(), ...agent, ...server, ...catalog('claude, codex') },
      finds: ['plugins/hello/agents/greeter.md'],
    },
    'a command with arguments, for codex': {
      head: {
        ...codex,
        'plugins/hello/commands/greet.md': prompt('Greet $ARGUMENTS.'),
        'plugins/hello/commands/hi.md': prompt('Say hi.'),
      },
      finds: ['plugins/hello/commands/greet.md'],
    },
    'a command without, which becomes a skill': {
      head: { ...codex, 'plugins/hello/commands/hi.md': prompt('Say hi to jane@acme.example.') },
      finds: [],
    },
    'an app, for claude and copilot': {
      head: { ...claude(), ...app, ...catalog('claude, copilot, codex') },
      finds: ['plugins/hello/.app.json#/apps/crm'],
    },
    'an app in the manifest, which claude warns of by itself': {
      head: { ...claude({ apps: './.app.json' }), ...app, ...catalog('claude') },
      finds: [],
    },
    'looks, for codex': {
      head: { ...claude(), 'plugins/hello/themes/dark.json': '{}', ...catalog('claude, codex') },
      finds: ['plugins/hello/themes/dark.json'],
    },
    'looks beside a manifest for codex, which claude gets as well': {
      head: { ...codex, 'plugins/hello/themes/dark.json': '{}', ...catalog('claude, codex') },
      finds: ['plugins/hello/themes/dark.json'],
    },
    'hooks, where the manifest is that of Agent Plugins': {
      head: { ...format, ...hooks, ...catalog('codex') },
      finds: ['plugins/hello/hooks/hooks.json#/hooks/Stop/0/hooks/0'],
    },
    'an entry for claude alone': {
      head: { ...claude(), ...agent, ...catalog('claude, codex', 'entries: { hello: { targets: [claude] } }\n') },
      finds: [],
    },
    'a client that does not load the plugin at all': {
      head: { ...claude(), ...agent, ...catalog('claude, cursor') },
      finds: [],
    },
    'a client that loads all of it': { head: { ...claude(), ...agent, ...server, ...catalog('claude') }, finds: [] },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const targets = targetsOf(plugin, head);
      const clients = clientIds.filter(client => targets.has(client) && mayPassOver(client, plugin));
      if (clients.length > 0) yield* unsupported(clients, plugin, head);
    }
  },
});

/** Is there anything of a kind that the client does not load as it is, or a manifest by which it loads less? */
function mayPassOver(client: ClientId, { components, files, manifests, root }: Plugin): boolean {
  const { components: known, manifests: read } = factsOf(client);
  const { agents, apps, commands, languageServers, monitors } = components;
  const isLoaded = (key: string): boolean => known[key] === undefined || known[key].how === 'loaded';
  if (agents.length > 0 && !isLoaded('agents')) return true;
  if (apps.length > 0 && !isLoaded('apps')) return true;
  if (commands.length > 0 && !isLoaded('commands')) return true;
  if (languageServers.length > 0 && !isLoaded('lsp')) return true;
  if (monitors.length > 0 && !isLoaded('monitors')) return true;
  if (manifests.some(({ shape }) => read.only?.[shape] !== undefined)) return true;
  const start = root === '' ? 0 : root.length + 1;
  return !isLoaded('themes') && files.some(file => folders.some(folder => file.startsWith(folder, start)));
}

const { outputStyles, themes, workflows } = claudePlaces;
const folders = [outputStyles, themes, workflows].map(place => `${place}/`);
