import type { ComparedRow, Comparison } from '../../model/comparison.ts';
import type { Found } from '../../model/diagnostic.ts';
import { grantsAllowedBy, touchesGrant } from '../../model/grants.ts';
import { policiesFor } from '../../model/holding.ts';
import { isToldByItself, runsAnew } from '../../model/new-runs.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import { changedSince } from '../../model/raise.ts';
import type { Tree } from '../../model/snapshot.ts';
import { allOf, shown } from '../../model/words.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = 'plugins/crm/plugin.manifest.json';
const handler = (version: string, ...permissions: readonly string[]): Tree => ({
  [manifest]: { json: { pluginId: 'crm', version, name: 'CRM', entryPoints: { handlers: [] }, permissions } },
});
const crm = (version: string, url: string, hook?: string): Tree => ({
  'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version } },
  'plugins/crm/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url } } } },
  ...(hook !== undefined && {
    'plugins/crm/hooks/hooks.json': {
      json: { hooks: { SessionStart: [{ hooks: [{ type: 'command', command: hook }] }] } },
    },
  }),
});
const ruled = (rules: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nrules: { ${rules} }\n`,
});
const start = 'plugins/crm/hooks/hooks.json#/hooks/SessionStart/0/hooks/0';
const mcp = 'plugins/crm/.mcp.json#/mcpServers/crm';

export default rule({
  id: 'policy/permission-escalation',
  title: 'A plugin can do more than before',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `Where auto-update is on, Claude Code brings a new version at its next start and nobody is asked again: who installed a
plugin that reads has one that writes. What is new is compared with the release that people have, or with the base; first
comes what \`permissions.needApproval\` names, where a program counts as process:spawn and a host as network:request. What
newly runs by itself is said by security/auto-exec-added alone, unless that is off or milder than this.`,
  source: 'https://code.claude.com/docs/en/discover-plugins#configure-auto-updates',

  examples: {
    'a permission more': {
      base: handler('1.0.0', 'filesystem:read'),
      head: handler('1.1.0', 'filesystem:read', 'network:request'),
      finds: [`${manifest}#/permissions/1`],
    },
    'another host, and a program at every start': {
      base: crm('1.0.0', 'https://crm.example/mcp'),
      head: crm('1.1.0', 'https://crm2.example/mcp', 'curl https://crm2.example/start'),
      finds: [mcp],
    },
    'a program at every start, which security/auto-exec-added says': {
      base: crm('1.0.0', 'https://crm.example/mcp'),
      head: crm('1.1.0', 'https://crm.example/mcp', 'node start.js'),
      finds: [],
    },
    'the same, where that rule is off': {
      base: crm('1.0.0', 'https://crm.example/mcp'),
      head: {
        ...ruled('security/auto-exec-added: off'),
        ...crm('1.1.0', 'https://crm.example/mcp', 'node start.js'),
      },
      finds: [start],
    },
    'the same, where this one is an error': {
      base: crm('1.0.0', 'https://crm.example/mcp'),
      head: {
        ...ruled('policy/permission-escalation: error'),
        ...crm('1.1.0', 'https://crm.example/mcp', 'node start.js'),
      },
      finds: [start],
    },
    'since the release, whatever the base has': {
      base: handler('1.0.0', 'filesystem:write'),
      head: handler('1.1.0', 'filesystem:write', 'clipboard:read'),
      ledger: { crm: { '1.0.0': 'base 2026-11-12' } },
      finds: [`${manifest}#/permissions/1`],
    },
    'a permission less': {
      base: handler('1.0.0', 'filesystem:read', 'network:request'),
      head: handler('1.0.1', 'filesystem:read'),
      finds: [],
    },
    'another path of the same host': {
      base: crm('1.0.0', 'https://crm.example/mcp'),
      head: crm('1.1.0', 'https://crm.example/v2/mcp'),
      finds: [],
    },
    'a new plugin is agreed to as a whole': { base: {}, head: handler('1.0.0', 'process:spawn'), finds: [] },
    'what needs approval comes first': {
      base: { ...handler('1.0.0'), ...crm('1.0.0', 'https://crm.example/mcp') },
      head: {
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nedition: 1\npermissions: { needApproval: ["network:request"] }\n',
        ...handler('1.1.0', 'clipboard:read'),
        ...crm('1.1.0', 'https://crm2.example/mcp', 'node start.js'),
      },
      finds: [mcp],
    },
  },

  *check({ comparisons = [], head, outside = [] }) {
    for (const one of [...comparisons, ...outside]) {
      const plugin = judgedIn(head).find(({ root }) => root === one.root);
      if (plugin === undefined || one.kind === 'removed' || one.gains.length === 0) continue;
      for (const { policy } of policiesFor(head, plugin)) {
        const rows = gainedIn(one, policy);
        if (rows.length > 0) yield { ...judged(one, rows, policy), plugin: one.name };
      }
    }
  },
});

const most = 3;

/** What there is to say: each gain once, and what newly runs only where no other rule says it. */
function gainedIn({ gains, rows }: Comparison, policy: Policy): ComparedRow[] {
  const gained = gains.flatMap(says => rows.find(row => row.gain?.says === says) ?? []);
  return isToldByItself(policy) ? gained.filter(row => !runsAnew(row)) : gained;
}

function judged(one: Comparison, rows: readonly ComparedRow[], policy: Policy): Found {
  const { needApproval } = grantsAllowedBy(policy);
  const asked = new Map(rows.map(row => [row, wanted(row, needApproval)]));
  const inOrder = [...rows.filter(row => asked.get(row)), ...rows.filter(row => !asked.get(row))];
  const named = inOrder.slice(0, most).map(row => shown(row.gain?.says ?? '', 200).slice(1, -1));
  const more = inOrder.length > named.length ? `; and ${inOrder.length - named.length} more` : '';
  const approvals = [...new Set([...asked.values()].filter(each => each !== undefined))];
  return {
    at: inOrder[0]?.at ?? one.at,
    message: `${changedSince(one)} and will additionally ${named.join('; ')}${more}`,
    hint:
      approvals.length === 0
        ? 'Say it in the release notes, or leave it out.'
        : `Have it agreed to: the policy wants approval for ${allOf(approvals.map(each => shown(each)))}.`,
    ...(approvals.length === 0 ? { under: policy } : askedBy(policy, '/permissions/needApproval')),
  };
}

/** The glob of what needs approval that a gain falls under. */
function wanted({ gain, to = '' }: ComparedRow, needApproval: readonly string[]): string | undefined {
  const kinds = { exec: ['process:spawn'], egress: ['network:request'], grants: to.split(', '), secrets: [] };
  const words = gain === undefined ? [] : kinds[gain.kind];
  return needApproval.find(pattern => words.some(word => touchesGrant(pattern, word)));
}
