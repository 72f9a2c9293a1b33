import { cut } from '../report/cut.ts';
import type { Graph } from './graph.ts';
import { type Layout, layoutOf, type Placed, sizes } from './graph-layout.ts';
import { type Html, html } from './html.ts';

/** Where a node leads to; undefined where it leads nowhere. */
export type LinkOf = (id: string) => string | undefined;

/** A graph as SVG that a page dresses: no colours of its own. */
export function graphPicture(graph: Graph, title: string, linkOf: LinkOf = () => undefined): Html {
  const layout = layoutOf(graph);
  return html`<svg class="graph" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="group" aria-label="${title}">
${inner(layout, linkOf)}</svg>
`;
}

/** The same as a file that stands alone, in colours for light and dark. */
export function graphFile(graph: Graph, title: string): string {
  const layout = layoutOf(graph);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="graph" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="img" aria-labelledby="title">
<title id="title">${title}</title>
<style>${{ html: dress }}</style>
${inner(layout, () => undefined)}</svg>
`.html;
}

function inner({ edges, nodes }: Layout, linkOf: LinkOf): Html {
  return html`<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${edges.map(({ edge, from, to }) => lineOf(from, to, edge.kind, edge.says))}${nodes.map(node => boxOf(node, linkOf(node.id)))}`;
}

function lineOf(from: Placed, to: Placed, kind: string, says: string | undefined): Html {
  const middle = sizes.height / 2;
  const forward = from.x < to.x;
  const [x1, y1] = [forward ? from.x + from.width : from.x + from.width / 2, forward ? from.y + middle : from.y];
  const [x2, y2] = [forward ? to.x : to.x + to.width / 2, forward ? to.y + middle : to.y + sizes.height];
  const bend = forward ? Math.min(60, (x2 - x1) / 2) : 0;
  const path = forward
    ? `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1} ${y1 - 40} ${x2} ${y2 + 40} ${x2} ${y2}`;
  const told = says === undefined ? undefined : html`<title>${cut(says, 80)}</title>`;
  return html`<path class="edge ${kind}" d="${path}"${kind === 'lists' ? undefined : html` marker-end="url(#arrow)"`}>${told}</path>
`;
}

function boxOf({ kind, name, state, width, x, y }: Placed, link: string | undefined): Html {
  const dot = html`<circle class="dot ${state ?? kind}" cx="${x + 13}" cy="${y + sizes.height / 2}" r="4"/>`;
  const round = kind === 'catalog' || kind === 'chain' ? 6 : sizes.height / 2;
  const what = state === undefined || state === 'active' ? kind : `${kind}, ${state}`;
  const box = html`<rect class="node ${kind}" x="${x}" y="${y}" width="${width}" height="${sizes.height}" rx="${round}"/>${dot}<text x="${x + 23}" y="${y + 19}">${cut(name, sizes.most)}</text><title>${name} (${what})</title>`;
  return link === undefined
    ? html`<g>${box}</g>
`
    : html`<a href="${link}">${box}</a>
`;
}

const dress = `.graph{background:#fff;color:#1c2128;font:13px ui-monospace,monospace}text{fill:#1c2128}.node{fill:#f6f6f3;stroke:#8b93a0}.catalog{fill:#e7effa;stroke:#33639c}.elsewhere{stroke-dasharray:4 3}.edge{fill:none;stroke:#8b93a0}.lists{stroke:#c3c8d0}.gives-way{stroke:#9a5b00;stroke-dasharray:5 4}.head{fill:#6b7380}.dot{fill:#33639c}.dot.active{fill:#1f7a4a}.dot.announced,.dot.deprecated{fill:#b36b00}.dot.sunset,.dot.removed,.dot.quarantined{fill:#b3261e}@media(prefers-color-scheme:dark){.graph{background:#14171b}text{fill:#e6e8eb}.node{fill:#1d2228;stroke:#6b7683}.catalog{fill:#1d2c40;stroke:#7db1f0}.lists{stroke:#3c444e}.dot{fill:#7db1f0}.dot.active{fill:#5cc48d}.dot.announced,.dot.deprecated{fill:#e3ac4e}.dot.sunset,.dot.removed,.dot.quarantined{fill:#ff8a80}}`;
