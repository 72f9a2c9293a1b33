import { plainText } from '../load/values.ts';
import { toldPlainly } from '../model/programs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { urlParts } from '../model/urls.ts';
import { canonical, without } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import type { Held } from './held.ts';
import { type HookFacts, hooksIn } from './hooks-in.ts';
import { coversMatcher } from './matchers.ts';
import { contactsBy } from './mcp-gains.ts';
import { canBlock, momentOf } from './moments.ts';
import type { Reading } from './reading.ts';

/** What differs in hooks. Those of another event are other hooks. */
export function hookChanges(was: Reading, now: Reading, held: Held): SurfaceChange[] {
  const [before, after] = [hooksIn(was), hooksIn(now)];
  let left = before.filter(hook => !after.some(other => other.content === hook.content));
  let right = after.filter(hook => !before.some(other => other.content === hook.content));
  const found: SurfaceChange[] = [];
  for (const isSame of likenesses) {
    for (const hook of left) {
      const other = right.find(one => isOfOneKind(hook, one) && isSame(hook, one));
      if (other === undefined) continue;
      found.push(...changed(hook, other, held));
      right = right.filter(one => one !== other);
      left = left.filter(one => one !== hook);
    }
  }
  return [...found, ...left.map(removed), ...right.map(added)];
}

// Outside of the prompt that it stood in, a hook runs at other times: it is another one.
function isOfOneKind(was: HookFacts, now: HookFacts): boolean {
  return was.event === now.event && was.type === now.type && was.within === now.within;
}

// From what is nearly the same hook to what only stands in its place.
const likenesses: readonly ((was: HookFacts, now: HookFacts) => boolean)[] = [
  (was, now) => was.matcher === now.matcher && was.does === now.does,
  (was, now) => was.does === now.does,
  (was, now) => was.matcher === now.matcher && samePrograms(was, now),
  (was, now) => was.matcher === now.matcher,
  (was, now) => was.programs.length > 0 && samePrograms(was, now),
];

function samePrograms(was: HookFacts, now: HookFacts): boolean {
  const known = was.programs.map(({ name }) => name);
  if (now.programs.length === 0) return known.length === 0 && was.does === now.does;
  return now.programs.every(({ name }) => known.includes(name));
}

function removed(hook: HookFacts): SurfaceChange {
  const id = canBlock(hook.event) ? 'hook.guard.removed' : 'hook.removed';
  return gone(id, subjectOf(hook), hook.at, { from: hook.does });
}

function added(hook: HookFacts): SurfaceChange {
  return change('hook.added', subjectOf(hook), hook.at, { to: hook.does, gain: runs(hook) });
}

function changed(was: HookFacts, now: HookFacts, held: Held): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  const subject = subjectOf(now);
  for (const key of ['matcher', 'if']) {
    const [from, to] = [was, now].map(({ raw, matcher }) => (key === 'if' ? (plainText(raw, key) ?? '') : matcher));
    if (from !== to) found.push(...matcherChanges(from ?? '', to ?? '', now));
  }
  if (was.does !== now.does) {
    const isOther = !samePrograms(was, now);
    const said = { from: was.does, to: now.does, gain: isOther ? runs(now) : contactsBy(now.does, held) };
    found.push(change(isOther ? 'hook.command.changed' : 'hook.arguments.changed', subject, now.at, said));
  }
  const [before, after] = [timeoutOf(was), timeoutOf(now)];
  if (before !== after) found.push(change('hook.timeout.changed', subject, now.at, { from: before, to: after }));
  if (restOf(was) !== restOf(now)) found.push(change('hook.changed', subject, now.at));
  return found;
}

// A matcher, or the `if` of Claude Code, which is a second one for a single handler.
function matcherChanges(from: string, to: string, now: HookFacts): SurfaceChange[] {
  const said = { from, to };
  const found: SurfaceChange[] = [];
  const keeps = coversMatcher(to, from);
  if (!coversMatcher(from, to)) {
    found.push(change('hook.matcher.widened', subjectOf(now), now.at, { ...said, gain: runs(now) }));
  } else if (keeps) found.push(change('hook.changed', subjectOf(now), now.at, said));
  if (keeps) return found;
  if (canBlock(now.event)) found.push(change('hook.guard.narrowed', subjectOf(now), now.at, said));
  else if (found.length === 0) found.push(change('hook.matcher.narrowed', subjectOf(now), now.at, said));
  return found;
}

const timeouts = ['timeout', 'timeoutSec', 'timeout_sec'];
const told = [...timeouts, 'command', 'bash', 'powershell', 'commandWindows', 'windows', 'linux', 'osx', 'args'];

function timeoutOf({ raw }: HookFacts): string | undefined {
  const key = timeouts.find(one => raw[one] !== undefined);
  return key === undefined ? undefined : String(raw[key]);
}

function restOf({ raw }: HookFacts): string {
  return canonical(without(raw, [...told, 'url', 'prompt', 'server', 'tool', 'matcher', 'if']));
}

function subjectOf({ event, matcher }: HookFacts): string {
  return matcher === '' ? event : `${event} ${matcher}`;
}

/** `run hooks/start.sh at every session start`. */
function runs(hook: HookFacts): Gain {
  const whom = hook.matcher === '' || hook.matcher === '*' ? '' : ` for ${brief(hook.matcher, 40)}`;
  const during = hook.within === undefined ? '' : `, while ${brief(hook.within, 50)} is at work`;
  const when = momentOf(hook.event) + whom + during;
  const url = plainText(hook.raw, 'url');
  if (hook.programs.length > 0) return gain('exec', `run ${brief(toldPlainly(hook.does), 110)} ${when}`);
  if (url !== undefined) return gain('egress', `send data to ${brief(urlParts(url).host || url, 100)} ${when}`);
  const prompt = plainText(hook.raw, 'prompt');
  if (prompt !== undefined) return gain('exec', `ask a model "${brief(prompt, 60)}" ${when}`);
  const tool = plainText(hook.raw, 'tool') ?? 'nothing';
  const server = plainText(hook.raw, 'server');
  const whose = server === undefined ? '' : ` of the MCP server ${brief(server, 40)}`;
  return gain('exec', `call the tool ${brief(tool, 40)}${whose} ${when}`);
}
