import { type Document, documentPlace, type Fault, type FaultKind, type Role } from '../model/document.ts';
import { isFolder, pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { entryFile, pathBeside, readLayers } from './policy/layers.ts';
import { plainText, textAt } from './values.ts';

const folders: Readonly<Record<string, Role>> = {
  catalogs: 'catalog',
  policies: 'policy',
  'policies/deprecations': 'deprecation',
  'policies/waivers': 'waiver',
};

const otherName = 'policies/policy.yml';

/**
 * What somebody wrote to be in force, and where nobody reads it: a link or a file in place of a folder, a policy under another
 * name, records as JSON. Each is a document without a value, whose fault says what to do.
 */
export function unreadDocuments(snapshot: Snapshot, definitions: readonly Document[]): Document[] {
  return [
    ...notFolders(snapshot),
    ...policyFolder(snapshot),
    ...otherPolicy(snapshot, definitions),
    ...inJson(snapshot),
  ];
}

function notFolders({ entries }: Snapshot): Document[] {
  return Object.entries(folders).flatMap(([path, role]) => {
    const mode = entries.get(path)?.mode;
    if (mode === undefined) return [];
    const [kind, message, hint] =
      mode === 'link'
        ? (['link', 'is a symbolic link, and nothing behind it is read', 'Put the folder itself there.'] as const)
        : ([
            'missing',
            `nothing of it is read: it is ${mode === 'submodule' ? 'a submodule' : 'a file'}`,
            folderHint(path),
          ] as const);
    return [unread(path, role, kind, message, hint)];
  });
}

function folderHint(path: string): string {
  return `Make ${path} a folder with YAML files in it, or give it another name.`;
}

function policyFolder(snapshot: Snapshot): Document[] {
  if (!isFolder(snapshot, entryFile) || snapshot.entries.has(entryFile)) return [];
  const message = 'there is a folder under this name, so there is no policy';
  return [unread(entryFile, 'policy', 'missing', message, `Give the folder another name; ${entryFile} is a file.`)];
}

/** The policy under the other name of YAML files, unless something extends it or names it as its pack. */
function otherPolicy(snapshot: Snapshot, definitions: readonly Document[]): Document[] {
  if (!snapshot.entries.has(otherName) || readLayers(snapshot).sought.has(otherName)) return [];
  if (definitions.some(document => packOf(document) === otherName)) return [];
  const hint = snapshot.entries.has(entryFile)
    ? `Move what it says into ${entryFile}, and delete it.`
    : `Rename it: git mv ${otherName} ${entryFile}`;
  return [unread(otherName, 'policy', 'unread', `nothing in it holds: only ${entryFile} is read`, hint)];
}

function packOf(document: Document): string | undefined {
  const said = textAt(document.value, documentPlace(document), 'policy');
  return said === undefined ? undefined : pathBeside(document.file, said.value);
}

/** JSON files that say what they are, and any among the records. */
function inJson(snapshot: Snapshot): Document[] {
  const paths = ['catalogs', 'policies'].flatMap(folder => pathsUnder(snapshot, folder));
  return paths.flatMap(path => {
    if (!path.endsWith('.json')) return [];
    const role = roleOfJson(snapshot, path);
    if (role === undefined) return [];
    const hint = `Rename it to ${path.slice(path.lastIndexOf('/') + 1, -'.json'.length)}.yaml: JSON is YAML, too.`;
    return [unread(path, role, 'unread', 'nothing in it holds: only .yaml and .yml files are read here', hint)];
  });
}

function roleOfJson(snapshot: Snapshot, path: string): Role | undefined {
  const record = /^policies\/(deprecation|waiver)s\//.exec(path)?.[1];
  return (record ?? schemaOf(snapshot, path)) as Role | undefined;
}

/** The kind of document that a JSON file says it is; undefined for what is not ours. */
function schemaOf(snapshot: Snapshot, path: string): string | undefined {
  const text = new TextDecoder().decode(snapshot.bytes(path));
  if (!text.includes('"schema"')) return undefined;
  try {
    const said = plainText(JSON.parse(text), 'schema');
    return /^(catalog|policy|deprecation|waiver)\/v\d+$/.exec(said ?? '')?.[1];
  } catch {
    return undefined;
  }
}

function unread(file: string, role: Role, kind: FaultKind, message: string, hint: string): Document {
  const fault: Fault = { kind, place: { file }, message, hint };
  return { file, role, format: 'yaml', value: undefined, faults: [fault] };
}
