import type { Deprecation } from '../model/deprecation.ts';
import type { Found } from '../model/diagnostic.ts';
import { inside } from '../model/place.ts';
import { allOf, shown } from '../model/words.ts';
import type { StepBack } from './record-steps.ts';

/** A record that no longer does what it did. */
export function steppedBack({ catalogs, now, state, was }: StepBack): Found {
  const name = shown(was.plugin.value);
  const where = catalogs.length === 0 ? '' : ` in ${allOf(catalogs.map(each => shown(each)))}`;
  const what =
    state === undefined
      ? `versions ${shown(was.versions?.value ?? '')} of ${name} are yanked`
      : `${name} is ${standing[state]}`;
  const key = was.kind === 'quarantine' ? 'lifted' : 'withdrawn';
  return {
    at: now === undefined ? { file: was.file } : inside(now.place, fieldBetween(was, now)),
    before: was.place,
    fromBase: true,
    message: `${what} by the record of the base, and would no longer be so${where}`,
    hint: `Put the record back, or take it back openly: ${key}: <date> and withdrawnReason.`,
    plugin: was.plugin.value,
    ...(was.kind === 'quarantine' && { unwaivable: true as const }),
  };
}

/** The first key by which a record says less than before. */
function fieldBetween(was: Deprecation, now: Deprecation): string {
  const textOf = ({ catalogs }: Deprecation) => JSON.stringify(catalogs?.map(({ value }) => value));
  if (now.catalogs !== undefined && textOf(was) !== textOf(now)) return 'catalogs';
  if (now.versions?.value !== was.versions?.value) return 'versions';
  if (now.withdrawn !== undefined && now.kind === 'yank') return 'withdrawn';
  return now.effective !== undefined && now.effective !== was.effective ? 'effective' : 'plugin';
}

/** The end of a quarantine, which is told even where it is in order. */
export function lifted({ now, was }: StepBack & { readonly now: Deprecation }): Found {
  const reason = now.withdrawnReason?.value.trim() ?? '';
  const common = {
    ...{ at: inside(now.place, 'lifted'), before: was.place, fromBase: true },
    ...{ plugin: now.plugin.value, unwaivable: true as const },
  };
  const message = `the quarantine of ${shown(now.plugin.value)} ends on ${now.lifted}`;
  return reason === ''
    ? {
        ...common,
        message: `${message}, and the record does not say why`,
        hint: 'Add withdrawnReason: what makes it safe again.',
      }
    : {
        ...common,
        level: 'info',
        message: `${message}: ${shown(reason)}`,
        hint: 'Let those agree to it who put it there.',
      };
}

const standing: Readonly<Record<string, string>> = {
  sunset: 'past its sunset',
  removed: 'gone',
  quarantined: 'quarantined',
};
