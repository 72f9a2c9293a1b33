import type { Tree } from '../../src/model/snapshot.ts';

const sha = '8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920';

function plugin(name: string, folder: string, more: Readonly<Record<string, unknown>> = {}): Tree {
  const manifest = { name, version: '1.0.0', description: `What ${name} does.`, ...more };
  return {
    [`${folder}/.claude-plugin/plugin.json`]: { json: manifest },
    [`${folder}/.codex-plugin/plugin.json`]: { json: manifest },
    [`${folder}/.cursor-plugin/plugin.json`]: { json: manifest },
  };
}

const plugins: Tree = {
  ...plugin('crm-sync', 'plugins/crm-sync', { license: 'MIT', author: { name: 'Sales' } }),
  ...plugin('release-notes', 'plugins/release-notes'),
  ...plugin('payments', 'teams/pay/payments'),
};

const claude = {
  $schema: 'https://acme.example/marketplace.json',
  name: 'acme',
  owner: { name: 'Acme', email: 'plugins@acme.example', team: 'tools' },
  metadata: { description: 'For Claude.', version: '2.1.0', pluginRoot: './plugins', region: 'eu' },
  '//': 'Kept by the platform team.',
  allowCrossMarketplaceDependenciesOn: ['base'],
  plugins: [
    { name: 'release-notes', source: 'release-notes', version: '1.0.0', tags: ['docs'], strict: true },
    {
      name: 'crm-sync',
      source: 'crm-sync',
      description: 'Keeps the CRM in step.',
      category: 'Sales',
      keywords: ['crm'],
    },
    { name: 'crm', source: 'crm-sync', description: 'The old name of crm-sync.' },
    { name: 'pay', source: './teams/pay/payments', author: { name: 'Pay', team: 'x' }, homepage: 'not an address' },
    { name: 'loose', source: './', strict: false, skills: ['./skills/a'], license: 'MIT', repository: { url: 'x' } },
    {
      name: 'away',
      source: { source: 'github', repo: 'acme/away', ref: 'v1', sha },
      version: '1.2.0',
      x: { y: [1, null] },
    },
    { name: 'deep', source: { source: 'git-subdir', url: 'https://git.acme.example/t.git', path: './p/deep', sha } },
    {
      name: 'npm',
      source: { source: 'npm', package: '@acme/npm', version: '1.0.0', registry: 'https://npm.acme.example' },
    },
    {
      name: 'packed',
      source: { source: 'archive', url: 'https://acme.example/p.tgz', sha256: 'ab'.repeat(32) },
      category: null,
    },
  ],
};

const codex = {
  name: 'acme',
  interface: { displayName: 'Acme tools' },
  plugins: [
    {
      name: 'crm-sync',
      source: { source: 'local', path: './plugins/crm-sync' },
      policy: { installation: 'INSTALLED_BY_DEFAULT', authentication: 'ON_USE', products: ['CODEX'], x: true },
      category: 'Productivity',
    },
    {
      name: 'release-notes',
      source: { source: 'local', path: './plugins/release-notes' },
      policy: { installation: 'AVAILABLE', authentication: 'ON_USE' },
      category: 'Docs',
    },
  ],
};

const cursor = {
  name: 'acme',
  owner: { name: 'Acme', email: 'plugins@acme.example' },
  metadata: { description: 'For Cursor.' },
  plugins: [
    { name: 'crm-sync', source: 'plugins/crm-sync', version: '1.0.0', description: 'Keeps it in step.' },
    { name: 'release-notes', source: './plugins/release-notes' },
  ],
};

const copilot = {
  name: 'acme',
  owner: { name: 'Acme' },
  metadata: { description: 'For Copilot.', version: '1.0.0' },
  plugins: [
    { name: 'release-notes', source: './plugins/release-notes', version: '1.0.0' },
    { name: 'crm-sync', source: './plugins/crm-sync', version: '0.9.0', license: 'Apache-2.0' },
  ],
};

/** Repositories with marketplace files kept by hand, one for each thing that such files do. */
export const trees: Readonly<Record<string, Tree>> = {
  'one client': {
    ...plugins,
    'skills/a/SKILL.md': '---\nname: a\ndescription: A.\n---\n',
    '.claude-plugin/marketplace.json': { json: claude },
  },
  'four clients': {
    ...plugins,
    'skills/a/SKILL.md': '---\nname: a\ndescription: A.\n---\n',
    '.claude-plugin/marketplace.json': { json: claude },
    '.agents/plugins/marketplace.json': { json: codex },
    '.cursor-plugin/marketplace.json': { json: cursor },
    '.github/plugin/marketplace.json': { json: copilot },
  },
  'two names': {
    ...plugins,
    '.claude-plugin/marketplace.json': { json: { ...claude, name: 'acme-claude' } },
    '.agents/plugins/marketplace.json': { json: codex },
  },
  'the same name leads to other places': {
    ...plugins,
    '.claude-plugin/marketplace.json': {
      json: {
        name: 'acme',
        owner: { name: 'A' },
        plugins: [{ name: 'crm-sync', source: { source: 'url', url: 'https://git.acme.example/crm.git', sha } }],
      },
    },
    '.cursor-plugin/marketplace.json': { json: cursor },
  },
  'names that read as numbers': {
    ...plugin('10', 'plugins/10'),
    ...plugin('9', 'plugins/9'),
    ...plugin('on', 'plugins/on'),
    '.claude-plugin/marketplace.json': {
      json: {
        name: 'yes',
        owner: { name: 'null' },
        description: '1.10',
        plugins: [
          { name: 'on', source: './plugins/on', description: '- a: b # c' },
          { name: '10', source: './plugins/10', description: 'two\nlines\t"quoted" \u00e9 \u{1f600}' },
          { name: '9', source: './plugins/9', description: '' },
        ],
      },
    },
  },
  'two plugins of one name': {
    ...plugin('twin', 'plugins/a'),
    ...plugin('twin', 'plugins/b'),
    '.claude-plugin/marketplace.json': {
      json: {
        name: 'acme',
        owner: { name: 'A' },
        plugins: [
          { name: 'a', source: './plugins/a' },
          { name: 'twin', source: './plugins/b' },
        ],
      },
    },
  },
  'renamed plugins': {
    ...plugins,
    '.claude-plugin/marketplace.json': {
      json: {
        name: 'acme',
        owner: { name: 'A' },
        renames: { old: 'crm-sync', gone: null },
        plugins: [{ name: 'crm-sync', source: './plugins/crm-sync' }],
      },
    },
  },
  'what cannot be carried': {
    ...plugins,
    '.claude-plugin/marketplace.json': {
      json: {
        name: 'acme',
        owner: { name: 'A' },
        renames: { old: 'nowhere' },
        plugins: [
          { name: 'crm-sync', source: './plugins/crm-sync' },
          { name: 'crm-sync', source: './plugins/release-notes' },
          { name: 'missing', source: './plugins/missing' },
          { name: 'outside', source: '../outside' },
          { name: 'odd', source: { source: 'carrier-pigeon', to: 'x' } },
          { name: 'short', source: { source: 'url', url: 'https://git.acme.example/a.git', sha: '8f3c0e1' } },
          { name: 'more', source: { source: 'npm', package: '@acme/more', version: '1.0.0', mirror: 'x' } },
          { name: 'a\u0007b\u202e', source: './plugins/crm-sync' },
          { source: './plugins/crm-sync' },
          'text',
        ],
      },
    },
  },
};
