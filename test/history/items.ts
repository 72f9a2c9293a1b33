import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileLiteral, Tree } from '../../src/model/snapshot.ts';

const folder = join(import.meta.dirname, '../../../shared/corpus/history');

/** Is the history of real repositories here? It lies beside the project. */
export const historyIsHere = existsSync(folder);

type Json = Readonly<Record<string, unknown>>;

/** One merged change of one plugin, as it really happened. */
export interface Item {
  readonly commit: string;
  readonly date: string;
  readonly plugin: string;
  readonly root: string;
  readonly event: string;
  readonly contentKind: string;
  /** Status letter and path, at most 60 of them. */
  readonly changedFiles: readonly string[];
  readonly versionBefore: string | null;
  readonly versionAfter: string | null;
  readonly manifestKind: string | null;
  readonly manifestBefore: Json | null;
  readonly manifestAfter: Json | null;
  readonly siblingVersionsBefore: Readonly<Record<string, string | null>>;
  readonly siblingVersionsAfter: Readonly<Record<string, string | null>>;
  readonly entriesBefore: Readonly<Record<string, Json>> | null;
  readonly entriesAfter: Readonly<Record<string, Json>> | null;
}

/** The changes of one repository, oldest first. */
export function itemsOf(name: string): readonly Item[] {
  if (!historyIsHere) return [];
  return (JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { items: readonly Item[] }).items;
}

/** The plugin before and after a change; of files that are not recorded only that they changed is so, not what is in them. */
export function treesOf(item: Item): { readonly base: Tree; readonly head: Tree } {
  return { base: treeOf(item, 'before'), head: treeOf(item, 'after') };
}

function treeOf(item: Item, when: 'before' | 'after'): Tree {
  const before = when === 'before';
  const tree: Record<string, FileLiteral> = {};
  const entries = before ? item.entriesBefore : item.entriesAfter;
  for (const [path, entry] of Object.entries(entries ?? {}))
    tree[path] = { json: { name: 'acme', owner: { name: 'Acme' }, plugins: [entry] } };
  for (const line of item.changedFiles) {
    const [status = '', path = ''] = [line.slice(0, 1), line.slice(2)];
    const there = before ? status !== 'A' : status !== 'D';
    if (there && !isManifest(path) && tree[path] === undefined)
      tree[path] = contentOf(path, status === 'M' ? when : 'ever');
  }
  for (const [path, value] of manifestsOf(item, before)) tree[path] = value;
  // Files that stayed as they were are not recorded; a plugin has some.
  const version = before ? item.versionBefore : item.versionAfter;
  if (version !== null) tree[`${item.root === '' ? '' : `${item.root}/`}assets/unchanged.txt`] = 'The same.\n';
  return tree;
}

function* manifestsOf(item: Item, before: boolean): Iterable<readonly [string, FileLiteral]> {
  const own = before ? item.manifestBefore : item.manifestAfter;
  const siblings = before ? item.siblingVersionsBefore : item.siblingVersionsAfter;
  const at = (kind: string) => `${item.root === '' ? '' : `${item.root}/`}${kind}/plugin.json`;
  for (const [kind, version] of Object.entries(siblings))
    yield [at(kind), { json: { name: item.plugin, ...(version !== null && { version }) } }];
  if (own !== null && item.manifestKind !== null)
    yield [at(item.manifestKind), '__invalidJson' in own ? '{ broken' : { json: own }];
}

function isManifest(path: string): boolean {
  return /\/?\.[a-z-]+-plugin\/plugin\.json$/.test(path);
}

function contentOf(path: string, when: string): string {
  const name = path.split('/').at(path.endsWith('/SKILL.md') ? -2 : -1) ?? '';
  if (path.endsWith('.json')) return `{\n  "x-state": "${when}"\n}\n`;
  if (!path.endsWith('.md')) return `${when}\n`;
  return `---\nname: ${name.replace(/\.md$/, '')}\ndescription: Looks after ${name}.\n---\n\nAs it is ${when}.\n`;
}
