import { ownCodeOf } from '../model/own-code.ts';
import { below, folderOf, isBelow, joinInside } from '../model/path.ts';
import { type Plugin, sayersOf } from '../model/plugin.ts';
import { withoutRoot } from '../model/programs.ts';
import { filesNamedIn } from '../model/started-files.ts';

/**
 * Tells which files of a plugin, by their paths below its root, ask for no new version. What a client reads or runs as a part of
 * it always does, wherever it lies: manifests and what they name, files that hold components, and what commands start. The slim
 * form of a plugin has the same parts.
 */
export function unversionedIn(plugin: Plugin, isUnversioned: (inner: string) => boolean): (inner: string) => boolean {
  const { components, files, root } = plugin;
  if (!files.some(file => isUnversioned(below(root, file)))) return () => false;
  const parts = new Set(partsIn(plugin).map(path => below(root, path)));
  const skills = components.skills.map(({ file }) => folderOf(below(root, file))).filter(folder => folder !== '');
  // Of a folder of skills its readmes are prose, unless all of it is called unversioned.
  const folders = new Set([...parts, ...skills].filter(path => isUnversioned(`${path}/part`)));
  return inner => isUnversioned(inner) && !parts.has(inner) && !isBelow(inner, folders);
}

/** Files that are parts, and folders that manifests name. */
function partsIn(plugin: Plugin): string[] {
  const { components, files, manifests, root } = plugin;
  const { agents, apps, commands, events, handlers, hooks, languageServers, monitors, servers, skills } = components;
  const known = new Set(files);
  const stated = sayersOf(plugin).flatMap(({ paths }) => paths.filter(({ field }) => !isPicture.test(field)));
  const paths = [...stated.map(({ said }) => said.value), ...handlers.map(({ script }) => withoutRoot(script.value))];
  const all = [
    ...[...manifests, ...skills, ...commands, ...agents].map(({ file }) => file),
    ...[...servers, ...hooks, ...events, ...monitors, ...apps, ...languageServers].map(({ place }) => place.file),
    ...[...paths, ...ownCodeOf(plugin).map(({ path }) => path)].flatMap(path => joinInside(root, path) ?? []),
    ...linesIn(plugin).flatMap(line => filesNamedIn(line, plugin, known)),
  ];
  return all.filter(path => path !== root && (root === '' || path.startsWith(`${root}/`)));
}

const isPicture = /^interface\.|^logo/;

/** The command lines of what starts by itself. */
function linesIn({ components }: Plugin): string[] {
  const { hooks, languageServers, monitors, servers } = components;
  return [
    ...[...hooks, ...monitors].flatMap(({ command }) => command?.value ?? []),
    ...[...servers, ...languageServers].map(({ args, command }) => [command?.value ?? '', ...args].join(' ')),
  ];
}
