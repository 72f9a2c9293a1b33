import type { Gain, SurfaceChange } from '../model/surface.ts';
import { urlParts } from '../model/urls.ts';
import { canonical } from './canonical.ts';
import { brief, change, gain } from './change.ts';
import type { Held } from './held.ts';
import { hostsIn, type ServerFacts, signInOf } from './servers.ts';

/** What differs in how users sign in to an MCP server; a new server has nothing to compare with, but may ask for a sign-in. */
export function signInChanges(was: ServerFacts, now: ServerFacts, held: Held, isNew: boolean): SurfaceChange[] {
  const [before, after] = [signInOf(was.raw), signInOf(now.raw)];
  if (canonical(before) === canonical(after)) return [];
  const gained = gainOf(before, after, now, held);
  if (isNew) return gained === undefined ? [] : [change('mcp.sign-in.added', now.key, now.at, { gain: gained })];
  const said = { from: brief(canonical(before), 200), to: brief(canonical(after), 200) };
  return [change('mcp.auth.changed', now.key, now.at, { ...said, gain: gained })];
}

type SignIn = ReturnType<typeof signInOf>;

function gainOf(was: SignIn, now: SignIn, server: ServerFacts, held: Held): Gain | undefined {
  const helper = now.headersHelper ?? now.headers_helper;
  if (typeof helper === 'string' && helper !== was.headersHelper && helper !== was.headers_helper) {
    return gain('exec', `run ${brief(helper)} for the headers of the MCP server ${brief(server.key, 40)}`);
  }
  const own = urlParts(server.url ?? '').host;
  const host = hostsIn(now).find(one => one !== own && !held.hosts.has(one));
  if (host !== undefined) return gain('egress', `contact ${brief(host, 100)}`);
  if (Object.keys(was).length > 0 || Object.keys(now).length === 0) return undefined;
  return gain('secrets', `ask for a sign-in to the MCP server ${brief(server.key, 40)}`);
}
