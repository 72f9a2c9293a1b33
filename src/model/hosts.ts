import { matchesName } from './glob.ts';
import { urlParts } from './urls.ts';

/** Hosts that a policy allows, and those it refuses even so. */
export interface HostList {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** The host of a URL in the one form that lists are held against: small letters, plain IPv4, no dot at its end. */
export function hostOf(url: string): string | undefined {
  const { host } = urlParts(url);
  // Where a variable stands, the rest is compared as it is written.
  if (/[${}]/.test(host) || !URL.canParse(url)) return host || undefined;
  const { hostname, port } = new URL(url);
  const name = hostname.replace(/\.$/, '').toLowerCase();
  return name === '' ? undefined : `${mapped(name) ?? name}${port === '' ? '' : `:${port}`}`;
}

/**
 * Does a host match a pattern? `*` is any host, or stays within a label; at the beginning it stands for one label or
 * more, so `*.x` matches `a.b.x` and not `x`. A pattern without a port means every port.
 */
export function matchesHost(host: string, pattern: string): boolean {
  if (pattern === '*') return true;
  const wanted = pattern.toLowerCase();
  const name = /:\d+$/.test(wanted) ? host : host.replace(/:\d+$/, '');
  const labels = name.toLowerCase().split('.');
  const patterns = wanted.split('.');
  const [first] = patterns;
  const extra = first === '*' ? labels.length - patterns.length : 0;
  if (extra < 0 || labels.length - extra !== patterns.length) return false;
  const held = [labels.slice(0, extra + 1).join('.'), ...labels.slice(extra + 1)];
  return patterns.every((each, at) => (each === '*' ? held[at] !== '' : matchesName(held[at] as string, each)));
}

/** The pattern that refuses a host. */
export function refusing(host: string, { deny }: HostList): string | undefined {
  return deny.find(pattern => matchesHost(host, pattern));
}

/** Does a list allow a host, whatever is refused besides? */
export function isListed(host: string, { allow }: HostList): boolean {
  return allow.some(pattern => matchesHost(host, pattern));
}

// `[::ffff:a9fe:a9fe]` is 169.254.169.254 by another name.
function mapped(host: string): string | undefined {
  const match = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host);
  if (match === null) return undefined;
  const numbers = [match[1], match[2]].map(part => Number.parseInt(part as string, 16));
  return numbers.flatMap(number => [number >> 8, number & 255]).join('.');
}
