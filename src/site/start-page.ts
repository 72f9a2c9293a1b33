import { counted } from '../model/words.ts';
import { comingList } from './calendar-page.ts';
import { driftPicture, driftTable } from './drift.ts';
import { essential } from './graph.ts';
import { graphPicture } from './graph-svg.ts';
import { type Html, html } from './html.ts';
import { pageOf } from './page.ts';
import type { CatalogView, SiteView } from './view.ts';

/** The start page: every catalog, how they stand to each other, what comes, and what nobody knows. */
export function startPage(site: SiteView): string {
  const { catalogs, graph, pageOf: pages, plugins, unknown } = site;
  const small = essential(graph, 40);
  const coming = site.turns.filter(({ day }) => day > site.today);
  const body = html`<div class="lead"><h1>${site.title}</h1>
<p>${counted(plugins.length, 'plugin')} in ${counted(catalogs.length, 'catalog')}.</p></div>
<section aria-labelledby="catalogs"><h2 id="catalogs">Catalogs</h2>
<ul class="cards">${catalogs.map(card)}</ul></section>
<section aria-labelledby="drift"><h2 id="drift">Who has which version</h2>
<p>Each bar is a catalog and what it lists. Behind is what another catalog, or a release, has a higher version of.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Picture of versions">${driftPicture(catalogs)}</div>
${driftTable(catalogs, '')}</section>
<section aria-labelledby="next"><h2 id="next">What comes next</h2>
${coming.length === 0 ? html`<p>Nothing goes, and nothing expires.</p>` : comingList(site, coming.slice(0, 5), '')}
<p><a href="calendar.html">All dates</a></p></section>
<section aria-labelledby="graph"><h2 id="graph">What belongs together</h2>
${small.graph.edges.length === 0 ? html`<p>No plugin needs another one, and none gives way.</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="Graph of catalogs and plugins">${graphPicture(small.graph, 'Catalogs and plugins', id => linkIn(site, pages, id))}</div>`}
<p>${small.left > 0 && `${counted(small.left, 'plugin')} without ties left out. `}<a href="graph.html">The same as text</a></p></section>
${
  unknown.length > 0 &&
  html`<section aria-labelledby="unknown"><h2 id="unknown">What nobody here knows</h2>
<ul>${unknown.map(each => html`<li>${each}</li>`)}</ul></section>`
}`;
  return pageOf(site, { path: 'index.html', title: site.title, body });
}

/** Where a node of the graph leads to from the folder of the site. */
export function linkIn(
  { catalogs }: Pick<SiteView, 'catalogs'>,
  pages: ReadonlyMap<string, string>,
  id: string,
): string | undefined {
  const at = id.indexOf(' ');
  const [kind, name] = [id.slice(0, at), id.slice(at + 1)];
  const plugin = kind === 'plugin' ? pages.get(name) : undefined;
  if (plugin !== undefined) return `plugins/${plugin}.html`;
  const catalog = kind === 'catalog' ? catalogs.find(one => one.name === name) : undefined;
  return catalog && `catalogs/${catalog.slug}.html`;
}

function card({ channel, description, listings, name, slug, targets, title }: CatalogView): Html {
  const behind = listings.filter(({ standing }) => standing === 'behind').length;
  const going = listings.filter(({ state }) => state !== 'active').length;
  const notes = [
    counted(listings.length, 'plugin'),
    ...(behind === 0 ? [] : [`${behind} behind`]),
    ...(going === 0 ? [] : [`${going} deprecated or gone`]),
  ];
  return html`<li class="card"><h3><a href="catalogs/${slug}.html">${title}</a></h3>
<p class="quiet"><code>${name}</code> · ${channel}</p>
${description !== undefined && html`<p>${description}</p>`}
<p class="notes">${notes.join(' · ')}</p>
<ul class="tags" aria-label="Clients">${targets.map(each => html`<li>${each}</li>`)}</ul></li>`;
}
