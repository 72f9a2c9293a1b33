import { calendarPage } from './calendar-page.ts';
import { allPage, catalogPage } from './catalog-page.ts';
import { assets } from './generated/assets.js';
import { graphPage } from './graph-page.ts';
import { type ListedIn, pluginPage } from './plugin-page.ts';
import { startPage } from './start-page.ts';
import type { SiteView } from './view.ts';

/** Every file of a website: path -> text. The same view gives the same bytes, and each link in them leads to another of them. */
export function siteOf(site: SiteView): ReadonlyMap<string, string> {
  const listed = new Map<string, ListedIn[]>();
  for (const catalog of site.catalogs)
    for (const listing of catalog.listings) {
      const { slug } = listing.plugin;
      listed.set(slug, [...(listed.get(slug) ?? []), { catalog, listing }]);
    }
  const pages: (readonly [string, string])[] = [
    ['index.html', startPage(site)],
    ['calendar.html', calendarPage(site)],
    ['graph.html', graphPage(site)],
    ...allPage(site),
    ...site.catalogs.flatMap(catalog => catalogPage(site, catalog)),
    ...site.plugins.map(
      plugin => [`plugins/${plugin.slug}.html`, pluginPage(site, plugin, listed.get(plugin.slug) ?? [])] as const,
    ),
  ];
  const files = [...pages, ...Object.entries(assets).map(([name, text]) => [`assets/${name}`, text] as const)];
  return new Map([...files, ...mapOf(site, pages)]);
}

/** For search engines, where the address is known. */
function mapOf({ baseUrl }: SiteView, pages: readonly (readonly [string, string])[]): [string, string][] {
  if (baseUrl === undefined) return [];
  const paths = pages.map(([path]) => path).filter(path => path.endsWith('.html'));
  const lines = paths.sort().map(path => `<url><loc>${baseUrl}${path === 'index.html' ? '' : path}</loc></url>\n`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
  return [['sitemap.xml', text]];
}
