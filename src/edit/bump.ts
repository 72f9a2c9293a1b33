import type { CatalogEntry } from '../model/catalog.ts';
import { documentPlace } from '../model/document.ts';
import type { Edit, FileEdit } from '../model/edit.ts';
import { inside, type Place } from '../model/place.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import { isRange, isSemver } from '../model/version.ts';
import type { Workspace } from '../model/workspace.ts';
import { changelogEdits } from './changelog.ts';
import { textsIn } from './snapshot-texts.ts';

/**
 * Everything that must agree when the version of a plugin becomes `version`: manifests and entries of hand-kept catalogs that
 * state one, and a heading in its CHANGELOG.md, with some items below it. Where nothing states a version yet, every manifest
 * that can be read gets it.
 */
export function bumpEdits(
  workspace: Workspace,
  plugin: Plugin,
  version: string,
  today: string,
  items: readonly string[] = [],
): readonly FileEdit[] {
  const stated = [...plugin.manifests.filter(isVersioned).map(versionPlace), ...entriesOf(workspace, plugin)];
  const places = stated.length > 0 ? stated : plugin.manifests.filter(isReadable).map(versionPlace);
  const edits: Edit[] = places.map(at => ({ at, value: version }));
  return byFile([...edits, ...changelogOf(workspace, plugin, version, today, items)]);
}

/** The versions that manifests and hand-kept entries state of a plugin. */
export function statedVersions({ catalogs }: Workspace, plugin: Plugin): readonly string[] {
  const entries = catalogs.filter(({ origin }) => origin === 'hand-kept').flatMap(catalog => catalog.entries);
  const own = entries.filter(entry => isStated(entry, plugin));
  return [...plugin.manifests, ...own].flatMap(({ version }) => version?.value ?? []);
}

function isReadable({ document }: Manifest): boolean {
  return document.value !== undefined;
}

function isVersioned({ value }: Manifest): boolean {
  return Object.hasOwn(value, 'version');
}

function versionPlace({ document }: Manifest): Place {
  return inside(documentPlace(document), 'version');
}

function entriesOf({ catalogs }: Workspace, plugin: Plugin): Place[] {
  return catalogs
    .filter(({ origin }) => origin === 'hand-kept')
    .flatMap(({ entries }) => entries)
    .flatMap(entry => (isStated(entry, plugin) && entry.version !== undefined ? [entry.version.place] : []));
}

// A range is a wish, and no version.
function isStated({ plugin: own, version }: CatalogEntry, plugin: Plugin): boolean {
  if (own?.root !== plugin.root || version === undefined) return false;
  if (plugin.manifests.some(each => each.version?.value === version.value)) return true; // 2026.11 reads as a range, too
  return isSemver(version.value) || !isRange(version.value);
}

function changelogOf(
  { snapshot }: Workspace,
  { name, root }: Plugin,
  version: string,
  today: string,
  items: readonly string[],
): Edit[] {
  const file = root === '' ? 'CHANGELOG.md' : `${root}/CHANGELOG.md`;
  const text = textsIn(snapshot)(file);
  if (typeof text !== 'string' || !isSemver(version)) return []; // others are not known among headings
  return changelogEdits(text.replace(/^\ufeff/, ''), { name: name.value, version, today, items }).map(
    ({ span, text }) => ({
      at: { file, span },
      text,
    }),
  );
}

function byFile(edits: readonly Edit[]): FileEdit[] {
  return [...Map.groupBy(edits, ({ at }) => at.file)].map(([file, own]) => ({ file, edits: own }));
}
