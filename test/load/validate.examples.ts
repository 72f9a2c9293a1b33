import type { SchemaKind } from '../../src/load/generated/validators.js';

const sha = '8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920';
const digest = 'a'.repeat(64);
const asOf = '2026-11-20';
const tool = { name: 'catalogc', version: '0.1.0' };
const loss = { catalog: 'acme', target: 'claude', plugin: 'crm', what: 'products', because: 'no field', entry: false };

/** For every schema, values that fit it. */
export const good: Readonly<Record<SchemaKind, readonly unknown[]>> = {
  policy: [
    { schema: 'policy/v1', name: 'acme', edition: 1 },
    {
      schema: 'policy/v1',
      name: 'acme',
      edition: 1,
      extends: ['builtin:recommended', './packs/licenses.yaml'],
      docs: 'https://handbook.acme.example/rules/',
      plugins: { roots: ['plugins/*'], ignore: { add: ['**/node_modules/**'] } },
      versioning: {
        mode: 'per-release',
        levels: { 'hook.added': 'major' },
        reverts: { level: 'patch', withinDays: 14 },
      },
      deprecation: {
        noticeDays: 120,
        remindDays: [30, 7],
        freeze: [{ from: '2026-12-20', to: '2027-01-04', reason: 'Year end' }],
        targets: { codex: { atRemove: 'tombstone' }, claude: { atSunset: 'keep', atRemove: 'migrate' } },
      },
      licenses: {
        allow: ['MIT'],
        exceptions: [{ plugin: 'old', allow: ['MPL-2.0'], reason: 'LEG-1' }],
        unknown: 'error',
      },
      permissions: { allow: { remove: ['*'], add: ['read:*'] }, deny: ['process:spawn'] },
      mcp: { transports: ['stdio'], hosts: { allow: ['*.acme.example'] }, commands: { allow: ['node'], pinned: true } },
      hooks: { mode: 'allow-listed', events: ['SessionStart'] },
      auth: { types: ['OAuth2'], tokenHosts: ['auth.acme.example'] },
      ownership: { required: true, source: 'codeowners', teams: { '@acme/payments': 'payments' } },
      names: { pattern: '^[a-z-]+$', maxLength: 64, protected: [], minDistance: 2, reuseDays: 365 },
      limits: { pluginBytes: 1000, files: 10, skillBytes: 100 },
      install: { byDefault: { max: 5, needApproval: true } },
      rules: {
        'version/changelog-missing': 'error',
        'policy/required-metadata': { severity: 'error', fields: ['/a'] },
      },
      assertions: {
        'acme/support-url': { on: 'manifest', message: 'Name a page.', schema: { required: ['homepage'] } },
      },
      evidence: {
        agnix: { tool: 'agnix', required: true, severity: 'warn', files: ['evidence/{plugin}@{version}.sarif'] },
        scan: {},
      },
      locked: ['security/*', 'licenses.allow'],
      scopes: [
        {
          name: 'payments',
          match: { owners: ['@acme/payments'], catalogs: ['acme'] },
          rules: { 'a/b': 'off' },
          permissions: { allow: { remove: ['network:request'] } },
          evidence: { scan: { required: true, severity: 'off' } },
        },
      ],
      adoption: { mode: 'ratchet', until: '2027-03-01', rules: ['structure/*'] },
      waivers: { maxDays: 60, requireTicket: true, approvers: ['@acme/security'] },
      failOn: 'error',
      'x-note': 'free',
    },
  ],
  catalog: [
    { schema: 'catalog/v1', name: 'acme', owner: { name: 'Acme' }, targets: ['codex'] },
    {
      schema: 'catalog/v1',
      name: 'acme-stable',
      displayName: 'Acme',
      owner: { name: 'Acme', email: 'a@acme.example' },
      targets: ['codex', 'claude', 'copilot', 'cursor', 'neutral'],
      channel: 'lts:1.x',
      audience: { teams: ['@acme/payments'] },
      include: [{ plugins: ['*'], states: ['active'] }],
      exclude: [{ owners: ['@acme/payments'], has: ['hooks'], kinds: ['codex'] }],
      source: { kind: 'git-subdir', url: 'https://github.com/acme/plugins.git', ref: 'main', sha },
      defaults: { installation: 'AVAILABLE', authentication: 'ON_INSTALL', category: 'Productivity' },
      entries: {
        'crm-sync': { installation: 'INSTALLED_BY_DEFAULT', products: ['CODEX'], tags: ['crm'], version: '~1.4.0' },
        'crm-old': { alias: 'crm-sync' },
        far: { source: { kind: 'url', url: 'https://github.com/acme/far.git', sha }, description: 'Far.' },
        sub: {
          source: { kind: 'git-subdir', url: 'https://github.com/acme/far.git', path: 'sub' },
          metadata: { a: 1 },
        },
        npm: { source: { kind: 'npm', package: '@acme/far', version: '1.0.0' }, author: { name: 'Acme' } },
      },
      renames: { old: 'crm-sync', gone: null },
      promotion: { from: 'acme-preview', soakDays: 7 },
      order: ['category', 'name'],
      publish: { release: true, repository: 'acme/catalogs', branch: 'catalogs/stable', pluginTags: true },
      policy: '../policies/packs/tight.yaml',
      version: '1.0.0',
    },
  ],
  deprecation: [
    {
      schema: 'deprecation/v1',
      plugin: 'crm',
      announced: asOf,
      sunset: '2027-04-18',
      because: 'superseded',
      owner: '@acme/platform',
      replacement: { plugin: 'crm-2', versions: '>=2.0.0' },
      history: [{ on: asOf, field: 'sunset', from: asOf, to: '2027-04-18', by: 'me', reason: 'Quarter end' }],
    },
    { schema: 'deprecation/v1', plugin: 'old', kind: 'rename', to: 'new', effective: asOf },
    { schema: 'deprecation/v1', plugin: 'crm', kind: 'yank', versions: '=1.4.2' },
    { schema: 'deprecation/v1', plugin: 'evil', kind: 'quarantine', effective: asOf, advisory: 'https://a.example/1' },
  ],
  trust: [
    { schema: 'trust/v1', catalog: 'local/acme', channel: 'stable', signers: [{ key: 'acme.pub' }] },
    {
      schema: 'trust/v1',
      catalog: 'github.com/acme/agent-plugins',
      channel: 'stable',
      maxAge: 60,
      signers: [
        { key: 'old.pub', 'x-until': '2027-01-01' },
        {
          issuer: 'https://token.actions.githubusercontent.com',
          workflow: 'acme/signing/.github/workflows/sign.yml@refs/tags/v1',
          repository: 'acme.ghe.com/acme/agent-plugins',
          repositoryId: '4711',
          ref: 'refs/heads/main',
          publicLog: false,
        },
      ],
      'x-note': 'free',
    },
  ],
  waiver: [
    {
      schema: 'waiver/v1',
      id: 'WVR-1',
      rule: 'policy/mcp-host-allowed',
      plugin: 'crm',
      where: { path: 'plugins/crm/.mcp.json', pointer: '/mcpServers/crm/url', fingerprint: '9f2c41d0a7be' },
      reason: 'Vendor moves in January.',
      owner: '@acme/sales',
      created: asOf,
      expires: '2027-01-19',
    },
  ],
  marketplace: [
    { name: 'acme', plugins: [] },
    {
      name: 'acme',
      owner: { name: 'Acme' },
      plugins: [{ name: 'crm', source: './plugins/crm', anything: 1 }],
      also: {},
    },
  ],
  'codex-manifest': [
    {},
    { name: 'crm', version: null, skills: [1], hooks: {}, interface: null, anything: 1 },
    { name: 'crm', keywords: ['a'], interface: { websiteURL: 'https://a.example', capabilities: ['Read'] } },
  ],
  'claude-manifest': [
    { name: 'crm' },
    {
      name: 'crm',
      version: 'banana',
      author: { name: 'Acme' },
      homepage: 'https://a.example',
      commands: { sync: { source: './commands/sync.md' } },
      agents: ['./agents/a.md'],
      dependencies: ['a', { name: 'b', version: '~1.0.0' }],
      mcpServers: { crm: { command: 'node' } },
      userConfig: { key: { type: 'string', title: 'Key', sensitive: true } },
      interface: {},
    },
  ],
  'cursor-manifest': [{ name: 'crm', minClientVersions: { cursor: '2.0.0' }, rules: './rules/', anything: 1 }],
  'copilot-manifest': [{}, { name: 'crm', tags: 'x' }],
  'agent-plugins-manifest': [
    { $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json', name: 'crm-sync.v2', anything: 1 },
  ],
  'shared-manifest': [
    {
      name: 'Orders',
      version: '1.2.0',
      endpoints: [{ path: '/orders', method: 'GET', description: 'All orders.' }],
      authentication: { type: 'OAuth2', token_url: 'https://auth.acme.example/token', scopes: ['read:orders'] },
      scopes: ['read:orders'],
    },
  ],
  'event-manifest': [
    {
      pluginId: 'com.acme.format',
      version: '1.0.0',
      name: 'Format',
      entryPoints: { handlers: [{ event: 'onFileSave', language: ['python'], script: 'handlers/save.py' }] },
      permissions: ['filesystem:read'],
      settings: { enableDebug: false, maxExecutionTimeMs: 5000, cacheEnabled: true },
    },
  ],
  'api-manifest': [
    {
      name: 'com.acme.weather',
      version: '1.0.0',
      api_endpoints: [{ path: '/weather', method: 'POST', handler: 'weather' }],
      hooks: { onRequest: 'before', onResponse: 'after' },
    },
  ],
  'array-manifest': [
    { name: 'crm', version: '1.0.0', skills: ['./skills/'], mcpServers: ['./mcp/'], apps: ['./apps/'] },
  ],
  chain: [
    {
      chain: [
        { plugin: 'a', output: 'x' },
        { plugin: 'b', input: ['x'], output: ['y', 'z'] },
      ],
    },
  ],
  mcp: [
    {},
    { mcpServers: { a: { command: 'node' } } },
    { a: { url: 'https://a.example' } },
    { mcpServers: {}, more: 1 },
  ],
  hooks: [
    { hooks: { SessionStart: [{ matcher: '*', hooks: [{ type: 'command', command: './start.sh', timeout: 5 }] }] } },
    { version: 1, hooks: { sessionStart: [{ type: 'command', bash: './start.sh' }] } },
  ],
  apps: [{ apps: { crm: { id: 'connector', category: null } } }],
  lsp: [
    { go: { command: 'gopls', extensionToLanguage: { '.go': 'go' } } },
    { lspServers: { go: { command: 'gopls' } } },
  ],
  skill: [
    { description: 'Syncs.' },
    { name: 's', description: 'Syncs.', 'allowed-tools': ['Read'], 'argument-hint': ['x'] },
  ],
  command: [{}, { description: 'Syncs.', 'allowed-tools': 'Read, Grep', model: null }],
  agent: [{}, { name: 'reviewer', description: 'Reviews.', tools: ['Read'], color: 'blue' }],
  'catalog-index': [
    {
      schema: 'catalog-index/v1',
      tool,
      asOf,
      catalogs: [{ name: 'acme', targets: ['codex'], entries: 1, emitted: { codex: 1 }, files: [] }],
      plugins: [{ name: 'crm', root: 'plugins/crm', version: '1.0.0', digest: { gitTree: 'ab' } }],
    },
  ],
  'published-index': [{}, { schema: 'catalog-index/v9', asOf, validUntil: '2027-02-18', anything: 1 }],
  'catalog-status': [
    { schema: 'catalog-status/v1', catalog: 'acme', plugins: [{ name: 'crm', state: 'active', targets: ['codex'] }] },
  ],
  'catalog-losses': [{ schema: 'catalog-losses/v1', catalog: 'acme', targets: { codex: [], claude: [loss] } }],
  report: [
    {
      schema: 'report/v1',
      command: 'check',
      tool,
      asOf,
      failOn: 'error',
      snapshot: { label: 'work tree' },
      findings: [
        { rule: 'a/b', level: 'warn', message: 'So.', at: { file: 'f', pointer: '' }, fingerprint: '9f2c41d0a7be' },
      ],
      totals: { error: 0, warn: 1, info: 0 },
      rules: { run: 38, off: [] },
      skipped: [{ what: 'base', because: 'no base was given' }],
      plugins: 1,
      catalogs: [
        { name: 'acme', file: 'c.yaml', targets: ['codex'], source: 'bundle', entries: 1, emitted: { codex: 1 } },
      ],
      losses: [loss],
      written: [],
      passed: true,
    },
  ],
  ledger: [
    { schema: 'ledger/v1', plugins: {} },
    {
      schema: 'ledger/v1',
      plugins: {
        crm: { versions: { '1.4.2': { versioned: digest, firstReleased: asOf, commit: sha, root: 'plugins/crm' } } },
      },
    },
  ],
};

/** For every schema, values that do not fit it, each with all that is said about it. */
export const bad: Readonly<Record<SchemaKind, readonly (readonly [value: unknown, ...said: string[]])[]>> = {
  policy: [
    [null, 'the document is null; expected an object'],
    [
      { schema: 'policy/v1', name: 'a', edition: 1, evidence: { security: {}, agnix: { require: true } } },
      '"security" cannot be a key of evidence; expected a name like agnix, and none that rules of catalogc begin with',
      '"require" is an unknown key in evidence.agnix. Did you mean "required"?',
    ],
    [{ schema: 'policy/v2', name: 'a', edition: 1 }, 'schema is "policy/v2"; expected "policy/v1"'],
    [
      { schema: 'policy/v1', name: 1.1, edition: 0, versioning: { mode: 'per-relase' } },
      'name is the number 1.1; expected text. Put quotes around it exactly as it is to read, such as "1.10".',
      'edition is the number 0; the smallest allowed is 1',
      'versioning.mode is "per-relase"; expected per-release, per-pull-request, change-files, release-train or commit. Did you mean "per-release"?',
    ],
    [
      {
        schema: 'policy/v1',
        name: 'a',
        edition: 1,
        rules: { 'a/b': 'wan', 'a/*': 'off', 'a/c': { severity: 'x' }, 'a/d': 1 },
      },
      '"a/*" cannot be a key of rules; expected a rule id like version/not-semver',
      'rules."a/b" is "wan"; expected off, info, warn or error. Did you mean "warn"?',
      'rules."a/c".severity is "x"; expected off, info, warn or error',
      'rules."a/d" is the number 1; expected text or an object. Put quotes around it exactly as it is to read, such as "1.10".',
    ],
    [
      {
        schema: 'policy/v1',
        name: 'a',
        edition: 1,
        licenses: { allow: { ad: ['MIT'] } },
        adoption: { mode: 'ratchet' },
      },
      '"ad" is an unknown key in licenses.allow. Did you mean "add"?',
      '"until" is missing in adoption',
    ],
  ],
  catalog: [
    [
      { schema: 'catalog/v1', name: 'a b', owner: {}, targets: ['cladue', 'codex', 'codex'] },
      'name is "a b"; expected letters, digits, dots, hyphens and underscores',
      '"name" is missing in owner',
      'targets[0] is "cladue"; expected codex, claude, copilot, cursor or neutral. Did you mean "claude"?',
      'targets[2] repeats targets[1]',
    ],
    [
      {
        schema: 'catalog/v1',
        name: 'a',
        owner: { name: 'A' },
        targets: [],
        source: { kind: 'bundle', url: 'https://a.example' },
        entries: { crm: { source: { kind: 'git-subdir', sha: 'main' }, instalation: 'AVAILABLE' } },
      },
      'targets has 0 items; at least 1 is needed',
      'source has url, ref or sha, which bundle and local sources do not take',
      '"instalation" is an unknown key in entries.crm. Did you mean "installation"?',
      '"url" is missing in entries.crm.source',
      '"path" is missing in entries.crm.source',
      'entries.crm.source.sha is "main"; expected a full commit id of 40 lower-case hex digits',
    ],
  ],
  deprecation: [
    [
      { schema: 'deprecation/v1', plugin: 'crm', because: 'other', announced: '20.11.2026' },
      '"sunset" is missing',
      '"owner" is missing',
      '"message" is missing',
      'announced is "20.11.2026"; expected a day like 2027-02-18',
    ],
    [{ schema: 'deprecation/v1', plugin: 'old', kind: 'rename', effective: asOf }, '"to" is missing'],
    [
      {
        schema: 'deprecation/v1',
        plugin: 'old',
        kind: 'yank',
        versions: '*',
        message: 'x'.repeat(161),
        replacement: {},
      },
      'message has 161 characters; at most 160 are allowed',
      '"plugin" is missing in replacement',
    ],
  ],
  trust: [
    [
      { schema: 'trust/v1', catalog: 'local/acme', channel: 'stable', signers: [] },
      'signers has 0 items; at least 1 is needed',
    ],
    [
      {
        schema: 'trust/v1',
        catalog: 'github.com/acme/agent-plugins',
        channel: 'stable',
        maxAge: 0,
        signers: [
          { key: 'a.pub', issuer: 'https://x.example' },
          { issuer: 'http://x.example', workflow: 'publish.yml', repository: 'acme' },
        ],
      },
      'maxAge is the number 0; the smallest allowed is 1',
      '"issuer" is an unknown key in signers[0]. Known here: key.',
      'signers[1].issuer is "http://x.example"; expected an address like https://token.actions.githubusercontent.com',
      'signers[1].workflow is "publish.yml"; expected .github/workflows/publish.yml, or owner/repository/.github/workflows/sign.yml@refs/tags/v1',
      'signers[1].repository is "acme"; expected owner/repository',
    ],
  ],
  waiver: [
    [
      { ...(good.waiver[0] as object), rule: 'policy/*', expires: undefined, where: {} },
      '"expires" is missing',
      'rule is "policy/*"; expected one rule id like policy/mcp-host-allowed, without globs',
      '"path" is missing in where',
    ],
  ],
  marketplace: [
    [
      { name: 1, plugins: [{ name: 'crm' }, 'crm'] },
      'name is the number 1; expected text',
      '"source" is missing in plugins[0]',
      'plugins[1] is "crm"; expected an object',
    ],
    [{ name: 'a' }, '"plugins" is missing'],
  ],
  'codex-manifest': [
    [{ name: null, version: 1.1 }, 'name is null; expected text', 'version is the number 1.1; expected text or null'],
    [{ keywords: null, apps: [] }, 'keywords is null; expected a list', 'apps is a list; expected text or null'],
    [
      { interface: { websiteURL: 'a', websiteUrl: 'b' } },
      'interface has both "websiteURL" and "websiteUrl", which are one field; codex-cli 0.169.0 cannot read the manifest',
    ],
  ],
  'claude-manifest': [
    [{ version: 1 }, '"name" is missing', 'version is the number 1; expected text'],
    [
      { name: 'a b', homepage: 'nope', commands: { a: {} }, agents: './agents' },
      'name is "a b"; expected a name without spaces',
      'homepage is "nope"; expected an address',
      'commands.a needs "source" (a file) or "content" (text)',
      'agents is "./agents"; expected a Markdown file, not a folder',
    ],
  ],
  'cursor-manifest': [[{ keywords: 'x' }, '"name" is missing', 'keywords is "x"; expected a list']],
  'copilot-manifest': [[{ name: 1 }, 'name is the number 1; expected text']],
  'agent-plugins-manifest': [
    [
      { $schema: 'https://agent-plugins.org/schemas/2.0.0/plugin.schema.json', name: 'crm--sync' },
      '$schema is "https://agent-plugins.org/schemas/2.0.0/plugin.schema.json"; expected "https://agent-plugins.org/schemas/1.0.0/plugin.schema.json"',
      'name is "crm--sync"; expected lower-case letters, digits, single dots and single hyphens, with a letter or digit at both ends',
    ],
  ],
  'shared-manifest': [
    [
      { name: 'ab', version: '1.0', endpoints: [{ path: 'x', method: 'FETCH', description: '' }], scopes: [] },
      '"authentication" is missing',
      'name is "ab"; at least 3 characters are needed',
      'version is "1.0"; expected three numbers like 1.2.0',
      'endpoints[0].path is "x"; expected a path that starts with /',
      'endpoints[0].method is "FETCH"; expected GET, POST, PUT, DELETE or PATCH',
    ],
  ],
  'event-manifest': [
    [
      {
        pluginId: '',
        version: '1.0.0',
        name: 'a',
        entryPoints: { handlers: [{ event: 'onFileSave', language: 'python' }] },
      },
      'pluginId is empty',
      '"script" is missing in entryPoints.handlers[0]',
      'entryPoints.handlers[0].language is "python"; expected a list',
    ],
  ],
  'api-manifest': [
    [
      { name: 'a', version: '1.0.0', api_endpoints: [{ path: '/a', method: 'GET' }], hooks: { onStart: 1 } },
      '"handler" is missing in api_endpoints[0]',
      'hooks.onStart is the number 1; expected text',
    ],
  ],
  'array-manifest': [[{ name: 'a', version: '1.0.0', skills: './skills/' }, 'skills is "./skills/"; expected a list']],
  chain: [
    [{ chain: [] }, 'chain has 0 items; at least 1 is needed'],
    [
      { chain: [{ input: 1 }] },
      '"plugin" is missing in chain[0]',
      'chain[0].input is the number 1; expected text or a list',
    ],
  ],
  mcp: [
    [{ mcpServers: { a: {} } }, 'mcpServers.a needs "command" (a program to run) or "url" (a server to call)'],
    [{ a: { command: ['node'] } }, 'a.command is a list; expected text'],
  ],
  hooks: [
    [{ SessionStart: [] }, '"hooks" is missing'],
    [{ hooks: { Stop: {} } }, 'hooks.Stop is an object; expected a list'],
    [{ hooks: { Stop: [{ hooks: [{}] }] } }, '"type" is missing in hooks.Stop[0].hooks[0]'],
  ],
  apps: [[{ apps: { crm: {} } }, '"id" is missing in apps.crm']],
  lsp: [
    [
      { go: { command: 'gopls serve' } },
      '"extensionToLanguage" is missing in go',
      'go.command is "gopls serve"; expected a program without spaces; arguments go into args',
    ],
  ],
  skill: [
    [{ name: 's' }, '"description" is missing'],
    [{ description: null }, 'description is null; expected text. Write a text, or leave the key out.'],
  ],
  command: [
    [
      { description: true },
      'description is the boolean true; expected text or null. Put quotes around it exactly as it is to read, such as "1.10".',
    ],
  ],
  agent: [[{ name: ['a'] }, 'name is a list; expected text or null']],
  'catalog-index': [[{ schema: 'catalog-index/v1', tool, asOf, plugins: [] }, '"catalogs" is missing']],
  'published-index': [[{ validUntil: 'soon' }, 'validUntil is "soon"; expected a day like 2027-02-18']],
  'catalog-status': [
    [
      { schema: 'catalog-status/v1', catalog: 'acme', plugins: [{ name: 'crm', state: 'gone', targets: [] }] },
      'plugins[0].state is "gone"; expected active, announced, deprecated, sunset, removed or quarantined',
    ],
  ],
  'catalog-losses': [
    [
      { schema: 'catalog-losses/v1', catalog: 'acme', targets: { vim: [], codex: [{}] } },
      '"vim" cannot be a key of targets; expected codex, claude, copilot, cursor or neutral',
      '"what" is missing in targets.codex[0]',
      '"because" is missing in targets.codex[0]',
    ],
  ],
  report: [[{ ...(good.report[0] as object), passed: 1 }, 'passed is the number 1; expected true or false']],
  ledger: [
    [{ schema: 'ledger/v1' }, '"plugins" is missing'],
    [
      { schema: 'ledger/v1', plugins: { crm: { versions: { '1.4.2': {} } } } },
      '"versioned" is missing in plugins.crm.versions."1.4.2"',
    ],
  ],
};
