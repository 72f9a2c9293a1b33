import { hitAll } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { judgeMarketplace } from '../../clients/judge.ts';
import { foundBy, verdictsOf } from '../../clients/verdicts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { clientIds, effectText, type Target } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { steps } from '../../model/place.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { record } from '../example-records.ts';
import { contradicted, recompiled, redirected, targetText, unpublished } from '../record-moves.ts';
import { rule } from '../rule.ts';

const claude = (renames: object) => ({
  'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  '.claude-plugin/marketplace.json': {
    json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'hello', source: './plugins/hello' }], renames },
  },
});
const definition = (renames: string) => ({
  'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\nrenames: ${renames}\n`,
});

const local = (renames: object) => ({
  'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\nsource: { kind: local }\n',
  '.claude-plugin/marketplace.json': claude(renames)['.claude-plugin/marketplace.json'],
});

const retired = (replacement: string, sunset = '2026-05-01') => ({
  ...definition('{}'),
  'plugins/hi/.claude-plugin/plugin.json': '{ "name": "hi", "version": "1.0.0" }\n',
  ...record({ announced: '2026-01-01', sunset, remove: sunset, replacement }),
});

export default rule({
  id: 'catalog/renames',
  title: 'A rename does not do what it says',
  level: 'error',
  compares: true,
  core: true,
  since: '0.1.0',
  why: `Claude Code follows "renames" since 2.1.193 and treats them as history: a circle or a dead end makes the validator of
2.1.329 fail and leads nobody anywhere, an old name that is still listed is not renamed at all, and users who were away miss
a line that was deleted.`,

  examples: {
    'a dead end': {
      head: claude({ greet: 'helo' }),
      finds: ['.claude-plugin/marketplace.json#/renames/greet'],
    },
    'a circle in a definition': {
      head: definition('{ a: b, b: a }'),
      finds: ['catalogs/acme.yaml#/renames/a', 'catalogs/acme.yaml#/renames/b'],
    },
    'an old name that is still listed': {
      head: claude({ hello: null }),
      finds: ['.claude-plugin/marketplace.json#/renames/hello'],
    },
    'a line of history deleted': {
      base: claude({ greet: 'hello', hi: 'hello' }),
      head: claude({ greet: 'hello' }),
      finds: ['.claude-plugin/marketplace.json#/renames'],
    },
    'a line of history rewritten': {
      base: claude({ greet: 'hello' }),
      head: claude({ greet: null }),
      finds: ['.claude-plugin/marketplace.json#/renames/greet'],
    },
    'a line of history rewritten in a compiled file': {
      base: local({ hi: 'hello' }),
      head: local({ hi: null }),
      finds: ['.claude-plugin/marketplace.json#/renames/hi'],
    },
    'a line of history that a compiled file has no more': {
      base: local({ hi: 'hello', greet: null }),
      head: local({ hi: 'hello' }),
      finds: ['.claude-plugin/marketplace.json#/renames'],
    },
    'a line more in a compiled file': {
      base: local({ greet: 'hello' }),
      head: local({ greet: 'hello', hi: null }),
      finds: [],
    },
    'a line of history that was lost with its file': {
      base: claude({ greet: 'hello' }),
      head: definition('{}'),
      finds: ['catalogs/acme.yaml#/renames'],
    },
    'a record that took effect, and leads elsewhere now': {
      base: retired('hello'),
      head: retired('hi'),
      finds: ['policies/deprecations/crm-sync.yaml#/replacement'],
    },
    'a record and a line that contradict each other': {
      head: { ...retired('hello'), ...definition('{ crm-sync: hi }') },
      finds: ['catalogs/acme.yaml#/renames/crm-sync'],
    },
    'a record that leads elsewhere before it takes effect': {
      base: retired('hello', '2027-02-18'),
      head: retired('hi', '2027-02-18'),
      finds: [],
    },
    'a published rename that a definition leads elsewhere': {
      head: definition('{ greet: hello }'),
      renamed: { acme: { greet: null, hi: 'hello' } },
      finds: ['catalogs/acme.yaml#/renames/greet'],
    },
    'a published rename that a record leads elsewhere': {
      head: retired('hello'),
      renamed: { acme: { 'crm-sync': 'hi' } },
      finds: ['policies/deprecations/crm-sync.yaml#/replacement'],
    },
    'a published rename that stands nowhere here: it is compiled all the same': {
      head: definition('{}'),
      renamed: { acme: { greet: 'hello' }, other: { hello: 'greet' } },
      finds: [],
    },
    'a file that another one takes over': {
      base: claude({ greet: 'hello' }),
      head: definition('{ greet: hello }'),
      finds: [],
    },
    'a chain that ends in a plugin': { head: claude({ hi: 'greet', greet: 'hello', old: null }), finds: [] },
    'a line more': { base: claude({ greet: 'hello' }), head: claude({ greet: 'hello', hi: 'hello' }), finds: [] },
  },

  *check(change) {
    const { base, head } = change;
    for (const catalog of head.catalogs) {
      if (catalog.origin === 'definition') yield* deadEnds(catalog);
      yield* shadowed(catalog);
    }
    for (const verdict of verdictsOf(head.catalogs)) if (verdict.fault.kind === 'renames') yield foundBy(verdict);
    if (head.deprecations.length > 0) yield* contradicted(change);
    if (change.ledger?.renames !== undefined) yield* unpublished(change);
    if (base === undefined) return;
    yield* rewritten(base, head);
    if (base.catalogs.some(({ source }) => source.kind === 'local')) yield* recompiled(base, head);
    if (base.deprecations.length > 0) yield* redirected(base, change);
  },
});

