import { mcpServer } from './mcp-server.ts';
import type { PartKind, Wish } from './wish.ts';

/** The files of the parts that a plugin begins with: path -> text. */
export function partFiles(wish: Wish): readonly (readonly [string, string])[] {
  return wish.parts.flatMap(part => texts[part](wish));
}

const texts: Readonly<Record<PartKind, (wish: Wish) => readonly (readonly [string, string])[]>> = {
  skill: ({ description, name }) => [
    [
      `skills/${name}/SKILL.md`,
      `---\nname: ${name}\ndescription: ${quoted(`${description} Use when somebody asks for it.`)}\n---\n\nWrite here, step by step, what the agent is to do, and how it knows that it is done.\n`,
    ],
  ],
  command: ({ description, name }) => [
    [
      `commands/${name}.md`,
      `---\ndescription: ${quoted(description)}\n---\n\nWrite here what the agent is to do when somebody types /${name}.\n`,
    ],
  ],
  agent: ({ description, name }) => [
    [
      `agents/${name}.agent.md`,
      `---\nname: ${name}\ndescription: ${quoted(`${description} Use for such work alone.`)}\n---\n\nWrite here who this agent is, what it may do, and what it hands back.\n`,
    ],
  ],
  hook: () => [
    [
      'hooks/hooks.json',
      `${JSON.stringify({ hooks: { SessionStart: [{ hooks: [{ type: 'command', command: 'node "${CLAUDE_PLUGIN_ROOT}/hooks/start.mjs"' }] }] } }, null, 2)}\n`,
    ],
    [
      'hooks/start.mjs',
      '// Runs at every session start of everybody who has this plugin: keep it short, and explain it in README.md.\n',
    ],
  ],
  mcp: ({ name }) => [
    [
      '.mcp.json',
      `${JSON.stringify({ mcpServers: { [name]: { command: 'node', args: ['${CLAUDE_PLUGIN_ROOT}/servers/server.mjs'] } } }, null, 2)}\n`,
    ],
    ['servers/server.mjs', mcpServer(name)],
  ],
};

/** A text as YAML takes it whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
