import type { Catalog, CatalogEntry, SourceKind } from '../model/catalog.ts';
import type { Deprecation } from '../model/deprecation.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Publishing } from '../model/publishing.ts';
import type { States } from '../model/states.ts';
import { entriesOf } from './defined-entries.ts';
import { type Context, settingsOf } from './defined-entry.ts';
import { ownerOf, renamesOf } from './marketplace.ts';
import { ownFields, perClient, targetsOf } from './per-client.ts';
import { isRetired, recordedIn, retiredEntry } from './retired.ts';
import { selectorsOf } from './selectors.ts';
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

/** What is known of plugins that go. */
interface Retiring {
  readonly states: Pick<States, 'of'>;
  readonly deprecations: readonly Deprecation[];
  /** Plugins that a catalog does not have, whatever its definition says: catalog -> names. */
  readonly withheld?: ReadonlyMap<string, ReadonlySet<string>>;
}

function promotionOf(value: unknown): Catalog['promotion'] {
  const from = plainText(value, 'from');
  const { soakDays } = recordOf(value);
  return from === undefined ? undefined : { from, soakDays: typeof soakDays === 'number' ? soakDays : 0 };
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

function retiredIn(
  context: Context,
  catalog: string,
  entries: readonly CatalogEntry[],
  { deprecations, states }: Retiring,
): Pick<Catalog, 'leftOut' | 'recorded' | 'retired'> {
  if (deprecations.length === 0) return {};
  const { byName, place, value } = context;
  const settings = new Map(membersOf(value.entries, inside(place, 'entries')).map(member => [member.key, member]));
  const names = new Set(entries.map(({ name }) => name.value));
  const listed = {
    catalog,
    include: value.include === undefined ? undefined : selectorsOf(value.include, inside(place, 'include')),
    exclude: selectorsOf(value.exclude, inside(place, 'exclude')),
  };
  const recorded = recordedIn(listed, deprecations, name => byName.get(name), names);
  const retired = recorded.plugins.flatMap(plugin => {
    const name = plugin.name.value;
    if (names.has(name) || context.withheld.has(name) || !isRetired(plugin, catalog, states)) return [];
    return [retiredEntry(plugin, settingsOf(settings.get(name), context))];
  });
  return { recorded: recorded.plugins.map(({ name }) => name.value), leftOut: recorded.excluded, retired };
}
