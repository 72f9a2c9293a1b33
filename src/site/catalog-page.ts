import { counted } from '../model/words.ts';
import { cut } from '../report/cut.ts';
import { badge, commands, facts, linked, steps } from './bits.ts';
import { filterForm } from './filter-form.ts';
import { type Html, html } from './html.ts';
import { pageOf, upFrom } from './page.ts';
import { dataFile, dataPath, type Listed } from './search-data.ts';
import type { CatalogView, ListingView, SiteView } from './view.ts';

/** The page of one catalog with what searching it needs: path -> text. A list that reads well without a script. */
export function catalogPage(site: SiteView, catalog: CatalogView): readonly (readonly [string, string])[] {
  const { channel, description, listings, name, owner, repository, slug, targets, title } = catalog;
  const path = `catalogs/${slug}.html`;
  const body = html`<div class="lead"><h1>${title}</h1>
${description !== undefined && html`<p>${description}</p>`}</div>
${facts([
  ['Name', html`<code>${name}</code>`],
  ['Channel', channel],
  ['Clients', targets.join(', ')],
  ['Owner', owner],
  ['Releases', repository === undefined ? undefined : linked(homeOf(repository), repository)],
])}
<details class="add"><summary>Add this catalog to a client</summary>
${adding(catalog)}</details>
${listing(listings, path)}`;
  return [
    [path, pageOf(site, { path, title, body, data: [dataPath(slug)] })],
    [dataPath(slug), dataFile(listings)],
  ];
}

/** All plugins of all catalogs on one page, so that one search finds them; path -> text. */
export function allPage(site: SiteView): readonly (readonly [string, string])[] {
  const path = 'plugins.html';
  const listed = new Map<string, Listed>();
  for (const { listings, name } of site.catalogs)
    for (const one of listings) {
      const before = listed.get(one.plugin.slug);
      listed.set(one.plugin.slug, { ...(before ?? one), catalogs: [...(before?.catalogs ?? []), name] });
    }
  for (const plugin of site.plugins) if (!listed.has(plugin.slug)) listed.set(plugin.slug, unlisted(plugin));
  const all = [...listed.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const body = html`<div class="lead"><h1>All plugins</h1>
<p>${counted(all.length, 'plugin')} of ${counted(site.catalogs.length, 'catalog')}.</p></div>
${listing(all, path, true)}`;
  return [
    [path, pageOf(site, { path, title: 'All plugins', body, data: [dataPath('')] })],
    [dataPath(''), dataFile(all)],
  ];
}

/** How a catalog comes to a client: what to verify, then what to add. */
export function adding({ adds, repository, verifies }: CatalogView): Html {
  return html`${verifies.length > 0 && html`<p>First verify it${repository !== undefined && html`, from ${linked(homeOf(repository), repository)}`}:</p>${commands(verifies)}`}
<p>Then add it:</p>
${adds.length === 0 ? html`<p>No client adds it by a command.</p>` : steps(adds)}`;
}

function unlisted(plugin: SiteView['plugins'][number]): Listed {
  const { state, version } = plugin;
  const closed = { state, isClosed: true, installs: [], losses: [], catalogs: ['no catalog'] };
  return { name: plugin.name, plugin, standing: 'unknown', ...(version !== undefined && { version }), ...closed };
}

function homeOf(repository: string): string {
  return /^[\w.-]+\/[\w.-]+$/.test(repository) ? `https://github.com/${repository}/releases` : repository;
}

function listing(all: readonly Listed[], path: string, isAll = false): Html {
  const up = upFrom(path);
  return html`${filterForm(all, isAll)}
<p id="count" class="count" role="status" aria-live="polite">${counted(all.length, 'plugin')}</p>
<h2 class="unseen">Plugins</h2>
<ul id="plugins" class="plugins">
${all.map(one => row(one, up))}</ul>
<p id="none" class="none" hidden>No plugin is like that. <button type="button" id="clear">Show all</button></p>`;
}

function row({ category, name, plugin, standing, state, version }: ListingView, up: string): Html {
  const { description, owners, title } = plugin;
  const more = [category, owners.slice(0, 2).join(' ')].filter(each => each !== undefined && each !== '').join(' · ');
  return html`<li><h3><a href="${up}plugins/${plugin.slug}.html">${name}</a>${title !== undefined && title !== name && html` <small>${cut(title, 60)}</small>`}</h3>${version !== undefined && html`<span class="v${standing === 'behind' && ' behind'}">${cut(version, 24)}</span>`}${badge(state)}${description !== undefined && html`<p>${cut(description, 150)}</p>`}${more !== '' && html`<i>${cut(more, 90)}</i>`}</li>
`;
}
