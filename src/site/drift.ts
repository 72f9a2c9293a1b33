import { counted } from '../model/words.ts';
import { cut } from '../report/cut.ts';
import { stateText } from './bits.ts';
import { type Html, html } from './html.ts';
import type { CatalogView, ListingView } from './view.ts';

const kinds = ['newest', 'unreleased', 'behind', 'going', 'unknown'] as const;
type Kind = (typeof kinds)[number];

const words: Readonly<Record<Kind, string>> = {
  newest: 'newest known',
  unreleased: 'not released yet',
  behind: 'behind',
  going: 'deprecated or gone',
  unknown: 'version unknown',
};

/** A bar for each catalog, and a row for each plugin that catalogs do not agree about, as one picture. */
export function driftPicture(catalogs: readonly CatalogView[]): Html {
  const rows = differing(catalogs).slice(0, mostRows);
  const [left, lane, line, bar] = [230, Math.max(130, Math.floor(640 / Math.max(1, catalogs.length))), 26, 64];
  const width = left + lane * catalogs.length + 10;
  const height = bar + 16 + rows.length * line + 34;
  const lanes = catalogs.map((catalog, at) => {
    const x = left + at * lane;
    return html`<text class="lane" x="${x}" y="18">${cut(catalog.name, Math.floor(lane / 8.2))}<title>${catalog.title}</title></text><text class="small" x="${x}" y="34">${cut(catalog.channel, Math.floor(lane / 7.5))}</text>${barOf(catalog, x, 42, lane - 22)}`;
  });
  const cells = rows.map(({ listings, name }, row) => {
    const y = bar + 16 + row * line;
    return html`<text class="name" x="0" y="${y + 14}">${cut(name, 28)}<title>${name}</title></text><line class="rule" x1="0" x2="${width - 12}" y1="${y + 21}" y2="${y + 21}"/>${listings.map((one, at) => cellOf(one, left + at * lane, y, lane - 22))}`;
  });
  let x = 0;
  const legend = kinds.map(kind => {
    const at = x;
    x += 16 + words[kind].length * 7.4 + 22;
    return html`<rect class="mark ${kind}" x="${Math.round(at)}" y="${height - 18}" width="10" height="10" rx="2"/><text class="small" x="${Math.round(at) + 16}" y="${height - 9}">${words[kind]}</text>`;
  });
  const says = catalogs.map(one => `${one.name}: ${summary(one)}`).join('; ');
  return html`<svg class="drift" viewBox="0 0 ${Math.max(width, 760)} ${height}" width="${Math.max(width, 760)}" height="${height}" role="img" aria-label="${`What catalogs list. ${says}`}">
<text class="small" x="0" y="34">plugin</text>${lanes}
${cells}
${legend}</svg>`;
}

/** The same as a table, of every plugin that catalogs do not agree about. */
export function driftTable(catalogs: readonly CatalogView[], up: string): Html {
  const all = differing(catalogs);
  if (all.length === 0)
    return html`<p>${catalogs.length > 1 ? 'All catalogs have the same versions, and none is behind.' : 'Nothing is behind.'}</p>`;
  const shown = all.slice(0, 200);
  const rows = shown.map(
    ({ listings, name, slug }) =>
      html`<tr><th scope="row"><a href="${up}plugins/${slug}.html">${name}</a></th>${listings.map(one => html`<td>${one === undefined ? html`<span class="quiet">not listed</span>` : html`<span class="stand ${kindOf(one)}">${one.version ?? 'unknown'}</span> <span class="quiet">${told(one)}</span>`}</td>`)}</tr>`,
  );
  return html`<details><summary>${counted(all.length, 'plugin')} that differ${all.length === 1 && 's'}, as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Versions by catalog"><table><thead><tr><th scope="col">Plugin</th>${catalogs.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
${all.length > shown.length && html`<p>${all.length - shown.length} more are not shown.</p>`}</details>`;
}

const mostRows = 24;

interface Row {
  readonly name: string;
  readonly slug: string;
  readonly listings: readonly (ListingView | undefined)[];
}

/** Plugins of which a catalog has another version, is behind, or that go. */
function differing(catalogs: readonly CatalogView[]): readonly Row[] {
  const byCatalog = catalogs.map(({ listings }) => new Map(listings.map(one => [one.name, one])));
  const names = [...new Set(catalogs.flatMap(({ listings }) => listings.map(({ name }) => name)))].sort();
  return names.flatMap(name => {
    const listings = byCatalog.map(of => of.get(name));
    const there = listings.filter(one => one !== undefined);
    const [first] = there;
    const same = there.every(one => one.version === first?.version && ['newest', 'unknown'].includes(kindOf(one)));
    return first === undefined || same ? [] : [{ name, slug: first.plugin.slug, listings }];
  });
}

function kindOf({ standing, state }: ListingView): Kind {
  return state === 'active' || state === 'announced' ? standing : 'going';
}

function told({ plugin, standing, state }: ListingView): string {
  if (state !== 'active') return stateText(state);
  return standing === 'behind' ? `behind ${plugin.newest}` : words[standing];
}

function barOf({ listings }: CatalogView, x: number, y: number, width: number): Html {
  const total = Math.max(1, listings.length);
  let done = 0;
  const parts = kinds.map(kind => {
    const count = listings.filter(one => kindOf(one) === kind).length;
    const [from, to] = [done, done + count].map(each => Math.round((each / total) * width * 10) / 10) as [
      number,
      number,
    ];
    done += count;
    return count === 0
      ? undefined
      : html`<rect class="mark ${kind}" x="${x + from}" y="${y}" width="${Math.max(2, to - from - 1)}" height="12" rx="2"><title>${count} ${words[kind]}</title></rect>`;
  });
  return html`${parts}`;
}

function cellOf(one: ListingView | undefined, x: number, y: number, width: number): Html {
  if (one === undefined) return html`<text class="small" x="${x}" y="${y + 14}">not listed</text>`;
  return html`<g><title>${one.name} ${one.version ?? ''}: ${told(one)}</title><rect class="mark ${kindOf(one)}" x="${x}" y="${y + 5}" width="10" height="10" rx="2"/><text x="${x + 16}" y="${y + 14}">${cut(one.version ?? '?', Math.floor(width / 8))}</text></g>`;
}

function summary({ listings }: CatalogView): string {
  const counts = kinds.map(kind => [listings.filter(one => kindOf(one) === kind).length, words[kind]] as const);
  return (
    counts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(', ') || 'nothing'
  );
}
