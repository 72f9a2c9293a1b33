import { retirementIn } from '../clients/retirement.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import type { Deprecation, State } from '../model/deprecation.ts';
import type { Said } from '../model/place.ts';
import { descriptionOf } from './entry-fields.ts';
import { isSafeName } from './layout.ts';

/** The category in which codex shows what is deprecated. */
const category = 'Deprecated';
const tag = 'deprecated';

/** The entry with what tells its users that it is deprecated, where the client shows that. */
export function marked(client: ClientId, entry: CatalogEntry, notice: string): CatalogEntry {
  const { marks } = retirementIn(client);
  return marks.reduce((at, mark) => marking[mark](at, notice), entry);
}

/** The entry with another word on who may install it, also where it is kept by hand. */
export function withInstallation(entry: CatalogEntry, installation: string): CatalogEntry {
  const { policy } = entry.raw;
  const own = typeof policy === 'object' && policy !== null ? policy : {};
  return { ...entry, installation: here(entry, installation), raw: { ...entry.raw, policy: { ...own, installation } } };
}

/** `[Deprecated, sunset 2027-04-18: use crm-sync-v2]`: what stands before the description of a plugin that goes. */
export function noticeText(state: State, record: Deprecation, sunset: string | undefined): string {
  const to = record.replacement?.value;
  const elsewhere = record.elsewhere;
  // It stands in a client's list: only what is plainly a name gets there.
  const named = to === undefined || !isSafeName(to) ? '' : `: use ${to}`;
  const where = named !== '' && elsewhere !== undefined && isSafeName(elsewhere) ? `@${elsewhere}` : '';
  if (state === 'deprecated') return `[Deprecated${sunset === undefined ? '' : `, sunset ${sunset}`}${named}${where}]`;
  return `[Sunset${sunset === undefined ? '' : ` ${sunset}`}${named}${where}]`;
}

const marking = {
  category: entry => ({ ...entry, category: here(entry, category), raw: { ...entry.raw, category } }),
  description: (entry, notice) => {
    const said = descriptionOf(entry);
    const text = said === undefined || said === '' ? notice : `${notice} ${said}`;
    return { ...entry, description: here(entry, text), raw: { ...entry.raw, description: text } };
  },
  tags: entry => {
    const tags = entry.tags.includes(tag) ? entry.tags : [...entry.tags, tag];
    return { ...entry, tags, raw: { ...entry.raw, tags } };
  },
} satisfies Readonly<Record<string, (entry: CatalogEntry, notice: string) => CatalogEntry>>;

function here(entry: CatalogEntry, value: string): Said<string> {
  return { value, place: entry.place };
}
