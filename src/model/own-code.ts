import { copilotFolder } from './copilot-places.ts';
import { documentPlace } from './document.ts';
import { below, folderOf, joinInside } from './path.ts';
import { inside, type Place } from './place.ts';
import { neutralShapes, type Plugin, sayersOf } from './plugin.ts';
import { textsIn } from './texts.ts';

/** A program that a client makes a part of itself at every session start. */
export interface OwnCode {
  readonly client: 'Claude Code' | 'Copilot';
  /** Its path below the root of the plugin, whether it is there or not. */
  readonly path: string;
  /** Where it is named, or the file itself. */
  readonly at: Place;
}

/** All such programs of a plugin. */
export function ownCodeOf(plugin: Plugin): readonly OwnCode[] {
  return [...modulesOf(plugin), ...extensionsOf(plugin)];
}

// claude 2.1.329 loads the module that a file of hooks names, where its makers have switched that on.
function modulesOf(plugin: Plugin): OwnCode[] {
  const claude = sayersOf(plugin).filter(({ shape }) => shape === 'claude');
  if (plugin.manifests.length > 0 && claude.length === 0) return [];
  const stated = claude.flatMap(({ paths }) => paths.filter(({ field }) => field === 'hooks'));
  const files = new Set(['hooks/hooks.json', ...stated.map(({ said }) => joinInside('', said.value))]);
  return plugin.documents.flatMap(document => {
    const inner = below(plugin.root, document.file);
    if (document.role !== 'hooks' || !files.has(inner)) return [];
    const modules = (document.value as { readonly modules?: unknown } | null | undefined)?.modules;
    return textsIn(modules, inside(documentPlace(document), 'modules')).flatMap(({ place, value }) => {
      const path = joinInside(folderOf(inner), value);
      return path === undefined ? [] : [{ client: 'Claude Code' as const, path, at: place }];
    });
  });
}

// copilot 1.0.102 runs these with --experimental.
function extensionsOf({ files, manifests, root }: Plugin): OwnCode[] {
  if (manifests.length > 0 && manifests.every(({ shape }) => neutralShapes.has(shape))) return [];
  const isStandard = manifests.some(({ shape }) => shape === 'agent-plugins');
  const start = isStandard ? `${copilotFolder}/extensions/` : 'extensions/';
  return files.flatMap(file => {
    const path = below(root, file);
    if (!path.startsWith(start) || !/^[^/]+\/extension\.[cm]?js$/.test(path.slice(start.length))) return [];
    return [{ client: 'Copilot' as const, path, at: { file } }];
  });
}
