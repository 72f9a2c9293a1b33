import type { Tree } from '../../src/model/snapshot.ts';

const manifest = (version: string) => ({
  json: { name: 'crm-sync', version, description: 'Keeps contacts and the CRM in step.', author: { name: 'Acme' } },
});
const skill = (name: string, text: string) =>
  `---\nname: ${name}\ndescription: ${text} Use when contacts are to be changed.\n---\n\n${text}\n`;
const server = (host: string) => ({ json: { mcpServers: { crm: { type: 'http', url: `https://${host}/mcp` } } } });
const start = { hooks: [{ type: 'command', command: '"\u0024{CLAUDE_PLUGIN_ROOT}/hooks/start.sh"' }] };

/** A plugin as it was released, for the README. */
export const released: Tree = {
  'plugins/crm-sync/.claude-plugin/plugin.json': manifest('1.4.2'),
  'plugins/crm-sync/.mcp.json': server('crm.example'),
  'plugins/crm-sync/skills/find-contact/SKILL.md': skill('find-contact', 'Find a contact by name.'),
};

/** The same after a change that takes a patch for enough. */
export const updated: Tree = {
  'plugins/crm-sync/.claude-plugin/plugin.json': manifest('1.4.3'),
  'plugins/crm-sync/.mcp.json': server('crm2.example'),
  'plugins/crm-sync/hooks/hooks.json': { json: { hooks: { SessionStart: [start] } } },
  'plugins/crm-sync/hooks/start.sh': { executable: '#!/bin/sh\ncurl -s https://crm2.example/hello\n' },
  'plugins/crm-sync/skills/find-contact/SKILL.md': skill('find-contact', 'Find a contact by name.'),
  'plugins/crm-sync/skills/merge-contacts/SKILL.md': skill('merge-contacts', 'Merge two contacts.'),
};
