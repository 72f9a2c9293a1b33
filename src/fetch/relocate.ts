import { parseJson } from '../load/json.ts';
import { isRecord, recordOf } from '../load/values.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import { shown } from '../model/words.ts';
import { isOwn, plainPath } from './place.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Where entries of a catalog are to lead. */
export interface Relocation {
  /** Folder of a plugin in the archive -> the folder that it is put into. */
  readonly moves: ReadonlyMap<string, string>;
  /** Plugins of which a release has the end and no files: their entries lead to where nothing is. */
  readonly gone: ReadonlySet<string>;
}

/**
 * A catalog whose entries lead to where the folders of plugins are put; nothing else in it changes. Refused where it cannot be read
 * in one way, or leads to a folder of the archive that no plugin of the lock has.
 */
export function relocated(bytes: Uint8Array, file: string, to: Relocation): string | Refusal {
  const value = catalogIn(bytes, file);
  if (!isRecord(value) || !Array.isArray(value.plugins))
    return refused('verify/unlisted-source', `${shown(file)} is no catalog that can be read in one way`, file);
  if (typeof recordOf(value.metadata).pluginRoot === 'string')
    return refused('verify/unlisted-source', `${shown(file)} puts a folder of its own before every source`, file);
  const plugins: unknown[] = [];
  for (const entry of value.plugins) {
    const source = isRecord(entry) ? sourceIn(entry.source) : undefined;
    if (source === undefined) plugins.push(entry);
    else {
      const path = plainPath(source.path);
      const place = to.moves.get(path) ?? nowhere(path, recordOf(entry).name, to);
      if (place === undefined)
        return refused(
          'verify/unlisted-source',
          `${shown(file)} leads to ${shown(source.path, 200)}, which no plugin of the lock has`,
          file,
        );
      plugins.push({ ...recordOf(entry), source: source.moved(source.path.startsWith('./') ? `./${place}` : place) });
    }
  }
  return `${JSON.stringify({ ...value, plugins }, null, 2)}\n`;
}

/** Beside the folders that earlier releases of a plugin left, and never one of them; undefined where the entry is of something else. */
function nowhere(path: string, name: unknown, { gone, moves }: Relocation): string | undefined {
  if (typeof name !== 'string' || !gone.has(name) || !isOwn(path)) return undefined;
  const isTaken = [...moves.keys()].some(held => `${held}/`.startsWith(`${path}/`) || path.startsWith(`${held}/`));
  return isTaken ? undefined : `${path}/gone`;
}

function catalogIn(bytes: Uint8Array, file: string): unknown {
  try {
    const { value, faults } = parseJson(utf8.decode(bytes), file);
    return faults.length === 0 ? value : undefined;
  } catch {
    return undefined; // no UTF-8
  }
}

/** Clients write a folder of the tree as a bare text, or as an object of the kind `local`. */
function sourceIn(source: unknown): { readonly path: string; moved(to: string): unknown } | undefined {
  if (typeof source === 'string') return { path: source, moved: to => to };
  if (!isRecord(source) || source.source !== 'local' || typeof source.path !== 'string') return undefined;
  return { path: source.path, moved: to => ({ ...source, path: to }) };
}
