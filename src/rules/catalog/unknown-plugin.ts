import { speller } from '../../model/speller.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const definition = (rest: string) => ({
  'plugins/crm-sync/.codex-plugin/plugin.json': '{ "name": "crm-sync", "version": "1.0.0" }\n',
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n${rest}\n`,
});

export default rule({
  id: 'catalog/unknown-plugin',
  title: 'A catalog names a plugin that does not exist',
  level: 'error',
  since: '0.1.0',
  why: `A name in "include", "exclude" or "entries" that matches nothing does nothing: the plugin that was meant is missing
from the catalog, is in it after all, or lacks its category, and the output looks perfectly healthy.`,

  examples: {
    'a slip in entries': {
      head: definition('entries: { crm-snyc: { category: Sales } }'),
      finds: ['catalogs/acme.yaml#/entries/crm-snyc'],
    },
    'a slip in exclude': {
      head: definition('exclude: [{ plugins: [crm-synk] }]'),
      finds: ['catalogs/acme.yaml#/exclude/0/plugins/0'],
    },
    'an alias of nothing': {
      head: definition('entries: { crm-old: { alias: crm } }'),
      finds: ['catalogs/acme.yaml#/entries/crm-old/alias'],
    },
    'a pattern may match nothing': { head: definition('exclude: [{ plugins: ["exp-*"] }]'), finds: [] },
    'a plugin from elsewhere': {
      head: definition('entries: { far: { source: { kind: npm, package: far, version: 1.0.0 } } }'),
      finds: [],
    },
  },

  *check({ head }) {
    const meant = speller(head.plugins.map(({ name }) => name.value));
    for (const catalog of head.catalogs) {
      for (const { place, value } of catalog.unknown) {
        const guess = meant(value);
        yield {
          at: place,
          message: `no plugin is named ${shown(value)}`,
          hint: guess === undefined ? 'Correct the name, or remove it.' : `Did you mean ${shown(guess)}?`,
          catalog: catalog.name.value,
        };
      }
    }
  },
});
