import { type Case, claude, codex, copilot, cursor, event, json, neutral } from './sides.ts';

const agentPlugin = (more = {}) => ({
  'plugin.json': json({
    $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json',
    name: 'crm',
    version: '1.0.0',
    ...more,
  }),
});

/** What every shape has. */
export const pluginCases: Readonly<Record<string, Case>> = {
  'another name': {
    ...{ was: codex(), now: codex({ name: 'crm-two' }), finds: ['plugin.name.changed'], asks: ['major'] },
  },
  'another pluginId': {
    ...{ was: event(), now: event({ pluginId: 'com.acme.two' }), finds: ['plugin.name.changed'], asks: ['major'] },
  },
  'a client dropped': {
    ...{ was: { ...codex(), ...claude() }, now: codex(), finds: ['host.removed'], asks: ['major'] },
  },
  'a client added': { was: codex(), now: { ...codex(), ...claude() }, finds: ['host.added'], asks: ['minor'] },
  'an Agent Plugins manifest added': {
    ...{ was: codex(), now: { ...codex(), ...agentPlugin() }, finds: ['host.added'], asks: ['minor'] },
  },
  'an Agent Plugins description': {
    was: agentPlugin({ description: 'One.' }),
    now: agentPlugin({ description: 'Two.' }),
    ...{ finds: ['description.changed'], asks: ['patch'] },
  },
  'a file that nothing names': {
    was: { ...codex(), 'docs/guide.md': 'One.\n' },
    now: { ...codex(), 'docs/guide.md': 'Two.\n' },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'an executable bit': {
    was: { ...codex(), 'tool.sh': 'echo\n' },
    now: { ...codex(), 'tool.sh': { executable: 'echo\n' } },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'a file added and another removed': {
    was: { ...codex(), 'a.txt': 'a' },
    now: { ...codex(), 'b.txt': 'b' },
    ...{ finds: ['file.changed', 'file.changed'], asks: ['patch'] },
  },
  'only an unversioned file': {
    was: { ...codex(), 'README.md': 'One.\n' },
    now: { ...codex(), 'README.md': 'Two.\n' },
    ...{ finds: [], asks: ['none'] },
  },
  'only a version': {
    was: { ...codex(), ...claude() },
    now: { ...codex({ version: '1.0.1' }), ...claude({ version: '1.0.1' }) },
    ...{ finds: [], asks: ['none'] },
  },
  'only a version in YAML': {
    was: { 'plugin-manifest.yaml': 'name: crm\nversion: "1.0.0"\nendpoints: []\n' },
    now: { 'plugin-manifest.yaml': 'name: crm\nversion: "1.0.1"\nendpoints: []\n' },
    ...{ finds: [], asks: ['none'] },
  },
  'a version and formatting': {
    was: codex(),
    now: { '.codex-plugin/plugin.json': '{"name":"crm","version":"1.0.1","description":"Syncs."}' },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'only formatting': {
    was: codex(),
    now: { '.codex-plugin/plugin.json': '{"description":"Syncs.","name":"crm","version":"1.0.0"}' },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'what is said for people': {
    was: claude({
      keywords: ['a'],
      author: { name: 'A' },
      homepage: 'https://a.example',
      repository: 'https://r.example',
    }),
    now: claude({
      description: 'More.',
      keywords: ['b'],
      author: { name: 'B' },
      homepage: 'https://b.example',
      repository: 'https://s.example',
    }),
    finds: ['author.changed', 'description.changed', 'homepage.changed', 'keywords.changed', 'repository.changed'],
    asks: ['patch'],
  },
  'the same description in two manifests': {
    was: { ...codex(), ...claude() },
    now: { ...codex({ description: 'More.' }), ...claude({ description: 'More.' }) },
    ...{ finds: ['description.changed'], asks: ['patch'] },
  },
  'how it looks in Codex': {
    was: codex({ interface: { displayName: 'A', logo: './a.png', screenshots: ['./s.png'], brandColor: '#000000' } }),
    now: codex({ interface: { displayName: 'B', logo: './b.png', screenshots: ['./t.png'], brandColor: '#ffffff' } }),
    finds: ['brandColor.changed', 'displayName.changed', 'icon.changed', 'screenshots.changed'],
    asks: ['patch'],
  },
  'what Codex shows': {
    was: codex({
      interface: { category: 'A', websiteURL: 'https://a.example', privacyPolicyURL: 'https://a.example/p' },
    }),
    now: codex({
      interface: {
        ...{ category: 'B', websiteURL: 'https://b.example', privacyPolicyURL: 'https://b.example/p' },
        defaultPrompt: ['Hi'],
      },
    }),
    finds: [
      'interface.category.changed',
      'interface.defaultPrompt.changed',
      'interface.terms.changed',
      'interface.url.changed',
    ],
    asks: ['patch'],
  },
  'the array shape': {
    was: { 'plugin.json': json({ name: 'crm', version: '1.0.0', skills: ['./skills/'], mcpServers: [], apps: [] }) },
    now: {
      'plugin.json': json({
        ...{ name: 'crm', version: '1.1.0', skills: ['./skills/'], mcpServers: [], apps: [] },
        interface: { displayName: 'CRM' },
      }),
    },
    ...{ finds: ['displayName.changed'], asks: ['patch'] },
  },
  'a logo of Cursor': {
    was: cursor({ logo: 'a.png' }),
    now: cursor({ logo: 'b.png' }),
    ...{ finds: ['icon.changed'], asks: ['patch'] },
  },
  'a title of Copilot': {
    was: copilot({ category: 'a' }),
    now: copilot({ category: 'b' }),
    ...{ finds: ['interface.category.changed'], asks: ['patch'] },
  },
  'a title of an event handler': {
    was: event(),
    now: event({ name: 'CRM sync' }),
    ...{ finds: ['displayName.changed'], asks: ['patch'] },
  },
  'another licence': {
    was: claude({ license: 'MIT' }),
    now: claude({ license: 'Apache-2.0' }),
    ...{ finds: ['license.changed'], asks: ['major'] },
  },
  'no licence any more': {
    was: claude({ license: 'MIT' }),
    now: claude(),
    ...{ finds: ['license.changed'], asks: ['major'] },
  },
  'the same licence in other words': {
    was: claude({ license: '(MIT OR GPL-2.0+)' }),
    now: claude({ license: 'GPL-2.0-or-later OR mit' }),
    ...{ finds: ['license.respelled'], asks: ['patch'] },
  },
  'a first licence': {
    was: claude(),
    now: claude({ license: 'MIT' }),
    ...{ finds: ['license.added'], asks: ['patch'] },
  },
  capabilities: {
    was: codex({ interface: { capabilities: ['Read', 'Search'] } }),
    now: codex({ interface: { capabilities: ['Read', 'Write'] } }),
    finds: ['interface.capabilities.added', 'interface.capabilities.removed'],
    asks: ['major', 'minor'],
    gains: ['have the capability Write'],
  },
  'a shape that no client loads': {
    was: neutral({ endpoints: [] }),
    now: neutral({ endpoints: [], description: 'More.' }),
    ...{ finds: ['description.changed'], asks: ['patch'] },
  },
  'a manifest that cannot be read any more': {
    was: codex({ license: 'MIT' }),
    now: { '.codex-plugin/plugin.json': '{ "name": "crm",' },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'a manifest that could not be read': {
    was: { 'plugin.json': '{' },
    now: agentPlugin(),
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
};
