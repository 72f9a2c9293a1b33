import { isMadeUp, isRandom } from './made-up.ts';
import { anyMark, guessedKinds, markedKinds, type SecretKind } from './secret-kinds.ts';

/** A secret in a text: where it stands, and what it looks like. */
export interface Secret {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Is it only a guess, because harmless texts look like that, too? */
  readonly guess: boolean;
}

/** The secrets of a text in order, none inside another; what is plainly made up to show how one looks is none. */
export function secretsIn(text: string): Secret[] {
  const found = [...marked(text), ...guessed(text)].sort((a, b) => a.start - b.start);
  const kept: Secret[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (last.guess && !next.guess) kept[kept.length - 1] = next;
  }
  return kept;
}

/** How much of a secret may be shown, so that its owner knows which one it is. */
export const shownOfSecret = 4;

/** A text in which nobody can read a secret: its first letters and as many dots as it has more. */
export function veiled(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end, guess } of secretsIn(text)) {
    const open = guess ? start : start + shownOfSecret;
    result += text.slice(at, open) + '•'.repeat(end - open);
    at = end;
  }
  return result + text.slice(at);
}

// Nearly every text has no secret: one look at it for all marks together.
function marked(text: string): Secret[] {
  return anyMark.test(text) ? markedKinds.flatMap(kind => ofKind(text, kind, false)) : [];
}

function guessed(text: string): Secret[] {
  return guessedKinds.flatMap(kind => ofKind(text, kind, true));
}

function ofKind(text: string, { exact, first, name }: SecretKind, guess: boolean): Secret[] {
  if (!first.test(text)) return [];
  return [...text.matchAll(exact)].flatMap(match => {
    const { host, quoted, secret } = match.groups ?? {};
    const value = secret ?? quoted ?? match[0];
    const [start, end] = match.indices?.groups?.[secret === undefined ? 'quoted' : 'secret'] ??
      match.indices?.[0] ?? [0, 0];
    if (isMadeUp(value, host)) return [];
    if (name === 'a private key' && value.replace(/\\[nr]|\s/g, '').length < 64) return [];
    if (name === 'a secret' && (!isRandom(value) || isPublic.test(labelAt(text, match.index)))) return [];
    return [{ name, start, end, guess }];
  });
}

/** What stands before `key` or `token` in the same word. */
function labelAt(text: string, at: number): string {
  return /[\w-]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}

// Keys that everybody may know, and texts that are called keys and tokens without being secret.
const isPublic =
  /public|publish|page|cursor|idempot|cache|partition|primary|sort|foreign|site|anon|integrity|csrf|measurement/i;
