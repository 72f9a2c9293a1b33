/** A URL in parts, variables and all; each part is text and may be empty. */
export interface UrlParts {
  readonly scheme: string;
  /** Host and port, lower case, without user and password. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** The parts of what is written as a URL; what is none has only a path. */
export function urlParts(text: string): UrlParts {
  const match = /^([A-Za-z][\w+.-]*):\/\/([^/?#\\]*)([^?#]*)(.*)$/s.exec(text.trim());
  if (match === null) return { scheme: '', host: '', path: text, query: '' };
  const [, scheme = '', authority = '', path = '', query = ''] = match;
  return { scheme: scheme.toLowerCase(), host: hostIn(scheme, authority), path: path === '' ? '/' : path, query };
}

const ports = new Map(Object.entries({ http: '80', https: '443', ws: '80', wss: '443' }));

function hostIn(scheme: string, authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const plain = /[${}]/.test(host) ? host : host.toLowerCase();
  const port = ports.get(scheme.toLowerCase());
  return port !== undefined && plain.endsWith(`:${port}`) ? plain.slice(0, -port.length - 1) : plain;
}

/** Does what was encrypted now go in clear? */
export function dropsEncryption(was: UrlParts, now: UrlParts): boolean {
  return ['https', 'wss'].includes(was.scheme) && ['http', 'ws'].includes(now.scheme);
}
