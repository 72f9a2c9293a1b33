/** What is wrong with a URL that leaves the machine; the first that holds. */
export type AddressFault = 'unencrypted' | 'credentials' | 'private' | 'link-local';

/** What makes a URL unfit to be published; undefined when nothing does, or when it is no absolute URL. */
export function addressFault(text: string): AddressFault | undefined {
  if (!/^(?:https?|wss?):\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.password !== '' || url.username !== '') return 'credentials';
  const place = placeOf(url.hostname);
  if (place === 'link-local' || place === 'private') return place;
  return place === 'public' && (url.protocol === 'http:' || url.protocol === 'ws:') ? 'unencrypted' : undefined;
}

/** A URL without what it may keep secret, fit for a message. */
export function withoutSecrets(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1…@').replace(/[?#].*$/s, '');
}

/** Does a URL lead to the machine it is used on? */
export function isLoopback(text: string): boolean {
  return URL.canParse(text) && placeOf(new URL(text).hostname) === 'loopback';
}

function placeOf(host: string): 'loopback' | 'link-local' | 'private' | 'public' {
  const name = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|::1)$/.test(name)) return 'loopback';
  if (/^(?:169\.254(?:\.\d+){2}|fe[89ab][0-9a-f]:.*|metadata\.google\.internal)$/.test(name)) return 'link-local';
  const ranges =
    /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|0\.0\.0\.0|f[cd][0-9a-f]{2}:.*)$/;
  return ranges.test(name) || /\.(?:local|internal|lan)$/.test(name) ? 'private' : 'public';
}
