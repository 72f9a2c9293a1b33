import { below, folderOf, joinInside } from './path.ts';
import type { Plugin } from './plugin.ts';

const roots =
  '\\$\\{?(?:CLAUDE_PLUGIN_ROOT|PLUGIN_ROOT|CODEX_PLUGIN_ROOT|CURSOR_PLUGIN_ROOT|plugin_root)(?::-[^}]{0,80})?\\}?';
const fromRoot = new RegExp(`${roots}["']?[\\\\/]+([\\w@.+\\\\/-]{1,200})`, 'g');
const here =
  /(?:\$\(\s{0,4}(?:cd\s{1,4}["']?)?\$?\(?dirname[^)\n]{0,80}\)[^)/\n]{0,40}\)?|\$\{?(?:SCRIPT_DIR|SCRIPTDIR|DIR|HERE|BASEDIR|__dirname)\}?|__dirname)["']?\/+([\w@.+/-]{1,200})/g;
const plain = /(?<![\w@.+/$}{~-])(?:\.\/)?([\w@+-][\w@.+-]{0,100}(?:\/[\w@.+-]{1,100}){0,8})/g;

// What a script for Node loads by a path of its own.
const loaded =
  /(?:__dirname\s{0,4},\s{0,4}|\b(?:require|import|from)\s{0,4}\(?\s{0,4}(?=["']\.))["']([\w@.+/-]{1,200})["']/g;

/** The files of a plugin that a command line names: below the root, or as seen from the root. */
export function filesNamedIn(line: string, plugin: Plugin, known: ReadonlySet<string>): string[] {
  const named = [...line.matchAll(fromRoot), ...line.matchAll(plain)].map(match => match[1] ?? '');
  return present(named, '', plugin.root, known);
}

/** The files of a plugin that one of its scripts names: below the root, or beside itself. */
export function filesNamedBy(script: string, text: string, { root }: Plugin, known: ReadonlySet<string>): string[] {
  const named = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(match => match[1] ?? '');
  const beside = [...named(here), ...named(loaded)];
  return [...present(named(fromRoot), '', root, known), ...present(beside, folderOf(below(root, script)), root, known)];
}

function present(paths: readonly string[], folder: string, root: string, known: ReadonlySet<string>): string[] {
  const found = paths.flatMap(path => {
    const inner = path.replaceAll('\\', '/');
    const file = joinInside(root, folder === '' ? inner : `${folder}/${inner}`);
    return file !== undefined && known.has(file) ? [file] : [];
  });
  return [...new Set(found)];
}
