import { daysBetween } from '../model/deprecation.ts';
import { linked, stateText } from './bits.ts';
import { pageLink } from './calendar-page.ts';
import { type Html, html } from './html.ts';
import type { RecordDay, RecordView, SiteView } from './view.ts';

/** What a record means, as a line of time and in words. */
export function recordPart(record: RecordView, site: SiteView, at: number): Html {
  const {
    advisory,
    because,
    days,
    elsewhere,
    message,
    migration,
    moves,
    owner,
    replacement,
    state,
    versions,
    what,
    withdrawnReason,
  } = record;
  const instead =
    replacement === undefined ? undefined : elsewhere === undefined ? replacement : `${replacement}@${elsewhere}`;
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    ['Use instead', instead === undefined ? undefined : pageLink(site, instead, '../')],
    ['Why', because],
    ['Versions', versions === undefined ? undefined : html`<code>${versions}</code>`],
    ['Guide', migration === undefined ? undefined : linked(migration)],
    ['Advisory', advisory === undefined ? undefined : linked(advisory)],
    ['Owner', owner],
    ['Why it stays', withdrawnReason],
  ];
  const told = rows.filter(([, value]) => value !== undefined);
  const title = what.includes('#') ? what : state === 'active' ? 'A record about it' : `It is ${stateText(state)}`;
  return html`<section class="record ${state}" aria-labelledby="record-${at}"><h2 id="record-${at}">${title}</h2>
${message !== undefined && html`<p class="message">${message}</p>`}
${days.length > 1 && html`<div class="scroll" tabindex="0" role="region" aria-label="Line of time">${timeline(days, site.today)}</div>`}
${days.length > 0 && html`<ol class="days">${days.map(({ day, isPast, says }) => html`<li${isPast && html` class="past"`}><time datetime="${day}">${day}</time> ${says}</li>`)}</ol>`}
<dl class="facts">${told.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${moves.length > 0 && html`<ul class="quiet">${moves.map(move => html`<li>${move}</li>`)}</ul>`}</section>`;
}

/** Days on a line that is true to their distances, with today on it. */
function timeline(days: readonly RecordDay[], today: string): Html {
  const all = [...days.map(({ day }) => day), today].sort();
  const [first = today, last = today] = [all[0], all.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const x = (day: string) => Math.round(70 + (daysBetween(first, day) / span) * 580);
  const from = days[0]?.day ?? first;
  const end = days.at(-1)?.day ?? last;
  const rows = levels(days.map(({ day }) => x(day)));
  const marks = days.map(({ day, isPast, says, state }, at) => {
    const y = 64 + (rows[at] ?? 0) * 34;
    return html`<line class="stem" x1="${x(day)}" x2="${x(day)}" y1="42" y2="${y - 12}"/><circle class="dot ${state}${!isPast && ' open'}" cx="${x(day)}" cy="42" r="6"/><text x="${x(day)}" y="${y}" text-anchor="middle">${says}</text><text class="small" x="${x(day)}" y="${y + 14}" text-anchor="middle">${day}</text>`;
  });
  const height = 64 + Math.max(...rows) * 34 + 24;
  const done = today < from ? from : today > end ? end : today;
  return html`<svg class="timeline" viewBox="0 0 720 ${height}" width="720" height="${height}" role="img" aria-label="${days.map(({ day, says }) => `${day}: ${says}`).join('; ')}">
<line class="track" x1="${x(from)}" x2="${x(end)}" y1="42" y2="42"/><line class="track done" x1="${x(from)}" x2="${x(done)}" y1="42" y2="42"/>
<line class="today" x1="${x(today)}" x2="${x(today)}" y1="24" y2="54"/><text class="small" x="${x(today)}" y="16" text-anchor="middle">today</text>
${marks}</svg>`;
}

/** A row for each label, so that none lies on another. */
function levels(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map(place => {
    const free = ends.findIndex(end => place - 52 > end);
    const level = free < 0 ? ends.length : free;
    ends[level] = place + 52;
    return level;
  });
}
