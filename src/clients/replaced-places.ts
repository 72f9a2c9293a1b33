import type { ClientId } from '../model/client.ts';
import { joinInside } from '../model/path.ts';
import type { Manifest } from '../model/plugin.ts';
import { factsOf } from './facts.ts';
import { isObject } from './json.ts';

/** What lies in the folder of a plugin, by paths inside it. */
export interface Files {
  has(inner: string): boolean;
}

/**
 * Does a client look for components of a kind, called as in its facts, only where a manifest of the plugin says, and no longer
 * in the default place? Where it does not take what is said, or was not seen to, its default counts.
 */
export function isReplaced(client: ClientId, part: string, manifest: Manifest, files: Files): boolean {
  return saidInstead(client, part, manifest, files) !== undefined;
}

/** The steps to what a manifest says in place of a default; undefined where the default counts. */
export function saidInstead(
  client: ClientId,
  part: string,
  { shape, value }: Pick<Manifest, 'shape' | 'value'>,
  { has }: Files,
): readonly string[] | undefined {
  const field = factsOf(client).components[part]?.field;
  // In a manifest of Agent Plugins nothing is named: components are where the format has them.
  if (field?.to !== 'replaces' || shape === 'agent-plugins') return undefined;
  const { name } = field;
  if (isTaken(value[name], name, client, has)) return [name];
  const tried = shape === 'claude' && isObject(value.experimental) ? value.experimental[name] : undefined;
  return isTaken(tried, name, client, has) ? ['experimental', name] : undefined;
}

function isTaken(said: unknown, field: string, client: ClientId, has: Files['has']): boolean {
  if (Array.isArray(said)) return said.some(one => isTaken(one, field, client, has));
  // codex-cli 0.169.0 passes over hooks in a manifest that lack the outer "hooks".
  if (isObject(said)) return !(client === 'codex' && field === 'hooks') || isObject(said.hooks);
  const inner = typeof said === 'string' && said !== '' ? joinInside('', said) : undefined;
  if (typeof said !== 'string' || inner === undefined) return false;
  // Without skills or servers codex-cli 0.169.0 does where what is named is not there; of hooks that was not seen.
  if (field === 'hooks' && !has(inner)) return false;
  // It looks at the default where a path does not begin with "./" or has a ".." in it.
  return client !== 'codex' || (/^\.\/+[^/]/.test(said) && !said.split('/').includes('..'));
}
