import type { Tree } from '../../model/snapshot.ts';
import { plugin } from '../example-records.ts';
import { leaksIn } from '../restricted-catalogs.ts';
import { rule } from '../rule.ts';

const catalog = (name: string, more: string): Tree => ({
  [`catalogs/${name}.yaml`]: `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\n${more}`,
});
const payments = (more = 'include: [{ plugins: [pay-vault] }]\n', repository = 'acme/payments'): Tree =>
  catalog('acme-payments', `audience: { teams: ["@acme/payments"] }\npublish: { repository: ${repository} }\n${more}`);
const without = 'exclude: [{ plugins: [pay-vault] }]\n';
const unpublished = 'publish: { release: false }\n';
const both = { ...plugin('pay-vault'), ...plugin('notes') };
const owned = (owner: string): Tree => ({ '.github/CODEOWNERS': `/plugins/pay-vault/ ${owner}\n` });
const at = ['plugins/pay-vault/.claude-plugin/plugin.json#/name'];

export default rule({
  id: 'catalog/restricted-leak',
  title: 'What is for some teams alone can be read by others',
  level: 'error',
  since: '0.1.0',
  why: `An audience keeps a catalog from nobody who finds its plugins elsewhere: a bundle is copied to whoever adds it, and one
catalog with "*" takes every new folder along. A plugin that CODEOWNERS gives to another team may be in both: the others have
it to show. That a catalog would be published where others look is a warning here, because publish refuses it anyway.`,

  examples: {
    'a catalog that takes everything': {
      head: { ...both, ...payments(), ...catalog('acme-stable', '') },
      finds: at,
    },
    'owned by the team itself': {
      head: { ...both, ...payments(), ...catalog('acme-stable', ''), ...owned('@acme/payments') },
      finds: at,
    },
    'under another name': {
      head: {
        ...both,
        ...payments(),
        ...catalog('acme-stable', `${without}entries: { vault: { alias: pay-vault } }\n`),
      },
      finds: ['catalogs/acme-stable.yaml#/entries/vault'],
    },
    'in the folder of another plugin': {
      head: {
        ...plugin('notes'),
        'plugins/notes/vault/.claude-plugin/plugin.json': { json: { name: 'pay-vault', version: '1.0.0' } },
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nedition: 1\nplugins: { roots: ["plugins/*", "plugins/*/vault"] }\n',
        ...payments(),
        ...catalog('acme-stable', without),
      },
      finds: ['plugins/notes/vault/.claude-plugin/plugin.json#/name'],
    },
    'in a catalog for another team as well': {
      head: {
        ...both,
        ...payments(),
        ...catalog('acme-sales', `audience: { teams: ["@acme/sales"] }\n${unpublished}`),
      },
      finds: at,
    },
    'published beside a catalog for everybody': {
      head: { ...both, ...payments(), ...catalog('acme-stable', `${without}publish: { repository: Acme/Payments }\n`) },
      finds: ['catalogs/acme-payments.yaml#/audience'],
    },
    'left out of all others': { head: { ...both, ...payments(), ...catalog('acme-stable', without) }, finds: [] },
    'a plugin of another team, taken along': {
      head: { ...both, ...payments(), ...catalog('acme-stable', ''), ...owned('@acme/platform') },
      finds: [],
    },
    'in a catalog for some of the same teams': {
      head: {
        ...both,
        ...catalog('acme-money', `audience: { teams: ["@acme/payments", "@acme/ledger"] }\n${unpublished}`),
        ...catalog('acme-ledger', `audience: { teams: ["@Acme/ledger"] }\n${unpublished}`),
        '.github/CODEOWNERS': '* @acme/payments\n',
      },
      finds: [],
    },
    'catalogs for everybody': { head: { ...both, ...catalog('acme', ''), ...catalog('acme-stable', '') }, finds: [] },
  },

  *check({ head: { catalogs } }) {
    if (catalogs.some(({ publishing }) => publishing !== undefined && publishing.teams.length > 0))
      yield* leaksIn(catalogs);
  },
});
