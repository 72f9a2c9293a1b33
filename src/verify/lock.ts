import { hash } from 'node:crypto';
import { isRecord, plainText, recordOf } from '../load/values.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import { sumLines } from '../model/sum-lines.ts';
import type { Lock, LockedPlugin, SignedRelease } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { auditIn } from './lock-audit.ts';
import { strictJson } from './strict-json.ts';

const file = 'catalog.lock.json';

/** The lock in these bytes, or what is wrong with it. */
export function readLock(bytes: Uint8Array): Lock | Refusal {
  const read = strictJson(bytes, file, 'verify/other-lock');
  if (isRefusal(read)) return read;
  const { value } = read;
  if (!isRecord(value) || value.schema !== 'catalog-lock/v1') return bad('its "schema" is not "catalog-lock/v1"');
  if (!Array.isArray(value.plugins)) return bad('it has no "plugins"');
  const plugins: LockedPlugin[] = [];
  for (const said of value.plugins) {
    const plugin = pluginIn(said);
    if (typeof plugin === 'string') return bad(plugin);
    plugins.push(plugin);
  }
  const twice = twiceIn(plugins.map(({ name }) => name));
  if (twice !== undefined) return bad(`the plugin ${shown(twice)} is there twice`);
  const text = (key: string, within: unknown = value) => plainText(within, key) ?? '';
  return {
    ...{ catalog: text('catalog'), channel: text('channel'), asOf: text('asOf'), commit: text('commit') },
    policySha256: text('sha256', value.policy),
    ...auditIn(value),
    tool: { name: text('name', value.tool), version: text('version', value.tool) },
    plugins,
    ...(value.aiCatalog !== undefined && { aiCatalogSha256: text('sha256', value.aiCatalog) }),
  };
}

function twiceIn(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find(name => seen.size === seen.add(name).size);
}

function bad(what: string): Refusal {
  return refused('verify/other-lock', `${file}: ${what}`, file);
}

function pluginIn(said: unknown): LockedPlugin | string {
  const text = (key: string) => plainText(said, key);
  const [name, state] = [text('name') ?? '', text('state') ?? ''];
  const [version, path, root, gitTree] = [text('version'), text('path'), text('root'), text('gitTree')];
  const commit = text('commit');
  const { source } = recordOf(said);
  if (name === '') return 'a plugin has no name';
  const isElsewhere = path === undefined && root === undefined && gitTree === undefined; // its source says where it is
  if (!isElsewhere && !/^[0-9a-f]{64}$/.test(gitTree ?? ''))
    return `the plugin ${shown(name)} has no "gitTree" of 64 hex digits`;
  if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    return `the plugin ${shown(name)} has a "commit" that is none`;
  return {
    ...{ name, state },
    ...(gitTree !== undefined && { gitTree }),
    ...(version !== undefined && { version }),
    ...(path !== undefined && { path }),
    ...(root !== undefined && { root }),
    ...(commit !== undefined && { commit }),
    ...(isRecord(source) && { source }),
  };
}

/** Where a lock says otherwise than the statement that signs it. */
export function differentLock(lock: Lock, release: SignedRelease): Refusal[] {
  const pairs = [
    ['catalog', lock.catalog, release.name],
    ['channel', lock.channel, release.channel],
    ['commit', lock.commit, release.source.commit],
    ['policy', lock.policySha256, release.policySha256],
    ['tool', lock.tool.version, release.compiler.version],
  ] as const;
  return pairs
    .filter(([, locked, signed]) => locked !== signed)
    .map(([key, locked, signed]) => bad(`"${key}" is ${shown(locked)}; the statement says ${shown(signed)}`))
    .concat(differentPolicy(lock));
}

/** The files of the policy are those that its digest is made of. */
function differentPolicy({ policyFiles, policySha256 }: Lock): Refusal[] {
  const isSame = policyFiles === undefined || hash('sha256', sumLines(policyFiles), 'hex') === policySha256;
  return isSame ? [] : [bad('the files of "policy" are not those that its "sha256" is made of')];
}
