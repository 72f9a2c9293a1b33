import type { CatalogEntry, Source } from '../model/catalog.ts';
import { clientIds } from '../model/client.ts';
import type { State } from '../model/deprecation.ts';
import type { Document } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place, type Said } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { declaredPaths } from './declared-paths.ts';
import { aboutOf, sourceOf } from './marketplace.ts';
import { ownFields, targetsOf } from './per-client.ts';
import { isRecord, membersOf, plainText, plainTexts, recordOf, textAt, type Values } from './values.ts';

/** A definition beside what its entries may be about. */
export interface Context {
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

/** What a definition says of one entry. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
}

/** The name of an entry, where it is written. */
export function nameOf(member: Setting): Said<string> {
  return { value: member.key, place: { ...member.place, on: 'key' } };
}

/** The entry of a plugin of the tree. */
export function localEntry(plugin: Plugin, member: Setting | undefined, context: Context): CatalogEntry {
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

/** The entry of a folder that it names itself, with a plugin in it or not. */
export function folderEntry(path: string, member: Setting, context: Context): CatalogEntry {
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

/** The entry of a plugin that lies elsewhere. */
export function externalEntry(member: Setting, context: Context): CatalogEntry {
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
export function settingsOf(member: Setting | undefined, context: Context): Settings {
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

/** The folder of this repository that an entry names itself; undefined where it names none. */
export function folderOf(setting: unknown): string | undefined {
  const said = recordOf(recordOf(setting).source);
  const path = plainText(said, 'path');
  return said.kind === 'folder' && path !== undefined ? joinInside('', path) : undefined;
}

/** The folders that entries of a definition name themselves, existing or not. */
export function namedFolders({ value }: Document): string[] {
  return membersOf(recordOf(value).entries, { file: '' }).flatMap(member => folderOf(member.value) ?? []);
}
