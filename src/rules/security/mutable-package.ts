import { policiesFor } from '../../model/holding.ts';
import { type LoosePackage, loosePackagesIn, loosePackagesOf } from '../../model/loose-packages.ts';
import type { Policy } from '../../model/policy.ts';
import { serversAllowedBy } from '../../model/server-policy.ts';
import { type Startup, startupsOf } from '../../model/startups.ts';
import { shown } from '../../model/words.ts';
import { commandsIn } from '../../model/words-of.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const plugin = { 'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } } };
const server = (command: string, ...args: string[]): Record<string, { json: unknown }> => ({
  ...plugin,
  'plugins/hello/.mcp.json': { json: { mcpServers: { crm: { command, args } } } },
});
const hook = (command: string): Record<string, { json: unknown }> => ({
  ...plugin,
  'plugins/hello/hooks/hooks.json': { json: { hooks: { SessionStart: [{ hooks: [{ type: 'command', command }] }] } } },
});
const argument = (at: number): string => `plugins/hello/.mcp.json#/mcpServers/crm/args/${at}`;
const line = 'plugins/hello/hooks/hooks.json#/hooks/SessionStart/0/hooks/0/command';
const pinned = {
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nmcp: { commands: { pinned: true } }\n',
};
const digest = 'a'.repeat(64);

export default rule({
  id: 'security/mutable-package',
  title: 'A plugin runs whatever version of a package is the newest',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `npx, uvx, pip and docker fetch a package when the server or the hook starts. Without an exact version that is what
somebody published last, and the review saw another one: in September 2025 a worm put itself into new versions of
hundreds of npm packages within days, and everybody who asked for the newest ran it.`,

  examples: {
    'npx without a version': { head: server('npx', '-y', '@acme/crm-mcp'), finds: [argument(1)] },
    'the name of a moving version, in one text': {
      head: server('npx -y crm-mcp@latest'),
      finds: ['plugins/hello/.mcp.json#/mcpServers/crm/command'],
    },
    'a range': { head: server('npx', '--package=crm-mcp@^1.2.0', 'crm'), finds: [argument(0)] },
    'uvx from a branch of a repository': {
      head: server('uvx', '--from=git+https://git.acme.example/crm@main', 'crm'),
      finds: [argument(0)],
    },
    'an image without a tag, behind options': {
      head: server('docker', 'run', '-i', '--rm', '-e', 'CRM_TOKEN', 'registry.acme.example:5000/crm'),
      finds: [argument(5)],
    },
    'an image by a tag that moves': { head: server('docker', 'run', '--rm', 'acme/crm:1'), finds: [argument(2)] },
    'pip in a hook': { head: hook('python3 -m pip install -q "crm[fast]>=1" && crm sync'), finds: [line] },
    'exact versions': {
      head: {
        ...server('npx', '-y', '@acme/crm-mcp@1.2.3'),
        ...hook('uvx crm==2.0.1 sync; pip install crm==2.0.1; docker run acme/crm:1.2.3-alpine'),
      },
      finds: [],
    },
    'a digest': { head: server('docker', 'run', `acme/crm@sha256:${digest}`), finds: [] },
    'what the plugin or the user brings': {
      head: {
        ...server('npx', '-y', '${CLAUDE_PLUGIN_ROOT}/server'),
        ...hook('npx --no-install prettier --check .; pip install -r "${CLAUDE_PLUGIN_ROOT}/requirements.txt"'),
      },
      finds: [],
    },
    'a server, where the policy itself wants exact versions and says so': {
      head: { ...pinned, ...server('npx', '-y', '@acme/crm-mcp') },
      finds: [],
    },
    'a hook under the same policy, which is about servers': {
      head: { ...pinned, ...hook('uvx crm sync') },
      finds: [line],
    },
    'a program that is installed': { head: server('crm-mcp', '--stdio'), finds: [] },
  },

  *check({ head }) {
    for (const plugin of judgedIn(head)) {
      const told = policiesFor(head, plugin).every(({ policy }) => saysItself(policy));
      const servers = new Set(told ? plugin.components.servers.map(({ command }) => command) : []);
      for (const startup of startupsOf(plugin)) {
        if (servers.has(startup.texts[0])) continue;
        for (const { example, spec, takes } of packagesIn(startup)) {
          const said = startup.texts.find(({ value }) => value.includes(spec)) ?? startup.texts[0];
          if (said === undefined) continue;
          yield {
            at: said.place,
            message: `${startup.by} runs ${shown(spec)}: ${takes}`,
            hint: `Write one exact version (${example}), and raise it when you have looked at a newer one.`,
            plugin: plugin.name.value,
          };
        }
      }
    }
  },
});

/** Does policy/mcp-command-allowed say it of servers, and as gravely? */
function saysItself(policy: Policy): boolean {
  const level = policy.rules.get('policy/mcp-command-allowed')?.level ?? 'error';
  return serversAllowedBy(policy).commands.pinned && level !== 'off' && level !== 'info';
}

function packagesIn({ isWords, texts }: Startup): readonly LoosePackage[] {
  const values = texts.map(({ value }) => value);
  if (!isWords) return values.filter(value => !isOffline.test(value)).flatMap(loosePackagesIn);
  if (values.some(value => isOffline.test(value))) return [];
  const [command = '', ...args] = values;
  return loosePackagesOf([...(commandsIn(command)[0] ?? []), ...args]);
}

// Then npx runs what is installed, or nothing.
const isOffline = /(?:^|\s)(?:--no-install|--no|--offline)(?:\s|$)/;
