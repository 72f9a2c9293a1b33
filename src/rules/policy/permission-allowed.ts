import type { Found } from '../../model/diagnostic.ts';
import { coversGrant, type Grant, grantsAllowedBy, grantsIn, touchesGrant } from '../../model/grants.ts';
import { policiesFor } from '../../model/holding.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import type { Tree } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { judgedIn } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const acme = (permissions: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\npermissions: ${permissions}\n`,
});
const handler = (...permissions: readonly string[]): Tree => ({
  'plugins/crm/plugin.manifest.json': {
    json: { pluginId: 'crm', version: '1.0.0', name: 'CRM', entryPoints: { handlers: [] }, permissions },
  },
});
const skill = (tools: string): Tree => ({
  'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
  'plugins/crm/skills/find/SKILL.md': `---\nname: find\ndescription: Finds.\nallowed-tools: ${tools}\n---\n\nFind.\n`,
});
const codex = (...capabilities: readonly string[]): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': {
    json: { name: 'crm', version: '1.0.0', interface: { displayName: 'CRM', capabilities } },
  },
});
const written = (commands: object): Tree => ({
  'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0', commands } },
});
const market = '.claude-plugin/marketplace.json';
const listed = (source: unknown): Tree => ({
  [market]: {
    json: {
      ...{ name: 'acme', owner: { name: 'Acme' } },
      plugins: [{ name: 'crm', source, commands: { go: { content: 'Go.', allowedTools: ['Read', 'Bash'] } } }],
    },
  },
});
const noBash = acme('{ deny: ["process:spawn", "Bash(rm *)"] }');

export default rule({
  id: 'policy/permission-allowed',
  title: 'A plugin asks for more than the policy allows',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `A tool that a skill lists under allowed-tools is used without a question while the skill is in use, and a permission of an
event handler is granted with the install. Claude Code 2.1.329 takes such a list for a command as well, from its file or from the map of
commands in a manifest or an entry. What a policy denies is denied in every form that includes it: who may use Bash
may use it for "rm", too.`,
  source: 'https://code.claude.com/docs/en/skills#frontmatter-reference',

  examples: {
    'a permission that is denied': {
      head: { ...noBash, ...handler('filesystem:read', 'process:spawn') },
      finds: ['plugins/crm/plugin.manifest.json#/permissions/1'],
    },
    'permissions that are not': { head: { ...noBash, ...handler('filesystem:read') }, finds: [] },
    'one outside the list': {
      head: { ...acme('{ allow: ["filesystem:read", "read:*"] }'), ...handler('read:crm', 'write:crm') },
      finds: ['plugins/crm/plugin.manifest.json#/permissions/1'],
    },
    'a tool that includes what is denied': {
      head: { ...noBash, ...skill('[Read, Bash]') },
      finds: ['plugins/crm/skills/find/SKILL.md#/allowed-tools/1'],
    },
    'every tool': {
      head: { ...noBash, ...skill('["*"]') },
      finds: ['plugins/crm/skills/find/SKILL.md#/allowed-tools/0'],
    },
    'what is denied, with a colon': {
      head: { ...noBash, ...skill('["Bash(rm:*)"]') },
      finds: ['plugins/crm/skills/find/SKILL.md#/allowed-tools/0'],
    },
    'a tool for something else': { head: { ...noBash, ...skill('["Bash(git *)"]') }, finds: [] },
    'a tool by its name covers its arguments': {
      head: { ...acme('{ allow: [Read, Bash] }'), ...skill('[Read, "Bash(git *)"]') },
      finds: [],
    },
    'its arguments do not cover the tool': {
      head: { ...acme('{ allow: [Read, "Bash(git *)"] }'), ...skill('[Bash]') },
      finds: ['plugins/crm/skills/find/SKILL.md#/allowed-tools/0'],
    },
    'a command that the manifest holds': {
      head: { ...noBash, ...written({ go: { content: 'Go.', allowedTools: ['Read', 'Bash(rm:*)'] } }) },
      finds: ['plugins/crm/.claude-plugin/plugin.json#/commands/go/allowedTools/1'],
    },
    'front matter in the text of one': {
      head: { ...noBash, ...written({ go: { content: '---\nallowed-tools: Read, Bash\n---\n\nGo.\n' } }) },
      finds: ['plugins/crm/.claude-plugin/plugin.json#/commands/go/content'],
    },
    'a list beside the text, which holds in its place': {
      head: {
        ...noBash,
        ...written({ go: { content: '---\nallowed-tools: Bash\n---\n\nGo.\n', allowedTools: ['Read'] } }),
      },
      finds: [],
    },
    'a list beside the path of a command': {
      head: {
        ...{ ...noBash, ...written({ go: { source: './go.md', allowedTools: ['Bash'] } }) },
        'plugins/crm/go.md': '---\ndescription: Goes.\n---\n\nGo.\n',
      },
      finds: ['plugins/crm/.claude-plugin/plugin.json#/commands/go/allowedTools/0'],
    },
    'a command of the entry': {
      head: { ...noBash, ...listed('./plugins/crm'), ...written({}) },
      finds: [`${market}#/plugins/0/commands/go/allowedTools/1`],
    },
    'a command of the entry of a plugin that lies elsewhere': {
      head: { ...noBash, ...listed({ source: 'github', repo: 'acme/crm' }) },
      finds: [`${market}#/plugins/0/commands/go/allowedTools/1`],
    },
    'a capability': {
      head: { ...acme('{ deny: [Write] }'), ...codex('Read', 'Write') },
      finds: ['plugins/crm/.codex-plugin/plugin.json#/interface/capabilities/1'],
    },
    'what only needs approval': {
      head: { ...acme('{ needApproval: ["*"] }'), ...handler('process:spawn') },
      finds: [],
    },
    'the recommended policy': { head: { ...handler('process:spawn'), ...skill('[Bash]') }, finds: [] },
  },

  *check({ head }) {
    for (const plugin of judgedIn(head)) {
      const grants = grantsIn(plugin);
      for (const { policy } of policiesFor(head, plugin)) {
        for (const found of grants.flatMap(grant => judged(grant, policy)))
          yield { ...found, plugin: plugin.name.value };
      }
    }
  },
});

function judged({ kind, said }: Grant, policy: Policy): Found[] {
  const { allow, deny } = grantsAllowedBy(policy);
  const what = `the ${kind} ${shown(said.value)}`;
  const denied = deny.find(pattern => touchesGrant(pattern, said.value));
  if (denied !== undefined) {
    const how = coversGrant(denied, said.value) ? 'is denied' : `includes ${shown(denied)}, which is denied`;
    const hint = coversGrant(denied, said.value) ? 'Do without it.' : 'Ask for less: name what it is needed for.';
    return [{ at: said.place, message: `${what} ${how}`, hint, ...askedBy(policy, '/permissions/deny') }];
  }
  if (allow.some(pattern => coversGrant(pattern, said.value))) return [];
  const message = `${what} is not among what the policy allows: ${allow.map(one => shown(one)).join(', ') || 'nothing'}`;
  const hint = 'Do without it, or have it added to permissions.allow in the policy.';
  return [{ at: said.place, message, hint, ...askedBy(policy, '/permissions/allow') }];
}
