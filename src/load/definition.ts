import type { Catalog, CatalogEntry, OwnFields, Source, SourceKind } from '../model/catalog.ts';
import { clientIds, type Target, targets } from '../model/client.ts';
import { type Deprecation, type State, states } from '../model/deprecation.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place, type Said } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Publishing } from '../model/publishing.ts';
import type { States } from '../model/states.ts';
import { declaredPaths } from './declared-paths.ts';
import { aboutOf, ownerOf, renamesOf, sourceOf } from './marketplace.ts';
import { isRetired, recordedIn, retiredEntry } from './retired.ts';
import { type Selector, selectorsOf, unknownNames } from './selectors.ts';
import { isRecord, membersOf, plainText, plainTexts, recordOf, textAt, type Values } from './values.ts';

/** A `catalogs/*.yaml` document as a catalog: its selectors resolved against the plugins, on a day. */
export function definedCatalog(document: Document, plugins: readonly Plugin[], retiring: Retiring): Catalog {
  const place = documentPlace(document);
  const value = recordOf(document.value);
  const name = textAt(value, place, 'name');
  const context: Context = {
    value,
    place,
    plugins,
    byName: new Map(plugins.map(plugin => [plugin.name.value, plugin])),
    byRoot: new Map(plugins.map(plugin => [plugin.root, plugin])),
    recorded: retiring.deprecations.map(({ plugin }) => plugin.value),
    withheld: retiring.withheld?.get(name?.value ?? '') ?? new Set(),
    stateOf: plugin => retiring.states.of(plugin, name?.value).state,
  };
  const listed = entriesOf(context);
  const description = textAt(value, place, 'description');
  const title = plainText(value, 'displayName');
  const owner = ownerOf(value.owner);
  const version = plainText(value, 'version');
  const repository = plainText(value.publish, 'repository');
  const aiCatalogDomain = plainText(recordOf(value.publish).aiCatalog, 'domain');
  const promotion = promotionOf(value.promotion);
  return {
    name: name ?? { value: '', place },
    origin: 'definition',
    file: document.file,
    place,
    document,
    targets: targetsOf(value.targets),
    channel: plainText(value, 'channel') ?? 'preview',
    ...(promotion && { promotion }),
    source: sourceKindOf(value.source),
    order: plainTexts(value.order).length > 0 ? plainTexts(value.order) : ['name'],
    entries: listed.entries,
    excluded: listed.excluded,
    ...retiredIn(context, name?.value ?? '', listed.entries, retiring),
    unknown: listed.unknown,
    renames: renamesOf(value.renames, inside(place, 'renames')),
    raw: {},
    readable: name !== undefined && isRecord(document.value),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(version !== undefined && { version }),
    ...(repository !== undefined && { repository }),
    ...perClient('orders', value.orders, plainTexts),
    ...perClient('sequences', value.sequences, plainTexts),
    ...ownFields(value.fields),
    ...(aiCatalogDomain !== undefined && { aiCatalogDomain }),
    publishing: publishingOf(value, repository),
  };
}

function publishingOf(value: Values, repository: string | undefined): Publishing {
  const said = recordOf(value.publish);
  const branch = plainText(said, 'branch');
  return {
    release: said.release !== false,
    pluginTags: said.pluginTags === true,
    teams: plainTexts(recordOf(value.audience).teams),
    ...(repository !== undefined && { repository }),
    ...(branch !== undefined && { branch }),
  };
}

function perClient<K extends string, T>(key: K, said: unknown, read: (value: unknown) => T) {
  const found = clientIds.filter(id => isRecord(said) && said[id] !== undefined);
  const values = Object.fromEntries(found.map(id => [id, read(recordOf(said)[id])]));
  return found.length === 0 ? {} : ({ [key]: values } as Record<K, Partial<Record<(typeof clientIds)[number], T>>>);
}

function ownFields(said: unknown): { fields?: OwnFields } {
  return perClient('fields', said, recordOf);
}

