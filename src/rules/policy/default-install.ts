import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { defaultInstallsOf } from '../../model/install-policy.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import type { Tree } from '../../model/snapshot.ts';
import { counted, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const acme = (byDefault: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\ninstall: { byDefault: ${byDefault} }\n`,
});
const stable = (...entries: readonly string[]): Tree => ({
  ...Object.fromEntries(
    ['crm', 'erp', 'hr'].map(name => [
      `plugins/${name}/.codex-plugin/plugin.json`,
      { json: { name, version: '1.0.0' } },
    ]),
  ),
  'catalogs/stable.yaml': [
    'schema: catalog/v1\nname: acme-stable\nowner: { name: Acme }\ntargets: [codex]\nentries:',
    ...['crm', 'erp', 'hr'].map(name => {
      return `  ${name}: { installation: ${entries.includes(name) ? 'INSTALLED_BY_DEFAULT' : 'AVAILABLE'} }`;
    }),
    '',
  ].join('\n'),
});
const asked = acme('{ needApproval: true }');

export default rule({
  id: 'policy/default-install',
  title: 'A plugin is installed for everybody without approval, or too many are',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `An entry with INSTALLED_BY_DEFAULT asks Codex to install the plugin for everybody who has the catalog: people who have not
chosen it. codex-cli 0.169.0 still treats it as AVAILABLE, so on the day a later version acts on it, all that is listed
arrives at once. Who may be is said by name, under \`install.byDefault.approved\`; what was so in the base is not asked about.`,

  examples: {
    'more than the policy allows': {
      head: { ...acme('{ max: 1 }'), ...stable('crm', 'erp') },
      finds: ['catalogs/stable.yaml#/name'],
    },
    'as many as the policy allows': { head: { ...acme('{ max: 2 }'), ...stable('crm', 'erp') }, finds: [] },
    'newly for everybody, and approved by nobody': {
      base: { ...asked, ...stable('crm') },
      head: { ...asked, ...stable('crm', 'erp') },
      finds: ['catalogs/stable.yaml#/entries/erp/installation'],
    },
    'approved before': {
      base: { ...acme('{ needApproval: true, approved: [erp] }'), ...stable('crm') },
      head: { ...acme('{ needApproval: true, approved: [erp] }'), ...stable('crm', 'erp') },
      finds: [],
    },
    'in a catalog that is new': {
      base: { ...asked },
      head: { ...asked, ...stable('hr') },
      finds: ['catalogs/stable.yaml#/entries/hr/installation'],
    },
    'no approval wanted': {
      base: { ...acme('{ needApproval: false }'), ...stable() },
      head: { ...acme('{ needApproval: false }'), ...stable('crm', 'erp', 'hr') },
      finds: [],
    },
    'for everybody no longer': { base: { ...asked, ...stable('crm') }, head: { ...asked, ...stable() }, finds: [] },
    'nothing to compare with': { head: { ...asked, ...stable('crm') }, finds: [] },
  },

  *check({ base, head }) {
    for (const catalog of head.catalogs) {
      const everywhere = catalog.entries.filter(isDefault);
      const about = { catalog: catalog.name.value };
      for (const found of tooMany(catalog, everywhere, head)) yield { ...found, ...about };
      if (base === undefined) continue;
      const known = new Set(defaultsIn(base, catalog.name.value).map(({ name }) => name.value));
      for (const entry of everywhere.filter(({ name }) => !known.has(name.value))) {
        for (const found of unapproved(entry, catalog, head)) yield { ...found, ...about, plugin: entry.name.value };
      }
    }
  },
});

function isDefault({ installation }: CatalogEntry): boolean {
  return installation?.value === 'INSTALLED_BY_DEFAULT';
}

function defaultsIn({ catalogs }: Workspace, name: string): readonly CatalogEntry[] {
  return catalogs.filter(catalog => catalog.name.value === name).flatMap(({ entries }) => entries.filter(isDefault));
}

/** The policies that hold for an entry in its catalog; of a plugin that lives elsewhere nothing tells them apart. */
function policiesOf({ plugin }: CatalogEntry, catalog: Catalog, head: Workspace): readonly Policy[] {
  const holding = plugin === undefined ? [] : policiesFor(head, plugin);
  const here = holding.filter(({ catalogs }) => catalogs.includes(catalog.name.value)).map(({ policy }) => policy);
  return here.length === 0 ? [head.policy] : here;
}

// The smallest number that a policy of any of them allows.
function* tooMany(catalog: Catalog, everywhere: readonly CatalogEntry[], head: Workspace): Iterable<Found> {
  const policies = everywhere.flatMap(entry => policiesOf(entry, catalog, head));
  const [strictest] = policies.toSorted((a, b) => defaultInstallsOf(a).max - defaultInstallsOf(b).max);
  if (strictest === undefined) return;
  const { max } = defaultInstallsOf(strictest);
  if (everywhere.length <= max) return;
  yield {
    at: catalog.name.place,
    message: `${counted(everywhere.length, 'default install')} in ${shown(catalog.name.value)}; the limit is ${max}`,
    hint: 'Make some of them AVAILABLE: who needs them installs them.',
    ...askedBy(strictest, '/install/byDefault/max'),
  };
}

function* unapproved(entry: CatalogEntry, catalog: Catalog, head: Workspace): Iterable<Found> {
  const name = entry.name.value;
  for (const policy of policiesOf(entry, catalog, head)) {
    const { approved, needApproval } = defaultInstallsOf(policy);
    if (!needApproval || approved.includes(name)) continue;
    yield {
      at: entry.installation?.place ?? entry.place,
      message: `${shown(name)} becomes INSTALLED_BY_DEFAULT in ${shown(catalog.name.value)}, and nobody has approved it`,
      hint: `Have it approved first: add ${shown(name)} to install.byDefault.approved in the policy of the base.`,
      ...askedBy(policy, '/install/byDefault/needApproval'),
    };
  }
}
