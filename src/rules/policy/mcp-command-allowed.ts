import { refusalOf, unlisted } from '../../model/command-list.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { loosePackagesOf } from '../../model/loose-packages.ts';
import type { Said } from '../../model/place.ts';
import type { Plugin, Server } from '../../model/plugin.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import { serversAllowedBy } from '../../model/server-policy.ts';
import type { Tree } from '../../model/snapshot.ts';
import { allOf, shown } from '../../model/words.ts';
import { commandsIn } from '../../model/words-of.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const acme = (commands: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nmcp: { commands: ${commands} }\n`,
});
const crm = (command: string, ...args: readonly string[]): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
  'plugins/crm/.mcp.json': { json: { mcpServers: { crm: { command, args } } } },
});
const at = 'plugins/crm/.mcp.json#/mcpServers/crm/command';
const listed = acme('{ allow: [node, "npx @acme/*", "${PLUGIN_ROOT}/**"] }');

export default rule({
  id: 'policy/mcp-command-allowed',
  title: 'A plugin starts a program as an MCP server that the policy does not allow',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `A local server is a program with all the rights of its user, and Codex and Claude Code start it with the session.
\`mcp.commands.allow\` names programs with their first arguments: "node" whatever it runs, "npx @acme/*" the packages of
acme, "\${PLUGIN_ROOT}/**" what the plugin ships; what an inner shell runs is held to it, too. With \`pinned\`, packages
and images need an exact version or a digest: a list of names says nothing of what is published under them tomorrow.`,

  examples: {
    'a shell where none is listed': { head: { ...listed, ...crm('bash', '-c', 'crm-mcp --all') }, finds: [at] },
    'a package of somebody else': { head: { ...listed, ...crm('npx', '-y', '@evil/crm') }, finds: [at] },
    'a package of a listed scope': { head: { ...listed, ...crm('npx', '-y', '@acme/crm') }, finds: [] },
    'a listed program with whatever it runs': { head: { ...listed, ...crm('node', 'server.js') }, finds: [] },
    'an inner shell that runs a listed program': {
      head: { ...listed, ...crm('sh', '-c', 'node server.js') },
      finds: [],
    },
    'a file of the plugin': { head: { ...listed, ...crm('${CLAUDE_PLUGIN_ROOT}/bin/server') }, finds: [] },
    'a file of the plugin that is called like a listed program': {
      head: { ...acme('{ allow: [node] }'), ...crm('${CLAUDE_PLUGIN_ROOT}/bin/node', 'server.js') },
      finds: [at],
    },
    'allowed, and refused even so': {
      head: { ...acme('{ allow: ["*"], deny: [bash, "docker run"] }'), ...crm('/bin/bash', 'server.sh') },
      finds: [at],
    },
    'a package without a version where one is wanted': {
      head: { ...acme('{ pinned: true }'), ...crm('npx', '-y', '@acme/crm@latest') },
      finds: [at],
    },
    'an exact version': { head: { ...acme('{ pinned: true }'), ...crm('npx', '-y', '@acme/crm@1.2.3') }, finds: [] },
    'an image by its digest': {
      head: { ...acme('{ pinned: true }'), ...crm('docker', 'run', `acme/crm@sha256:${'a'.repeat(64)}`) },
      finds: [],
    },
    'a server in the entry of a catalog': {
      head: {
        ...acme('{ allow: [] }'),
        'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\ntargets: [claude]\nentries:\n  crm: { fields: { claude: { mcpServers: { z: { command: evil } } } } }\n',
      },
      finds: ['catalogs/acme.yaml#/entries/crm/fields/claude/mcpServers/z/command'],
    },
    'a remote server': {
      head: {
        ...acme('{ allow: [] }'),
        'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
        'plugins/crm/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url: 'https://crm.acme.example' } } } },
      },
      finds: [],
    },
    'the recommended policy': { head: crm('npx', '-y', '@acme/crm'), finds: [] },
  },

  *check({ head }) {
    for (const plugin of judgedIn(head)) {
      for (const { policy } of policiesFor(head, plugin)) yield* inPlugin(plugin, policy);
    }
  },
});

function* inPlugin(plugin: Plugin, policy: Policy): Iterable<Found> {
  for (const server of plugin.components.servers) {
    if (server.command === undefined) continue;
    const value = JSON.stringify([server.command.value, ...server.args]);
    for (const found of judged(server, server.command, policy)) {
      yield { ...found, value, at: server.command.place, plugin: plugin.name.value };
    }
  }
}

function* judged({ args, key }: Server, command: Said<string>, policy: Policy): Iterable<Omit<Found, 'at'>> {
  const { allow, deny, pinned } = serversAllowedBy(policy).commands;
  const words = [...(commandsIn(command.value)[0] ?? []), ...args];
  const server = `the MCP server ${shown(key, 40)}`;
  const refused = refusalOf(words, deny);
  if (refused !== undefined) {
    const message = `${server} runs ${shown(words.join(' '))}; the policy denies ${shown(refused)}`;
    yield { message, hint: 'Start it in another way.', ...askedBy(policy, '/mcp/commands/deny') };
    return;
  }
  const other = [...new Set(unlisted(words, allow))];
  if (other.length > 0) {
    const message = `${server} runs ${allOf(other.map(one => shown(one)))}, which the policy does not list`;
    const hint = 'Start a listed program, or have this one added to mcp.commands.allow in the policy.';
    yield { message, hint, ...askedBy(policy, '/mcp/commands/allow') };
  }
  for (const { example, spec, takes } of pinned ? loosePackagesOf(words) : []) {
    const message = `${server} runs ${shown(spec)}, ${takes}; the policy wants an exact version`;
    yield { message, hint: `Write one exact version: ${example}`, ...askedBy(policy, '/mcp/commands/pinned') };
  }
}
