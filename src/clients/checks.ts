import { isRange } from '../model/version.ts';
import type { ClientFacts, Reserved } from './client-facts.ts';
import type { Check, Field } from './table.ts';

/** The demands on a text of a field: its own, then those of its form. */
export function checksOf(facts: ClientFacts, field: Pick<Field, 'checks' | 'form'>): readonly Check[] {
  const shared = field.form === undefined ? [] : (facts.forms[field.form] ?? []);
  return field.checks === undefined ? shared : [...field.checks, ...shared];
}

/** Is a demand made of this catalog file? */
export function concerns({ onlyIn, exceptIn }: Check, file: string): boolean {
  return (onlyIn === undefined || file.endsWith(onlyIn)) && (exceptIn === undefined || !file.endsWith(exceptIn));
}

/** Does a text meet a demand? */
export function holds(facts: ClientFacts, check: Check, raw: string): boolean {
  const text = withoutBlanks(raw, check.blanks);
  const { match, not } = expressionsOf(check);
  if (match?.test(text) === false || not?.test(text) === true) return false;
  if (check.url === true && !URL.canParse(text)) return false;
  if (check.expression === true && !isExpression(text)) return false;
  if (check.range === true && !isRange(text)) return false;
  if (check.max !== undefined && isLonger(text, check.max)) return false;
  const reserved = check.reserved === undefined ? undefined : facts.reserved[check.reserved];
  return reserved === undefined || !isReserved(reserved, text);
}

function isExpression(text: string): boolean {
  if (text === '*') return true;
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

function withoutBlanks(text: string, blanks: Check['blanks']): string {
  if (blanks === 'trim') return text.trim();
  return blanks === 'collapse' ? text.trim().replace(/\s+/g, ' ') : text;
}

/** Is a text longer than so many code points? Long texts are not counted to their end. */
function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > 2 * most || [...text].length > most;
}

/** Is a name taken, by the letter or in another spelling where that counts too? */
function isReserved(reserved: Reserved, name: string): boolean {
  let taken = takenNames.get(reserved);
  if (taken === undefined) {
    taken = new Set(reserved.names.map(one => respelled(reserved, one)));
    takenNames.set(reserved, taken);
  }
  return taken.has(respelled(reserved, name));
}

const takenNames = new WeakMap<Reserved, ReadonlySet<string>>();

function respelled({ anyCase, respelled }: Reserved, name: string): string {
  if (respelled === true) return name.toLowerCase().replace(/[._]/g, '-');
  return anyCase === true ? name.toLowerCase() : name;
}

const expressions = new WeakMap<Check, { readonly match?: RegExp; readonly not?: RegExp }>();

function expressionsOf(check: Check): { readonly match?: RegExp; readonly not?: RegExp } {
  const known = expressions.get(check);
  if (known !== undefined) return known;
  const flags = check.anyCase === true ? 'i' : '';
  const made = {
    ...(check.match !== undefined && { match: new RegExp(check.match, flags) }),
    ...(check.not !== undefined && { not: new RegExp(check.not, flags) }),
  };
  expressions.set(check, made);
  return made;
}
