import { recordOf, type Values } from '../load/values.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { urlParts } from '../model/urls.ts';
import { canonical } from './canonical.ts';
import { brief, change, gain } from './change.ts';
import type { Held } from './held.ts';
import { contactsBy } from './mcp-gains.ts';
import type { ServerFacts } from './servers.ts';

/** What a new MCP server asks for: it stops nobody, and still is a secret to give. */
export function needsOf(server: ServerFacts, held: Held): SurfaceChange[] {
  const gains = [
    ...[...server.required].filter(name => !held.secrets.has(name)).map(variable),
    ...[...server.headers].filter(([, { secret }]) => secret).map(([name]) => header(name, server)),
  ];
  return gains.map(gained => change('mcp.secret.added', server.key, server.at, { gain: gained }));
}

function variable(name: string): Gain {
  return gain('secrets', `ask for the environment variable ${brief(name, 60)}`);
}

function header(name: string, server: ServerFacts, secret = 'a secret'): Gain {
  const whom = server.url === undefined ? server.key : urlParts(server.url).host || server.key;
  return gain('secrets', `send ${brief(secret, 60)} in the header ${brief(name, 40)} to ${brief(whom, 80)}`);
}

/** What differs in the variables and headers that an MCP server needs. */
export function needChanges(was: ServerFacts, now: ServerFacts, held: Held): SurfaceChange[] {
  return [...variableChanges(was, now, held), ...valueChanges(was, now, held), ...headerChanges(was, now)];
}

function variableChanges(was: ServerFacts, now: ServerFacts, held: Held): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  for (const name of now.required) {
    if (was.required.has(name)) continue;
    const gained = held.secrets.has(name) ? undefined : variable(name);
    found.push(change('mcp.env.required.added', now.key, now.at, { to: name, gain: gained }));
  }
  const known = new Set([...was.required, ...was.optional]);
  for (const name of now.optional) {
    if (!known.has(name))
      found.push(
        change('mcp.env.optional.added', now.key, now.at, { to: name, gain: contactsBy(envOf(now)[name], held) }),
      );
  }
  for (const name of known) {
    if (now.required.has(name) || now.optional.has(name)) continue;
    found.push(change('mcp.env.removed', now.key, now.at, { from: name }));
  }
  return found;
}

// Both sides set the variable themselves, to something else.
function valueChanges(was: ServerFacts, now: ServerFacts, held: Held): SurfaceChange[] {
  const [before, after] = [envOf(was), envOf(now)];
  return Object.keys(after)
    .filter(key => was.optional.has(key) && now.optional.has(key) && canonical(before[key]) !== canonical(after[key]))
    .map(key => {
      const said = { from: key, to: key, gain: contactsBy(after[key], held) };
      return change('mcp.env.changed', now.key, now.at, said);
    });
}

function envOf({ raw }: ServerFacts): Values {
  return recordOf(raw.env);
}

function headerChanges(was: ServerFacts, now: ServerFacts): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  for (const [name, { value, secret, names }] of now.headers) {
    const before = was.headers.get(name);
    const other = names.find(one => before?.names.includes(one) === false);
    if (secret && (before?.secret !== true || other !== undefined)) {
      const gained = header(name, now, before?.secret === true ? other : undefined);
      found.push(change('mcp.header.secret.added', now.key, now.at, { to: name, gain: gained }));
    } else if (before === undefined) found.push(change('mcp.header.added', now.key, now.at, { to: name }));
    else if (before.value !== value) {
      found.push(change('mcp.header.changed', now.key, now.at, { from: name, to: name }));
    }
  }
  for (const name of was.headers.keys()) {
    if (!now.headers.has(name)) found.push(change('mcp.header.removed', now.key, now.at, { from: name }));
  }
  return found;
}