/** What is known of plugins that go. */
interface Retiring {
  readonly states: Pick<States, 'of'>;
  readonly deprecations: readonly Deprecation[];
  /** Plugins that a catalog does not have, whatever its definition says: catalog -> names. */
  readonly withheld?: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Context {
  readonly value: Values;
  readonly place: Place;
  readonly plugins: readonly Plugin[];
  readonly byName: ReadonlyMap<string, Plugin>;
  readonly byRoot: ReadonlyMap<string, Plugin>;
  /** Plugins that records are about: known, be they gone. */
  readonly recorded: readonly string[];
  readonly stateOf: (plugin: string) => State;
  readonly withheld: ReadonlySet<string>;
}

function promotionOf(value: unknown): Catalog['promotion'] {
  const from = plainText(value, 'from');
  const { soakDays } = recordOf(value);
  return from === undefined ? undefined : { from, soakDays: typeof soakDays === 'number' ? soakDays : 0 };
}

function targetsOf(value: unknown): Target[] {
  const named = plainTexts(value);
  return targets.filter(target => named.includes(target));
}

function sourceKindOf(value: unknown): SourceKind {
  const kind = plainText(value, 'kind');
  const url = plainText(value, 'url') ?? '';
  if (kind === 'local') return { kind };
  if (kind === 'archive') return { kind, url };
  if (kind !== 'git-subdir') return { kind: 'bundle' };
  const ref = plainText(value, 'ref');
  const sha = plainText(value, 'sha');
  return { kind, url, ...(ref !== undefined && { ref }), ...(sha !== undefined && { sha }) };
}

function entriesOf(context: Context): { entries: CatalogEntry[]; excluded: Plugin[]; unknown: Said<string>[] } {
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

/** The folder of this repository that an entry names itself; undefined where it names none. */
function folderOf(setting: unknown): string | undefined {
  const said = recordOf(recordOf(setting).source);
  const path = plainText(said, 'path');
  return said.kind === 'folder' && path !== undefined ? joinInside('', path) : undefined;
}

/** The folders that entries of a definition name themselves, existing or not. */
export function namedFolders({ value }: Document): string[] {
  return membersOf(recordOf(value).entries, { file: '' }).flatMap(member => folderOf(member.value) ?? []);
}

function retiredIn(
  context: Context,
  catalog: string,
  entries: readonly CatalogEntry[],
  { deprecations, states }: Retiring,
): Pick<Catalog, 'recorded' | 'retired'> {
  if (deprecations.length === 0) return {};
  const { byName, place, value } = context;
  const settings = new Map(membersOf(value.entries, inside(place, 'entries')).map(member => [member.key, member]));
  const names = new Set(entries.map(({ name }) => name.value));
  const listed = {
    catalog,
    include: value.include === undefined ? undefined : selectorsOf(value.include, inside(place, 'include')),
    exclude: selectorsOf(value.exclude, inside(place, 'exclude')),
  };
  const recorded = recordedIn(listed, deprecations, name => byName.get(name));
  const retired = recorded.flatMap(plugin => {
    const name = plugin.name.value;
    if (names.has(name) || context.withheld.has(name) || !isRetired(plugin, catalog, states)) return [];
    return [retiredEntry(plugin, settingsOf(settings.get(name), context))];
  });
  return { recorded: recorded.map(({ name }) => name.value), retired };
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

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
}

function nameOf(member: Setting): Said<string> {
  return { value: member.key, place: { ...member.place, on: 'key' } };
}

function localEntry(plugin: Plugin, member: Setting | undefined, context: Context): CatalogEntry {
  const name = { value: plugin.name.value, place: member === undefined ? plugin.name.place : nameOf(member).place };
  const source: Source = { kind: 'folder', path: plugin.root };
  const settings = settingsOf(member, context);
  const category = settings.category ?? (settings.bare ? undefined : plugin.category);
  return {
    ...settings,
    name,
    place: member?.place ?? plugin.name.place,
    source: { value: source, place: plugin.name.place },
    plugin,
    ...(category !== undefined && { category }),
  };
}

function folderEntry(path: string, member: Setting, context: Context): CatalogEntry {
  const plugin = context.byRoot.get(path);
  const settings = settingsOf(member, context);
  const category = settings.category ?? (settings.bare ? undefined : plugin?.category);
  return {
    ...settings,
    name: nameOf(member),
    place: member.place,
    source: { value: { kind: 'folder', path }, place: inside(member.place, 'source') },
    ...(plugin !== undefined && { plugin }),
    ...(category !== undefined && { category }),
  };
}

function externalEntry(member: Setting, context: Context): CatalogEntry {
  const said = recordOf(recordOf(member.value).source);
  const { kind, ...rest } = said;
  return {
    ...settingsOf(member, context),
    name: nameOf(member),
    place: member.place,
    source: { value: sourceOf({ source: kind, ...rest }), place: inside(member.place, 'source') },
  };
}

/** Paths to components that an entry states for one client. */
function pathsIn(said: unknown, member: Setting | undefined): Pick<CatalogEntry, 'paths'> {
  if (member === undefined || !isRecord(said)) return {};
  const place = inside(member.place, 'fields');
  const paths = clientIds.flatMap(id => declaredPaths(id, recordOf(said[id]), inside(place, id)));
  return paths.length === 0 ? {} : { paths };
}

const settingKeys = ['installation', 'authentication', 'category', 'version', 'description'] as const;
const defaultKeys: readonly string[] = ['installation', 'authentication', 'category'];

type Settings = Omit<CatalogEntry, 'name' | 'place' | 'source'>;

const usuals = new WeakMap<Context, Settings>();

/** What an entry's own settings and the catalog's defaults say; most entries have none of their own. */
function settingsOf(member: Setting | undefined, context: Context): Settings {
  if (member !== undefined) return readSettings(member, context);
  const usual = usuals.get(context) ?? readSettings(undefined, context);
  usuals.set(context, usual);
  return usual;
}

/** The same, each with its place. */
function readSettings(member: Setting | undefined, context: Context): Settings {
  const defaults = inside(context.place, 'defaults');
  const own = recordOf(member?.value);
  const found: Partial<Record<(typeof settingKeys)[number], Said<string>>> = {};
  for (const key of settingKeys) {
    const said =
      (member === undefined ? undefined : textAt(own, member.place, key)) ??
      (defaultKeys.includes(key) ? textAt(context.value.defaults, defaults, key) : undefined);
    if (said !== undefined) found[key] = said;
  }
  const usual = recordOf(context.value.defaults);
  const [list, place] =
    Array.isArray(own.products) && member !== undefined ? [own.products, member.place] : [usual.products, defaults];
  return {
    ...found,
    tags: plainTexts(own.tags ?? usual.tags),
    about: aboutOf(own),
    raw: own,
    ...(context.value.fill === false && { bare: true as const }),
    ...(Array.isArray(own.targets) && { targets: targetsOf(own.targets) }),
    ...(member !== undefined && ownFields(own.fields)),
    ...pathsIn(own.fields, member),
    ...(Array.isArray(list) && { products: { value: plainTexts(list), place: inside(place, 'products') } }),
  };
}
