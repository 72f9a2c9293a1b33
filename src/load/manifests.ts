import type { Document, Role } from '../model/document.ts';
import { documentPlace } from '../model/document.ts';
import type { DeclaredPath, Manifest, Shape } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { declaredPaths } from './declared-paths.ts';
import type { Folder } from './folder.ts';
import { readDocument } from './read.ts';
import { isRecord, plainText, recordOf, textAt, type Values } from './values.ts';

/** Where a manifest may lie in a plugin folder, in the order in which a plugin is named by them. */
const places: readonly { readonly file: string; readonly shape: Shape | 'by-content' }[] = [
  { file: '.codex-plugin/plugin.json', shape: 'codex' },
  { file: '.claude-plugin/plugin.json', shape: 'claude' },
  { file: '.cursor-plugin/plugin.json', shape: 'cursor' },
  { file: '.plugin/plugin.json', shape: 'copilot' },
  { file: '.github/plugin/plugin.json', shape: 'copilot' },
  { file: 'plugin.json', shape: 'by-content' },
  { file: 'plugin-manifest.json', shape: 'by-content' },
  { file: 'plugin-manifest.yaml', shape: 'by-content' },
  { file: 'plugin-manifest.yml', shape: 'by-content' },
  { file: 'plugin.manifest.json', shape: 'by-content' },
  { file: 'codex.plugin.json', shape: 'by-content' },
];

const order: readonly Shape[] = [
  'codex',
  'claude',
  'cursor',
  'copilot',
  'agent-plugins',
  'shared',
  'event',
  'api',
  'array',
];

const roles: Readonly<Record<Shape, Role>> = {
  codex: 'codex-manifest',
  claude: 'claude-manifest',
  cursor: 'cursor-manifest',
  copilot: 'copilot-manifest',
  'agent-plugins': 'agent-plugins-manifest',
  shared: 'shared-manifest',
  event: 'event-manifest',
  api: 'api-manifest',
  array: 'array-manifest',
};

/** Every manifest of a plugin folder, in naming order. */
export function readManifests(folder: Folder): Manifest[] {
  const { snapshot } = folder;
  const found: Manifest[] = [];
  for (const { file, shape } of places) {
    if (!folder.has(file)) continue;
    const shapeOf = shape === 'by-content' ? (value: unknown) => shapeByContent(value, file) : () => shape;
    found.push(readManifest(snapshot, folder.path(file), shapeOf));
  }
  return found.length < 2 ? found : found.sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape));
}

/** Does the folder hold anything that makes it a plugin? */
export function holdsManifest({ entries }: Snapshot, folder: string): boolean {
  const start = folder === '' ? '' : `${folder}/`;
  return places.some(({ file }) => entries.has(start + file));
}

// One file name serves several formats; what is in it decides, its name where nothing in it does.
function shapeByContent(value: unknown, file: string): Shape {
  const has = (key: string): boolean => isRecord(value) && Object.hasOwn(value, key);
  if (file === 'plugin.json') {
    if (plainText(value, '$schema')?.startsWith('https://agent-plugins.org/schemas/') === true) return 'agent-plugins';
    const lists = ['mcpServers', 'apps'].some(key => Array.isArray(recordOf(value)[key]));
    return lists ? 'array' : 'copilot';
  }
  if (has('pluginId') || has('entryPoints')) return 'event';
  if (has('api_endpoints')) return 'api';
  if (has('endpoints') || has('authentication') || has('scopes')) return 'shared';
  return file.startsWith('plugin-manifest.') ? 'shared' : 'event';
}

function readManifest(snapshot: Snapshot, file: string, shapeOf: (value: unknown) => Shape): Manifest {
  const document = readDocument(snapshot, file, value => roles[shapeOf(value)]);
  const shape = shapeOf(document.value);
  const value = recordOf(document.value);
  return { shape, file, document, value, ...identity(document, value, shape), paths: pathsOf(document, value, shape) };
}

function identity(
  document: Document,
  value: Values,
  shape: Shape,
): Partial<Pick<Manifest, 'name' | 'version' | 'description'>> {
  const place = documentPlace(document);
  const name = textAt(value, place, shape === 'event' ? 'pluginId' : 'name');
  const version = textAt(value, place, 'version');
  const description = textAt(value, place, 'description');
  return {
    ...(name !== undefined && name.value.trim() !== '' && { name }),
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
  };
}

function pathsOf(document: Document, value: Values, shape: Shape): DeclaredPath[] {
  return document.value === undefined ? [] : declaredPaths(shape, value, documentPlace(document));
}
