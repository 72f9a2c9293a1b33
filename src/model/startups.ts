import { claudePlaces } from './claude-places.ts';
import { documentPlace } from './document.ts';
import { ownCodeOf } from './own-code.ts';
import { joinInside } from './path.ts';
import { inside, type Place, type Said } from './place.ts';
import { isForClaude, type Manifest, type Plugin, type Server, sayersOf } from './plugin.ts';
import { memberOf, valueAt } from './plugin-values.ts';
import { statusLinesIn } from './status-lines.ts';
import { textsIn } from './texts.ts';
import { shown } from './words.ts';

/** Something that starts without being asked for: a hook, a monitor, a server, a language server. */
export interface Startup {
  /** Who starts it: `the hook of "SessionStart"`, `the server "crm"`. */
  readonly by: string;
  /** The command line, or the command and each of its arguments, as they are written. */
  readonly texts: readonly Said<string>[];
  /** Are these the words of one command? A line of its own is for a shell. */
  readonly isWords: boolean;
  /** Is it a module that a client makes a part of itself? Then nobody starts it as a program of its own. */
  readonly isLoaded?: true;
}

const known = new WeakMap<Plugin, readonly Startup[]>();

/** Everything in the documents of a plugin that starts without being asked for; worked out once. */
export function startupsOf(plugin: Plugin): readonly Startup[] {
  const startups = known.get(plugin) ?? allIn(plugin);
  known.set(plugin, startups);
  return startups;
}

function allIn(plugin: Plugin): readonly Startup[] {
  const { components } = plugin;
  return [
    ...hooksIn(plugin),
    ...components.servers.flatMap(({ args, command, key, place }) =>
      command === undefined ? [] : [started(`the server ${shown(key, 40)}`, command, args, place)],
    ),
    ...components.servers.flatMap(server => headersHelperOf(plugin, server)),
    ...components.languageServers.flatMap(({ args, command, key, place }) =>
      command === undefined ? [] : [started(`the language server ${shown(key, 40)}`, command, args, place)],
    ),
    ...ownCodeOf(plugin).map(({ at, client, path }) => {
      const texts = [{ value: `"\${PLUGIN_ROOT}/${path}"`, place: at }];
      return { by: client, texts, isWords: false, isLoaded: true as const };
    }),
    ...sayersOf(plugin)
      .flatMap(statusLinesIn)
      .map(said => ({ by: 'a status line', texts: [said], isWords: false })),
    ...sayersOf(plugin).flatMap(manifest =>
      monitorFields(manifest).flatMap(([value, ...path]) =>
        monitorsIn(value, inside(documentPlace(manifest.document), ...path)),
      ),
    ),
  ];
}

function started(by: string, command: Said<string>, args: readonly string[], place: Place): Startup {
  const texts = [command, ...args.map((value, at) => ({ value, place: inside(place, 'args', at) }))];
  return { by, texts, isWords: args.length > 0 };
}

// claude 2.1.329 runs it for the headers of a remote server.
function headersHelperOf(plugin: Plugin, { key, place }: Server): Startup[] {
  const value = memberOf(valueAt(plugin, place), 'headersHelper');
  if (typeof value !== 'string') return [];
  const texts = [{ value, place: inside(place, 'headersHelper') }];
  return [{ by: `the server ${shown(key, 40)}`, texts, isWords: false }];
}

/** The files besides its documents that hold commands for Claude Code: lists of monitors, and default settings. */
export function commandFiles(plugin: Plugin): readonly string[] {
  const { files, root } = plugin;
  const stated = sayersOf(plugin)
    .flatMap(monitorFields)
    .flatMap(([value]) => textsIn(value, { file: '', pointer: '' }));
  const places = [claudePlaces.monitors, ...(isForClaude(plugin) ? [claudePlaces.settings] : [])];
  const paths = new Set([...places, ...stated.map(({ value }) => value)].map(path => joinInside(root, path)));
  return files.filter(file => paths.has(file));
}

/** What a manifest says of monitors, with the steps to where it says so. */
function monitorFields({ value }: Manifest): (readonly [value: unknown, ...path: string[]])[] {
  const { experimental, monitors } = value;
  const tried = memberOf(experimental, 'monitors');
  return [
    ...(monitors === undefined ? [] : [[monitors, 'monitors'] as const]),
    ...(tried === undefined ? [] : [[tried, 'experimental', 'monitors'] as const]),
  ];
}

function monitorsIn(value: unknown, place: Place): Startup[] {
  const lines = textsIn(value, place).filter(said => said.place.pointer?.endsWith('/command'));
  return lines.map(said => ({ by: 'a monitor', texts: [said], isWords: false }));
}

/** The keys under which clients look for the command of a hook. */
const lineKey = /^(.*)\/(?:command|bash|powershell|commandWindows|windows|linux|osx|(args)\/\d+)$/;

// In files of hooks, under `hooks` of a manifest or an entry, and in the front matter of skills, commands and agents.
function* hooksIn({ components, documents, entries }: Plugin): Iterable<Startup> {
  for (const document of [...documents, ...entries.map(entry => entry.document)]) {
    const whole = documentPlace(document);
    const isAll = document.role === 'hooks';
    if (!isAll && !(document.role.endsWith('-manifest') || document.format === 'front-matter')) continue;
    const value = isAll ? document.value : memberOf(document.value, 'hooks');
    if (value === undefined) continue;
    const groups = Map.groupBy(textsIn(value, isAll ? whole : inside(whole, 'hooks')), ({ place }) => {
      return lineKey.exec(place.pointer ?? '')?.[1];
    });
    for (const [handler, texts] of groups) {
      if (handler === undefined) continue;
      const event = components.events.find(
        ({ place }) => place.file === document.file && `${handler}/`.startsWith(`${place.pointer}/`),
      );
      const by = event === undefined ? 'a hook' : `the hook of ${shown(event.value, 40)}`;
      const isWords = texts.some(({ place }) => lineKey.exec(place.pointer ?? '')?.[2] !== undefined);
      if (isWords) yield { by, texts, isWords };
      else for (const said of texts) yield { by, texts: [said], isWords };
    }
  }
}
