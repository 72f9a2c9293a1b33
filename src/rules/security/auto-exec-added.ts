import type { ComparedRow, Comparison } from '../../model/comparison.ts';
import type { Found } from '../../model/diagnostic.ts';
import { grantsAllowedBy, touchesGrant } from '../../model/grants.ts';
import { policiesFor } from '../../model/holding.ts';
import { runsAnew } from '../../model/new-runs.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import { shown } from '../../model/words.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

type Tree = Record<string, string | { json: unknown }>;
const hello = (version: string, more: Tree = {}): Tree => ({
  'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version } },
  'plugins/hello/skills/greet/SKILL.md': '---\nname: greet\ndescription: Greets.\n---\n\nSay hi.\n',
  ...more,
});
const hook = (command: string, matcher?: string): Tree => ({
  'plugins/hello/hooks/hooks.json': {
    json: { hooks: { PreToolUse: [{ ...(matcher && { matcher }), hooks: [{ type: 'command', command }] }] } },
  },
});
const renamed: Tree = Object.fromEntries(
  Object.entries(hello('2.0.0', hook('git status'))).map(([path, file]) => [
    path.replace('/hello/', '/hi/'),
    path.endsWith('/plugin.json') ? { json: { name: 'hi', version: '2.0.0' } } : file,
  ]),
);
const acme = (more: string): Tree => ({
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n${more}`,
});
const forCodex = (version: string, targets: string, more: Tree = {}): Tree => ({
  'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version, hooks: './own.json' } },
  'plugins/hello/own.json': { json: { hooks: {} } },
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\n`,
  ...more,
});
const servers = (value: object): Tree => ({ 'plugins/hello/.mcp.json': { json: { mcpServers: value } } });
const listed = (more: object, source: unknown = './plugins/hello'): Tree => ({
  '.claude-plugin/marketplace.json': {
    json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'hello', source, ...more }] },
  },
});
const far = { source: 'github', repo: 'acme/hello', sha: 'a'.repeat(40) };
const hooks = { SessionStart: [{ hooks: [{ type: 'command', command: 'git status' }] }] };
const crm = { command: 'crm-mcp', args: ['--stdio'] };

