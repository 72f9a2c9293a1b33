import { type Case, claude, cursor, json, prompt } from './sides.ts';

const option = (more: object = {}) => ({ type: 'string', title: 'Key', description: 'A key.', ...more });
const asks = (all: object) => claude({ userConfig: all });
const depends = (...all: unknown[]) => ({
  ...claude({ dependencies: all }),
  'skills/a/SKILL.md': prompt({ name: 'a' }),
});

/** What only Claude Code, and Cursor for its variables, reads. */
export const claudeCases: Readonly<Record<string, Case>> = {
  'a value that has to be given': {
    was: asks({}),
    now: asks({ key: option({ required: true, sensitive: true }) }),
    ...{ finds: ['userConfig.required.added'], asks: ['major'], gains: ['ask for the secret key'] },
  },
  'a value that has to be given now': {
    was: asks({ key: option() }),
    now: asks({ key: option({ required: true }) }),
    ...{ finds: ['userConfig.required.added'], asks: ['major'] },
  },
  'a value that may be given': {
    ...{ was: asks({}), now: asks({ key: option() }), finds: ['userConfig.optional.added'], asks: ['minor'] },
  },
  'a secret that may be given': {
    was: asks({}),
    now: asks({ key: option({ sensitive: true }) }),
    ...{ finds: ['userConfig.optional.added'], asks: ['major', 'minor'], gains: ['ask for the secret key'] },
  },
  'another type': {
    was: asks({ key: option() }),
    now: asks({ key: option({ type: 'number' }) }),
    ...{ finds: ['userConfig.type.changed'], asks: ['major'] },
  },
  'a secret in plain settings': {
    was: asks({ key: option({ sensitive: true }) }),
    now: asks({ key: option({ sensitive: false }) }),
    ...{ finds: ['userConfig.sensitive.off'], asks: ['major'] },
  },
  'a plain setting as a secret': {
    was: asks({ key: option() }),
    now: asks({ key: option({ sensitive: true }) }),
    ...{ finds: ['userConfig.sensitive.on'], asks: ['minor'] },
  },
  'another default': {
    was: asks({ key: option({ default: 'a' }) }),
    now: asks({ key: option({ default: 'b' }) }),
    ...{ finds: ['userConfig.default.changed'], asks: ['minor'] },
  },
  'a value no longer asked for': {
    ...{ was: asks({ key: option() }), now: asks({}), finds: ['userConfig.removed'], asks: ['minor'] },
  },
  'another title of a value': {
    was: asks({ key: option() }),
    now: asks({ key: option({ title: 'The key' }) }),
    ...{ finds: ['userConfig.changed'], asks: ['patch'] },
  },
  'a variable of Cursor': {
    was: cursor({ variables: { properties: {} } }),
    now: cursor({ variables: { properties: { key: { type: 'string' } }, required: ['key'] } }),
    ...{ finds: ['userConfig.required.added'], asks: ['major'] },
  },
  'a channel added, with a secret of its own': {
    was: claude(),
    now: claude({ channels: [{ server: 'crm', userConfig: { key: option({ required: true, sensitive: true }) } }] }),
    ...{ finds: ['channel.added', 'userConfig.required.added'], asks: ['major'] },
    gains: ['let the MCP server crm send messages into sessions', 'ask for the secret crm/key'],
  },
  'a channel removed': {
    ...{ was: claude({ channels: [{ server: 'crm' }] }), now: claude(), finds: ['channel.removed'], asks: ['minor'] },
  },
  'another title of a channel': {
    was: claude({ channels: [{ server: 'crm' }] }),
    now: claude({ channels: [{ server: 'crm', displayName: 'CRM' }] }),
    ...{ finds: ['channel.changed'], asks: ['patch'] },
  },
  'a dependency that nobody can look into': {
    was: depends(),
    now: depends('vault@other'),
    ...{ finds: ['dependency.added'], asks: ['major', 'minor'] },
    gains: ['install the plugin vault@other, which may do anything'],
  },
  'a dependency that brings nothing new': {
    was: depends(),
    now: depends('vault'),
    others: { vault: { ...claude({ dependencies: ['crm'] }), 'skills/open/SKILL.md': prompt({ name: 'open' }) } },
    ...{ finds: ['dependency.added'], asks: ['minor'] },
  },
  'a dependency that contacts a host': {
    was: depends(),
    now: depends('vault'),
    others: { vault: claude({ mcpServers: { vault: { url: 'https://vault.example' } } }) },
    ...{ finds: ['dependency.added'], asks: ['major', 'minor'] },
    gains: ['install the plugin vault, to contact vault.example'],
  },
  'a dependency that does what the plugin does already': {
    was: { ...depends(), '.mcp.json': json({ vault: { url: 'https://vault.example' } }) },
    now: { ...depends('vault'), '.mcp.json': json({ vault: { url: 'https://vault.example' } }) },
    others: { vault: claude({ mcpServers: { vault: { url: 'https://vault.example' } } }) },
    ...{ finds: ['dependency.added'], asks: ['minor'] },
  },
  'a dependency that uses tools': {
    was: depends(),
    now: depends('vault'),
    others: { vault: { ...claude(), 'skills/open/SKILL.md': prompt({ name: 'open', 'allowed-tools': 'Bash' }) } },
    ...{ finds: ['dependency.added'], asks: ['major', 'minor'] },
    gains: ['install the plugin vault, to use the tool Bash without asking in the skill open'],
  },
  'a dependency that asks for a secret': {
    was: depends(),
    now: depends('vault'),
    others: { vault: asks({ key: option({ sensitive: true }) }) },
    ...{ finds: ['dependency.added'], asks: ['major', 'minor'] },
    gains: ['install the plugin vault, to ask for the secret key'],
  },
  'a dependency of a dependency that runs something': {
    was: depends(),
    now: depends('vault'),
    others: { vault: claude({ dependencies: ['core'] }), core: { ...claude(), 'bin/core': { executable: 'x' } } },
    ...{ finds: ['dependency.added'], asks: ['major', 'minor'] },
    gains: ['install the plugin vault, to install the plugin core, to put the program core on the path of the shell'],
  },
  'a dependency removed': { was: depends('vault'), now: depends(), finds: ['dependency.removed'], asks: ['minor'] },
  'a part of a bundle removed': {
    was: claude({ dependencies: ['vault', 'crm-core'] }),
    now: claude({ dependencies: ['crm-core'] }),
    ...{ finds: ['dependency.bundle.removed'], asks: ['major'] },
  },
  'a narrower range': {
    was: depends({ name: 'vault', version: '^2.0.0' }),
    now: depends({ name: 'vault', version: '~2.1.0' }),
    ...{ finds: ['dependency.range.narrowed'], asks: ['minor'] },
  },
  'a wider range': {
    was: depends({ name: 'vault', version: '~2.1.0' }),
    now: depends({ name: 'vault', version: '^2.0.0' }),
    ...{ finds: ['dependency.range.widened'], asks: ['patch'] },
  },
  'another agent by default': {
    was: claude({ settings: { agent: 'a' } }),
    now: claude({ settings: { agent: 'b' } }),
    ...{ finds: ['settings.agent.changed'], asks: ['minor'] },
  },
  'other settings by default': {
    was: { ...claude(), 'settings.json': json({ theme: 'dark' }) },
    now: { ...claude(), 'settings.json': json({ verbose: true }) },
    ...{ finds: ['settings.changed', 'settings.changed'], asks: ['minor'] },
  },
  'a status line': {
    was: claude({ settings: {} }),
    now: claude({ settings: { subagentStatusLine: { type: 'command', command: './line.sh' } } }),
    ...{ finds: ['settings.changed'], asks: ['major', 'minor'] },
    gains: ['run line.sh for the setting subagentStatusLine'],
  },
  'on by default': {
    was: claude({ defaultEnabled: false }),
    now: claude(),
    ...{ finds: ['defaultEnabled.on'], asks: ['major', 'minor'] },
    gains: ['be switched on for everybody who has it'],
  },
  'off by default': {
    ...{ was: claude(), now: claude({ defaultEnabled: false }), finds: ['defaultEnabled.off'], asks: ['minor'] },
  },
};
