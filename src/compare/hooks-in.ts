import { isRecord, itemsOf, membersOf, plainText, plainTexts, recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import type { Program } from '../model/packages.ts';
import { inside, type Place, type Said } from '../model/place.ts';
import { programsIn, programsOf } from '../model/programs.ts';
import { canonical } from './canonical.ts';
import type { Reading } from './reading.ts';

/** A hook with what it runs. */
export interface HookFacts {
  readonly event: string;
  readonly matcher: string;
  readonly type: string;
  readonly raw: Values;
  readonly at: Place;
  readonly content: string;
  /** The prompt in whose front matter it stands, and without which it does not run: `the skill greet`. */
  readonly within?: string;
  /** What it does, as its author writes it: a command line, a URL, a prompt, a tool. */
  readonly does: string;
  readonly programs: readonly Program[];
}

/** The hooks of a plugin, in groups as Codex and Claude Code write them or plainly as Copilot and Cursor do; each once. */
export function hooksIn(side: Reading): HookFacts[] {
  const found = new Map<string, HookFacts>();
  const events: readonly PlacedEvent[] = [...side.plugin.components.events, ...promptEvents(side)];
  for (const { place, value, within } of events) {
    for (const item of itemsOf(side.valueAt(place), place)) {
      for (const hook of handlersIn(value, item.value, item.place)) {
        const content = `${hook.content} ${within ?? ''}`;
        if (!found.has(content)) found.set(content, { ...hook, content, ...(within !== undefined && { within }) });
      }
    }
  }
  return [...found.values()];
}

interface PlacedEvent extends Said<string> {
  readonly within?: string;
}

// In the front matter of skills and commands claude 2.1.329 reads hooks, in that of the agents of a plugin copilot 1.0.102.
function promptEvents({ plugin }: Reading): PlacedEvent[] {
  const { skills, commands, agents } = plugin.components;
  const prompts = [
    ...skills.map(({ document, id, name }) => ({ document, within: `the skill ${name?.value ?? id}` })),
    ...commands.map(({ document, id }) => ({ document, within: `the command ${id}` })),
    ...agents.map(({ document, id }) => ({ document, within: `the agent ${id}` })),
  ];
  return prompts.flatMap(({ document, within }) => {
    const place = inside(documentPlace(document), 'hooks');
    return membersOf(recordOf(document.value).hooks, place).map(({ key, place: at }) => ({
      value: key,
      place: at,
      within,
    }));
  });
}

function handlersIn(event: string, value: unknown, place: Place): HookFacts[] {
  if (!isRecord(value)) return [];
  const matcher = plainText(value, 'matcher') ?? '';
  if (!Array.isArray(value.hooks)) return [hookOf(event, matcher, value, place)];
  return itemsOf(value.hooks, inside(place, 'hooks')).flatMap(handler =>
    isRecord(handler.value) ? [hookOf(event, matcher, handler.value, handler.place)] : [],
  );
}

const lineKeys = ['command', 'bash', 'powershell', 'commandWindows', 'windows', 'linux', 'osx'];

function hookOf(event: string, matcher: string, raw: Values, at: Place): HookFacts {
  const lines = lineKeys.flatMap(key => plainText(raw, key) ?? []);
  const type = plainText(raw, 'type') ?? 'command';
  const args = plainTexts(raw.args);
  const [first = ''] = lines;
  return {
    ...{ event, matcher, type, raw, at, content: canonical({ event, matcher, raw }) },
    does: lines.length > 0 ? [lines.join('; '), ...args].join(' ') : otherwise(raw),
    programs: args.length > 0 ? programsOf([first, ...args]) : lines.flatMap(line => programsIn(line)),
  };
}

function otherwise(raw: Values): string {
  return ['url', 'prompt', 'server', 'tool'].flatMap(key => plainText(raw, key) ?? []).join(' ');
}
