import { factsOf } from '../clients/facts.ts';
import type { Source } from '../model/catalog.ts';
import { shown } from '../model/words.ts';
import { present } from './canonical-json.ts';
import type { Dialect } from './dialect.ts';
import { fullSha, fullUrl } from './git-address.ts';

/** A source in the words of a client, or why it cannot be said there. */
export type SaidSource = { readonly source: unknown } | { readonly because: string };

/** Writes a source for a client; a kind its table does not know would be dropped, or refuse the whole file. */
export function sourceFor(dialect: Dialect, source: Source): SaidSource {
  if (source.kind === 'folder') return { source: dialect.folder(source.path) };
  if (source.kind === 'unknown') return { because: 'its source is of a kind no client knows' };
  const kind = source.kind === 'git' ? (source.path === undefined ? 'url' : 'git-subdir') : source.kind;
  if (!Object.hasOwn(factsOf(dialect.client).sources.kinds, kind)) {
    return { because: `${dialect.client} cannot install from ${words[kind]}` };
  }
  switch (source.kind) {
    case 'git':
      return gitSource(source);
    case 'npm':
      return {
        source: present({ source: 'npm', package: source.package, version: source.version, registry: source.registry }),
      };
    case 'archive':
      return { source: present({ source: 'archive', url: source.url, sha256: source.sha256 }) };
    case 'command':
      return { source: source.value };
  }
}

const words = {
  url: 'a git repository',
  'git-subdir': 'a folder of a git repository',
  npm: 'an npm package',
  archive: 'an archive',
  command: 'a command',
} as const;

function gitSource({ url, path, ref, sha }: Source & { kind: 'git' }): SaidSource {
  const address = fullUrl(url);
  const commit = fullSha(sha);
  if (sha !== undefined && commit === undefined) {
    return { because: `its sha ${shown(sha)} is not a full commit id of 40 hex digits` };
  }
  return {
    source: present({ source: path === undefined ? 'url' : 'git-subdir', url: address, path, ref, sha: commit }),
  };
}
