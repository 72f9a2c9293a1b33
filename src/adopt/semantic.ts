import { isDeepStrictEqual } from 'node:util';
import { withoutNulls } from '../compile/canonical-json.ts';
import { fullUrl } from '../compile/git-address.ts';
import { type PluginRoot, sourceOf } from '../load/marketplace.ts';
import { isRecord, recordOf, type Values } from '../load/values.ts';
import { shown } from '../model/words.ts';

/** One place at which two catalogs say different things to their client; the pointer leads into the first. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly says: string;
  /** The entry it is about. */
  readonly entry?: string;
  /** The key of the entry, or of the catalog. */
  readonly key?: string;
}

/** What has to be known beside the two texts. */
export interface Around {
  /** What the first puts in front of its paths. */
  readonly root: PluginRoot | undefined;
  /** The version that the plugin of an entry says itself. */
  versionOf(entry: string): unknown;
  /** Why an entry is not there. */
  whyNot(entry: string): string | undefined;
}

/**
 * Where two marketplace.json of one client differ in what they mean. Equal are: any order of keys, null and nothing, the
 * spellings of one source, a description or version of the catalog inside and outside of `metadata`, and a version of an entry
 * that only repeats what its plugin says.
 */
export function differences(was: Values, now: Values, around: Around): Difference[] {
  const [before, after] = [entriesIn(was), entriesIn(now)];
  const found = headerDifferences(was, now);
  for (const [name, { index, value }] of before) {
    const other = after.get(name);
    if (other === undefined) found.push({ path: ['plugins', index], says: gone(name, around), entry: name });
    else
      for (const { key, says } of entryDifferences(name, value, other.value, around)) {
        const path = Object.hasOwn(value, key) ? ['plugins', index, key] : ['plugins', index];
        found.push({ path, says, entry: name, key });
      }
  }
  for (const name of after.keys())
    if (!before.has(name)) found.push({ path: ['plugins'], says: `the entry ${shown(name)} is new`, entry: name });
  if (!isDeepStrictEqual(common(before, after), common(after, before)))
    found.push({ path: ['plugins'], says: 'the entries stand in another order', key: 'order' });
  return found;
}

/** Names of entries in their order, each once. */
export function namesIn(file: Values): string[] {
  return [...entriesIn(file).keys()];
}

/** An entry by its name, the first of that name. */
export function entryIn(file: Values, name: string): Values {
  return entriesIn(file).get(name)?.value ?? {};
}

/** A member of its own: strangers choose keys, and may choose those that every object has. */
export function ownIn(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function gone(name: string, { whyNot }: Around): string {
  const because = whyNot(name);
  return `the entry ${shown(name)} is left out${because === undefined ? '' : `: ${because}`}`;
}

function entriesIn({ plugins }: Values): Map<string, { readonly index: number; readonly value: Values }> {
  const found = new Map<string, { readonly index: number; readonly value: Values }>();
  for (const [index, value] of (Array.isArray(plugins) ? plugins : []).entries()) {
    const { name } = recordOf(value);
    if (typeof name === 'string' && !found.has(name)) found.set(name, { index, value: recordOf(value) });
  }
  return found;
}

function common(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...a.keys()].filter(name => b.has(name));
}

function headerDifferences(was: Values, now: Values): Difference[] {
  const [before, after] = [headerOf(was), headerOf(now)];
  return keysOf(before, after).flatMap(key => {
    if (isDeepStrictEqual(ownIn(before, key), ownIn(after, key))) return [];
    const isOutside = ownIn(was, key) !== undefined;
    const isInside = ownIn(recordOf(was.metadata), key) !== undefined;
    const path = isOutside ? [key] : isInside ? ['metadata', key] : [];
    return [{ path, says: told(key, before, after), key }];
  });
}

/** The top of a file; what clients find in `metadata` as well is taken out of it. */
function headerOf({ plugins: _, renames, metadata, ...rest }: Values): Values {
  const { description, version, pluginRoot: __, ...more } = recordOf(withoutNulls(metadata));
  const odd = isRecord(metadata) || metadata === undefined || metadata === null ? undefined : metadata;
  const inner = { ...(description !== undefined && { description }), ...(version !== undefined && { version }) };
  const left = odd ?? (Object.keys(more).length > 0 ? more : undefined);
  return {
    ...inner,
    ...recordOf(withoutNulls(rest)),
    ...(left !== undefined && { metadata: left }),
    ...(renames !== undefined && renames !== null && { renames }),
  };
}

function entryDifferences(name: string, was: Values, now: Values, around: Around) {
  const [before, after] = [recordOf(withoutNulls(was)), recordOf(withoutNulls(now))];
  return keysOf(before, after).flatMap(key => {
    const [old, next] = [ownIn(before, key), ownIn(after, key)];
    if (key === 'source') return isSameSource(old, next, around) ? [] : [{ key, says: told(key, before, after) }];
    const own = key === 'version' ? around.versionOf(name) : undefined;
    if (own !== undefined && [old, next].every(version => version === undefined || version === own)) return [];
    return isDeepStrictEqual(old, next) ? [] : [{ key, says: told(key, before, after) }];
  });
}

function isSameSource(was: unknown, now: unknown, { root }: Around): boolean {
  return isDeepStrictEqual(plainSource(was, root), plainSource(now, undefined));
}

const spoken = ['source', 'path', 'url', 'repo', 'ref', 'sha', 'package', 'version', 'registry', 'sha256'];

/** A source in one spelling, with the keys that no client knows. */
function plainSource(said: unknown, root: PluginRoot | undefined): unknown {
  const source = sourceOf(said, root);
  if (source.kind === 'unknown' || source.kind === 'command') return said;
  const more = Object.fromEntries(Object.entries(recordOf(said)).filter(([key]) => !spoken.includes(key)));
  if (source.kind !== 'git') return { ...source, more };
  const path = source.path?.replace(/^\.\//, '').replace(/\/+$/, '');
  const pin = source.sha === undefined ? {} : { sha: source.sha.trim().toLowerCase() };
  return { ...source, url: fullUrl(source.url), ...(path !== undefined && { path }), ...pin, more };
}

function keysOf(a: Values, b: Values): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function told(key: string, was: Values, now: Values): string {
  const [old, next] = [ownIn(was, key), ownIn(now, key)];
  if (next === undefined) return `${shown(key)} is lost`;
  if (old === undefined) return `${shown(key)} is new: ${text(next)}`;
  return `${shown(key)} was ${text(old)} and becomes ${text(next)}`;
}

function text(value: unknown): string {
  return shown(typeof value === 'string' ? value : JSON.stringify(value), 60);
}
