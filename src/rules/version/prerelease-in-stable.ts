import { inside } from '../../model/place.ts';
import { isPrerelease } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const tree = (version: string, channel: string): Record<string, string> => ({
  'plugins/crm/.codex-plugin/plugin.json': `${JSON.stringify({ name: 'crm', version })}\n`,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nchannel: ${channel}\n`,
});

export default rule({
  id: 'version/prerelease-in-stable',
  title: 'A stable catalog lists a prerelease',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `Users of a stable catalog did not ask to test. Semver ranges leave prereleases out for that reason, but a catalog
lists one version for everybody, and codex-cli 0.169.0 installs whatever that is.`,

  examples: {
    'a release candidate in stable': {
      head: tree('2.0.0-rc.1', 'stable'),
      finds: ['plugins/crm/.codex-plugin/plugin.json#/version'],
    },
    'a release candidate in preview': { head: tree('2.0.0-rc.1', 'preview'), finds: [] },
    'a release in stable': { head: tree('2.0.0', 'stable'), finds: [] },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) {
      if (catalog.channel !== 'stable' && !catalog.channel.startsWith('lts:')) continue;
      for (const { name, plugin, version } of catalog.entries) {
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
