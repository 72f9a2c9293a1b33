import type { Catalog } from '../model/catalog.ts';
import type { Deprecation, State } from '../model/deprecation.ts';
import { concerns } from '../model/states.ts';
import type { Workspace } from '../model/workspace.ts';

/** What stands in a graph. `elsewhere`: a plugin that no catalog of this repository has. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'catalog' | 'plugin' | 'chain' | 'elsewhere';
  readonly name: string;
  readonly state?: State;
}

/** `lists`: a catalog has it; `needs`: it depends on it; `step`: a chain calls it; `gives-way`: it is replaced by it. */
export interface GraphEdge {
  readonly kind: 'lists' | 'needs' | 'step' | 'gives-way';
  readonly from: string;
  readonly to: string;
  readonly says?: string;
}

/** Catalogs, plugins and chains, and what leads from one to another; in one order. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of some catalogs; without a name, of all that is there. */
export function graphOf(
  { catalogs, chains, deprecations, plugins, states }: Workspace,
  only: readonly string[] = [],
): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const known = new Set(plugins.map(({ name }) => name.value));
  const listed = new Set(
    catalogs.flatMap(({ entries, retired = [] }) => [...entries, ...retired].map(({ name }) => name.value)),
  );
  const add = (edge: GraphEdge) => edges.set(JSON.stringify([edge.kind, edge.from, edge.to]), edge);
  const plugin = (name: string): string => {
    const id = `plugin ${name}`;
    if (!nodes.has(id)) {
      const isHere = known.has(name) || listed.has(name);
      const node = isHere ? { kind: 'plugin' as const, state: states.of(name).state } : { kind: 'elsewhere' as const };
      nodes.set(id, { id, name, ...node });
    }
    return id;
  };
  const shown = catalogs.filter(({ name }) => only.length === 0 || only.includes(name.value));
  for (const { entries, name } of shown) {
    const id = `catalog ${name.value}`;
    nodes.set(id, { id, kind: 'catalog', name: name.value });
    for (const entry of entries) add({ kind: 'lists', from: id, to: plugin(entry.name.value) });
  }
  if (only.length === 0) for (const { name } of plugins) plugin(name.value);
  let count = -1;
  while (count !== nodes.size) {
    count = nodes.size; // what is needed needs more itself
    for (const { components, name } of plugins) {
      if (!nodes.has(`plugin ${name.value}`)) continue;
      for (const { marketplace, name: needed, range } of components.dependencies) {
        const to = plugin(marketplace === undefined ? needed : `${needed}@${marketplace}`);
        add({ kind: 'needs', from: `plugin ${name.value}`, to, ...(range && { says: range.value }) });
      }
    }
    for (const record of deprecations) {
      const { component, elsewhere, kind, plugin: of, replacement } = record;
      const isShown = nodes.has(`plugin ${of.value}`) || shown.some(one => wasIn(one, record));
      if (component !== undefined || replacement === undefined || record.withdrawn !== undefined || !isShown) continue;
      const to = plugin(elsewhere === undefined ? replacement.value : `${replacement.value}@${elsewhere}`);
      const says = kind === 'rename' ? 'renamed' : 'replaced by';
      add({ kind: 'gives-way', from: plugin(of.value), to, says });
    }
  }
  for (const { file, steps } of chains) {
    if (only.length > 0 && !steps.some(step => nodes.has(`plugin ${step.plugin.value}`))) continue;
    const id = `chain ${file}`;
    nodes.set(id, { id, kind: 'chain', name: file });
    for (const [at, step] of steps.entries())
      add({ kind: 'step', from: id, to: plugin(step.plugin.value), says: String(at + 1) });
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge),
  };
}

/** Did a catalog list the plugin of a record that is about it? */
function wasIn({ name, recorded = [] }: Catalog, record: Deprecation): boolean {
  return recorded.includes(record.plugin.value) && concerns(record, name.value);
}

/** The graph without plugins that only a catalog knows, where all of it would be too much to look at; and how many are left out. */
export function essential(graph: Graph, most: number): { readonly graph: Graph; readonly left: number } {
  if (graph.nodes.length <= most) return { graph, left: 0 };
  const told = new Set(graph.edges.filter(({ kind }) => kind !== 'lists').flatMap(({ from, to }) => [from, to]));
  const kept = graph.nodes.filter(({ id, kind }) => kind !== 'plugin' || told.has(id)).slice(0, most);
  const ids = new Set(kept.map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { graph: { nodes: kept, edges }, left: graph.nodes.length - kept.length };
}
