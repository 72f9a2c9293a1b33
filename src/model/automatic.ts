import { documentPlace } from './document.ts';
import { ownCodeOf } from './own-code.ts';
import { inside, type Place, type Said } from './place.ts';
import type { Plugin } from './plugin.ts';
import { valueAt } from './plugin-values.ts';
import type { Snapshot } from './snapshot.ts';
import { statusLine, statusLinesOf } from './status-lines.ts';

/** Something of a plugin that runs without being asked. */
export interface Automatic {
  readonly kind: 'hook' | 'monitor' | 'module' | 'handler' | 'status line';
  /** What it waits for; `monitor` for what runs all the time, `module` for what is a part of a client, `subagentStatusLine` for that. */
  readonly event: string;
  /** Shell lines that it runs; none where it asks a model or calls a URL. */
  readonly lines: readonly string[];
  readonly at: Place;
}

/** Everything that runs by itself: hooks in any form a client knows, in front matter too, monitors, event handlers, status lines. */
export function automaticIn(plugin: Plugin, snapshot: Snapshot): readonly Automatic[] {
  const { events, handlers, monitors } = plugin.components;
  return [
    ...[...events, ...promptEvents(plugin)].flatMap(event => hooksOf(plugin, event)),
    ...monitors.map(({ command, place }) => {
      return { kind: 'monitor' as const, event: 'monitor', lines: command ? [command.value] : [], at: place };
    }),
    ...ownCodeOf(plugin).map(({ at, path }) => {
      return { kind: 'module' as const, event: 'module', lines: [`"\${PLUGIN_ROOT}/${path}"`], at };
    }),
    ...statusLinesOf(plugin, snapshot).map(({ place, value }) => {
      return { kind: 'status line' as const, event: statusLine, lines: [value], at: place };
    }),
    ...handlers.map(({ event, script }) => {
      // The api shape names a function of the service, which is no file of the plugin.
      const isFile = /[./]/.test(script.value);
      const path = script.value.replace(/^(?:\.\/)+/, '');
      return { kind: 'handler' as const, event, lines: isFile ? [`"\${PLUGIN_ROOT}/${path}"`] : [], at: script.place };
    }),
  ];
}

// Skills, commands and agents of Claude Code may bring hooks in their front matter.
function promptEvents({ components }: Plugin): Said<string>[] {
  const { agents, commands, skills } = components;
  return [...skills, ...commands, ...agents].flatMap(({ document }) => {
    const place = inside(documentPlace(document), 'hooks');
    return Object.keys(recordOf(recordOf(document.value).hooks)).map(event => ({
      value: event,
      place: inside(place, event),
    }));
  });
}

// Groups with a matcher as Codex and Claude Code write them, or plain hooks as Copilot and Cursor do.
function hooksOf(plugin: Plugin, { value: event, place }: Said<string>): Automatic[] {
  return itemsOf(valueAt(plugin, place), place).flatMap(({ value, at }) => {
    const group = recordOf(value);
    const hooks = Array.isArray(group.hooks) ? itemsOf(group.hooks, inside(at, 'hooks')) : [{ value, at }];
    return hooks.map(hook => ({ kind: 'hook' as const, event, lines: linesOf(recordOf(hook.value)), at: hook.at }));
  });
}

const lineKeys = ['command', 'bash', 'powershell', 'commandWindows', 'windows', 'linux', 'osx'];

function linesOf(hook: Readonly<Record<string, unknown>>): string[] {
  const lines = lineKeys.flatMap(key => (typeof hook[key] === 'string' ? [hook[key]] : []));
  const args = Array.isArray(hook.args) ? hook.args.filter(arg => typeof arg === 'string') : [];
  if (args.length === 0) return lines;
  const quoted = args.map(arg => `"${arg.replaceAll(/["\\]/g, '\\$&')}"`).join(' ');
  return lines.map(line => `${line} ${quoted}`);
}

function itemsOf(value: unknown, place: Place): { readonly value: unknown; readonly at: Place }[] {
  return Array.isArray(value) ? value.map((item: unknown, at) => ({ value: item, at: inside(place, at) })) : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
