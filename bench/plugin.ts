/** Path -> text of one made-up plugin: five files, the same for the same number on every machine. */
export type Files = Readonly<Record<string, string>>;

const verbs = ['check', 'draft', 'explain', 'find', 'merge', 'review', 'sort', 'trace', 'translate', 'watch'] as const;
const things = ['branch', 'budget', 'calendar', 'glossary', 'invoice', 'log', 'migration', 'query', 'schema'] as const;
const categories = ['Developer Tools', 'Data', 'Operations', 'Writing'] as const;
const fillers = ['It reads before it writes.', 'It asks when in doubt.', 'It names every file it touches.'] as const;

/** The plugin of a number: two manifests, a skill, a readme, and in turn servers, hooks or a script. */
export function pluginFiles(number: number): Files {
  const verb = at(verbs, number);
  const thing = at(things, Math.floor(number / verbs.length));
  const name = `${verb}-${thing}-${String(number).padStart(5, '0')}`;
  const about = {
    name,
    version: `1.${number % 20}.${number % 7}`,
    description: `${verb[0]?.toUpperCase()}${verb.slice(1)} a ${thing} for a team of ${2 + (number % 9)} people.`,
    author: { name: 'Bench' },
    license: 'MIT',
    keywords: [verb, thing],
  };
  const face = { displayName: `${verb} ${thing}`, category: at(categories, number) };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: json({ ...about, skills: './skills/', interface: face }),
    [`plugins/${name}/.claude-plugin/plugin.json`]: json(about),
    [`plugins/${name}/skills/${verb}/SKILL.md`]: skillText(verb, thing, number),
    [`plugins/${name}/README.md`]: `# ${name}\n\n${about.description}\n\n${prose(number, 8)}\n`,
    ...lastFile(`plugins/${name}`, thing, number),
  };
}

function skillText(verb: string, thing: string, number: number): string {
  const head = `---\nname: ${verb}\ndescription: Use when someone wants to ${verb} a ${thing}\n---\n`;
  return `${head}\n# ${verb} a ${thing}\n\n${prose(number, 20)}\n`;
}

function lastFile(root: string, thing: string, number: number): Files {
  if (number % 3 === 0) {
    const server = { type: 'http', url: `https://${thing}.example.com/mcp` };
    return { [`${root}/.mcp.json`]: json({ mcpServers: { [thing]: server } }) };
  }
  if (number % 3 === 1) {
    const hook = { type: 'command', command: 'node "${CLAUDE_PLUGIN_ROOT}/README.md"' };
    return { [`${root}/hooks/hooks.json`]: json({ hooks: { PostToolUse: [{ matcher: 'Write', hooks: [hook] }] } }) };
  }
  return { [`${root}/scripts/run.sh`]: `#!/bin/sh\n# ${prose(number, 3)}\necho ${thing}\n` };
}

function prose(number: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => at(fillers, number + index * index)).join(' ');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
