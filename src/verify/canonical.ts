import canonicalize from 'canonicalize';

/** The one way to write a value (RFC 8785); undefined where it has none, as half a character or a number that JSON cannot write. */
export function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
}
