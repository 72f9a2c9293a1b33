import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** A node with its place; x and y are those of its upper left corner. */
export interface Placed extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A graph that can be drawn. */
export interface Layout {
  readonly nodes: readonly Placed[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly from: Placed; readonly to: Placed }[];
  readonly width: number;
  readonly height: number;
}

/** Sizes that the drawing shares with the layout, in pixels. */
export const sizes = { height: 30, gap: 12, between: 90, letter: 7.85, margin: 12, most: 30 } as const;

/**
 * Places nodes in layers from left to right, each right of all that lead to it, circles apart; within a layer near those they are
 * tied to. The same graph always gives the same places.
 */
export function layoutOf({ edges, nodes }: Graph): Layout {
  const layers = ordered(layered(nodes, edges), edges);
  const tallest = Math.max(1, ...layers.map(layer => layer.length));
  const height = tallest * (sizes.height + sizes.gap) - sizes.gap + 2 * sizes.margin;
  const placed = new Map<string, Placed>();
  let x: number = sizes.margin;
  for (const layer of layers) {
    const width = Math.max(...layer.map(widthOf));
    const own = layer.length * (sizes.height + sizes.gap) - sizes.gap;
    for (const [at, node] of layer.entries())
      placed.set(node.id, {
        ...node,
        x,
        y: Math.round((height - own) / 2) + at * (sizes.height + sizes.gap),
        width: widthOf(node),
      });
    x += width + sizes.between;
  }
  const drawn = edges.flatMap(edge => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const width = layers.length === 0 ? 2 * sizes.margin : x - sizes.between + sizes.margin;
  return { nodes: [...placed.values()], edges: drawn, width: Math.ceil(width), height };
}

function widthOf({ name }: GraphNode): number {
  return Math.ceil(Math.min(sizes.most, Array.from(name).length) * sizes.letter) + 36;
}

/** The longest way to each node decides its layer; an edge that would close a circle does not count. */
function layered(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const order: string[] = [];
  for (const { id } of nodes) visit(id, next, done, order);
  const rank = new Map(order.reverse().map((id, at) => [id, at]));
  const depth = new Map(nodes.map(({ id, kind }) => [id, kind === 'catalog' || kind === 'chain' ? 0 : 1]));
  for (const id of order)
    for (const { to } of next.get(id) ?? [])
      if ((rank.get(id) ?? 0) < (rank.get(to) ?? 0))
        depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1));
  const layers = Map.groupBy(nodes, ({ id }) => depth.get(id) ?? 0);
  return [...layers].sort(([a], [b]) => a - b).map(([, layer]) => layer);
}

/** Depth first without recursion: long chains of plugins must not end in a full stack. */
function visit(
  start: string,
  next: ReadonlyMap<string, readonly GraphEdge[]>,
  done: Set<string>,
  order: string[],
): void {
  if (done.has(start)) return;
  done.add(start);
  const stack = [{ id: start, at: 0 }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as { id: string; at: number };
    const edge = next.get(top.id)?.[top.at++];
    if (edge === undefined) {
      order.push(top.id);
      stack.pop();
    } else if (!done.has(edge.to)) {
      done.add(edge.to);
      stack.push({ id: edge.to, at: 0 });
    }
  }
}

/** Some sweeps, each ordering a layer by the middle of its neighbours. */
function ordered(layers: GraphNode[][], edges: readonly GraphEdge[]): GraphNode[][] {
  const near = new Map<string, string[]>();
  for (const { from, to } of edges) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  let now = layers;
  for (let sweep = 0; sweep < 4; sweep++) {
    const place = new Map(now.flatMap(layer => layer.map(({ id }, at) => [id, at / layer.length] as const)));
    const middle = (id: string): number => {
      const all = (near.get(id) ?? []).flatMap(each => place.get(each) ?? []);
      return all.length === 0 ? (place.get(id) ?? 0) : all.reduce((a, b) => a + b, 0) / all.length;
    };
    now = now.map(layer =>
      layer.toSorted((a, b) => middle(a.id) - middle(b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    );
  }
  return now;
}
