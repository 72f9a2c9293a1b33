import { withoutSecrets } from '../model/address.ts';
import type { Effect } from '../model/client.ts';
import { shown } from '../model/words.ts';
import { checksOf, concerns, holds } from './checks.ts';
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
  const failed = worstCheck(judging, checksOf(judging.facts, field), text, effect);
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

function worstCheck(judging: Judging, checks: readonly Check[], text: string, effect: Effect): Check | undefined {
  let worst: Check | undefined;
  for (const check of checks) {
    if (worst !== undefined && compareEffects(check.effect ?? effect, worst.effect ?? effect) <= 0) continue;
    if (concerns(check, judging.file) && !holds(judging.facts, check, text)) worst = check;
  }
  return worst;
}
