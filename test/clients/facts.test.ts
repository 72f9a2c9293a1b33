import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ranks } from '../../src/clients/effects.ts';
import { catalogRead, clientsReading, factsOf, fallbackReaders, manifestTable } from '../../src/clients/facts.ts';
import { clientIds } from '../../src/model/client.ts';
import { expectLinear } from '../growth.ts';

/** Every object in the facts, with its path. */
function* objectsIn(value: unknown, path = ''): Generator<[path: string, object: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`);
}

const parts = JSON.parse(readFileSync(new URL('../../src/clients/parts.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, object>
>;

const types = ['string', 'number', 'boolean', 'array', 'object', 'null'];

describe.each(clientIds)('facts about %s', client => {
  const facts = factsOf(client);

  test('say whom they are about, in which version, and where from', () => {
    expect(facts.client).toBe(client);
    expect(facts.title).toMatch(/\S/);
    expect(facts.version).toMatch(/\S/);
    for (const group of [
      facts,
      facts.marketplaces,
      facts.catalog,
      facts.entry,
      facts.sources,
      facts.duplicates,
      facts.manifests,
    ])
      expect(group.source).toMatch(/\S/);
    for (const group of Object.values(facts.reserved)) expect(group.source).toMatch(/\d/);
  });

  test('write where they read', () => {
    const written = facts.marketplaces.locations.find(({ path }) => path === facts.marketplaces.writes);
    expect(written?.native).toBe(true);
  });

  test('use known effects, types, forms and groups of names only', () => {
    for (const [path, object] of objectsIn(facts)) {
      if (path.startsWith('/limits') || path.startsWith('/lifecycle')) continue;
      for (const key of ['effect', 'missing', 'unknown', 'unlisted', 'foreign', 'badEntry'])
        if (typeof object[key] === 'string') expect(ranks, `${path}/${key}`).toContain(object[key]);
      if (typeof object.like === 'string')
        expect(
          Object.values(parts).flatMap(group => Object.keys(group)),
          path,
        ).toContain(object.like);
      if (typeof object.form === 'string') expect(Object.keys(facts.forms), path).toContain(object.form);
      if (typeof object.reserved === 'string') expect(Object.keys(facts.reserved), path).toContain(object.reserved);
      if (Array.isArray(object.types)) for (const type of object.types) expect(types, path).toContain(type);
    }
    for (const effect of Object.values(facts.bytes)) expect(ranks).toContain(effect);
    for (const table of Object.values(facts.manifests.shapes))
      expect(Object.keys(facts.manifests.tables)).toContain(table);
  });

  test('have patterns that stay quick on hostile text', () => {
    const units = ['a', '.', '/', './', '-', ' ', 'a.', '../', 'claude', 'official', 'https://', '@'];
    for (const [, object] of objectsIn({ ...facts, parts }))
      for (const key of ['match', 'not']) {
        const pattern = object[key];
        if (typeof pattern !== 'string') continue;
        const regex = new RegExp(pattern, object.anyCase === true ? 'i' : '');
        for (const unit of units) expectLinear(count => regex.test(`${unit.repeat(count)}\n!`), 40_000);
      }
  });
});

describe('where clients look', () => {
  test.each([
    ['.agents/plugins/marketplace.json', ['codex'], []],
    ['.agents/plugins/api_marketplace.json', ['codex'], []],
    ['.claude-plugin/marketplace.json', ['claude'], ['codex', 'copilot']],
    ['deep/down/.claude-plugin/marketplace.json', ['claude'], ['codex', 'copilot']],
    ['.github/plugin/marketplace.json', ['copilot'], []],
    ['.plugin/marketplace.json', ['copilot'], []],
    ['marketplace.json', ['copilot'], []],
    ['.cursor-plugin/marketplace.json', ['cursor'], ['codex']],
    ['.codex-plugin/marketplace.json', [], []],
    ['.agents/marketplace.json', [], []],
    ['my.claude-plugin/marketplace.json', ['copilot'], []],
    ['constructor', [], []],
  ])('%s', (file, native, fallback) => {
    expect(clientsReading(file)).toEqual(native);
    expect(fallbackReaders(file)).toEqual(fallback);
  });

  test('the first place that is there is read, whatever is in it', () => {
    const both = ['.claude-plugin/marketplace.json', '.agents/plugins/marketplace.json'];
    expect(catalogRead('codex', both)).toBe('.agents/plugins/marketplace.json');
    expect(catalogRead('claude', both)).toBe('.claude-plugin/marketplace.json');
    expect(catalogRead('cursor', both)).toBeUndefined();
  });

  test('shapes a client does not read have no table', () => {
    expect(manifestTable('codex', 'agent-plugins')).toBeDefined();
    expect(manifestTable('claude', 'codex')).toBeUndefined();
    expect(manifestTable('codex', 'event')).toBeUndefined();
  });
});
