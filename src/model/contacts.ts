import { hostOf } from './hosts.ts';
import { inside, type Said, steps } from './place.ts';
import type { Plugin } from './plugin.ts';
import { valueAt } from './plugin-values.ts';
import { textsIn } from './texts.ts';

/** A host that a plugin talks to, and for what. */
export interface Contact {
  readonly for: 'server' | 'hook' | 'endpoint' | 'token';
  readonly host: string;
  /** The URL as it is written, or the text that it is a part of. */
  readonly said: Said<string>;
}

/** Every host that a plugin names where it is contacted: MCP servers, hooks, endpoints, and where tokens come from. */
export function contactsOf(plugin: Plugin): readonly Contact[] {
  const { authentication, endpoints, hooks, servers } = plugin.components;
  const tokens = authentication?.tokenUrl === undefined ? [] : [authentication.tokenUrl];
  const called = servers.flatMap(({ place }) => textsIn(valueAt(plugin, place), place).filter(isUsed));
  const asked = hooks.flatMap(({ place }) => textsIn(valueAt(plugin, place), place).filter(isUrlField));
  const paths = endpoints.map(({ path, place }) => ({ value: path, place: inside(place, 'path') }));
  return [
    ...contacts('server', called),
    ...contacts('hook', asked),
    ...contacts('endpoint', paths),
    ...contacts('token', tokens),
  ];
}

// What tells people about a server is not contacted.
const prose = new Set(['description', 'title', 'homepage', 'documentation', '$schema']);

function isUsed({ place }: Said<string>): boolean {
  return !prose.has(steps(place.pointer ?? '').at(-1) ?? '');
}

function isUrlField({ place }: Said<string>): boolean {
  return place.pointer?.endsWith('/url') === true;
}

function contacts(what: Contact['for'], texts: readonly Said<string>[]): Contact[] {
  return texts.flatMap(said => [...hostsIn(said.value)].map(host => ({ for: what, host, said })));
}

/** The hosts of the URLs in a text: `--url=https://a.example https://b.example`. */
function hostsIn(text: string): Set<string> {
  const whole = /^\s*(?:https?|wss?):\S+\s*$/i.test(text) ? [text.trim()] : [];
  const urls = whole.length > 0 ? whole : (text.match(/[a-z][\w+.-]*:\/\/[^\s"'`|;,()<>]+/gi) ?? []);
  return new Set(urls.map(hostOf).filter(host => host !== undefined));
}
