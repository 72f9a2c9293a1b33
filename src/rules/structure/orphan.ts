import type { Manifest } from '../../model/plugin.ts';
import { orphansIn } from '../orphans.ts';
import { rule } from '../rule.ts';

const manifest = (more: object): { json: unknown } => ({ json: { name: 'hello', version: '1.0.0', ...more } });
const codex = 'plugins/hello/.codex-plugin/plugin.json';
const claude = 'plugins/hello/.claude-plugin/plugin.json';
const skill = (name: string) => `---\nname: ${name}\ndescription: Says ${name}.\n---\nSay ${name}.\n`;
const servers = { json: { mcpServers: { crm: { command: 'crm-server' } } } };
const hooks = { json: { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'echo hi' }] }] } } };

export default rule({
  id: 'structure/orphan',
  title: 'A component lies where the manifest keeps clients from looking',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `For most kinds of components a path in the manifest takes the place of the default folder, and is not added to it:
codex-cli 0.169.0 loads no skill of skills/ once "skills" leads elsewhere, and Claude Code 2.1.329 no command of commands/,
though it goes on looking into skills/. Nothing says so to whoever adds the next file to the folder.`,

  examples: {
    'commands in the default folder, and others in the manifest': {
      head: {
        [claude]: manifest({ commands: './more/' }),
        'plugins/hello/more/bye.md': skill('bye'),
        'plugins/hello/commands/hi.md': skill('hi'),
      },
      finds: [`${claude}#/commands`],
    },
    'the default folder is in the list': {
      head: {
        [claude]: manifest({ commands: ['./commands/', './more/'] }),
        'plugins/hello/more/bye.md': skill('bye'),
        'plugins/hello/commands/hi.md': skill('hi'),
      },
      finds: [],
    },
    'an agent that the list of agents leaves out': {
      head: {
        [claude]: manifest({ agents: ['./agents/hi.md'] }),
        'plugins/hello/agents/hi.md': skill('hi'),
        'plugins/hello/agents/bye.md': skill('bye'),
        'plugins/hello/agents/notes.md': 'What agents are good for.\n',
      },
      finds: [`${claude}#/agents`],
    },
    'skills, for codex, and for claude, which does not read the manifest of codex': {
      head: {
        [codex]: manifest({ skills: './more/' }),
        'plugins/hello/more/bye/SKILL.md': skill('bye'),
        'plugins/hello/skills/hi/SKILL.md': skill('hi'),
        'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex, claude]\n',
      },
      finds: [],
    },
    'skills, for codex': {
      head: {
        [codex]: manifest({ skills: './more/' }),
        'plugins/hello/more/bye/SKILL.md': skill('bye'),
        'plugins/hello/skills/hi/SKILL.md': skill('hi'),
      },
      finds: [`${codex}#/skills`],
    },
    'the same for claude, which looks at both': {
      head: {
        [claude]: manifest({ skills: './more/' }),
        'plugins/hello/more/bye/SKILL.md': skill('bye'),
        'plugins/hello/skills/hi/SKILL.md': skill('hi'),
      },
      finds: [],
    },
    'servers in a file, and others in the manifest': {
      head: { [codex]: manifest({ mcpServers: servers.json.mcpServers }), 'plugins/hello/.mcp.json': servers },
      finds: [`${codex}#/mcpServers`],
    },
    'hooks that are there for another client': {
      head: {
        [codex]: manifest({ hooks: './hooks/codex-hooks.json' }),
        [claude]: manifest({}),
        'plugins/hello/hooks/codex-hooks.json': hooks,
        'plugins/hello/hooks/hooks.json': hooks,
      },
      finds: [],
    },
    'themes that claude tries out': {
      head: {
        [claude]: manifest({ experimental: { themes: './looks/' } }),
        'plugins/hello/looks/dark.json': '{}',
        'plugins/hello/themes/light.json': '{}',
      },
      finds: [`${claude}#/experimental/themes`],
    },
    'a path that leads to nothing is told as that': {
      head: { [codex]: manifest({ skills: './more/' }), 'plugins/hello/skills/hi/SKILL.md': skill('hi') },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) if (plugin.manifests.some(namesPlaces)) yield* orphansIn(plugin, head);
  },
});

/** Does a manifest say anything of where components are, beyond the places where they are by default? */
function namesPlaces({ paths, value: { apps, hooks, mcpServers } }: Manifest): boolean {
  if (typeof apps === 'object' || typeof hooks === 'object' || typeof mcpServers === 'object') return true;
  return paths.some(({ field, said: { value } }) => {
    const isDefault = value === `./${field}/` || value === `./${field}` || defaultFile.test(value);
    return !isDefault && !elsewhere.test(field);
  });
}

const defaultFile = /^\.\/(?:\.\w+|hooks\/hooks)\.json$/;
const elsewhere = /^(?:interface\.|logo|types)/;
