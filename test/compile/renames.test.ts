import { expect, test } from 'vitest';
import { built, catalog, commit, entry, external, json, plugin, said, workspace } from './workspace.ts';

const renames = [
  { from: said('old'), to: said('older') },
  { from: said('older'), to: said('orders') },
  { from: said('hi'), to: said('hello') },
  { from: said('bye'), to: said(null) },
];

const far = external('far', { kind: 'git', url: 'https://git.acme.example/far.git', sha: commit });

test('a rename that leads to a plugin claude does not get is left out, and told', () => {
  const orders = plugin('orders', ['shared']);
  const both = catalog([entry(plugin('hello')), entry(orders)], { targets: ['codex', 'claude'], renames });
  const build = built(workspace([both]));
  expect(json(build, 'acme/.claude-plugin/marketplace.json').renames).toEqual({ hi: 'hello', bye: null });
  const told = build.losses.filter(({ target, what }) => target === 'claude' && what === 'renames');
  expect(told.map(({ because }) => because)).toEqual([
    '"old" leads to "older", which is not in this file',
    '"older" leads to "orders", which is not in this file',
  ]);
});

test('renames in a circle are left out', () => {
  const circle = [
    { from: said('a'), to: said('b') },
    { from: said('b'), to: said('a') },
  ];
  const round = catalog([entry(plugin('hello'))], { targets: ['claude'], renames: circle });
  expect(json(built(workspace([round])), 'acme/.claude-plugin/marketplace.json')).not.toHaveProperty('renames');
});

test('the stand-alone file keeps the renames that lead somewhere in it', () => {
  const mixed = catalog([entry(plugin('hello')), far], {
    targets: ['claude'],
    renames: [...renames.slice(2), { from: said('away'), to: said('far') }],
  });
  const build = built(workspace([mixed]));
  expect(json(build, 'acme/.claude-plugin/marketplace.json').renames).toEqual({ hi: 'hello', bye: null, away: 'far' });
  expect(json(build, 'acme.claude.marketplace.json').renames).toEqual({ bye: null, away: 'far' });
});

test('a catalog that says nothing of itself gets a description, which claude wants', () => {
  const bare = catalog([entry(plugin('hello'))], { targets: ['claude'] });
  expect(json(built(workspace([bare])), 'acme/.claude-plugin/marketplace.json').description).toBe('acme');
});