/** Circles and dead ends of a definition, as its clients would see them in the compiled file. */
function* deadEnds(catalog: Catalog): Iterable<Found> {
  const { entries, renames, targets } = catalog;
  if (renames.length === 0) return;
  const plugins = entries.map(({ name }) => ({ name: name.value, source: './x' }));
  const value = {
    name: 'x',
    owner: { name: 'x' },
    plugins,
    renames: Object.fromEntries(renames.map(({ from, to }) => [from.value, to.value])),
  };
  const places = new Map(renames.map(({ from, to }) => [from.value, to.place]));
  for (const client of clientIds.filter(id => targets.includes(id) && factsOf(id).renames !== undefined)) {
    for (const { effect, hint, kind, message, pointer } of judgeMarketplace(client, value, '')) {
      const at = kind === 'renames' ? places.get(steps(pointer)[1] ?? '') : undefined;
      if (at === undefined) continue;
      const does = effectText(client, effect);
      yield {
        at,
        message: `${message}; ${does}`,
        catalog: catalog.name.value,
        hits: [{ client, effect }],
        ...(hint !== undefined && { hint }),
      };
    }
  }
}

function* shadowed({ entries, name, renames, targets }: Catalog): Iterable<Found> {
  const clients = clientIds.filter(client => targets.includes(client) && factsOf(client).renames !== undefined);
  if (clients.length === 0 || renames.length === 0) return;
  const listed = new Map(entries.map(entry => [entry.name.value, entry.name.place]));
  for (const { from } of renames) {
    const before = listed.get(from.value);
    if (before === undefined) continue;
    yield {
      at: from.place,
      before,
      message: `${shown(from.value)} is renamed, but still listed; ${allOf(clients)} ${clients.length === 1 ? 'ignores' : 'ignore'} the rename`,
      hint: 'Remove the entry, or the rename.',
      catalog: name.value,
      plugin: from.value,
      hits: hitAll(clients, 'field-ignored'),
    };
  }
}

/** Renames are history: what was once said stays. */
function* rewritten(base: Workspace, head: Workspace): Iterable<Found> {
  for (const was of base.catalogs) {
    const now = heirOf(was, head);
    if (now === undefined || !now.readable) continue;
    const lines = new Map(now.renames.map(line => [line.from.value, line]));
    for (const { from, to } of was.renames) {
      const line = lines.get(from.value);
      if (line !== undefined && line.to.value === to.value) continue;
      const became = line === undefined ? 'is gone' : `now leads to ${targetText(line.to.value)}`;
      yield {
        at: line?.to.place ?? { ...now.place, pointer: '/renames' },
        before: to.place,
        fromBase: true,
        message: `the rename of ${shown(from.value)} to ${targetText(to.value)} ${became}; whoever still has ${shown(from.value)} depends on it`,
        hint: 'Put it back; to move on, rename the new name in turn.',
        catalog: now.name.value,
        plugin: from.value,
      };
    }
  }
}

/** The catalog that clients read in place of another one: its file, or that of its name which they are served now. */
function heirOf(was: Catalog, { catalogs }: Workspace): Catalog | undefined {
  const named = catalogs.filter(({ name }) => name.value === was.name.value);
  return (
    named.find(({ file }) => file === was.file) ??
    named.find(({ targets }) => targets.some(each => was.targets.includes(each) && isFollowed(each)))
  );
}

function isFollowed(each: Target): boolean {
  return clientIds.some(id => id === each && factsOf(id).renames !== undefined);
}
