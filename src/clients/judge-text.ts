import { withoutSecrets } from '../model/address.ts';
import type { Effect } from '../model/client.ts';
import { isRange } from '../model/version.ts';
import { shown } from '../model/words.ts';
import type { Reserved } from './client-facts.ts';
import { compareEffects } from './effects.ts';
import { type At, type Judging, labelOf, report } from './fault.ts';
import { hintFor, hintForWord } from './mend.ts';
import type { Check, Field } from './table.ts';

/** Holds a text to the demands of a field and tells the worst that fails. */
export function judgeText(judging: Judging, field: Field, text: string, at: At, effect: Effect): void {
  if (field.enum !== undefined && !field.enum.includes(text)) {
    report(judging, at, {
      kind: judging.kind ?? (field.kind === 'products' ? 'products' : 'enum'),
      effect,
      message: `${labelOf(at)} is ${shown(text)}, not one of ${field.enum.join(', ')}`,
      hint: hintForWord(text, field.enum),
    });
    return;
  }
  const failed = worstCheck(judging, checksOf(judging, field), text, effect);
  if (failed !== undefined) tell(judging, field, failed, text, at, effect);
}

function tell(judging: Judging, field: Field, check: Check, text: string, at: At, effect: Effect): void {
  const hint = hintFor(check, text);
  const owner = check.reserved === undefined ? undefined : judging.facts.reserved[check.reserved]?.owner;
  report(judging, at, {
    kind: judging.kind ?? check.kind ?? field.kind ?? 'shape',
    effect: check.effect ?? effect,
    message: `${labelOf(at)} is ${shown(withoutUser(text))}; ${check.says}`,
    ...(hint === undefined ? {} : { hint }),
    ...(check.before === undefined ? {} : { before: check.before }),
    ...(owner === undefined ? {} : { owner }),
  });
}

// Who may read a finding need not know a password.
function withoutUser(text: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(text) ? withoutSecrets(text) : text;
}

function checksOf({ facts }: Judging, field: Pick<Field, 'checks' | 'form'>): readonly Check[] {
  const shared = field.form === undefined ? [] : (facts.forms[field.form] ?? []);
  return field.checks === undefined ? shared : [...field.checks, ...shared];
}

function worstCheck(judging: Judging, checks: readonly Check[], text: string, effect: Effect): Check | undefined {
  let worst: Check | undefined;
  for (const check of checks) {
    if (worst !== undefined && compareEffects(check.effect ?? effect, worst.effect ?? effect) <= 0) continue;
    if (concerns(check, judging.file) && !holds(judging, check, text)) worst = check;
  }
  return worst;
}

function concerns({ onlyIn, exceptIn }: Check, file: string): boolean {
  return (onlyIn === undefined || file.endsWith(onlyIn)) && (exceptIn === undefined || !file.endsWith(exceptIn));
}

function holds({ facts }: Judging, check: Check, raw: string): boolean {
  const text = withoutBlanks(raw, check.blanks);
  const { match, not } = expressionsOf(check);
  if (match?.test(text) === false || not?.test(text) === true) return false;
  if (check.url === true && !URL.canParse(text)) return false;
  if (check.range === true && !isRange(text)) return false;
  if (check.max !== undefined && isLonger(text, check.max)) return false;
  const reserved = check.reserved === undefined ? undefined : facts.reserved[check.reserved];
  return reserved === undefined || !isReserved(reserved, text);
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
