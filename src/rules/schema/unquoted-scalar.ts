import { hitsOfEach, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import type { Hit } from '../../model/client.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const catalog = (version: string): string =>
  `schema: catalog/v1\nname: acme\nowner: { name: Acme }\nversion: ${version}\ntargets: [codex]\n`;

export default rule({
  id: 'schema/unquoted-scalar',
  title: 'YAML reads a number or a boolean where text is meant',
  level: 'error',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `YAML reads "version: 1.10" as the number 1.1 and "name: on" as true in many parsers. What was written is then lost
before anybody can check it, so the text has to be quoted.`,

  examples: {
    'a version without quotes': {
      head: { 'catalogs/acme.yaml': catalog('1.10') },
      finds: ['catalogs/acme.yaml#/version'],
    },
    'a version in quotes': { head: { 'catalogs/acme.yaml': catalog('"1.10.0"') }, finds: [] },
    'three numbers are text anyway': { head: { 'catalogs/acme.yaml': catalog('1.10.0') }, finds: [] },
  },

  *check({ head }) {
    const plugins = new Map(
      head.plugins.flatMap(plugin => plugin.documents.map(({ file }) => [file, plugin] as const)),
    );
    for (const { faults, file, role } of head.documents) {
      for (const { fix, kind, place, message, hint } of faults) {
        if (kind !== 'scalar') continue;
        const hits = role === 'skill' ? hitsOn(plugins.get(file), head) : [];
        yield {
          at: place,
          message: withEffects(message, hits),
          hint: hint ?? 'Put quotes around it.',
          hits,
          ...(fix !== undefined && { fix }),
        };
      }
    }
  },
});

/** What the clients of a plugin do about a value of the wrong type in the front matter of a skill. */
function hitsOn(plugin: Plugin | undefined, workspace: Workspace): Hit[] {
  if (plugin === undefined) return [];
  return hitsOfEach(targetsOf(plugin, workspace), client => factsOf(client).components.skills?.badType);
}
