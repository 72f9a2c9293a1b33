/** What makes a URL one that should not be contacted. */
export type UrlFault = 'clear-text' | 'user-info' | 'private-address';

/** The faults of a URL; none for one with variables in its host, and none for clear text to this machine itself. */
export function urlFaults(text: string): UrlFault[] {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'file') return [];
  const authority = /^[^/?#]*/.exec(text.slice(scheme.length + 3))?.[0] ?? '';
  const user = authority.lastIndexOf('@');
  const host = hostOf(authority.slice(user + 1));
  const faults: UrlFault[] = [];
  if (['http', 'ws', 'git', 'ftp'].includes(scheme) && !isLoopback(host)) faults.push('clear-text');
  if (user >= 0 && !(scheme === 'ssh' && !authority.slice(0, user).includes(':'))) faults.push('user-info');
  if (isPrivate(host)) faults.push('private-address');
  return faults;
}

function hostOf(authority: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(authority)?.[1];
  return (bracketed ?? authority.replace(/:\d*$/, '')).toLowerCase();
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

// RFC 1918, link-local (cloud metadata lives there), unique local and the unspecified address.
function isPrivate(host: string): boolean {
  if (host.includes(':')) return /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(host) || host === '::';
  const octets = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (octets === null) return false;
  const [first, second] = [Number(octets[1]), Number(octets[2])];
  if (first === 10 || first === 0) return true;
  if (first === 172) return second >= 16 && second <= 31;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}
