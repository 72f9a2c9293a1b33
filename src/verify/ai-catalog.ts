import { hash } from 'node:crypto';
import { isRecord, plainText, recordOf } from '../load/values.ts';
import { aiCatalogFile as file, pluginType, releaseExtension, specVersion } from '../model/ai-catalog.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { TrustedKey } from '../model/trust.ts';
import type { Lock, LockedPlugin, SignedRelease } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { canonicalOf } from './canonical.ts';
import { differentSeal } from './jws.ts';
import { strictJson } from './strict-json.ts';

/** What an AI Catalog is held against. */
export interface Beside {
  readonly lock: Lock;
  readonly release: SignedRelease;
  /** The key that signed the release; undefined where a workflow did. */
  readonly key: TrustedKey | undefined;
}

/** Every way in which an AI Catalog is not that of its release: not the one of the lock, of other plugins, or signed by nobody we know. */
export function differentAiCatalog(bytes: Uint8Array, beside: Beside): Refusal[] {
  const read = strictJson(bytes, file, 'verify/ai-catalog');
  if (isRefusal(read)) return [read];
  const { text, value } = read;
  if (!isRecord(value)) return [bad('it is no object')];
  if (canonicalOf(value) !== text)
    return [refused('verify/not-canonical', `${file} is written otherwise than RFC 8785 does`, file)];
  const { signature, ...document } = value;
  return [
    ...(digestOf(document) === beside.lock.aiCatalogSha256 ? [] : [bad('it is not the one that the lock names')]),
    ...differentEntries(document, beside),
    ...differentSeal(document, signature, beside),
  ];
}

function differentEntries(document: Readonly<Record<string, unknown>>, { lock, release }: Beside): Refusal[] {
  const entries = Array.isArray(document.entries) ? document.entries.map(recordOf) : [];
  const ids = new Set(entries.map(entry => plainText(entry, 'identifier')));
  const { bundle } = recordOf(recordOf(document.extensions)[releaseExtension]);
  const archive = release.subjects.find(({ name }) => name === 'bundle.tar.gz')?.sha256;
  const others = lock.plugins.filter(plugin => !entries.some(entry => isEntryOf(entry, plugin)));
  return [
    ...(document.specVersion === specVersion ? [] : [bad(`its version is not ${specVersion}`)]),
    ...(ids.size === entries.length && entries.length === lock.plugins.length
      ? []
      : [bad('it has other entries than the lock has plugins')]),
    ...(plainText(bundle, 'digest') === `sha256:${archive}` ? [] : [bad('it is of another bundle.tar.gz')]),
    ...others.map(({ name }) => bad(`it has no entry that says of ${shown(name)} what the lock says`)),
  ];
}

/** Does an entry hold a plugin as the lock has it, and is all that is said of it bound to that? */
function isEntryOf(entry: Readonly<Record<string, unknown>>, plugin: LockedPlugin): boolean {
  const { data, digest, identifier, trustManifests = [], type, version } = entry;
  if (type !== pluginType || version !== plugin.version || digest !== `sha256:${digestOf(plugin)}`) return false;
  if (canonicalOf(data) === undefined || canonicalOf(data) !== canonicalOf(plugin)) return false;
  const subject = canonicalOf({ identifier, type, digest, ...(plugin.version !== undefined && { version }) });
  const manifests = Array.isArray(trustManifests) ? trustManifests.map(recordOf) : [{}];
  return manifests.every(manifest => canonicalOf(manifest.subject) === subject);
}

function digestOf(value: unknown): string | undefined {
  const text = canonicalOf(value);
  return text === undefined ? undefined : hash('sha256', text, 'hex');
}

function bad(what: string): Refusal {
  return refused('verify/ai-catalog', `${file}: ${what}`, file);
}
