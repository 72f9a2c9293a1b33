import { describe, expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { essential, type Graph, graphOf } from '../../src/site/graph.ts';
import { layoutOf } from '../../src/site/graph-layout.ts';
import { graphMermaid } from '../../src/site/graph-mermaid.ts';
import { graphFile } from '../../src/site/graph-svg.ts';
import { tagsOf } from './mark-up.ts';
import { shopDay, shopTree } from './shop.ts';

const { workspace } = look(snapshotOf(shopTree), shopDay);
const graph = graphOf(workspace);
const ties = ({ edges }: Graph) =>
  edges.filter(({ kind }) => kind !== 'lists').map(edge => Object.values(edge).join(' | '));

test('a graph has catalogs, plugins, chains, and what ties them', () => {
  expect(
    graph.nodes
      .map(({ id }) => id)
      .filter(id => !id.includes('<'))
      .slice(0, 6),
  ).toEqual([
    ...['catalog preview', 'catalog sales', 'catalog stable', 'chain chains/notes.json', 'plugin crm-sync'],
    'plugin crm-sync-v2',
  ]);
  expect(ties(graph).filter(tie => !tie.includes('evil'))).toEqual([
    'gives-way | plugin crm-sync | plugin crm-sync-v2 | replaced by',
    'gives-way | plugin old-lint | plugin lint-notes | renamed',
    'needs | plugin lint-notes | plugin note-base | ^1.0.0',
    'step | chain chains/notes.json | plugin lint-notes | 2',
    'step | chain chains/notes.json | plugin note-base | 1',
  ]);
});

test('that of one catalog has what its plugins need, and no other catalog', () => {
  const own = graphOf(workspace, ['stable']);
  const names = own.nodes.map(({ id }) => id);
  expect(names.filter(id => id.startsWith('catalog'))).toEqual(['catalog stable']);
  expect(names).toContain('plugin lint-notes'); // the new name of one it had
  expect(names).not.toContain('plugin evil');
});

describe('a layout', () => {
  test('puts each node right of all that lead to it, and none on another', () => {
    const { edges, nodes } = layoutOf(graph);
    for (const { from, to } of edges) expect(from.x + from.width).toBeLessThan(to.x);
    for (const a of nodes)
      for (const b of nodes)
        if (a !== b) expect(a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 30).toBe(true);
  });

  test('ends with circles and with ties of a plugin to itself', () => {
    const nodes = ['a', 'b', 'c'].map(name => ({ id: name, name, kind: 'plugin' as const }));
    const edge = (from: string, to: string) => ({ kind: 'needs' as const, from, to });
    const circle = { nodes, edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('b', 'b')] };
    expect(layoutOf(circle).nodes.map(({ id, x }) => [id, x > 12])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    tagsOf(graphFile(circle, 'A circle'));
  });

  test('takes a chain of ten thousand', () => {
    const nodes = Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}`, name: `${at}`, kind: 'plugin' as const }));
    const edges = nodes.slice(1).map(({ id }, at) => ({ kind: 'needs' as const, from: `${at}`, to: id }));
    expect(layoutOf({ nodes, edges }).nodes).toHaveLength(10_000);
  });

  test('of nothing is nothing', () => {
    expect(layoutOf({ nodes: [], edges: [] })).toMatchObject({ nodes: [], edges: [] });
  });
});

test('a drawing is whole, says its name, and takes nothing of a name as mark-up', () => {
  const drawn = graphFile(graph, 'Catalogs and plugins');
  const names = new Set(tagsOf(drawn).map(({ name }) => name));
  expect([...names].sort()).toEqual(['circle', 'defs', 'g', 'marker', 'path', 'rect', 'style', 'svg', 'text', 'title']);
  expect(graphFile(graphOf(workspace), 'Catalogs and plugins')).toBe(drawn);
});

test('Mermaid has one line for each node and edge, and no name becomes syntax', () => {
  const lines = graphMermaid(graph).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + graph.nodes.length + graph.edges.length + 2);
  for (const line of lines.slice(1, -2))
    expect(line).toMatch(
      /^ {2}n\d+(\[\[|\(|\{\{|>)"[\w #;./~^=@+-]*"(\]\]|\)|\}\}|\])(:::\w+)?$|^ {2}n\d+ [-.>]+(\|"[\w #;./~^=@+-]*"\|)? n\d+$/,
    );
});

test('what is too much to look at is told without what has no ties', () => {
  const { graph: small, left } = essential(graph, 8);
  expect(left).toBe(graph.nodes.length - small.nodes.length);
  expect(small.nodes.length).toBeLessThanOrEqual(8);
  for (const { from, to } of small.edges) {
    expect(small.nodes.some(({ id }) => id === from)).toBe(true);
    expect(small.nodes.some(({ id }) => id === to)).toBe(true);
  }
  expect(essential(graph, 100)).toEqual({ graph, left: 0 });
});
