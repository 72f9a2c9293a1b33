import { Feed } from 'feed';
import type { CatalogFeed } from '../model/feed.ts';
import type { Turn } from '../model/turns.ts';
import { headlineOf } from '../report/headline.ts';
import { visible } from '../report/visible.ts';
import { idOf, uuidOf } from './identity.ts';
import { detailsOf, instantOf, revisedOn } from './words.ts';

/** What happened so far, the newest first, as an Atom feed: the same bytes until something else happens. */
export function newsOf({ catalog, home, title, today, turns }: CatalogFeed): string {
  const past = turns.filter(({ day }) => day <= today).reverse();
  const days = past.map(turn => revisedOn(turn, today)).sort();
  const feed = new Feed({
    id: `urn:uuid:${uuidOf(home, catalog)}`,
    title: visible(`Deprecations in ${title}`), // the one title that is plain text
    updated: instantOf(days.at(-1) ?? '1970-01-01'),
    copyright: '',
    generator: 'catalogc',
    author: { name: visible(title) },
  });
  for (const turn of past) {
    const id = `urn:uuid:${idOf(home, catalog, turn)}`;
    const details = detailsOf(turn).map(html).join('<br>');
    feed.addItem({
      id,
      link: linkOf(turn) ?? id,
      title: html(`${headlineOf(turn)} (${turn.day})`),
      date: instantOf(revisedOn(turn, today)),
      published: instantOf(turn.day),
      ...(details !== '' && { description: details }),
    });
  }
  return `${feed.atom1()}\n`;
}

/** Where to read more: only what is plainly an address. */
function linkOf({ record }: Turn): string | undefined {
  const said = [record?.advisory?.value, record?.migration?.value];
  return said.find(text => text?.startsWith('https://') === true && URL.canParse(text) && visible(text) === text);
}

/** Atom says that these texts are HTML: nothing of them is. */
function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
