import { factsOf } from '../../clients/facts.ts';
import { judgeMarketplace } from '../../clients/judge.ts';
import { foundBy, type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const codex = (json: object) => ({ '.agents/plugins/marketplace.json': { json } });
const copilot = (json: object) => ({ '.github/plugin/marketplace.json': { json } });
const definition = (name: string, targets: string) => ({
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'catalogs/acme.yaml': `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [${targets}]\n`,
});

export default rule({
  id: 'catalog/refused',
  title: 'A client refuses the whole catalog',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `Some slips cost not one entry but all of them: copilot 1.0.102 refuses a file for one npm source or one numeric
version, codex-cli 0.169.0 for one entry without a source, Claude Code 2.1.329 for a catalog without an owner.`,

  examples: {
    'no name': {
      head: codex({ plugins: [] }),
      finds: ['.agents/plugins/marketplace.json#'],
    },
    'a dot in the name, for codex': {
      head: codex({ name: 'acme.tools', plugins: [] }),
      finds: ['.agents/plugins/marketplace.json#/name'],
    },
    'an npm source, for copilot': {
      head: copilot({
        name: 'acme',
        owner: { name: 'Acme' },
        plugins: [{ name: 'hello', source: { source: 'npm', package: '@acme/hello' } }],
      }),
      finds: ['.github/plugin/marketplace.json#/plugins/0/source/source'],
    },
    'a name with a dot defined for codex': {
      head: definition('acme.tools', 'codex, claude'),
      finds: ['catalogs/acme.yaml#/name'],
    },
    'the array form, which codex reads and nobody else': {
      head: codex(['acme', null, []]),
      finds: ['.agents/plugins/marketplace.json#'],
    },
    'the same name for claude alone': { head: definition('acme.tools', 'claude'), finds: [] },
    'a file that codex takes without an owner': {
      head: codex({ name: 'acme', plugins: [] }),
      finds: [],
    },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) if (catalog.origin === 'definition') yield* inDefinition(catalog);
    const refused = new Set<Catalog>();
    for (const verdict of verdictsOf(head.catalogs)) {
      if (verdict.fault.effect === 'catalog-refused') refused.add(verdict.catalog);
      if (isOurs(verdict)) yield foundBy(verdict);
    }
    for (const catalog of head.catalogs) if (isUnread(catalog) && !refused.has(catalog)) yield unread(catalog);
  },
});

const elsewhere: ReadonlySet<string> = new Set(['enum', 'products', 'renames', 'reserved-name', 'unknown-field']);

// A wrong type of `products` has its own kind, but no word in it is to blame.
function isOurs({ fault }: Verdict): boolean {
  const { effect, kind, pointer } = fault;
  if (effect !== 'catalog-refused' || elsewhere.has(kind)) return false;
  return !(kind === 'duplicate' && /^\/plugins\/\d+\/name$/.test(pointer));
}

/** Parsed, but in a form that nothing here looks into: silence would pass for a check. */
function isUnread({ document, origin, readable }: Catalog): boolean {
  return origin === 'hand-kept' && !readable && document.value !== undefined;
}

function unread({ file, place }: Catalog): Found {
  return {
    at: place,
    message: `${shown(file)} is no object with a "name" and "plugins"; its entries cannot be checked`,
    hint: 'Write it as { "name": ..., "plugins": [...] }, which all clients read.',
  };
}

/** The name is all a definition says that a client can still refuse it for; the rest is written for it or held to the schema. */
function* inDefinition(catalog: Catalog): Iterable<Found> {
  const name = catalog.name.value;
  if (name === '') return;
  const file = { name, owner: { name: 'x' }, plugins: [] };
  for (const client of clientIds.filter(id => catalog.targets.includes(id))) {
    for (const fault of judgeMarketplace(client, file, factsOf(client).marketplaces.writes)) {
      if (fault.effect !== 'catalog-refused' || fault.kind === 'reserved-name') continue;
      yield {
        at: catalog.name.place,
        message: `${fault.message}; ${effectText(client, fault.effect)}`,
        hint: `Choose a name that all targets take, or define a catalog of its own for ${client}.`,
        catalog: name,
        hits: [{ client, effect: fault.effect }],
      };
    }
  }
}
