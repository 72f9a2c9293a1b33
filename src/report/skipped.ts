import type { Report } from '../model/report.ts';
import type { Section } from './fitted.ts';
import { prose } from './markdown.ts';

/** What nobody could look at, with the reason. */
export function skippedSection({ skipped }: Report): Section {
  const rows = skipped.map(({ what, because }) => `- ${prose(what)}, because ${prose(because)}`);
  return { title: 'Skipped', head: [], rows, noun: 'thing' };
}
