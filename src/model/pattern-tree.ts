/** A regular expression as a tree, as far as it can be asked in time that grows with the text and no faster. */
export type Pattern =
  | { readonly kind: 'one'; readonly source: string } // one character: a letter, an escape, a class, or a dot
  | { readonly kind: 'all'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'any'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number }
  | { readonly kind: 'at'; readonly where: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'ahead'; readonly part: Pattern; readonly wanted: boolean };

/** Why a regular expression cannot be asked so, as an end of a sentence that begins with it. */
export class Unbounded extends Error {}

/** The tree of a regular expression that is valid with the flag `u`; throws Unbounded where it asks for more than a tree can say. */
export function patternTree(source: string): Pattern {
  const reading = { source, at: 0 };
  return choice(reading);
}

interface Reading {
  readonly source: string;
  at: number;
}

function choice(reading: Reading): Pattern {
  const parts = [sequence(reading)];
  while (taken(reading, /\|/y) !== undefined) parts.push(sequence(reading));
  return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'any', parts };
}

function sequence(reading: Reading): Pattern {
  const parts: Pattern[] = [];
  while (reading.at < reading.source.length && !/[|)]/.test(reading.source[reading.at] ?? ''))
    parts.push(repeated(reading, term(reading)));
  return { kind: 'all', parts };
}

function term(reading: Reading): Pattern {
  const where = taken(reading, /\^|\$|\\b|\\B/y);
  if (where !== undefined) return { kind: 'at', where: where as '^' };
  const opening = taken(reading, /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[^)]*?:))?/y);
  if (opening !== undefined) return group(reading, opening);
  const reference = taken(reading, /\\(?:k<[^>]*>|[1-9]\d*)/y);
  if (reference !== undefined) throw new Unbounded(`refers back to a group by ${reference}`);
  const one = taken(
    reading,
    /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)|[^\\]/suy,
  );
  if (one === undefined) throw new Unbounded('cannot be read');
  return { kind: 'one', source: one };
}

function group(reading: Reading, opening: string): Pattern {
  if (/^\(\?<[=!]/.test(opening)) throw new Unbounded(`looks behind by ${opening}...)`);
  if (/^\(\?[^:=!<]/.test(opening)) throw new Unbounded(`sets flags by ${opening}...)`);
  const part = choice(reading);
  taken(reading, /\)/y);
  return opening === '(?=' || opening === '(?!' ? { kind: 'ahead', part, wanted: opening === '(?=' } : part;
}

function repeated(reading: Reading, part: Pattern): Pattern {
  const said = taken(reading, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
  if (said === undefined) return part;
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(said) ?? [];
  if (least === undefined)
    return {
      kind: 'repeat',
      part,
      least: said[0] === '+' ? 1 : 0,
      most: said[0] === '?' ? 1 : Number.POSITIVE_INFINITY,
    };
  const end = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: 'repeat', part, least: Number(least), most: end };
}

function taken(reading: Reading, what: RegExp): string | undefined {
  what.lastIndex = reading.at;
  const [found] = what.exec(reading.source) ?? [];
  if (found !== undefined) reading.at += found.length;
  return found;
}
