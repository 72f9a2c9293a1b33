import { isUnsafe } from '../report/visible.ts';

/** Mark-up that may stand as it is. Only the functions here make it. */
export interface Html {
  readonly html: string;
}

/** What a template takes: text and numbers are escaped, mark-up stands, nothing is nothing. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** A template whose values are escaped unless they are mark-up themselves. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? '';
  for (const [at, part] of parts.entries()) text += written(part) + strings[at + 1];
  return { html: text };
}

/** Untrusted text as one line of HTML, fit for an element and for a quoted attribute; what hides or reorders is spelled out, and nothing is an order to a CI runner. */
export function escaped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const seen = plain.test(line) ? line : Array.from(line, spelled).join('');
  return seen.replaceAll(/[&<>"']|#(?=#\[)/g, sign => signs[sign] ?? sign);
}

/** An address that a page may lead to: https, without a user, and nothing that hides; undefined otherwise. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || !text.startsWith('https://') || !URL.canParse(text)) return undefined;
  if (!/^[!-~]+$/.test(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? href : undefined;
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map(written).join('');
}

function spelled(character: string): string {
  return isUnsafe(character) ? `\\u{${character.codePointAt(0)?.toString(16)}}` : character;
}

const plain = /^[ -~]*$/;
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '#': '&#35;',
};
