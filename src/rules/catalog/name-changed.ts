import type { Catalog } from '../../model/catalog.ts';
import { shown } from '../../model/words.ts';
import { successorOf } from '../catalog-successor.ts';
import { rule } from '../rule.ts';

const named = (name: string) => ({
  'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'catalogs/stable.yaml': `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\n`,
});

export default rule({
  id: 'catalog/name-changed',
  title: 'A catalog has another name than before',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Users install plugin@catalog. When the second half changes, codex-cli 0.169.0 refuses the upgrade and its users stay on
the old plugins until they remove the catalog and add it again; Claude Code 2.1.329 goes on under the old name, so that old
and new users know one catalog by two names.`,

  examples: {
    'the name in the file changed': {
      base: named('acme-stable'),
      head: named('acme-tools'),
      finds: ['catalogs/stable.yaml#/name'],
    },
    'the same name in another file': {
      base: named('acme-stable'),
      head: {
        'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
        'catalogs/acme.yaml': named('acme-stable')['catalogs/stable.yaml'],
      },
      finds: [],
    },
    'the same name': { base: named('acme-stable'), head: named('acme-stable'), finds: [] },
    'nothing to compare with': { head: named('acme-tools'), finds: [] },
  },

  *check({ base, head }) {
    if (base === undefined) return;
    const names = new Set(head.catalogs.map(({ name }) => name.value));
    const told = new Set<Catalog>();
    for (const was of base.catalogs.filter(catalog => catalog.name.value !== '' && !names.has(catalog.name.value))) {
      const now = successorOf(was, base, head);
      if (now === undefined || now.name.value === '' || told.has(now)) continue;
      told.add(now);
      yield {
        at: now.name.place,
        before: was.name.place,
        fromBase: true,
        message: `the catalog ${shown(was.name.value)} is now named ${shown(now.name.value)}; whoever has added it is left with the old name`,
        hint: `Keep the name ${shown(was.name.value)}; "displayName" is free to change.`,
        catalog: now.name.value,
      };
    }
  },
});
