import { type Case, claude, codex, copilot, cursor, json, prompt } from './sides.ts';

const line = { type: 'command', command: 'curl https://x.example' };
const other = { 'h.json': json({ hooks: {} }) };
const hooks = { ...other, 'hooks/hooks.json': json({ hooks: { SessionStart: [{ hooks: [line] }] } }) };
const servers = { '.mcp.json': json({ mcpServers: { crm: { url: 'https://x.example/mcp' } } }) };
const app = { '.app.json': json({ apps: { crm: { id: 'c1' } } }) };
const skill = { 'skills/a/SKILL.md': prompt({ name: 'a', description: 'Does a.' }) };
const command = { 'commands/a.md': prompt({ description: 'Does a.' }) };
const run = 'run curl https://x.example at every session start';

/** Places that clients look at by themselves, while a manifest names others. */
export const defaultCases: Readonly<Record<string, Case>> = {
  'hooks that wake': {
    was: { ...codex({ hooks: './h.json' }), ...hooks },
    now: { ...codex(), ...hooks },
    ...{ finds: ['file.changed', 'hook.added'], asks: ['major', 'minor'], gains: [run] },
  },
  'hooks that no client loads': {
    was: { ...codex({ hooks: './h.json' }), ...other },
    now: { ...codex({ hooks: './h.json' }), ...hooks },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'hooks beside those in the manifest of Claude Code': {
    was: { ...claude({ hooks: './h.json' }), ...other },
    now: { ...claude({ hooks: './h.json' }), ...hooks },
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: [run] },
  },
  'hooks that only one of two clients loads': {
    was: { ...codex({ hooks: './h.json' }), ...claude(), ...other },
    now: { ...codex({ hooks: './h.json' }), ...claude(), ...hooks },
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: [run] },
  },
  'hooks that another client wakes': {
    was: { ...codex({ hooks: './h.json' }), ...hooks },
    now: { ...codex({ hooks: './h.json' }), ...cursor(), ...hooks },
    ...{ finds: ['hook.added', 'host.added'], asks: ['major', 'minor'], gains: [run] },
  },
  'hooks put to sleep': {
    was: { ...codex(), ...hooks },
    now: { ...codex({ hooks: { hooks: {} } }), ...hooks },
    ...{ finds: ['file.changed', 'hook.removed'], asks: ['minor'] },
  },
  'hooks beside a path that codex does not take': {
    was: { ...codex({ hooks: 'h.json' }), ...other },
    now: { ...codex({ hooks: 'h.json' }), ...hooks },
    ...{ finds: ['hook.added'], asks: ['major', 'minor'], gains: [run] },
  },
  'servers and connectors that wake': {
    was: { ...codex({ mcpServers: {}, apps: './none.json' }), ...servers, ...app },
    now: { ...codex(), ...servers, ...app },
    ...{ finds: ['app.added', 'file.changed', 'mcp.added'], asks: ['major', 'minor'] },
    gains: ['connect to the app crm (c1)', 'contact x.example'],
  },
  'skills that are no longer looked for': {
    was: { ...codex(), ...skill },
    now: { ...codex({ skills: './extra' }), ...skill },
    ...{ finds: ['file.changed', 'skill.removed'], asks: ['major'] },
  },
  'skills beside others of Claude Code': {
    was: { ...claude(), ...skill },
    now: { ...claude({ skills: './extra' }), ...skill },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'skills that Copilot no longer looks for': {
    was: { ...copilot(), ...skill },
    now: { ...copilot({ skills: 'extra' }), ...skill },
    ...{ finds: ['file.changed', 'skill.removed'], asks: ['major'] },
  },
  'commands that are no longer looked for': {
    was: { ...claude(), ...command, 'extra/b.md': prompt({ description: 'Does b.' }, 'B.\n') },
    now: { ...claude({ commands: './extra/' }), ...command, 'extra/b.md': prompt({ description: 'Does b.' }, 'B.\n') },
    ...{ finds: ['command.added', 'command.removed', 'file.changed'], asks: ['major'] },
  },
  'one command named, which is all that is left': {
    was: { ...claude(), ...command, 'commands/b.md': prompt({ description: 'Does b.' }, 'B.\n') },
    now: {
      ...claude({ commands: ['./commands/a.md'] }),
      ...{ ...command, 'commands/b.md': prompt({ description: 'Does b.' }, 'B.\n') },
    },
    ...{ finds: ['command.removed', 'file.changed'], asks: ['major'] },
  },
  'an output style that is no longer looked for': {
    was: { ...claude(), 'output-styles/terse.md': 'Be terse.' },
    now: { ...claude({ outputStyles: './extra/' }), 'output-styles/terse.md': 'Be terse.' },
    ...{ finds: ['file.changed', 'output-style.removed'], asks: ['major'] },
  },
};
