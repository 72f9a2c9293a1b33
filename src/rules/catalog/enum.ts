import { compareEffects, hitAll } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { foundBy, type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Fault } from '../../model/document.ts';
import { steps } from '../../model/place.ts';
import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };

const handKept = (policy: object) => ({
  ...hello,
  '.agents/plugins/marketplace.json': {
    json: { name: 'acme', plugins: [{ name: 'hello', source: './plugins/hello', policy }] },
  },
});

const definition = (line: string) => ({
  ...hello,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex, claude]\n${line}\n`,
});

export default rule({
  id: 'catalog/enum',
  title: 'A value is none of those a client knows',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `One unknown word in "installation", "authentication" or "products" of a single entry makes codex-cli 0.169.0
refuse the whole file: not one plugin of the catalog loads. An obvious "DEPRECATED" takes everything down.`,

  examples: {
    'a status word of our own, in a hand-kept catalog': {
      head: handKept({ installation: 'DEPRECATED', authentication: 'ON_USE' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/policy/installation'],
    },
    'a product that does not exist': {
      head: handKept({ products: ['CODEX', 'CODEX_CLI'] }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/policy/products/1'],
    },
    'lower case in a definition': {
      head: definition('defaults: { installation: available }'),
      finds: ['catalogs/acme.yaml#/defaults/installation'],
    },
    'a wrong word for one entry of a definition': {
      head: definition('entries: { hello: { authentication: NEVER } }'),
      finds: ['catalogs/acme.yaml#/entries/hello/authentication'],
    },
    'words that clients know': {
      head: handKept({ installation: 'NOT_AVAILABLE', authentication: 'ON_INSTALL', products: ['CODEX'] }),
      finds: [],
    },
    'an unknown target is another matter': { head: definition('channel: nightly'), finds: [] },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) {
      if (catalog.origin === 'definition') yield* inDefinition(catalog);
    }
    for (const verdict of verdictsOf(head.catalogs)) if (isEnum(verdict)) yield told(verdict);
  },
});

function isEnum({ fault: { effect, kind } }: Verdict): boolean {
  return kind === 'enum' || (kind === 'products' && effect === 'catalog-refused');
}

function told(verdict: Verdict): Found {
  const mild = compareEffects(verdict.fault.effect, 'component-dropped') < 0;
  return { ...foundBy(verdict), ...(mild && { level: 'warn' as const }) };
}

function* inDefinition(catalog: Catalog): Iterable<Found> {
  for (const fault of catalog.document.faults) {
    if (fault.keyword !== 'enum' || !isPolicy(fault)) continue;
    const clients = clientIds.filter(client => catalog.targets.includes(client) && readsPolicy(client));
    const effects = clients.length === 0 ? [] : [effectText(clients, 'catalog-refused')];
    yield {
      at: fault.place,
      message: [fault.message, ...effects].join('; '),
      catalog: catalog.name.value,
      hits: hitAll(clients, 'catalog-refused'),
      ...(fault.hint !== undefined && { hint: fault.hint }),
    };
  }
}

function readsPolicy(client: (typeof clientIds)[number]): boolean {
  return Object.hasOwn(factsOf(client).entry.fields, 'policy');
}

/** Is it one of the words that end up in the `policy` of a compiled entry? */
function isPolicy({ place }: Fault): boolean {
  const path = steps(place.pointer ?? '');
  return path.slice(-2).some(key => key === 'installation' || key === 'authentication' || key === 'products');
}
