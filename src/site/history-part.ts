import { type Html, html } from './html.ts';
import type { PluginView, VersionView } from './view.ts';

/** The versions of a plugin, and what each newly could do, as far as anybody knows. */
export function historyPart({ history: { source, versions } }: PluginView): Html {
  return html`<section aria-labelledby="versions"><h2 id="versions">Versions, and what each newly may do</h2>
<p class="quiet">${source}</p>
${versions.length > 0 && html`<ol class="versions" reversed>${versions.map(item)}</ol>`}</section>`;
}

function item(one: VersionView): Html {
  const { commit, day, isCurrent, isYanked, version } = one;
  return html`<li><h3>${version}${isCurrent && html` <span class="badge here">here</span>`}${isYanked && html` <span class="badge removed">yanked</span>`}</h3>
<p class="quiet">${day === undefined ? 'day unknown' : html`<time datetime="${day}">${day}</time>`}${commit !== undefined && html` · <code>${commit.slice(0, 12)}</code>`}</p>
${gained(one)}</li>`;
}

function gained({ because, gains, since }: VersionView): Html {
  if (gains === undefined)
    return html`<p class="quiet">What it newly may do is not known: ${because ?? 'nobody looked'}.</p>`;
  if (gains.length === 0) return html`<p>Nothing new since ${since ?? 'the version before'}.</p>`;
  return html`<p>Since ${since ?? 'the version before'} it will additionally:</p><ul>${gains.map(each => html`<li>${each}</li>`)}</ul>`;
}
