import type { CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { pendingIn } from '../../model/pending.ts';
import { askedBy } from '../../model/policy-section.ts';
import { policiesOver, retirementBy } from '../../model/retirement-terms.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { catalog, file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const byDefault = catalog('acme-stable', ['crm-sync INSTALLED_BY_DEFAULT']);
const none = record({ replacement: 'none' });

export default rule({
  id: 'deprecation/replacement-missing',
  title: 'A plugin goes and nobody says what to use instead',
  level: 'error',
  since: '0.1.0',
  why: `"What do I use now?" is the first question of everybody who is told, so the record answers it, if only with
\`replacement: none\`. Whoever got a plugin without asking for it, as INSTALLED_BY_DEFAULT, cannot answer it at all: there
something has to take its place.`,

  examples: {
    'no answer': { head: { ...plugins, ...record({ replacement: undefined }) }, finds: [`${file}#/plugin`] },
    'none, for what everybody has': {
      head: { ...plugins, ...none, ...byDefault },
      finds: [`${file}#/replacement`],
    },
    'none, where the policy wants one always': {
      head: { ...plugins, ...none, ...policy('{ requireReplacement: always }') },
      finds: [`${file}#/replacement`],
    },
    'not even a policy that never asks forgives it for what everybody has': {
      head: {
        ...plugins,
        ...record({ replacement: undefined }),
        ...byDefault,
        ...policy('{ requireReplacement: never }'),
      },
      finds: [`${file}#/plugin`],
    },
    'none, on purpose': { head: { ...plugins, ...none, ...catalog('acme-stable', ['crm-sync AVAILABLE']) }, finds: [] },
    'a policy that never asks': {
      head: { ...plugins, ...record({ replacement: undefined }), ...policy('{ requireReplacement: never }') },
      finds: [],
    },
    'for everybody, but not in the catalog the record is about': {
      head: { ...plugins, ...record({ replacement: 'none', catalogs: ['other'] }), ...byDefault },
      finds: [],
    },
    'one in another marketplace': {
      head: { ...plugins, ...record({ replacement: { marketplace: 'other', plugin: 'crm' } }), ...byDefault },
      finds: [],
    },
    'only a part goes': {
      head: { ...plugins, ...record({ component: 'skill:greet', replacement: undefined }), ...byDefault },
      finds: [],
    },
  },

  *check(change) {
    const { head } = change;
    for (const { record: one } of pendingIn(change)) {
      const { catalogs, component, kind, noReplacement, plugin, replacement } = one;
      if (kind !== 'deprecate' || component !== undefined || replacement !== undefined) continue;
      const at = noReplacement ?? plugin.place;
      const about = { at, plugin: plugin.value };
      const everywhere = catalogsWith(
        plugin.value,
        catalogs?.map(({ value }) => value),
        head,
      );
      if (everywhere.length > 0) {
        yield {
          ...about,
          ...(everywhere[0]?.at && { before: everywhere[0].at }),
          message: `${shown(plugin.value)} is INSTALLED_BY_DEFAULT in ${allOf(everywhere.map(({ name }) => shown(name)))}; something has to replace it`,
          hint: 'Name a replacement, or make it AVAILABLE first.',
        };
        continue;
      }
      for (const asking of policiesOver(head, plugin.value)) {
        const { requireReplacement } = retirementBy(asking);
        const isSaid = noReplacement !== undefined;
        if (requireReplacement === 'never' || (isSaid && requireReplacement !== 'always')) continue;
        yield { ...about, ...asked(plugin.value, isSaid), ...askedBy(asking, '/deprecation/requireReplacement') };
      }
    }
  },
});

function asked(name: string, isSaid: boolean): Omit<Found, 'at'> {
  return isSaid
    ? { message: `nothing replaces ${shown(name)}, and the policy always wants a replacement`, hint: 'Name one.' }
    : {
        message: `the record of ${shown(name)} does not say what to use instead`,
        hint: 'Name a replacement, or say replacement: none.',
      };
}

/** The catalogs the record is about that install the plugin for everybody. */
function catalogsWith(name: string, only: readonly string[] | undefined, { catalogs }: Workspace) {
  const isIt = (entry: CatalogEntry) =>
    entry.name.value === name && entry.installation?.value === 'INSTALLED_BY_DEFAULT';
  return catalogs.flatMap(({ entries, name: of }) => {
    const entry = only === undefined || only.includes(of.value) ? entries.find(isIt) : undefined;
    return entry === undefined ? [] : [{ name: of.value, at: entry.installation?.place }];
  });
}
