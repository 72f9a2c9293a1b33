import type { CatalogEntry } from '../model/catalog.ts';
import { states } from '../model/deprecation.ts';
import { inside, type Said } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { type Context, externalEntry, folderEntry, folderOf, localEntry, nameOf } from './defined-entry.ts';
import { type Selector, selectorsOf, unknownNames } from './selectors.ts';
import { isRecord, membersOf, plainTexts, recordOf, textAt, type Values } from './values.ts';

/** The entries of a definition in their order, the plugins that it leaves out, and the names that nothing has. */
export function entriesOf(context: Context): { entries: CatalogEntry[]; excluded: Plugin[]; unknown: Said<string>[] } {
  const { value, place, byName, recorded } = context;
  const known = new Set([...byName.keys(), ...recorded]);
  const include = selectorsOf(value.include, inside(place, 'include'));
  const exclude = selectorsOf(value.exclude, inside(place, 'exclude'));
  const settings = new Map(membersOf(value.entries, inside(place, 'entries')).map(member => [member.key, member]));
  const chosen = context.plugins.filter(plugin => isChosen(plugin, context, include, exclude));
  const excluded = context.plugins.filter(
    plugin => context.withheld.has(plugin.name.value) || matchesAny(exclude, plugin, context),
  );
  const entries = chosen.map(plugin => localEntry(plugin, settings.get(plugin.name.value), context));
  const unknown = unknownNames([...include, ...exclude], known);
  for (const member of settings.values()) {
    const alias = textAt(member.value, member.place, 'alias');
    const target = alias === undefined ? undefined : byName.get(alias.value);
    const folder = folderOf(member.value);
    if (target !== undefined && context.withheld.has(target.name.value)) continue;
    if (alias !== undefined && target !== undefined)
      entries.push({ ...localEntry(target, member, context), name: nameOf(member), alias });
    else if (folder !== undefined) entries.push(folderEntry(folder, member, context));
    else if (alias !== undefined) unknown.push(alias);
    else if (isRecord(recordOf(member.value).source)) entries.push(externalEntry(member, context));
    else if (!known.has(member.key)) unknown.push(nameOf(member));
  }
  return { entries: isListed(value) ? asListed(entries, settings) : entries, excluded, unknown };
}

/** Does a client get the entries in the order in which they are written? */
function isListed({ order, orders }: Values): boolean {
  return [order, ...Object.values(recordOf(orders))].some(said => plainTexts(said).includes('listed'));
}

/** In the order of `entries`, all others behind: what `listed` means. */
function asListed(entries: readonly CatalogEntry[], settings: ReadonlyMap<string, unknown>): CatalogEntry[] {
  const places = new Map([...settings.keys()].map((name, index) => [name, index]));
  const placeOf = ({ name }: CatalogEntry): number => places.get(name.value) ?? places.size;
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}

// Without `include`, everything active in some way: a removed plugin is never a matter of course.
function isChosen(
  plugin: Plugin,
  context: Context,
  include: readonly Selector[],
  exclude: readonly Selector[],
): boolean {
  const state = context.stateOf(plugin.name.value);
  const included =
    context.value.include === undefined
      ? states.indexOf(state) < states.indexOf('removed')
      : include.some(selector => selector.matches(plugin, state));
  return included && !context.withheld.has(plugin.name.value) && !matchesAny(exclude, plugin, context);
}

function matchesAny(selectors: readonly Selector[], plugin: Plugin, { stateOf }: Context): boolean {
  return selectors.some(selector => selector.matches(plugin, stateOf(plugin.name.value)));
}
