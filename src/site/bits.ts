import type { State } from '../model/deprecation.ts';
import { type Html, html, safeUrl } from './html.ts';
import type { Step } from './view.ts';

const stateWords: Readonly<Record<State, string>> = {
  active: 'active',
  announced: 'announced to go',
  deprecated: 'deprecated',
  sunset: 'no new installs',
  removed: 'removed',
  quarantined: 'quarantined',
};

/** A state as a small mark; what is active needs none. */
export function badge(state: State): Html | undefined {
  return state === 'active' ? undefined : html`<span class="badge ${state}">${stateWords[state]}</span>`;
}

/** A state in words. */
export function stateText(state: State): string {
  return stateWords[state];
}

/** An address as a link where it is fit to be one, and as text where it is not. */
export function linked(address: string, says: string = address): Html {
  const url = safeUrl(address);
  return url === undefined
    ? html`<code>${address}</code>`
    : html`<a href="${url}" rel="noopener noreferrer">${says}</a>`;
}

/** Names and what they say, those without a value left out. */
export function facts(rows: readonly (readonly [name: string, value: Html | string | undefined])[]): Html {
  const told = rows.filter(([, value]) => value !== undefined);
  return html`<dl class="facts">${told.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Commands to paste, one under the other; a script gives each a button that copies it. */
export function commands(lines: readonly string[]): Html {
  return html`<div class="commands">${lines.map(line => html`<pre tabindex="0"><code>${line}</code></pre>`)}</div>`;
}

/** The same for each client. */
export function steps(all: readonly Step[], before: readonly Step[] = []): Html {
  const rows = all.map(({ client, command }) => {
    const first = before.filter(step => step.client === client).map(step => step.command);
    return html`<div class="client"><p class="who">${clientNames[client] ?? client}</p>${commands([...first, command])}</div>`;
  });
  return html`<div class="clients">${rows}</div>`;
}

const clientNames: Readonly<Record<string, string>> = {
  codex: 'Codex',
  claude: 'Claude Code',
  copilot: 'Copilot',
  cursor: 'Cursor',
};
