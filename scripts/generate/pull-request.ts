import type { Tree } from '../../src/model/snapshot.ts';

const manifest = (client: string, version: string, more: object = {}) => ({
  [`plugins/crm-sync/.${client}-plugin/plugin.json`]: {
    json: { name: 'crm-sync', version, description: 'Keeps notes and the CRM in step.', ...more },
  },
});

/** The pull request of the README: a new catalog entry, a release, and three slips no client would tell of. */
export const pullRequest: Tree = {
  '.agents/plugins/marketplace.json': {
    json: {
      name: 'acme',
      interface: { displayName: 'Acme' },
      plugins: [
        {
          name: 'crm-sync',
          source: { source: 'local', path: './plugins/crm-sync' },
          policy: { installation: 'DEFAULT', authentication: 'ON_INSTALL' },
          category: 'Productivity',
        },
      ],
    },
  },
  '.claude-plugin/marketplace.json': {
    json: {
      name: 'acme',
      owner: { name: 'Acme' },
      metadata: { description: 'Plugins of Acme.' },
      plugins: [{ name: 'crm-sync', source: './plugins/crm-sync', description: 'Keeps notes and the CRM in step.' }],
    },
  },
  ...manifest('codex', '1.4.0', { skills: './Skills/' }),
  ...manifest('claude', '1.5.0', { author: { name: 'Acme' } }),
  'plugins/crm-sync/skills/sync/SKILL.md':
    '---\nname: sync\ndescription: Sync notes to the CRM. Use after a customer call.\n---\n\nSync the notes.\n',
};
