import type { Plugin } from './plugin.ts';
import type { Workspace } from './workspace.ts';

const known = new WeakMap<Workspace, ReadonlyMap<string, Plugin>>();

/** The plugins by every word a chain may call them by: name, last part of a dotted id, title. Names win. */
export function calleesOf(workspace: Workspace): ReadonlyMap<string, Plugin> {
  let callees = known.get(workspace);
  if (callees === undefined) {
    callees = byWord(workspace.plugins);
    known.set(workspace, callees);
  }
  return callees;
}

function byWord(plugins: readonly Plugin[]): Map<string, Plugin> {
  const callees = new Map<string, Plugin>();
  const add = (word: string | undefined, plugin: Plugin): void => {
    if (word !== undefined && word !== '' && !callees.has(word)) callees.set(word, plugin);
  };
  for (const plugin of plugins) add(plugin.name.value, plugin);
  for (const plugin of plugins) {
    for (const { name, shape } of plugin.manifests) {
      add(name?.value, plugin);
      if (shape === 'event') add(name?.value.split(/[./]/).at(-1), plugin);
    }
  }
  for (const plugin of plugins) add(plugin.title?.value, plugin);
  return callees;
}
