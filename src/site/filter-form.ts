import type { State } from '../model/deprecation.ts';
import { abilityNames } from './abilities.ts';
import { stateText } from './bits.ts';
import { type Html, html } from './html.ts';
import { type Facets, facetsOf, type Listed } from './search-data.ts';

/** The form that searches and filters a list; a script shows it, as without one it could do nothing. */
export function filterForm(all: readonly Listed[], isAll: boolean): Html {
  const facets = facetsOf(all);
  const selects: readonly (readonly [key: keyof Facets, label: string, nameOf: (value: string) => string])[] = [
    ...(isAll ? [['catalog', 'Catalog', plain] as const] : []),
    ['category', 'Category', plain],
    ['owner', 'Owner', plain],
    ['state', 'State', value => stateText(value as State)],
    ['can', 'Can', value => abilityNames[value] ?? value],
  ];
  const shown = selects.filter(([key]) => facets[key].length > 1 || (key === 'can' && facets[key].length > 0));
  return html`<form id="filters" class="filters" role="search" aria-label="Plugins" hidden>
<p class="search"><label for="q">Search</label><input id="q" name="q" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint"><span id="hint" class="quiet">Press <kbd>/</kbd> to search</span></p>
${shown.map(
  ([
    key,
    label,
    nameOf,
  ]) => html`<p><label for="f-${key}">${label}</label><select id="f-${key}" name="${key}"><option value="">any</option>${facets[key].map(value => html`<option value="${value}">${nameOf(value)}</option>`)}</select></p>
`,
)}</form>`;
}

function plain(value: string): string {
  return value;
}
