import { type Fields, present } from '../compile/canonical-json.ts';
import type { Source } from '../model/catalog.ts';
import type { Locked } from './lock.ts';

/** A plugin as a lock writes it, as far as those who verify read it. */
export function lockedFields({ name, version, path, root, gitTree, source, state }: Locked): Fields {
  return present({ name, version, path, root, gitTree, source: source && sourceFields(source), state });
}

/** Where a plugin is fetched from that is not in this repository; its bytes are whatever is there. */
function sourceFields(source: Source): Fields {
  switch (source.kind) {
    case 'git':
      return present({ url: source.url, path: source.path, ref: source.ref, sha: source.sha });
    case 'archive':
      return present({ url: source.url, sha256: source.sha256 });
    case 'npm':
      return present({ package: source.package, version: source.version, registry: source.registry });
    case 'folder':
      return { path: source.path };
    case 'command':
    case 'unknown':
      return { kind: source.kind };
  }
}
