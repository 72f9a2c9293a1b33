import { abilityNames } from './abilities.ts';
import { badge, facts, linked, steps } from './bits.ts';
import { pageLink } from './calendar-page.ts';
import { adding } from './catalog-page.ts';
import { historyPart } from './history-part.ts';
import { type Html, html } from './html.ts';
import { pageOf } from './page.ts';
import { recordPart } from './record-part.ts';
import type { CatalogView, ListingView, PluginView, SiteView, Touch } from './view.ts';

/** Where a plugin is listed. */
export interface ListedIn {
  readonly catalog: CatalogView;
  readonly listing: ListingView;
}

/** The page of one plugin. */
export function pluginPage(site: SiteView, plugin: PluginView, listed: readonly ListedIn[]): string {
  const { abilities, description, name, records, state, title, version } = plugin;
  const path = `plugins/${plugin.slug}.html`;
  const body = html`<div class="lead"><h1>${name} ${badge(state)}</h1>
${title !== undefined && title !== name && html`<p class="title">${title}</p>`}
${description !== undefined && html`<p>${description}</p>`}
${abilities.length > 0 && html`<ul class="tags" aria-label="What it brings">${abilities.map(each => html`<li>${abilityNames[each]}</li>`)}</ul>`}</div>
${records.map((record, at) => recordPart(record, site, at))}
${about(plugin, version)}
${installing(plugin, listed)}
${touching(plugin)}
${parts(plugin, site)}
${historyPart(plugin)}`;
  return pageOf(site, { path, title: name, body });
}

function about(plugin: PluginView, version: string | undefined): Html {
  const { author, from, homepage, keywords, license, newest, owners, repository } = plugin;
  return facts([
    [
      'Version',
      version === undefined
        ? 'not said'
        : newest === undefined || newest === version
          ? version
          : `${version}, the newest is ${newest}`,
    ],
    ['Owner', owners.length === 0 ? 'nobody is named' : owners.join(', ')],
    ['Author', author],
    ['Licence', license ?? 'not said'],
    ['Homepage', homepage === undefined ? undefined : linked(homepage)],
    ['Repository', repository === undefined ? undefined : linked(repository)],
    ['Folder', html`<code>${from}</code>`],
    ['Keywords', keywords.length === 0 ? undefined : keywords.join(', ')],
  ]);
}

function installing({ state }: PluginView, listed: readonly ListedIn[]): Html {
  const each = listed.map(({ catalog, listing }) => {
    const { category, installs, isClosed, losses, version } = listing;
    const told = [version, catalog.channel, category].filter(one => one !== undefined).join(' · ');
    return html`<article class="card"><h3>From <a href="../catalogs/${catalog.slug}.html">${catalog.title}</a> ${badge(listing.state)}</h3>
<p class="quiet">${told}</p>
${
  isClosed
    ? html`<p>Nobody can install it anew from here.</p>`
    : html`${installs.length === 0 ? html`<p>No client installs it by a command.</p>` : html`${steps(installs, catalog.adds)}`}
<details><summary>Verify first, and other ways</summary>${adding(catalog)}</details>`
}
${losses.length > 0 && html`<details><summary>What some clients do not get</summary><ul>${losses.slice(0, 12).map(loss => html`<li>${loss}</li>`)}</ul></details>`}</article>`;
  });
  const none = state === 'active' ? 'No catalog lists it.' : 'No catalog lists it any more.';
  return html`<section aria-labelledby="install"><h2 id="install">Install</h2>
${each.length === 0 ? html`<p>${none}</p>` : html`<div class="stack">${each}</div>`}</section>`;
}

const kinds: readonly (readonly [Touch['kind'], string])[] = [
  ['runs', 'Runs on your machine'],
  ['talks to', 'Talks to'],
  ['asks for', 'Asks for'],
  ['may use', 'May use'],
];

function touching({ from, isHere, touches }: PluginView): Html {
  const told = kinds.flatMap(([kind, says]) => {
    const of = touches.filter(touch => touch.kind === kind);
    const items = of.map(
      ({ note, what }) =>
        html`<li><code>${what}</code>${note !== undefined && html` <span class="quiet">${note}</span>`}</li>`,
    );
    return of.length === 0 ? [] : [html`<div class="card"><h3>${says}</h3><ul class="plain">${items}</ul></div>`];
  });
  const nothing = isHere
    ? 'Nothing in its files runs by itself, calls a host or asks for a secret.'
    : `Its files are elsewhere, and nobody here has looked into them: ${from}.`;
  return html`<section aria-labelledby="does"><h2 id="does">What it does unasked, and where it goes</h2>
${told.length === 0 ? html`<p>${nothing}</p>` : html`<div class="cards">${told}</div>`}</section>`;
}

function parts({ needs, parts: all }: PluginView, site: SiteView): Html {
  const rows = all.map(
    ({ description, kind, name }) =>
      html`<tr><td>${kind}</td><th scope="row">${name}</th><td>${description ?? ''}</td></tr>`,
  );
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Components"><table><thead><tr><th scope="col">Kind</th><th scope="col">Name</th><th scope="col">What it is</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const needed = needs.map(
    ({ name, range }) =>
      html`<li>${pageLink(site, name, '../')}${range !== undefined && html` <code>${range}</code>`}</li>`,
  );
  return html`<section aria-labelledby="parts"><h2 id="parts">What is in it</h2>
${all.length === 0 ? html`<p>No part of it that a client would load is known.</p>` : table}
${needs.length > 0 && html`<h3>Needs</h3><ul>${needed}</ul>`}</section>`;
}
