import type { Tree } from '../../src/model/snapshot.ts';
import { commitAll, git, layTree } from '../work-folder.ts';

/** The day on which the shop is looked at. */
export const shopDay = '2027-02-12';

/** A text that would be mark-up, script, another attribute or another direction if somebody forgot to escape it. */
export const hostile =
  `"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script></title></textarea>` +
  `' onfocus='window.pwned=1' autofocus \${7*7} {{7*7}} &lt;b&gt; \u202Etxt.exe\u0007 \u2028 ]]> --> javascript:alert(1)`;

/** A repository of three catalogs: what one has and another has not, what goes, what depends on what, and what is hostile. */
export const shopTree: Tree = {
  ...plugin('crm-sync', '1.4.0', {
    description: 'Keeps contacts of the CRM and of the address book the same.',
    license: 'Apache-2.0',
    keywords: ['contacts', 'sales'],
    homepage: 'https://acme.example/crm',
  }),
  'plugins/crm-sync/skills/merge/SKILL.md':
    '---\nname: merge-contacts\ndescription: Use when two contacts are the same person.\nallowed-tools: Read, Bash(git log)\n---\n\nMerge.\n',
  'plugins/crm-sync/.mcp.json': json({
    mcpServers: {
      crm: { type: 'http', url: 'https://crm.acme.example/mcp', headers: { Authorization: 'Bearer ${CRM_TOKEN}' } },
      local: { command: 'node', args: ['server.js'], env: { CRM_HOME: '${HOME}' } },
    },
  }),
  'plugins/crm-sync/hooks/hooks.json': json({
    hooks: { SessionStart: [{ hooks: [{ type: 'command', command: 'node "${CLAUDE_PLUGIN_ROOT}/server.js"' }] }] },
  }),
  'plugins/crm-sync/server.js': 'console.log(1);\n',
  ...plugin('crm-sync-v2', '2.0.0', { description: 'The CRM by its second interface.' }),
  ...plugin('lint-notes', '0.3.1', {
    description: 'Finds notes without an owner.',
    dependencies: [{ name: 'note-base', version: '^1.0.0' }],
  }),
  ...plugin('note-base', '1.2.0', { description: 'What other plugins for notes share.' }),
  ...plugin('old-lint', '1.0.0', { description: 'The linter before this one.' }),
  ...plugin('evil', '1.0.0', {
    description: hostile,
    license: hostile,
    author: { name: hostile },
    keywords: [hostile, 'x" onmouseover="window.pwned=1'],
    homepage: 'javascript:window.pwned=1',
    repository: `https://acme.example/"><script>window.pwned=1</script>`,
  }),
  'plugins/evil/skills/x/SKILL.md': `---\nname: ${JSON.stringify(hostile)}\ndescription: ${JSON.stringify(hostile)}\n---\n\nx\n`,
  'plugins/evil/.mcp.json': json({ mcpServers: { [hostile]: { command: hostile, args: [hostile] } } }),
  'plugins/evil/hooks/hooks.json': json({
    hooks: { [hostile]: [{ matcher: hostile, hooks: [{ type: 'command', command: hostile }] }] },
  }),
  'catalogs/preview.yaml': catalog('preview', {
    channel: 'preview',
    displayName: 'Acme preview',
    description: 'Everything, as soon as it is merged.',
  }),
  'catalogs/stable.yaml': catalog('stable', {
    channel: 'stable',
    displayName: 'Acme stable',
    description: 'What the whole company may use.',
    include: [{ plugins: ['crm-sync', 'crm-sync-v2', 'note-base', 'old-lint'] }],
    entries: { 'crm-sync': { category: 'Sales' }, 'note-base': { version: '1.1.0', category: 'Writing' } },
    publish: { repository: 'acme/plugins' },
  }),
  'catalogs/sales.yaml': catalog('sales', {
    displayName: hostile,
    description: hostile,
    owner: { name: hostile },
    targets: ['codex', 'neutral'],
    include: [{ plugins: ['crm-sync*', 'evil'] }],
    entries: { evil: { category: hostile } },
  }),
  'chains/notes.json': json({
    chain: [
      { plugin: 'note-base', output: 'notes' },
      { plugin: 'lint-notes', input: 'notes' },
    ],
  }),
  '.github/CODEOWNERS': '/plugins/ @acme/tools\n/plugins/crm-sync/ @acme/sales\n/plugins/crm-sync-v2/ @acme/sales\n',
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\n',
  'policies/deprecations/crm-sync.yaml': json({
    schema: 'deprecation/v1',
    plugin: 'crm-sync',
    announced: '2026-11-20',
    deprecated: '2026-12-01',
    sunset: '2027-04-18',
    because: 'superseded',
    message: 'Rebuilt on the second interface.',
    replacement: 'crm-sync-v2',
    migration: 'https://acme.example/guide',
    owner: '@acme/sales',
    history: [
      {
        on: '2027-01-05',
        field: 'sunset',
        from: '2027-03-20',
        to: '2027-04-18',
        by: '@acme/sales',
        reason: 'Quarter end',
      },
    ],
  }),
  'policies/deprecations/old-lint.yaml': json({
    schema: 'deprecation/v1',
    plugin: 'old-lint',
    kind: 'rename',
    to: 'lint-notes',
    effective: '2027-01-15',
    owner: '@acme/tools',
  }),
  'policies/deprecations/evil.yaml': json({
    schema: 'deprecation/v1',
    plugin: 'evil',
    announced: '2026-12-01',
    sunset: '2027-05-01',
    because: 'other',
    message: hostile,
    owner: hostile,
    replacement: hostile,
    migration: 'javascript:window.pwned=1',
  }),
};

/** Writes the shop as a repository with a past: an earlier version of crm-sync that could do less, and tags of three. */
export function layShop(dir: string): void {
  const { 'plugins/crm-sync/hooks/hooks.json': _, 'plugins/crm-sync/.mcp.json': __, ...before } = shopTree;
  layTree(dir, { ...before, ...plugin('crm-sync', '1.3.0', { description: 'Keeps contacts the same.' }) });
  commitAll(dir);
  git(dir, 'tag', 'crm-sync--v1.3.0');
  layTree(dir, shopTree);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'Add a server');
  git(dir, 'tag', 'crm-sync--v1.4.0');
  git(dir, 'tag', '-m', 'A release', 'note-base@1.2.0');
  git(dir, 'tag', 'crm-sync-v2--v2.1.0'); // released, and taken back since
}

function plugin(name: string, version: string, more: object = {}): Tree {
  const manifest = { json: { name, version, ...more } };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: manifest,
    [`plugins/${name}/.claude-plugin/plugin.json`]: manifest,
  };
}

function catalog(name: string, more: object): string {
  const usual = { targets: ['codex', 'claude', 'copilot', 'neutral'], owner: { name: 'Acme' } };
  return json({ schema: 'catalog/v1', name, ...usual, defaults: { category: 'Tools' }, ...more });
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
