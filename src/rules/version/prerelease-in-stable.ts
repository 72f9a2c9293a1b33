import { isPrerelease } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string): { json: unknown } => ({ json: { name: 'hello', version } });
const catalog = (channel: string): string =>
  `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nchannel: ${channel}\n`;

export default rule({
  id: 'version/prerelease-in-stable',
  title: 'A stable catalog lists a prerelease',
  level: 'error',
  since: '0.1.0',
  why: `People add a stable catalog because somebody has stopped changing what is in it. 2.0.0-rc.1 says that it may still
change in any way; clients do not know the difference and install it for everybody (codex-cli 0.169.0, Claude Code 2.1.329).`,

  examples: {
    'a candidate in stable': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('2.0.0-rc.1'), 'catalogs/acme.yaml': catalog('stable') },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'a candidate in preview': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello('2.0.0-rc.1'),
        'catalogs/acme.yaml': catalog('preview'),
      },
      finds: [],
    },
    'a release in stable': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': hello('2.0.0'), 'catalogs/acme.yaml': catalog('stable') },
      finds: [],
    },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) {
      if (catalog.channel !== 'stable') continue;
      for (const { plugin } of catalog.entries) {
        if (plugin?.version === undefined || !isPrerelease(plugin.version.value)) continue;
        yield {
          at: plugin.version.place,
          before: catalog.name.place,
          message: `${shown(catalog.name.value)} is a stable catalog and would list ${shown(plugin.name.value)} ${plugin.version.value}`,
          hint: 'Release the final version, or list this plugin in a preview catalog only.',
          plugin: plugin.name.value,
          catalog: catalog.name.value,
        };
      }
    }
  },
});
