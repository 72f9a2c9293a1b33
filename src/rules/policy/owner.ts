import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { ownershipOf } from '../../model/ownership.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import type { Tree } from '../../model/snapshot.ts';
import { allOf, didYouMean, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const acme = (ownership: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nownership: ${ownership}\n`,
});
const crm = (more: object = {}): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0', ...more } },
});
const at = 'plugins/crm/.codex-plugin/plugin.json#/name';
const required = acme('{ required: true }');

export default rule({
  id: 'policy/owner',
  title: 'Nobody answers for a plugin',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `When a plugin breaks, or its vendor is breached, somebody has to act at once: whoever the last matching line of CODEOWNERS
names, whom GitHub also asks to review each change. Without that file it is said once, for all plugins. A plugin is owned by
the owners of its files where all have the same, otherwise by those of its folder as a whole; a line such as
"*.md @acme/docs" takes no plugin from its owner.`,

  examples: {
    'no CODEOWNERS, said once for all plugins': {
      head: {
        ...required,
        ...crm(),
        'plugins/erp/.codex-plugin/plugin.json': { json: { name: 'erp', version: '1.0.0' } },
      },
      finds: ['.github/CODEOWNERS'],
    },
    'a CODEOWNERS without a line': { head: { ...required, ...crm(), CODEOWNERS: '# later\n' }, finds: [at] },
    'no line for its folder': {
      head: { ...required, ...crm(), CODEOWNERS: '/plugins/erp/ @acme/erp\n' },
      finds: [at],
    },
    'a line for files directly in the folder above': {
      head: { ...required, ...crm(), CODEOWNERS: '/plugins/* @acme/platform\n' },
      finds: [at],
    },
    'a line without an owner': {
      head: { ...required, ...crm(), CODEOWNERS: '/plugins/ @acme/platform\n/plugins/crm/\n' },
      finds: [at],
    },
    'a line for the folder above': {
      head: { ...required, ...crm(), CODEOWNERS: '/plugins/ @acme/platform\n' },
      finds: [],
    },
    'a team that nobody knows': {
      head: {
        ...acme('{ teams: { "@acme/payments": payments, "@acme/platform": platform } }'),
        ...crm(),
        CODEOWNERS: '* @jo @acme/payment\n',
      },
      finds: [at],
    },
    'a team that is known': {
      head: {
        ...acme('{ required: true, teams: { "@acme/payments": payments } }'),
        ...crm(),
        CODEOWNERS: '* @jo @Acme/Payments\n',
      },
      finds: [],
    },
    'no author, where the manifest has to name one': {
      head: { ...acme('{ required: true, source: manifest }'), ...crm(), CODEOWNERS: '* @acme/platform\n' },
      finds: [at],
    },
    'an author': {
      head: { ...acme('{ required: true, source: manifest }'), ...crm({ author: { name: 'Acme' } }) },
      finds: [],
    },
    'the recommended policy': { head: crm(), finds: [] },
  },

  *check({ head }) {
    const told = new Set<Policy>();
    for (const plugin of head.plugins) {
      for (const { policy } of policiesFor(head, plugin)) {
        const { required, source } = ownershipOf(policy);
        if (required && source === 'codeowners' && head.codeOwners === undefined) {
          if (!told.has(policy)) yield { ...noCodeOwners, ...askedBy(policy, '/ownership/required') };
          told.add(policy);
          continue;
        }
        const found = [...judged(plugin, head, policy)];
        yield* found.map(each => ({ ...each, at: plugin.name.place, plugin: plugin.name.value }));
      }
    }
  },
});

// The same for every plugin, and so one finding.
const noCodeOwners: Found = {
  at: { file: '.github/CODEOWNERS' },
  message: 'there is no CODEOWNERS, so nobody answers for any plugin',
  hint: 'Add it; a line such as "/plugins/ @organisation/team" gives all plugins below a folder an owner.',
};

function* judged(plugin: Plugin, head: Workspace, policy: Policy): Iterable<Omit<Found, 'at'>> {
  const { required, source, teams } = ownershipOf(policy);
  if (required && source === 'manifest' && plugin.author === undefined) {
    const message = `the manifest of ${shown(plugin.name.value)} names no author`;
    yield { message, hint: 'Add "author": { "name": "..." } to it.', ...askedBy(policy, '/ownership/required') };
  }
  if (source === 'manifest') return;
  if (required && plugin.owners.length === 0)
    yield { ...unowned(plugin, head), ...askedBy(policy, '/ownership/required') };
  const known = new Set(teams.map(team => team.toLowerCase()));
  const unknown = plugin.owners.filter(owner => owner.includes('/') && !known.has(owner.toLowerCase()));
  if (teams.length === 0 || unknown.length === 0) return;
  const near = didYouMean(unknown[0] as string, teams);
  yield {
    message: `${shown(plugin.name.value)} is owned by ${allOf(unknown.map(team => shown(team)))}, which the policy does not know`,
    hint:
      near === undefined
        ? 'Add the team to ownership.teams in the policy, or name another in CODEOWNERS.'
        : `Did you mean ${shown(near)}?`,
    ...askedBy(policy, '/ownership/teams'),
  };
}

function unowned({ root }: Plugin, { codeOwners }: Workspace): Pick<Found, 'message' | 'hint'> {
  const folder = root === '' ? '/' : `/${root}/`;
  const file = codeOwners?.file ?? '.github/CODEOWNERS';
  const line = root === '' ? '*' : folder.replaceAll(/[\s#]/g, '\\$&');
  const hint = `Add a line to ${file}: ${shown(line, 200).slice(1, -1)} @organisation/team`;
  return { message: `${shown(folder)} has no owner in ${file}`, hint };
}
