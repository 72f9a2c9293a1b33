import { anything, dangers } from './danger-patterns.ts';
import { effectiveCode } from './effective-code.ts';

/** Something that a command does and no plugin should do to its users unasked. */
export interface Danger {
  /** Completes "the hook": `runs what it downloads`. */
  readonly does: string;
  readonly start: number;
  readonly end: number;
}

/** A file that is downloaded under a name, made executable, and not held to a checksum. */
const saved =
  /\b(?:curl|wget)\b[^\n;|]{0,300}\s(?:-[a-zA-Z]{0,6}[oO]|--output(?:-document)?)[ =]{0,4}["']?([^\s"';|&]{2,200})/g;

/**
 * What a command line or a script does that is dangerous; what is only printed or noted in comments does not count. The name
 * of its file says what it is written in.
 */
export function dangersIn(source: string, file = ''): Danger[] {
  if (!anything.test(source)) return [];
  const text = effectiveCode(source, /\.[cm]?[jt]s$/.test(file));
  const found = dangers.flatMap(({ does, pattern }) =>
    [...text.matchAll(pattern)].map(match => ({
      does,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
  const all = [...found, ...savedPrograms(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((danger, at) => !all.slice(0, at).some(({ end }) => danger.start < end));
}

function savedPrograms(text: string): Danger[] {
  if (/\b(?:sha(?:256|512)sum|shasum|gpg|cosign|minisign|Get-FileHash)\b/.test(text)) return [];
  return [...text.matchAll(saved)].flatMap(match => {
    const name = match[1] ?? '';
    const after = text.slice(match.index);
    const runs = after.search(/\bchmod\s{1,4}(?:[augo]{0,3}\+[rwx]{0,2}x|0?[0-7]?7\d\d)\s/);
    if (name === '-' || name.startsWith('/dev/') || runs < 0 || !after.slice(runs, runs + 300).includes(name))
      return [];
    return [{ does: 'runs what it downloads', start: match.index, end: match.index + match[0].length }];
  });
}
