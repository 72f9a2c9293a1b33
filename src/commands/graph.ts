import { Trouble } from '../model/trouble.ts';
import type { Format, Options } from '../options.ts';
import { graphOf } from '../site/graph.ts';
import { graphMermaid } from '../site/graph-mermaid.ts';
import { graphFile } from '../site/graph-svg.ts';
import { demandKnownCatalogs } from './known-catalogs.ts';
import { look } from './look.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';

/** Draws catalogs, plugins and chains, what depends on what, and what gives way to what. */
export async function runGraph(options: Options, ports: Ports): Promise<Outcome> {
  const { catalog, dir, format } = options;
  demandDrawing(format);
  const { snapshot } = await ports.trees.readWorkTree(dir, excluded(options), 'all');
  const { workspace } = look(snapshot, options.asOf ?? ports.today());
  demandKnownCatalogs(catalog, workspace);
  const graph = graphOf(workspace, catalog);
  const drawn = format === 'svg' ? graphFile(graph, 'Catalogs and plugins') : graphMermaid(graph);
  return { kind: 'text', text: () => drawn, exitCode: 0 };
}

function demandDrawing(format: Format): void {
  if (format === 'human' || format === 'mermaid' || format === 'svg') return;
  const message = `graph draws nothing as ${format}`;
  throw new Trouble('format-elsewhere', message, 'Write: --format mermaid, or --format svg');
}
