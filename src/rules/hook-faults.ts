import { effectsText, hitAll, hitsOf, hitsOfEach, levelOfHits, withEffects } from '../clients/effects.ts';
import { factsOf } from '../clients/facts.ts';
import { heldInline, readsPart } from '../clients/part-readers.ts';
import { type ClientId, effectText, type Hit } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import type { Role } from '../model/document.ts';
import { inside, type Said } from '../model/place.ts';
import type { Hook, Plugin } from '../model/plugin.ts';
import { allOf, didYouMean, shown } from '../model/words.ts';

/** What the readers of hooks mind in their events and handlers, and in commands that a shell parts. */
export function* hookFaults(plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  for (const event of plugin.components.events) {
    // An event that another client of this plugin knows was meant for that client.
    const isMeant = clients.some(client => factsOf(client).components.hooks?.events?.includes(event.value));
    yield* unknownEvent(event, plugin, readersOf(event.place.file, plugin, clients), isMeant);
  }
  for (const hook of plugin.components.hooks) {
    const readers = readersOf(hook.place.file, plugin, clients);
    yield* unknownHandler(hook, plugin, readers);
    yield* idleHandler(hook, plugin, readers);
    yield* unquoted(hook, plugin, readers);
  }
}

/** The clients that read this file of hooks. */
export function readersOf(file: string, plugin: Plugin, clients: readonly ClientId[]): ClientId[] {
  return clients.filter(client => readsPart(client, plugin, 'hooks', file));
}

function* unknownEvent(
  event: Said<string>,
  plugin: Plugin,
  clients: readonly ClientId[],
  isMeant: boolean,
): Iterable<Found> {
  const suffering = clients.flatMap(client => {
    const facts = factsOf(client).components.hooks;
    const known = facts?.events === undefined || facts.unknownEvent === undefined || facts.events.includes(event.value);
    if (known) return [];
    const effect = heldInline(client, plugin, 'hooks', event.place.file, facts.unknownEvent);
    return [{ client, effect, events: facts.events }];
  });
  if (suffering.length === 0) return;
  const meant = didYouMean(event.value, suffering[0]?.events ?? []);
  const level = isMeant ? 'warn' : levelOfHits(suffering);
  yield {
    at: { ...event.place, on: 'key' },
    message: `${shown(event.value)} is no hook event of ${allOf(suffering.map(({ client }) => client))}; ${effectsText(suffering)}`,
    hint: meant === undefined ? 'Use an event this client knows.' : `Did you mean "${meant}"?`,
    level,
    plugin: plugin.name.value,
    hits: hitsOf(suffering),
  };
}

/** A shell parts a command at the blanks of a folder name, unless it is in quotes. */
function* unquoted({ command, type }: Hook, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  if (command === undefined || type !== 'command' || !namesRoot(command.value)) return;
  const hits = hitsOfEach(clients, client => factsOf(client).components.hooks?.unquotedRoot);
  if (hits.length === 0) return;
  yield {
    at: command.place,
    message: withEffects(
      'the command has ${CLAUDE_PLUGIN_ROOT} outside of quotes, where a blank in the path parts it',
      hits,
    ),
    hint: 'Put the path in double quotes.',
    level: levelOfHits(hits),
    plugin: plugin.name.value,
    hits,
  };
}

/** Is the folder of the plugin named outside of quotes? */
function namesRoot(command: string): boolean {
  let quote: string | undefined;
  for (let index = 0; index < command.length; index++) {
    const here = command[index] as string;
    if (here === '\\' && quote !== "'") index++;
    else if (here === quote) quote = undefined;
    else if (quote === undefined && (here === '"' || here === "'")) quote = here;
    else if (quote === undefined && startsRoot.test(command.slice(index, index + 21))) return true;
  }
  return false;
}

const startsRoot = /^\$(?:\{CLAUDE_PLUGIN_ROOT\}|CLAUDE_PLUGIN_ROOT)/;

function* unknownHandler(hook: Hook, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  const suffering = clients.flatMap(client => {
    const facts = factsOf(client).components.hooks;
    const known =
      facts?.handlers === undefined || facts.unknownHandler === undefined || facts.handlers.includes(hook.type);
    if (known) return [];
    const guards = facts.values?.guards?.includes(hook.event) === true;
    const alone = guards ? 'component-dropped' : facts.unknownHandler;
    const effect = heldInline(client, plugin, 'hooks', hook.place.file, alone);
    return [{ client, effect, handlers: facts.handlers }];
  });
  if (suffering.length === 0) return;
  yield {
    at: inside(hook.place, 'type'),
    message: `${shown(hook.type)} is no type of handler; ${consequence('hooks', suffering)}`,
    hint: `Known types: ${suffering[0]?.handlers.join(', ')}.`,
    level: levelOfHits(suffering),
    plugin: plugin.name.value,
    hits: hitsOf(suffering),
  };
}

function* idleHandler({ place, type }: Hook, plugin: Plugin, clients: readonly ClientId[]): Iterable<Found> {
  const idle = clients.filter(client => factsOf(client).components.hooks?.unusedHandlers?.includes(type) === true);
  if (idle.length === 0) return;
  const hits = hitAll(idle, 'component-dropped');
  const isMeant = clients.some(client => !idle.includes(client));
  yield {
    at: inside(place, 'type'),
    message: `a hook of the type ${shown(type)} is read and never run; ${effectsText(hits)}`,
    hint: 'Write a command.',
    ...(isMeant && { level: 'warn' as const }),
    plugin: plugin.name.value,
    hits,
  };
}

/** What clients do about a fault, where some drop a hooks file as a whole. */
export function consequence(role: Role, hits: readonly Hit[]): string {
  const lost = hits.filter(({ effect }) => effect === 'component-dropped').map(({ client }) => client);
  const others = hits.filter(({ effect }) => effect !== 'component-dropped');
  return [
    ...(lost.length === 0 ? [] : [dropped(role, lost)]),
    ...(others.length === 0 ? [] : [effectsText(others)]),
  ].join(', ');
}

/** Who drops a part; a client that is particular about the keys of a hooks file drops it as a whole. */
export function dropped(role: Role, clients: readonly ClientId[]): string {
  const strict = clients.filter(client => role === 'hooks' && factsOf(client).components.hooks?.topLevel !== undefined);
  const others = clients.filter(client => !strict.includes(client));
  return [
    ...(strict.length === 0 ? [] : [`${allOf(strict)} ${strict.length === 1 ? 'drops' : 'drop'} the whole hooks file`]),
    ...(others.length === 0 ? [] : [effectText(others, 'component-dropped')]),
  ].join(', ');
}
