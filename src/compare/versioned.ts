import { treeDigest } from '../compile/digest.ts';
import { shipmentOf } from '../compile/shipped.ts';
import { jsonFinder } from '../load/json.ts';
import { yamlFinder } from '../load/yaml.ts';
import { matchesGlob } from '../model/glob.ts';
import { type Place, steps } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { unversionedIn } from './parts.ts';

/**
 * The digest that may never change under one version: the SHA-256 git tree id of what ships, without files that ask for no
 * version and without the version values themselves. Undefined when a file cannot be read.
 */
export function versionedDigest(
  snapshot: Snapshot,
  plugin: Plugin,
  isUnversioned: (path: string) => boolean,
): string | undefined {
  const isLeftOut = unversionedIn(plugin, isUnversioned);
  const { files } = shipmentOf(snapshot, plugin.root, plugin.files);
  const versions = new Map(
    plugin.manifests.flatMap(({ file, version }) => (version ? [[file, version.place] as const] : [])),
  );
  const bytes = (path: string): Uint8Array | undefined => {
    const version = versions.get(path);
    const read = snapshot.bytes(path);
    return version === undefined || read === undefined ? read : withoutValue(read, version);
  };
  return treeDigest(
    { ...snapshot, bytes },
    files.filter(({ path }) => !isLeftOut(path)),
  );
}

/**
 * Says which files of a plugin, seen from its folder, ask for no new version. A glob without a slash means a file of that name in
 * any folder; one that begins with a slash begins at the folder of the plugin.
 */
export function unversionedBy(globs: readonly string[]): (path: string) => boolean {
  return path => globs.some(glob => isMeant(path, glob));
}

function isMeant(path: string, glob: string): boolean {
  if (glob.startsWith('/')) return matchesGlob(path, glob.slice(1));
  return matchesGlob(glob.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1), glob);
}

// Latin-1 gives each byte one character, so that all bytes stay what they are; keys of JSON and YAML are told apart all the same.
function withoutValue(bytes: Uint8Array, { document = 0, file, pointer = '' }: Place): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const start = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  const find = isYaml(file) ? yamlFinder : jsonFinder;
  try {
    const [from, to] = find(text.slice(start))(steps(pointer), 'value', document) ?? [0, 0];
    return Buffer.from(`${text.slice(0, start + from)}${text.slice(start + to)}`, 'latin1');
  } catch {
    return bytes; // broken: told elsewhere
  }
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file);
}
