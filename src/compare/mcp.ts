import type { SurfaceChange } from '../model/surface.ts';
import { dropsEncryption, urlParts } from '../model/urls.ts';
import { brief, change, gone } from './change.ts';
import type { Held } from './held.ts';
import { commandChanges } from './mcp-command.ts';
import { contacts, contactsBy, starts } from './mcp-gains.ts';
import { needChanges, needsOf } from './mcp-needs.ts';
import { signInChanges } from './mcp-sign-in.ts';
import { pairsBy } from './pairs.ts';
import type { Reading } from './reading.ts';
import { commandText, type ServerFacts, serversIn } from './servers.ts';

/** What differs in MCP servers. */
export function mcpChanges(was: Reading, now: Reading, held: Held): SurfaceChange[] {
  const pairs = pairsBy(
    serversIn(was),
    serversIn(now),
    server => server.key,
    server => server.content,
  );
  const fresh = [...pairs.fresh];
  const found = pairs.gone.map(server => {
    const at = fresh.findIndex(other => sameTarget(server, other));
    if (at < 0) return gone('mcp.removed', server.key, server.at, { from: targetOf(server) });
    const [other] = fresh.splice(at, 1) as [ServerFacts];
    return change('mcp.renamed', other.key, other.at, { from: server.key, to: other.key });
  });
  return [
    ...found,
    ...fresh.flatMap(server => added(server, held)),
    ...pairs.both.flatMap(([before, after]) => changed(before, after, held)),
  ];
}

function sameTarget(a: ServerFacts, b: ServerFacts): boolean {
  return a.content === b.content || (targetOf(a) !== '' && targetOf(a) === targetOf(b));
}

function targetOf(server: ServerFacts): string {
  return brief(server.url ?? commandText(server), 200);
}

function added(server: ServerFacts, held: Held): SurfaceChange[] {
  const program = server.programs.some(({ name }) => !held.programs.has(name));
  const host = server.url === undefined ? '' : urlParts(server.url).host;
  const newHost = host !== '' && !held.hosts.has(host);
  const named = contactsBy([server.raw.args, server.raw.env], held);
  const gained = program ? starts(server) : newHost ? contacts(server.url ?? '') : named;
  const rows = [change('mcp.added', server.key, server.at, { to: targetOf(server), gain: gained })];
  return [...rows, ...needsOf(server, held), ...signInChanges({ ...server, raw: {} }, server, held, true)];
}

function changed(was: ServerFacts, now: ServerFacts, held: Held): SurfaceChange[] {
  return [
    ...transportChanges(was, now),
    ...(was.url !== undefined && now.url !== undefined ? urlChanges(was.url, now.url, now, held) : []),
    ...(was.words.length > 0 && now.words.length > 0 ? commandChanges(was, now, held) : []),
    ...needChanges(was, now, held),
    ...signInChanges(was, now, held, false),
  ];
}

function transportChanges(was: ServerFacts, now: ServerFacts): SurfaceChange[] {
  if (was.transport === now.transport) return [];
  const said = { from: was.transport, to: now.transport };
  if (now.transport === 'stdio')
    return [change('mcp.transport.stdio.changed', now.key, now.at, { ...said, gain: starts(now) })];
  if (was.transport !== 'stdio') return [change('mcp.transport.changed', now.key, now.at, said)];
  return [change('mcp.transport.stdio.changed', now.key, now.at, { ...said, gain: contacts(now.url ?? now.key) })];
}

function urlChanges(from: string, to: string, now: ServerFacts, held: Held): SurfaceChange[] {
  if (from === to) return [];
  const [before, after] = [urlParts(from), urlParts(to)];
  const said = { from, to };
  const found: SurfaceChange[] = [];
  const add = (id: Parameters<typeof change>[0], details = {}): void => {
    found.push(change(id, now.key, now.at, { ...said, ...details }));
  };
  if (before.host !== after.host) {
    add('mcp.url.host.changed', held.hosts.has(after.host) ? {} : { gain: contacts(to) });
  }
  if (dropsEncryption(before, after)) add('mcp.url.encryption.dropped');
  else if (before.scheme !== after.scheme) add('mcp.url.scheme.changed');
  if (before.path !== after.path) add('mcp.url.path.changed');
  if (before.query !== after.query) add('mcp.url.query.changed');
  return found;
}
