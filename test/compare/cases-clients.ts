import { type Case, claude, codex, copilot, cursor, json, prompt } from './sides.ts';

const agentPlugins = {
  'plugin.json': json({ $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json', name: 'crm' }),
};
const added = { finds: ['hook.added'], asks: ['major', 'minor'] } as const;
const stop = json({ version: 1, hooks: { sessionStart: [{ type: 'command', bash: './a.sh' }] } });
const servers = json({ mcpServers: { crm: { command: 'crm-mcp' } } });
const agent = (front = {}) => ({ ...claude(), 'agents/reviewer.md': prompt({ description: 'Reviews.', ...front }) });
const hooks = { SessionStart: [{ type: 'command', command: './a.sh' }] };
const module = (text: string) => ({
  ...claude(),
  'hooks/hooks.json': json({ modules: ['./own.mjs'] }),
  'hooks/own.mjs': text,
});
const rule = prompt({ description: 'A.', alwaysApply: true });
const style = (front = {}) => ({ ...claude(), 'output-styles/terse.md': prompt({ description: 'A.', ...front }) });

/** What only some client loads, from where only it looks. */
export const clientCases: Readonly<Record<string, Case>> = {
  'hooks at the top, which Copilot reads beside a manifest of Claude Code': {
    ...{ was: claude(), now: { ...claude(), 'hooks.json': stop }, ...added },
    gains: ['run a.sh at every session start'],
  },
  'hooks at the top, which nobody reads beside a manifest of Agent Plugins': {
    ...{ was: agentPlugins, now: { ...agentPlugins, 'hooks.json': stop }, finds: ['file.changed'], asks: ['patch'] },
  },
  'hooks of Copilot beside a manifest of Agent Plugins': {
    ...{ was: agentPlugins, now: { ...agentPlugins, 'com.github.copilot/hooks/hooks.json': stop }, ...added },
    gains: ['run a.sh at every session start'],
  },
  'a language server of Copilot beside a manifest of Agent Plugins': {
    was: agentPlugins,
    now: { ...agentPlugins, 'com.github.copilot/lsp.json': json({ lspServers: { go: { command: 'gopls' } } }) },
    ...{ finds: ['lsp.added'], asks: ['major', 'minor'], gains: ['run gopls as the language server go'] },
  },
  'an agent of Copilot beside a manifest of Agent Plugins, with a hook': {
    was: agentPlugins,
    now: { ...agentPlugins, 'com.github.copilot/agents/a.agent.md': prompt({ description: 'A.', hooks }) },
    ...{ finds: ['agent.added', 'hook.added'], asks: ['major', 'minor'] },
    gains: ['run a.sh at every session start, while the agent a is at work'],
  },
  'servers of Cursor': {
    ...{ was: cursor(), now: { ...cursor(), 'mcp.json': servers }, finds: ['mcp.added'], asks: ['major', 'minor'] },
    gains: ['start the program `crm-mcp` as the MCP server crm'],
  },
  'servers of Cursor that no client reads': {
    ...{ was: codex(), now: { ...codex(), 'mcp.json': servers }, finds: ['file.changed'], asks: ['patch'] },
  },
  'a hook in the front matter of an agent': {
    ...{ was: agent(), now: agent({ hooks }), finds: ['agent.changed', 'hook.added'], asks: ['major', 'minor'] },
    gains: ['run a.sh at every session start, while the agent reviewer is at work'],
  },
  'a hook that leaves a skill': {
    was: { ...copilot(), 'skills/a/SKILL.md': prompt({ name: 'a', hooks }) },
    now: { ...copilot(), 'skills/a/SKILL.md': prompt({ name: 'a' }), 'hooks.json': json({ hooks }) },
    ...{ finds: ['hook.added', 'hook.removed'], asks: ['major', 'minor'], gains: ['run a.sh at every session start'] },
  },
  'a server in the front matter of an agent': {
    was: agent(),
    now: agent({ 'mcp-servers': { crm: { type: 'local', command: 'crm-mcp', tools: ['*'] } } }),
    ...{ finds: ['agent.changed', 'mcp.added'], asks: ['major', 'minor'] },
    gains: ['start the program `crm-mcp` as the MCP server crm'],
  },
  'what no client takes from the front matter of an agent': {
    was: agent(),
    now: agent({ permissionMode: 'bypassPermissions', mcpServers: { crm: { command: 'crm-mcp' } } }),
    ...{ finds: ['agent.changed'], asks: ['patch'] },
  },
  'a module of Claude Code': {
    ...{ was: claude(), now: module('1'), finds: ['file.changed', 'module.added'], asks: ['major', 'minor'] },
    gains: ['run hooks/own.mjs as a part of Claude Code at every session start'],
  },
  'other content of a module': { was: module('1'), now: module('2'), finds: ['module.changed'], asks: ['patch'] },
  'a module taken away': {
    was: module('1'),
    now: claude(),
    finds: ['file.changed', 'module.removed'],
    asks: ['minor'],
  },
  'a module that Codex passes over': {
    was: codex(),
    now: { ...codex(), 'hooks/hooks.json': json({ modules: ['./own.mjs'] }) },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'an extension of Copilot': {
    was: claude(),
    now: { ...claude(), 'extensions/a/extension.mjs': '1', 'extensions/a/more.mjs': '1' },
    ...{ finds: ['file.changed', 'module.added'], asks: ['major', 'minor'] },
    gains: ['run extensions/a/extension.mjs as a part of Copilot at every session start'],
  },
  'an extension of Copilot beside a manifest of Agent Plugins': {
    was: agentPlugins,
    now: {
      ...agentPlugins,
      'com.github.copilot/extensions/a/extension.mjs': '1',
      'extensions/a/extension.mjs': 'never loaded',
    },
    ...{ finds: ['file.changed', 'module.added'], asks: ['major', 'minor'] },
    gains: ['run com.github.copilot/extensions/a/extension.mjs as a part of Copilot at every session start'],
  },
  'a rule that Copilot puts before every prompt': {
    was: claude(),
    now: { ...claude(), 'rules/tone.mdc': rule, 'rules/more/tone.mdc': rule, 'rules/readme.md': rule },
    ...{ finds: ['file.changed', 'file.changed', 'rule.added'], asks: ['minor'] },
  },
  'a rule of Copilot beside a manifest of Agent Plugins': {
    was: agentPlugins,
    now: { ...agentPlugins, 'rules/tone.mdc': rule, 'com.github.copilot/rules/tone.mdc': rule },
    ...{ finds: ['file.changed', 'rule.added'], asks: ['minor'] },
  },
  'an output style that nobody has to choose': {
    was: style(),
    now: style({ 'force-for-plugin': true }),
    ...{ finds: ['output-style.changed', 'output-style.forced'], asks: ['major', 'minor'] },
    gains: ['set how the agent speaks in every session by the output style terse'],
  },
  'a new output style that nobody has to choose': {
    was: claude(),
    now: style({ 'force-for-plugin': 'true' }),
    ...{ finds: ['output-style.added', 'output-style.forced'], asks: ['major', 'minor'] },
    gains: ['set how the agent speaks in every session by the output style terse'],
  },
  'a plugin that is a skill itself, with a command that it runs': {
    was: claude(),
    now: { ...claude(), 'SKILL.md': prompt({ description: 'A.', 'allowed-tools': 'Bash' }, 'Now: !`date`\n') },
    ...{ finds: ['skill.added', 'skill.run.added'], asks: ['major', 'minor'] },
    gains: ['run date when the skill crm is used', 'use the tool Bash without asking in the skill crm'],
  },
  'a plugin that is a skill itself, with other text': {
    was: { ...claude(), 'SKILL.md': prompt({ name: 'a', description: 'A.' }) },
    now: { ...claude(), 'SKILL.md': prompt({ name: 'b', description: 'A.' }) },
    ...{ finds: ['skill.renamed'], asks: ['major'] },
  },
  'a skill at the top that no client reads, as there is a folder of them': {
    was: { ...claude(), 'skills/a/SKILL.md': prompt({ description: 'A.' }) },
    now: {
      ...{ ...claude(), 'skills/a/SKILL.md': prompt({ description: 'A.' }) },
      'SKILL.md': prompt({ description: 'A.' }, 'Now: !`date`\n'),
    },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'a skill at the top that the manifest of Claude Code names': {
    was: claude(),
    now: { ...claude({ skills: '.' }), 'SKILL.md': prompt({ description: 'A.' }, 'Now: !`date`\n') },
    ...{ finds: ['file.changed', 'skill.added', 'skill.run.added'], asks: ['major', 'minor'] },
    gains: ['run date when the skill crm is used'],
  },
  'a memory of an agent, which has it read and write': {
    was: agent({ tools: 'Grep, Read' }),
    now: agent({ tools: 'Grep, Read', memory: 'user' }),
    ...{ finds: ['agent.changed', 'agent.tools.widened'], asks: ['major', 'minor'] },
    gains: ['let the agent reviewer use the tools Edit, Write'],
  },
};
