import { folderOf, joinInside } from './path.ts';
import type { Plugin } from './plugin.ts';

const roots =
  '\\$\\{?(?:CLAUDE_PLUGIN_ROOT|PLUGIN_ROOT|CODEX_PLUGIN_ROOT|CURSOR_PLUGIN_ROOT|plugin_root)(?::-[^}]{0,80})?\\}?';
const fromRoot = new RegExp(`${roots}["']?/+([\\w@.+/-]{1,200})`, 'g');
const here =
  /(?:\$\(\s{0,4}(?:cd\s{1,4}["']?)?\$?\(?dirname[^)\n]{0,80}\)[^)\n]{0,40}\)?|\$\{?(?:SCRIPT_DIR|SCRIPTDIR|DIR|HERE|BASEDIR|__dirname)\}?|__dirname)["']?\/+([\w@.+/-]{1,200})/g;
const plain = /(?<![\w@.+/$}{~-])(?:\.\/)?([\w@+-][\w@.+-]{0,100}(?:\/[\w@.+-]{1,100}){0,8})/g;

/** The files of a plugin that a command line names: below the root, or as seen from the root. */
export function filesNamedIn(line: string, plugin: Plugin, known: ReadonlySet<string>): string[] {
  const named = [...line.matchAll(fromRoot), ...line.matchAll(plain)].map(match => match[1] ?? '');
  return presentIn(
    named.map(path => joinInside(plugin.root, path)),
    known,
  );
}

/** The files of a plugin that one of its scripts names: below the root, or beside itself. */
export function filesNamedBy(script: string, text: string, plugin: Plugin, known: ReadonlySet<string>): string[] {
  const below = [...text.matchAll(fromRoot)].map(match => joinInside(plugin.root, match[1] ?? ''));
  const beside = [...text.matchAll(here)].map(match => {
    const path = `${folderOf(script)}/${match[1] ?? ''}`.slice(plugin.root === '' ? 0 : plugin.root.length + 1);
    return joinInside(plugin.root, path);
  });
  return presentIn([...below, ...beside], known);
}

function presentIn(paths: readonly (string | undefined)[], known: ReadonlySet<string>): string[] {
  return [...new Set(paths.flatMap(path => (path !== undefined && known.has(path) ? [path] : [])))];
}
