import type { Catalog } from '../../model/catalog.ts';
import type { Tree } from '../../model/snapshot.ts';
import { needsIn } from '../client-needs.ts';
import { plugin, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const crm = { ...plugin('crm-sync'), ...plugin('crm-sync-v2') };
const definition = (more: string, targets = 'claude'): Tree => ({
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\n${more}`,
});
const kept = (more: object): Tree => ({
  '.claude-plugin/marketplace.json': {
    json: {
      ...{ name: 'acme', owner: { name: 'Acme' }, description: 'Plugins of Acme.' },
      plugins: [{ name: 'crm-sync', source: './plugins/crm-sync' }],
      ...more,
    },
  },
});
const archive = (name: string) => ({
  ...{ name, description: 'Far.' },
  source: { source: 'archive', url: `https://acme.example/${name}.zip`, sha256: 'a'.repeat(64) },
});
const npm = 'entries: { far: { source: { kind: npm, package: far, version: 1.0.0 } } }\n';

export default rule({
  id: 'target/min-client',
  title: 'A catalog needs a client of a certain age',
  level: 'info',
  since: '0.1.0',
  why: `Whoever has an older client gets another catalog than the one that was tested: Claude Code follows "renames" since
2.1.193, and before that leaves users of the old name with an error; codex-cli knows npm packages since 0.154.0. Nobody is
told, and not everybody updates. Each thing is told once for each catalog and client, with the first version that knows it.`,

  examples: {
    'renames of a definition': {
      head: { ...crm, ...definition('renames: { crm: crm-sync }\n') },
      finds: ['catalogs/acme.yaml#/renames'],
    },
    'renames by a record that has taken effect': {
      head: { ...crm, ...definition(''), ...record() },
      today: '2027-06-01',
      finds: ['policies/deprecations/crm-sync.yaml#/plugin'],
    },
    'a record that has not': { head: { ...crm, ...definition(''), ...record() }, today: '2027-02-18', finds: [] },
    'renames and a folder for all plugins, kept by hand': {
      head: {
        ...crm,
        ...kept({
          metadata: { pluginRoot: './plugins' },
          plugins: [{ name: 'crm-sync', source: 'crm-sync' }],
          renames: { crm: 'crm-sync' },
        }),
      },
      finds: ['.claude-plugin/marketplace.json#/metadata/pluginRoot', '.claude-plugin/marketplace.json#/renames'],
    },
    'archives, told once': {
      head: { ...crm, ...kept({ plugins: [archive('far'), archive('away')] }) },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source'],
    },
    'everything as archives': {
      head: {
        ...crm,
        ...definition('source: { kind: archive, url: "https://acme.example/{name}-{version}.zip" }\n'),
      },
      finds: ['catalogs/acme.yaml#/source'],
    },
    'an npm package, for a client that always knew them': { head: definition(npm), finds: [] },
    'an npm package, for one that did not': {
      head: definition(npm, 'claude, codex'),
      finds: ['catalogs/acme.yaml#/entries/far/source'],
    },
    'renames that no client of the catalog follows': {
      head: { ...crm, ...definition('renames: { crm: crm-sync }\n', 'codex') },
      finds: [],
    },
    'nothing that is new': { head: { ...crm, ...kept({}) }, finds: [] },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) if (mayNeed(catalog)) yield* needsIn(catalog, head);
  },
});

/** Is there anything in a catalog that clients have not always known? */
function mayNeed({ entries, fields, raw, recorded = [], renames, source }: Catalog): boolean {
  if (fields !== undefined || source.kind === 'archive' || renames.length + recorded.length > 0) return true;
  if (raw.renames !== undefined || raw.metadata !== undefined) return true;
  return entries.some(
    ({ about, fields: own, source: { value } }) =>
      own !== undefined || about.metadata !== undefined || (value.kind !== 'folder' && value.kind !== 'git'),
  );
}
