import type { Tree } from '../../src/model/snapshot.ts';

const owner = { name: 'Acme', email: 'plugins@acme.example' };

function manifest(name: string, version: string, more: Record<string, unknown> = {}) {
  return { json: { name, version, description: `About ${name}.`, author: owner, license: 'MIT', ...more } };
}

/** Definitions: three plugins for clients, one for none, one elsewhere, an alias, a deprecation. */
const defined: Tree = {
  'catalogs/acme-stable.yaml': `schema: catalog/v1
name: acme-stable
displayName: Acme plugins
description: Reviewed plugins for everybody at Acme.
owner: { name: Acme, email: plugins@acme.example, url: "https://acme.example" }
targets: [codex, claude, copilot, cursor, neutral]
source: { kind: bundle }
defaults: { installation: AVAILABLE, authentication: ON_INSTALL, category: Productivity }
entries:
  crm-sync: { installation: INSTALLED_BY_DEFAULT, category: Sales, tags: [crm] }
  old-crm: { installation: NOT_AVAILABLE }
  crm: { alias: crm-sync }
  far-away:
    source: { kind: git-subdir, url: acme/far, path: plugins/far, ref: v2, sha: "89abcdef0123456789abcdef0123456789abcdef" }
    description: Lives elsewhere.
  packed:
    source: { kind: npm, package: "@acme/packed", version: "1.0.0" }
order: [category, name]
publish: { repository: acme/plugins }
`,
  'catalogs/acme-local.yaml': `schema: catalog/v1
name: acme-local
owner: { name: Acme }
targets: [codex, claude]
source: { kind: local }
include: [{ plugins: [crm-sync] }]
`,
  'policies/deprecations/old-crm.yaml': `schema: deprecation/v1
plugin: old-crm
kind: deprecate
announced: 2026-08-01
sunset: 2026-11-15
remove: 2027-02-15
because: superseded
replacement: crm-sync
owner: "@acme/tools"
`,
  'plugins/crm-sync/.codex-plugin/plugin.json': manifest('crm-sync', '1.4.2'),
  'plugins/crm-sync/.claude-plugin/plugin.json': manifest('crm-sync', '1.4.2', { keywords: ['crm', 'sync'] }),
  'plugins/crm-sync/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url: 'https://crm.acme.example/mcp' } } } },
  'plugins/crm-sync/hooks/hooks.json': {
    json: { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'bin/sync' }] }] } },
  },
  'plugins/crm-sync/bin/sync': { executable: '#!/bin/sh\n' },
  'plugins/crm-sync/skills/sync/SKILL.md': '---\nname: sync\ndescription: Syncs contacts.\n---\nSync.\n',
  'plugins/crm-sync/shared': { link: 'skills' },
  'plugins/crm-sync/outside': { link: '../../README.md' },
  'plugins/old-crm/.codex-plugin/plugin.json': manifest('old-crm', '0.9.0'),
  'plugins/old-crm/.claude-plugin/plugin.json': manifest('old-crm', '0.9.0'),
  'plugins/notes/.claude-plugin/plugin.json': manifest('notes', '2.0.0-rc.1', { homepage: 'our wiki' }),
  'plugins/notes/commands/note.md': '---\ndescription: Takes a note.\n---\nNote $ARGUMENTS\n',
  'plugins/events/plugin.manifest.json': {
    json: {
      pluginId: 'events',
      version: '1.0.0',
      entryPoints: { handlers: [{ event: 'push', script: 'on-push.js' }] },
      permissions: ['repo:read'],
    },
  },
  'README.md': 'Acme plugins.\n',
};

/** Two files kept by hand, for two clients, under one name. */
const handKept: Tree = {
  '.claude-plugin/marketplace.json': {
    json: {
      name: 'tools',
      owner,
      metadata: { description: 'Tools.', pluginRoot: './tools' },
      plugins: [
        { name: 'lint', source: 'lint', category: 'quality', strict: true },
        { name: 'lint-old', source: './tools/lint', description: '[Deprecated] Use lint.' },
        { name: 'elsewhere', source: { source: 'github', repo: 'acme/elsewhere', ref: 'v1' } },
        { name: 'nowhere', source: './tools/nowhere' },
      ],
    },
  },
  '.agents/plugins/marketplace.json': {
    json: {
      name: 'tools',
      interface: { displayName: 'Tools' },
      plugins: [{ name: 'lint', source: './tools/lint', policy: { installation: 'AVAILABLE' }, category: 'Quality' }],
    },
  },
  'tools/lint/.claude-plugin/plugin.json': manifest('lint', '3.1.4'),
  'tools/lint/skills/lint/SKILL.md': '---\nname: lint\ndescription: Lints.\n---\nLint.\n',
};

/** The trees whose compiled bytes are kept beside this file. */
export const trees: Readonly<Record<string, Tree>> = { defined, 'hand-kept': handKept };
