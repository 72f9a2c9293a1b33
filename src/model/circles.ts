/** What a walk needs to know: where it can go from a node, and where an edge leads. */
export interface Graph<Node, Edge> {
  edges(node: Node): Iterable<Edge>;
  target(edge: Edge): Node | undefined;
}

/** An edge that leads back to where a path came through. */
export interface Circle<Node, Edge> {
  readonly edge: Edge;
  /** From the node the edge leads to, to the node it starts at. */
  readonly nodes: readonly Node[];
}

/** Every edge that closes a circle; each edge is followed once, without recursion. */
export function* circlesIn<Node, Edge>(starts: Iterable<Node>, graph: Graph<Node, Edge>): Iterable<Circle<Node, Edge>> {
  const done = new Set<Node>();
  for (const start of starts) if (!done.has(start)) yield* circlesFrom(start, graph, done);
}

function* circlesFrom<Node, Edge>(
  start: Node,
  { edges, target }: Graph<Node, Edge>,
  done: Set<Node>,
): Iterable<Circle<Node, Edge>> {
  const path: { readonly node: Node; readonly open: Iterator<Edge> }[] = [];
  const depth = new Map<Node, number>();
  const enter = (node: Node): void => {
    depth.set(node, path.length);
    path.push({ node, open: edges(node)[Symbol.iterator]() });
  };
  enter(start);
  for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
    const { done: over, value: edge } = here.open.next();
    if (over === true) {
      done.add(here.node);
      depth.delete(here.node);
      path.pop();
      continue;
    }
    const next = target(edge);
    const from = next === undefined ? undefined : depth.get(next);
    if (from !== undefined) yield { edge, nodes: path.slice(from).map(({ node }) => node) };
    else if (next !== undefined && !done.has(next)) enter(next);
  }
}

/** A circle in words; a long one is cut in its middle. */
export function circleText(names: readonly string[]): string {
  const way = names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names;
  return way.join(' -> ');
}
