import { type Html, html } from './html.ts';
import type { SiteView } from './view.ts';

/** What one page is made of. */
export interface PageOf {
  /** Its path in the site. */
  readonly path: string;
  readonly title: string;
  readonly body: Html;
  /** Scripts beside the one of the site, as paths in the site. */
  readonly data?: readonly string[];
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A whole page around its body: nothing inline, and every link relative. */
export function pageOf(site: SiteView, { body, data = [], path, title }: PageOf): string {
  const up = upFrom(path);
  const whole = path === 'index.html' ? title : `${title} · ${site.title}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${whole}</title>
${
  site.baseUrl &&
  html`<link rel="canonical" href="${site.baseUrl}${path === 'index.html' ? '' : path}">
`
}<link rel="stylesheet" href="${up}assets/site.css">
<link rel="icon" href="${up}assets/icon.svg">
${data.map(
  file => html`<script src="${up}${file}" defer></script>
`,
)}<script src="${up}assets/site.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${header(site, path, up)}
<main id="main" tabindex="-1">
${body}
</main>
<footer>
<p>As of <time>${site.today}</time>${site.commit && html`, from commit <code>${site.commit.slice(0, 12)}</code>`}. Days are UTC. Made by ${site.tool.name} ${site.tool.version}.</p>
</footer>
</body>
</html>
`.html;
}

/** From a page up to the folder of the site. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

function header(site: SiteView, path: string, up: string): Html {
  const [single] = site.catalogs.length === 1 ? site.catalogs : [];
  const links = [
    ['index.html', 'Overview'],
    ...(single === undefined ? [['plugins.html', 'All plugins']] : [[`catalogs/${single.slug}.html`, 'Plugins']]),
    ['calendar.html', 'Calendar'],
    ['graph.html', 'Graph'],
  ] as const;
  const items = links.map(
    ([to = '', says]) => html`<li><a href="${up}${to}"${to === path && html` aria-current="page"`}>${says}</a></li>`,
  );
  return html`<header class="top"><div>
<a class="home" href="${up}index.html">${site.title}</a>
<nav aria-label="Site"><ul>${items}</ul></nav>
</div></header>`;
}
