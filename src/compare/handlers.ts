import type { Said } from '../model/place.ts';
import type { Handler, Manifest } from '../model/plugin.ts';
import { withoutRoot } from '../model/programs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { brief, change, gain, gone } from './change.ts';
import type { ChangeId } from './change-ids.ts';
import { isAutomatic, momentOf } from './moments.ts';
import type { Reading } from './reading.ts';

/** What differs in event handlers, in the hooks of the api shape, and in permissions. */
export function handlerChanges(was: Reading, now: Reading): SurfaceChange[] {
  return [
    ...eventHandlers(handlersIn(was, 'event'), handlersIn(now, 'event')),
    ...apiHooks(handlersIn(was, 'api'), handlersIn(now, 'api')),
    ...permissionChanges(was.plugin.components.permissions, now.plugin.components.permissions),
  ];
}

function handlersIn({ plugin }: Reading, shape: Manifest['shape']): Handler[] {
  const files = new Set(plugin.manifests.filter(one => one.shape === shape).map(({ file }) => file));
  return plugin.components.handlers.filter(({ script }) => files.has(script.place.file));
}

// The same event and script, then the script under another event, then another script for the event.
const likenesses: readonly ((was: Handler, now: Handler) => boolean)[] = [
  (was, now) => was.event === now.event && scriptOf(was) === scriptOf(now),
  (was, now) => scriptOf(was) === scriptOf(now),
  (was, now) => was.event === now.event,
];

function scriptOf({ script }: Handler): string {
  return withoutRoot(script.value);
}

function eventHandlers(was: readonly Handler[], now: readonly Handler[]): SurfaceChange[] {
  let [left, right] = [was, now];
  const found: SurfaceChange[] = [];
  for (const isSame of likenesses) {
    for (const handler of left) {
      const other = right.find(one => isSame(handler, one));
      if (other === undefined) continue;
      found.push(...changed(handler, other));
      left = left.filter(one => one !== handler);
      right = right.filter(one => one !== other);
    }
  }
  return [
    ...found,
    ...left.map(one => gone('handler.removed', subjectOf(one), one.script.place, { from: scriptOf(one) })),
    ...right.map(one =>
      change('handler.added', subjectOf(one), one.script.place, { to: scriptOf(one), gain: runs(one) }),
    ),
  ];
}

function subjectOf(handler: Handler): string {
  return `${handler.event} ${scriptOf(handler)}`;
}

function runs(handler: Handler, language?: string): Gain {
  const files = language === undefined ? '' : ` for ${brief(language, 40)}`;
  return gain('exec', `run ${brief(scriptOf(handler), 100)} ${momentOf(handler.event)}${files}`);
}

function changed(was: Handler, now: Handler): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  const { place } = now.script;
  const add = (id: ChangeId, from: string, to: string, gained?: Gain): void => {
    found.push(change(id, subjectOf(now), place, { from, to, gain: gained }));
  };
  if (was.event !== now.event) add('handler.event.changed', was.event, now.event, runs(now));
  if (scriptOf(was) !== scriptOf(now)) {
    const [before, after] = [endingOf(was), endingOf(now)];
    if (before === after) add('handler.script.path.changed', scriptOf(was), scriptOf(now));
    else add('handler.runtime.changed', before, after);
  }
  return [...found, ...languageChanges(was, now)];
}

function endingOf(handler: Handler): string {
  return /\.([^./]+)$/.exec(scriptOf(handler))?.[1] ?? '';
}

// No language at all is every language.
function languageChanges(was: Handler, now: Handler): SurfaceChange[] {
  const [before, after] = [was, now].map(({ languages }) => (languages.length === 0 ? ['all languages'] : languages));
  const { place } = now.script;
  const [old, fresh] = [new Set(before), new Set(after)];
  const isAll = (set: ReadonlySet<string>): boolean => set.has('all languages');
  const found: SurfaceChange[] = [];
  for (const language of fresh) {
    if (old.has(language) || isAll(old)) continue;
    const gained = isAutomatic(now.event) ? runs(now, language) : undefined;
    found.push(change('handler.language.added', subjectOf(now), place, { to: language, gain: gained }));
  }
  for (const language of old) {
    if (fresh.has(language) || isAll(fresh)) continue;
    found.push(change('handler.language.removed', subjectOf(now), place, { from: language }));
  }
  return found;
}

function apiHooks(was: readonly Handler[], now: readonly Handler[]): SurfaceChange[] {
  const known = (event: string): event is 'onRequest' | 'onResponse' => event === 'onRequest' || event === 'onResponse';
  const others = (list: readonly Handler[]): Handler[] => list.filter(({ event }) => !known(event));
  const found = eventHandlers(others(was), others(now));
  for (const event of ['onRequest', 'onResponse'] as const) {
    const [before, after] = [was, now].map(list => list.find(one => one.event === event));
    const said = { from: before?.script.value, to: after?.script.value };
    if (said.from === said.to) continue;
    if (after === undefined) {
      if (before !== undefined) found.push(gone(`hooks.${event}.removed`, event, before.script.place, said));
    } else if (before !== undefined) found.push(change(`hooks.${event}.changed`, event, after.script.place, said));
    else found.push(change(`hooks.${event}.added`, event, after.script.place, { ...said, gain: runs(after) }));
  }
  return found;
}

function permissionChanges(was: readonly Said<string>[], now: readonly Said<string>[]): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  for (const { value, place } of now) {
    if (was.some(permission => permission.value === value)) continue;
    const isCovered = was.some(permission => covers(permission.value, value));
    const gained = isCovered ? undefined : gain('grants', `have the permission ${brief(value, 100)}`);
    found.push(change('permission.added', value, place, { to: value, gain: gained }));
  }
  for (const { value, place } of was) {
    if (!now.some(permission => permission.value === value))
      found.push(gone('permission.removed', value, place, { from: value }));
  }
  return found;
}

// `filesystem:*` holds `filesystem:read`.
function covers(wide: string, narrow: string): boolean {
  return wide === '*' || (wide.endsWith(':*') && narrow.startsWith(wide.slice(0, -1)));
}
