import { withEffects } from '../../clients/effects.ts';
import { hitsOnPrompt, isKnownPrompt } from '../../clients/prompt-hits.ts';
import { targetsOf } from '../../model/audience.ts';
import { clientIds } from '../../model/client.ts';
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
    for (const document of head.documents) {
      for (const fault of document.faults) {
        if (fault.kind !== 'scalar') continue;
        const { fix, hint, message, place } = fault;
        const plugin = plugins.get(document.file);
        const clients = plugin === undefined ? [] : clientIds.filter(client => targetsOf(plugin, head).has(client));
        const hits = hitsOnPrompt(fault, document, clients);
        const isFine = hits.length === 0 && clients.length > 0 && isKnownPrompt(document, clients);
        yield {
          at: place,
          message: withEffects(message, hits),
          hint: hint ?? 'Put quotes around it.',
          hits,
          ...(isFine && { level: 'warn' as const }),
          ...(fix !== undefined && { fix }),
        };
      }
    }
  },
});
