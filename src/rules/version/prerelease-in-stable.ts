import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { notTaken } from '../../model/choose-versions.ts';
import { policyFor } from '../../model/holding.ts';
import { inside } from '../../model/place.ts';
import { isPrerelease } from '../../model/version.ts';
import { type Versioning, versioningOf } from '../../model/versioning.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const tree = (version: string, channel: string): Record<string, string> => ({
  'plugins/crm/.codex-plugin/plugin.json': `${JSON.stringify({ name: 'crm', version })}\n`,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nchannel: ${channel}\n`,
});
const policy = (said: string): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { prerelease: ${said} }\n`,
});

export default rule({
  id: 'version/prerelease-in-stable',
  title: 'A stable catalog lists a prerelease',
  level: 'error',
  since: '0.1.0',
  why: `Users of a stable catalog did not ask to test. Semver ranges leave prereleases out for that reason, but a catalog
lists one version for everybody, and codex-cli 0.169.0 installs whatever that is.`,

  examples: {
    'a release candidate in stable': {
      head: tree('2.0.0-rc.1', 'stable'),
      finds: ['plugins/crm/.codex-plugin/plugin.json#/version'],
    },
    'a release candidate in preview': { head: tree('2.0.0-rc.1', 'preview'), finds: [] },
    'a policy that allows it': { head: { ...tree('2.0.0-rc.1', 'stable'), ...policy('allow') }, finds: [] },
    'a scope that allows it in one catalog': {
      head: {
        ...tree('2.0.0-rc.1', 'stable'),
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nscopes:\n' +
          '  - { name: testers, match: { catalogs: [acme] }, versioning: { prerelease: allow } }\n',
      },
      finds: [],
    },
    'a policy that forbids it everywhere, which is told as that': {
      head: { ...tree('2.0.0-rc.1', 'stable'), ...policy('forbid') },
      finds: [],
    },
    'a line of long support': {
      head: tree('1.4.3-rc.1', 'lts:1.x'),
      finds: ['plugins/crm/.codex-plugin/plugin.json#/version'],
    },
    'a release candidate where stable has what was released': {
      head: tree('2.0.0-rc.1', 'stable'),
      released: { crm: { '1.4.2': 'acme=2026-11-12' } },
      finds: [],
    },
    'a catalog that has what was promoted': {
      head: {
        ...tree('2.0.0-rc.1', 'stable'),
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nchannel: stable\npromotion: { from: acme-preview }\n',
      },
      released: {},
      finds: [],
    },
    'a release in stable': { head: tree('2.0.0', 'stable'), finds: [] },
  },

  *check({ chosen, head, ledger }) {
    for (const catalog of head.catalogs) {
      if (catalog.channel !== 'stable' && !catalog.channel.startsWith('lts:')) continue;
      const other = notTaken(head, catalog, chosen === undefined ? ledger : undefined);
      for (const entry of catalog.entries) {
        const { name, plugin, version } = entry;
        if (plugin !== undefined && other.has(plugin.name.value)) continue;
        const { prerelease, scheme } = versioningIn(head, catalog, entry);
        if (prerelease !== 'preview-only' || scheme !== 'semver') continue;
        const said = version ?? plugin?.version;
        if (said === undefined || !isPrerelease(said.value)) continue;
        yield {
          at: said.place,
          because: inside(catalog.place, 'channel'),
          message: `${catalog.name.value} is ${catalog.channel} and lists ${shown(name.value)} at ${said.value}`,
          hint: 'Release the version, or leave the plugin out of this catalog until then.',
          plugin: name.value,
          catalog: catalog.name.value,
        };
      }
    }
  },
});

/** What the policy that holds for an entry says of versions. */
function versioningIn(head: Workspace, { name }: Catalog, { plugin }: CatalogEntry): Versioning {
  return versioningOf(policyFor(head, { ...(plugin && { plugin }), catalog: name.value }));
}
