import type { Plugin } from '../model/plugin.ts';
import { Trouble } from '../model/trouble.ts';
import { didYouMean, inShell, shown } from '../model/words.ts';

/** The plugin that a word means, by name or by folder; without a word those that have to be raised, or the only one there is. */
export function chosenPlugins(
  plugins: readonly Plugin[],
  word: string | undefined,
  required: ReadonlyMap<string, string>,
): readonly Plugin[] {
  if (word !== undefined) return [pluginNamed(plugins, word)];
  const waiting = plugins.filter(({ name }) => required.has(name.value));
  if (waiting.length > 0) return waiting;
  const [only, ...more] = plugins;
  if (only !== undefined && more.length === 0) return [only];
  if (only === undefined)
    throw new Trouble('no-plugin', 'There is no plugin here', 'Name the folder of the repository: --dir DIR');
  const hint = `Name one: catalogc bump ${inShell(only.name.value)} --level patch`;
  throw new Trouble('plugin-unnamed', `There are ${plugins.length} plugins here, and none of them is named`, hint);
}

function pluginNamed(plugins: readonly Plugin[], word: string): Plugin {
  const folder = word.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  const found = plugins.filter(({ name, root }) => name.value === word || root === folder);
  const [plugin, other] = found;
  if (plugin !== undefined && other !== undefined) {
    const hint = `Name its folder: catalogc bump ${inShell(plugin.root)} --level patch`;
    throw new Trouble('plugin-ambiguous', `${found.length} plugins are called ${shown(word)}`, hint);
  }
  if (plugin !== undefined) return plugin;
  const known = plugins.flatMap(({ name, root }) => [name.value, ...(root === '' ? [] : [root])]);
  const near = didYouMean(word, known);
  const some = near ?? known[0];
  const hint =
    some === undefined
      ? 'There is none here; look with: catalogc check'
      : `${near === undefined ? 'There is' : 'Did you mean'}: catalogc bump ${inShell(some)}`;
  throw new Trouble('plugin-unknown', `No plugin is called ${shown(word)}`, hint);
}