export default rule({
  id: 'security/auto-exec-added',
  title: 'An update runs something that did not run before',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `Whoever installed the plugin looked at what it ran then. An update arrives without another question, and with it a hook,
a monitor, a server or a dependency that starts by itself on every machine. It may well be wanted: somebody should have
looked at it. What a whole new plugin runs is seen by those who install it.`,

  examples: {
    'the first hook': {
      base: hello('1.0.0'),
      head: hello('1.1.0', hook('git status')),
      finds: ['plugins/hello/hooks/hooks.json#/hooks/PreToolUse/0/hooks/0'],
    },
    'a hook that runs for more tools': {
      base: hello('1.0.0', hook('git status', 'Bash')),
      head: hello('1.1.0', hook('git status')),
      finds: ['plugins/hello/hooks/hooks.json#/hooks/PreToolUse/0/hooks/0'],
    },
    'a hook where codex does not look, and claude does': {
      base: forCodex('1.0.0', 'codex, claude'),
      head: forCodex('1.1.0', 'codex, claude', hook('git status')),
      finds: ['plugins/hello/hooks/hooks.json#/hooks/PreToolUse/0/hooks/0'],
    },
    'the same for codex alone': {
      base: forCodex('1.0.0', 'codex'),
      head: forCodex('1.1.0', 'codex', hook('git status')),
      finds: [],
    },
    'a server that is a program': {
      base: hello('1.0.0'),
      head: hello('1.1.0', servers({ crm })),
      finds: ['plugins/hello/.mcp.json#/mcpServers/crm'],
    },
    'not in the base, but released since': {
      ledger: { hello: { '1.0.0': 'base' } },
      base: hello('1.0.0'),
      head: hello('1.1.0', servers({ crm })),
      finds: ['plugins/hello/.mcp.json#/mcpServers/crm'],
    },
    'a hook in the entry of a catalog': {
      base: { ...hello('1.0.0'), ...listed({}) },
      head: { ...hello('1.0.0'), ...listed({ hooks }) },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/hooks/SessionStart/0/hooks/0'],
    },
    'a hook in the entry of a plugin that lies elsewhere': {
      base: listed({}, far),
      head: listed({ hooks, mcpServers: { crm } }, far),
      finds: [
        '.claude-plugin/marketplace.json#/plugins/0/hooks/SessionStart/0/hooks/0',
        '.claude-plugin/marketplace.json#/plugins/0/mcpServers/crm',
      ],
    },
    'an entry that says what it said': {
      base: { ...hello('1.0.0'), ...listed({ hooks }) },
      head: { ...hello('1.0.0'), ...listed({ hooks, category: 'tools' }) },
      finds: [],
    },
    'a server elsewhere runs nothing here': {
      base: hello('1.0.0'),
      head: hello('1.1.0', servers({ crm: { type: 'http', url: 'https://crm.acme.example/mcp' } })),
      finds: [],
    },
    'another text for the same hook': {
      base: hello('1.0.0', { ...hook('sh "${CLAUDE_PLUGIN_ROOT}/a.sh"'), 'plugins/hello/a.sh': 'true\n' }),
      head: hello('1.0.1', { ...hook('sh "${CLAUDE_PLUGIN_ROOT}/a.sh"'), 'plugins/hello/a.sh': 'false\n' }),
      finds: [],
    },
    'a plugin that has another name and folder now, by a record': {
      base: hello('1.0.0'),
      head: {
        ...renamed,
        'policies/deprecations/hello.yaml':
          'schema: deprecation/v1\nplugin: hello\nkind: rename\nto: hi\neffective: 2026-11-20\nannounced: 2026-11-20\n',
      },
      finds: ['plugins/hi/hooks/hooks.json#/hooks/PreToolUse/0/hooks/0'],
    },
    'by a rename of a catalog': {
      base: { ...hello('1.0.0'), ...acme('') },
      head: { ...renamed, ...acme('renames: { hello: hi }\n') },
      finds: ['plugins/hi/hooks/hooks.json#/hooks/PreToolUse/0/hooks/0'],
    },
    'by an alias': {
      base: { ...hello('1.0.0'), ...acme('') },
      head: { ...renamed, ...acme('entries: { hello: { alias: hi } }\n') },
      finds: ['plugins/hi/hooks/hooks.json#/hooks/PreToolUse/0/hooks/0'],
    },
    'a new plugin': { base: {}, head: hello('1.0.0', hook('git status')), finds: [] },
  },

  *check({ comparisons = [], head, outside = [] }) {
    for (const one of [...comparisons, ...outside]) {
      if (one.kind === 'added') continue;
      const plugin = judgedIn(head).find(({ root }) => root === one.root);
      const policies = plugin === undefined ? [head.policy] : policiesFor(head, plugin).map(({ policy }) => policy);
      for (const row of one.rows.filter(runsAnew)) {
        for (const policy of policies) yield { ...told(row, one, policy), plugin: one.name };
      }
    }
  },
});

function told({ at, gain }: ComparedRow, { since }: Comparison, policy: Policy): Found {
  const { needApproval } = grantsAllowedBy(policy);
  const wanted = needApproval.find(pattern => touchesGrant(pattern, 'process:spawn'));
  return {
    at,
    message: `compared with ${reference(since)}, the update will additionally ${gain?.says}`,
    hint: `Look at what it runs, and tell users of it in the changelog.${
      wanted === undefined ? '' : ` The policy wants approval for ${shown(wanted)}: have it agreed to.`
    }`,
    ...(wanted === undefined ? { under: policy } : askedBy(policy, '/permissions/needApproval')),
  };
}

function reference(since = 'what there was'): string {
  return since.startsWith('merge base') ? `the ${since}` : since;
}
