import type { Graph, GraphEdge } from './graph.ts';
import { essential } from './graph.ts';
import { graphPicture } from './graph-svg.ts';
import { type Html, html } from './html.ts';
import { pageOf } from './page.ts';
import { linkIn } from './start-page.ts';
import type { SiteView } from './view.ts';

const says: Readonly<Record<GraphEdge['kind'], string>> = {
  lists: 'lists',
  needs: 'needs',
  step: 'calls',
  'gives-way': 'gives way to',
};

/** The graph as a picture and, for whoever cannot use that, as a table. */
export function graphPage(site: SiteView): string {
  const { graph, left } = essential(site.graph, 200);
  const ties = site.graph.edges.filter(({ kind }) => kind !== 'lists');
  const body = html`<div class="lead"><h1>Graph</h1>
<p>Which catalog lists what, what a plugin needs, what a chain calls, and what gives way to what.${left > 0 && ` ${left} plugins without ties are left out of the picture.`}</p></div>
<ul class="legend" aria-label="Lines"><li><span class="line lists"></span> lists</li><li><span class="line needs"></span> needs, calls</li><li><span class="line gives-way"></span> gives way to</li></ul>
${graph.nodes.length === 0 ? html`<p>There is nothing to draw.</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="Graph of catalogs and plugins">${graphPicture(graph, 'Catalogs and plugins', id => linkIn(site, site.pageOf, id))}</div>`}
<section aria-labelledby="ties"><h2 id="ties">Ties between plugins</h2>
${ties.length === 0 ? html`<p>No plugin needs another one, and none gives way.</p>` : tiesTable(site, site.graph, ties)}</section>`;
  return pageOf(site, { path: 'graph.html', title: 'Graph', body });
}

function tiesTable(site: SiteView, { nodes }: Graph, ties: readonly GraphEdge[]): Html {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const cell = (id: string): Html => {
    const link = linkIn(site, site.pageOf, id);
    const name = names.get(id) ?? id;
    return link === undefined ? html`<code>${name}</code>` : html`<a href="${link}">${name}</a>`;
  };
  const rows = ties.map(
    ({ from, kind, says: more, to }) =>
      html`<tr><th scope="row">${cell(from)}</th><td>${says[kind]}</td><td>${cell(to)}</td><td>${more ?? ''}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Ties"><table><thead><tr><th scope="col">From</th><th scope="col">Tie</th><th scope="col">To</th><th scope="col">More</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
