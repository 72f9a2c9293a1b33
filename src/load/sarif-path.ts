import { joinInside } from '../model/path.ts';
import { plainText, recordOf, type Values } from './values.ts';

const deepest = 8;

// What tools call the folder that they looked at.
const rootName = /^%?(?:(?:src|source|project|repo|repository|workspace)_?)?root(?:_?path)?%?$/i;

/**
 * The path in the tree that an `artifactLocation` of a run means; undefined where it lies outside. `root` is where the tree
 * lies on disk, where that is known: absolute addresses lead into it, or nowhere.
 */
export function pathIn(run: Values, location: Values, root: string | undefined): string | undefined {
  const uri = uriOf(run, location);
  if (uri === undefined) return undefined;
  const absolute = absoluteOf(uri.text);
  if (absolute !== undefined) return belowRoot(absolute, root);
  const base = uri.base === undefined ? { path: '' } : baseOf(recordOf(run.originalUriBaseIds), uri.base, 0);
  const path = decoded(uri.text);
  if (base === undefined || path === undefined) return undefined;
  if ('path' in base) return joinInside(base.path, path);
  const inside = belowRoot(joined(base.absolute, path), root);
  return inside ?? (rootName.test(uri.base ?? '') ? joinInside('', path) : undefined);
}

function uriOf(run: Values, location: Values): { readonly text: string; readonly base?: string } | undefined {
  const text = plainText(location, 'uri');
  const base = plainText(location, 'uriBaseId');
  if (text !== undefined) return { text, ...(base !== undefined && { base }) };
  const { index } = location;
  const artifacts = Array.isArray(run.artifacts) ? run.artifacts : [];
  const other = typeof index === 'number' ? recordOf(recordOf(artifacts[index]).location) : {};
  return Object.hasOwn(other, 'uri') ? uriOf(run, other) : undefined;
}

/** What a base id stands for: a folder of the tree, or one on disk. */
function baseOf(
  bases: Values,
  id: string,
  depth: number,
): { readonly path: string } | { readonly absolute: string } | undefined {
  const said = Object.hasOwn(bases, id) ? recordOf(bases[id]) : {};
  const uri = plainText(said, 'uri');
  // Who defines it nowhere leaves it to whoever reads.
  if (uri === undefined) return { path: '' };
  const absolute = absoluteOf(uri);
  if (absolute !== undefined) return { absolute };
  if (rootName.test(id) && said.uriBaseId === undefined) return { path: '' };
  const parent = plainText(said, 'uriBaseId');
  const base = parent === undefined ? { path: '' } : depth < deepest ? baseOf(bases, parent, depth + 1) : undefined;
  const path = decoded(uri);
  if (base === undefined || path === undefined) return undefined;
  if ('absolute' in base) return { absolute: joined(base.absolute, path) };
  const inner = joinInside(base.path, path);
  return inner === undefined ? undefined : { path: inner };
}

/** A path on disk, with slashes; `` for what is an address and no file; undefined for what is relative. */
function absoluteOf(uri: string): string | undefined {
  const slashed = uri.replaceAll('\\', '/');
  if (/^[a-z]:\//i.test(slashed)) return slashed;
  if (slashed.startsWith('/')) return slashed.startsWith('//') ? '' : (decoded(slashed) ?? '');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(slashed)) return undefined;
  const [, path] = /^file:(?:\/\/(?:localhost)?(?=\/))?(\/[^?#]*)/i.exec(slashed) ?? [];
  return decoded(path ?? '')?.replace(/^\/(?=[a-z]:\/)/i, '') ?? '';
}

function belowRoot(absolute: string, root: string | undefined): string | undefined {
  if (root === undefined || absolute === '') return undefined;
  const folder = root.replaceAll('\\', '/').replace(/\/$/, '');
  return absolute.startsWith(`${folder}/`) ? joinInside('', absolute.slice(folder.length + 1)) : undefined;
}

function joined(folder: string, path: string): string {
  return folder === '' ? '' : `${folder.replace(/\/$/, '')}/${path}`;
}

function decoded(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri.replaceAll('\\', '/').replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}
