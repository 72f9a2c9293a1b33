import { cut } from './cut.ts';
import { visible } from './visible.ts';

/**
 * Untrusted text as running Markdown: what could become a mention, a reference, a link, HTML or any mark-up is set as
 * code, which a forge leaves alone. It is safe at the start of a block and, by way of `row`, in a table.
 */
export function prose(text: string, most = 1000): string {
  const runs: { readonly bare: boolean; readonly words: string[] }[] = [];
  for (const word of visible(cut(text, most)).split(' ')) {
    if (word === '') continue;
    const bare = isBare(word);
    const last = runs.at(-1);
    if (last?.bare === bare) last.words.push(word);
    else runs.push({ bare, words: [word] });
  }
  return runs.map(({ bare, words }) => (bare ? words.join(' ') : set(words.join(' ')))).join(' ');
}

/** Untrusted text as one piece of code, whatever backticks are in it. */
export function code(text: string, most = 1000): string {
  const print = visible(cut(text, most)).trim();
  return print === '' ? '""' : quoted(print);
}

/** A row of a table; what is in a cell was made by `prose` or `code`, or is ours. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** A bar ends a cell even in code, and a backslash before it is read as two different things: then it is spelled out. */
function cell(markdown: string): string {
  return markdown.replaceAll('|', markdown.includes('\\') ? '\\u{7c}' : '\\|');
}

/** Set as code, the mark that ends it outside. */
function set(text: string): string {
  const [, inner = text, end = ''] = /^(.*[^.,;:?])([.,;:?])$/.exec(text) ?? [];
  return `${quoted(inner)}${end}`;
}

function quoted(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A word of letters and digits, with the marks around and in it that mean nothing to Markdown or to a forge. */
function isBare(word: string): boolean {
  return bare.test(word) && !spoken.test(word) && !ordinal.test(word);
}

const bare = /^["'(]{0,2}(?:\.{1,2}\/|[./])?[\p{L}\p{N}][\p{L}\p{M}\p{N}.,;'"()/%=+-]*[:?]?$/u;
// Addresses, references to issues (GH-1, ABC-1) and commits.
const spoken = /www\.|[a-z]-\d|[0-9a-f]{7}/i;
const ordinal = /^\d+[.)]$/; // would begin a list
