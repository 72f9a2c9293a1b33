import type { Found } from '../model/diagnostic.ts';
import { isDevice } from '../model/path.ts';
import type { Plugin } from '../model/plugin.ts';
import { isPortable } from '../model/windows-name.ts';
import { shown } from '../model/words.ts';

/** The names among the paths of a plugin that Windows cannot make: each once, at the first file that has it. */
export function* unportableNames(files: readonly string[], { name }: Plugin): Iterable<Found> {
  const told = new Set<string>();
  for (const file of files) {
    const parts = file.split('/');
    for (const [at, part] of parts.entries()) {
      const path = parts.slice(0, at + 1).join('/');
      if (isPortable(part) || told.has(path)) continue;
      told.add(path);
      const { because, hint } = faultOf(part);
      const message = `${shown(path, 300)} cannot be made on Windows: ${because}`;
      yield { at: { file }, message, hint, plugin: name.value };
    }
  }
}

function faultOf(name: string): { readonly because: string; readonly hint: string } {
  const character = /[^ -\uffff]|[<>:"|?*\\]/.exec(name)?.[0];
  if (isDevice(name))
    return { because: `${shown(/^[^ .:]+/.exec(name)?.[0] ?? name)} is a device there`, hint: 'Give it another name.' };
  if (character !== undefined)
    return { because: `no name holds ${shown(character)} there`, hint: `Rename it without ${shown(character)}.` };
  if (name.length > 255)
    return { because: `${name.length} UTF-16 units are more than 255`, hint: 'Give it a shorter name.' };
  const end = name.endsWith('.') ? 'dot' : 'blank';
  return { because: `the ${end} at its end is dropped there`, hint: `Rename it without the ${end} at its end.` };
}
