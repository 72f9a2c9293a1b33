import type { Turn } from '../model/turns.ts';
import { headlineOf } from '../report/headline.ts';
import { linked } from './bits.ts';
import { type Html, html } from './html.ts';
import { pageOf } from './page.ts';
import type { SiteView } from './view.ts';

/** Every day on which something turns: what comes first, then what was. */
export function calendarPage(site: SiteView): string {
  const [past, coming] = [
    site.turns.filter(({ day }) => day <= site.today).toReversed(),
    site.turns.filter(({ day }) => day > site.today),
  ];
  const body = html`<div class="lead"><h1>Calendar</h1>
<p>On a day, what it says has happened. For your own calendar: <a href="calendar.ics">calendar.ics</a></p></div>
<section aria-labelledby="coming"><h2 id="coming">To come</h2>
${coming.length === 0 ? html`<p>Nothing goes, and nothing expires.</p>` : table(site, coming, 'Dates to come')}</section>
<section aria-labelledby="past"><h2 id="past">So far</h2>
${past.length === 0 ? html`<p>Nothing yet.</p>` : table(site, past, 'Dates so far')}</section>`;
  return pageOf(site, { path: 'calendar.html', title: 'Calendar', body });
}

/** A few days as a list. */
export function comingList(site: SiteView, turns: readonly Turn[], up: string): Html {
  return html`<ol class="coming">${turns.map(turn => html`<li><time datetime="${turn.day}">${turn.day}</time> <span class="dot ${turn.kind}"></span> ${subject(site, turn, up)}</li>`)}</ol>`;
}

function table(site: SiteView, turns: readonly Turn[], label: string): Html {
  const rows = turns.map(turn => {
    const { catalogs, day, kind, owner, record } = turn;
    const instead = record?.replacement?.value;
    return html`<tr><th scope="row"><time datetime="${day}">${day}</time></th><td><span class="dot ${kind}"></span> ${subject(site, turn, '')}${instead !== undefined && html`<br><span class="quiet">Use instead: ${pageLink(site, record?.elsewhere === undefined ? instead : `${instead}@${record.elsewhere}`, '')}</span>`}${record?.migration && html`<br><span class="quiet">Guide: ${linked(record.migration.value)}</span>`}</td><td>${catalogs.join(', ') || '-'}</td><td>${owner ?? '-'}</td></tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr><th scope="col">Day</th><th scope="col">What</th><th scope="col">Catalogs</th><th scope="col">Owner</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function subject(site: SiteView, turn: Turn, up: string): Html {
  const says = headlineOf(turn);
  const name = turn.record?.plugin.value;
  const slug = name === undefined ? undefined : site.pageOf.get(name);
  return slug === undefined || name === undefined || !says.startsWith(name)
    ? html`${says}`
    : html`<a href="${up}plugins/${slug}.html">${name}</a>${says.slice(name.length)}`;
}

/** A plugin by its name, as a link where it has a page. */
export function pageLink({ pageOf: pages }: SiteView, name: string, up: string): Html {
  const slug = pages.get(name);
  return slug === undefined ? html`<code>${name}</code>` : html`<a href="${up}plugins/${slug}.html">${name}</a>`;
}
