import type { CatalogEntry } from '../../model/catalog.ts';
import { notTaken } from '../../model/choose-versions.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { inRange, isRange } from '../../model/ranges.ts';
import { concerns } from '../../model/states.ts';
import { isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string) => ({
  'plugins/hello/.codex-plugin/plugin.json': `{ "name": "hello", "version": "${version}" }\n`,
  'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n',
});
const yank = (versions: string, more = '') => ({
  'policies/deprecations/hello.yaml': `schema: deprecation/v1\nplugin: hello\nkind: yank\nversions: "${versions}"\n${more}`,
});
const here = ['plugins/hello/.codex-plugin/plugin.json#/version'];

export default rule({
  id: 'catalog/yanked-version',
  title: 'A catalog would offer a version that was yanked',
  level: 'error',
  since: '0.1.0',
  why: `A version is yanked because nobody should get it any more. The tree holds one version of a plugin, so as long as it is
that one, a catalog can only offer it or offer nothing: codex-cli 0.169.0 is told that it is not available, and for the others
the entry is left out, which Claude Code 2.1.329 reports to whoever has it as an error. The way on is a version that is good.`,

  examples: {
    'the version of the tree is yanked': { head: { ...hello('1.4.2'), ...yank('=1.4.2') }, finds: here },
    'it lies in a range that is': { head: { ...hello('1.4.2'), ...yank('>=1.4.0 <1.4.3') }, finds: here },
    'the next version is good': { head: { ...hello('1.4.3'), ...yank('=1.4.2') }, finds: [] },
    'a stable catalog has what was released before it': {
      head: {
        ...hello('1.4.2'),
        ...yank('=1.4.2'),
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nchannel: stable\n',
      },
      released: { hello: { '1.4.1': 'acme=2026-11-12', '1.4.2': 'acme=2026-11-18' } },
      finds: [],
    },
    'another catalog is meant': { head: { ...hello('1.4.2'), ...yank('=1.4.2', 'catalogs: [other]\n') }, finds: [] },
    'the yank was withdrawn': {
      head: { ...hello('1.4.2'), ...yank('=1.4.2', 'withdrawn: 2026-11-20\nwithdrawnReason: A false alarm.\n') },
      finds: [],
    },
    'it is going to be withdrawn tomorrow': {
      head: { ...hello('1.4.2'), ...yank('=1.4.2', 'withdrawn: 2026-11-21\nwithdrawnReason: A false alarm.\n') },
      finds: here,
    },
    'no catalog lists the plugin': {
      head: { ...hello('1.4.2'), ...yank('*'), 'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\ninclude: []\n' },
      finds: [],
    },
    'what is no range yanks nothing': { head: { ...hello('1.4.2'), ...yank('the last one') }, finds: [] },
  },

  *check({ chosen, head, ledger }) {
    const { yanks } = head.states;
    const told = new Set<string>();
    for (const catalog of head.catalogs) {
      const { entries, name } = catalog;
      const other = yanks.length === 0 ? new Set() : notTaken(head, catalog, chosen === undefined ? ledger : undefined);
      for (const entry of entries) {
        if (entry.plugin !== undefined && other.has(entry.plugin.name.value)) continue;
        const yanked = yanks.find(yank => concerns(yank, name.value) && isYanked(entry, yank));
        if (yanked === undefined || entry.plugin === undefined || told.has(entry.plugin.root)) continue;
        told.add(entry.plugin.root);
        yield foundIn(entry, yanked, name.value);
      }
    }
  },
});

function isYanked({ plugin }: CatalogEntry, { plugin: of, versions }: Deprecation): boolean {
  const version = plugin?.version?.value;
  if (versions === undefined || !isRange(versions.value) || version === undefined || !isSemver(version)) return false;
  return plugin?.name.value === of.value && inRange(version, versions.value);
}

function foundIn(entry: CatalogEntry, { versions, place }: Deprecation, catalog: string): Found {
  const version = entry.plugin?.version;
  const name = entry.name.value;
  return {
    at: version?.place ?? entry.place,
    before: versions?.place ?? place,
    message: `${shown(name)} ${shown(version?.value ?? '')} is yanked, and ${shown(catalog)} would have no other version of it`,
    hint: 'Raise the version once it is mended: catalogc bump, or change back to a version that is good.',
    plugin: name,
    catalog,
  };
}
