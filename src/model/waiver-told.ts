import type { Change } from './change.ts';
import { addDays, daysBetween } from './deprecation.ts';
import type { Found } from './diagnostic.ts';
import { originOf, type Policy } from './policy.ts';
import type { Waiver } from './waiver.ts';
import { waiverTermsOf } from './waiver-terms.ts';
import type { WaiverFault, WaiverVerdict } from './waiving.ts';
import { didYouMean, oneOf, shown } from './words.ts';

/** What is wrong with a waiver, where, and what to do about it. */
export function toldFault(fault: WaiverFault, verdict: WaiverVerdict, change: Change): Found {
  const { waiver } = verdict;
  switch (fault.code) {
    case 'expired':
      return ended(verdict);
    case 'future':
    case 'too-long':
      return aboutDays(fault.code, waiver, change);
    case 'core':
    case 'sealed':
    case 'unknown-plugin':
    case 'unknown-rule':
    case 'unwaivable':
    case 'range':
      return aboutAim(fault.code, waiver, change);
    case 'approver':
    case 'duplicate':
    case 'lone':
    case 'reason':
    case 'ticket':
      return aboutForm(fault, waiver, change.head.policy);
  }
}

function ended({ looked, matches, waiver }: WaiverVerdict): Found {
  const { expires, id, owner } = waiver;
  const gone = matches === 0 && looked === 'yes';
  const now = matches > 0 ? ', and what it covered counts again' : gone ? ', and matches nothing any more' : '';
  return {
    at: expires.place,
    message: `${id.value} expired on ${expires.value}${now} (owner ${shown(owner.value)})`,
    hint: gone
      ? 'Delete it: what it covered is mended.'
      : `Mend what it covered and delete it, or renew it by another id with "supersedes: ${id.value}".`,
  };
}

function aboutDays(code: 'future' | 'too-long', waiver: Waiver, { head: { policy } }: Change): Found {
  const { created, expires, id } = waiver;
  if (code === 'future')
    return {
      at: created.place,
      message: `${id.value} is of ${created.value}, a day to come, and does not work`,
      hint: 'Write the day on which it was agreed on.',
    };
  const { maxDays } = waiverTermsOf(policy);
  return {
    at: expires.place,
    message: `${id.value} would work for ${daysBetween(created.value, expires.value)} days, and may for ${maxDays} at most`,
    hint: `Let it end on ${addDays(created.value, maxDays)} or before; it can be renewed then.`,
    ...becauseOfTerm(policy, 'maxDays'),
  };
}

type Aim = 'core' | 'range' | 'sealed' | 'unknown-plugin' | 'unknown-rule' | 'unwaivable';

function aboutAim(code: Aim, waiver: Waiver, { head, rules = [] }: Change): Found {
  const { id, plugin, rule: aimed, where } = waiver;
  switch (code) {
    case 'unknown-rule':
      return {
        at: aimed.place,
        message: `${id.value} is for ${shown(aimed.value)}, and no rule is called so`,
        ...near(
          aimed.value,
          rules.map(one => one.id),
          'See which rules there are: catalogc rules',
        ),
      };
    case 'core':
      return {
        at: aimed.place,
        message: `${id.value} is for ${aimed.value}, which nobody can waive`,
        hint: 'Delete the waiver, and mend what it finds: without it an output would be wrong, or a waiver hidden.',
      };
    case 'sealed':
      return {
        at: aimed.place,
        message: `${id.value} would cover what is found about a quarantine, which nobody can waive`,
        hint: 'Delete the waiver, and mend what is found; a quarantine ends by "lifted: <date>" and withdrawnReason alone.',
      };
    case 'unwaivable':
      return {
        at: aimed.place,
        message: `${id.value} is for ${aimed.value}, which the policy lets nobody waive`,
        hint: 'Delete the waiver, and mend what the rule finds.',
        ...becauseOfTerm(head.policy, 'unwaivable'),
      };
    case 'unknown-plugin':
      return {
        at: plugin.place,
        message: `${id.value} is for the plugin ${shown(plugin.value)}, and none is called so`,
        ...near(
          plugin.value,
          head.plugins.map(({ name }) => name.value),
          'Delete the waiver where the plugin is gone.',
        ),
      };
    case 'range':
      return {
        at: where.versions?.place ?? waiver.place,
        message: `${id.value} holds for the versions ${shown(where.versions?.value ?? '')}, which is no range`,
        hint: 'Write a range such as "<2.0.0".',
      };
  }
}

function aboutForm({ before, code }: WaiverFault, waiver: Waiver, policy: Policy): Found {
  const { approvedBy, id, reason, supersedes } = waiver;
  const terms = waiverTermsOf(policy);
  switch (code) {
    case 'duplicate':
      return {
        ...{ at: id.place, message: `${id.value} is the id of another waiver, too, and this one does not work` },
        hint: 'Give it an id of its own; ids are unique for ever.',
        ...(before && { before }),
      };
    case 'lone':
      return {
        at: supersedes?.place ?? waiver.place,
        level: 'info',
        message: `${id.value} renews ${shown(supersedes?.value ?? '')}, which is neither here nor in the base`,
        hint: 'Nothing to do where that one was deleted; else mend its id.',
      };
    case 'reason':
      return {
        at: reason.place,
        message: `the reason of ${id.value} has ${[...reason.value.trim()].length} characters, and needs ${terms.minReasonChars}`,
        hint: 'Say why it is tolerated, and what has to happen until it ends.',
        ...becauseOfTerm(policy, 'minReasonChars'),
      };
    case 'ticket':
      return {
        ...{ at: waiver.place, message: `${id.value} names no ticket, and the policy asks for one` },
        hint: 'Say where it is tracked: ticket: https://tickets.acme.example/SEC-4711',
        ...becauseOfTerm(policy, 'requireTicket'),
      };
    default: {
      const said = approvedBy === undefined ? 'by nobody' : `by ${shown(approvedBy.value)}, who may not`;
      const those = oneOf(terms.approvers.map(name => shown(name)));
      return {
        at: (approvedBy ?? id).place,
        message: `${id.value} is approved ${said}, and does not work`,
        hint: `Have it approved, and say so: approvedBy: ${those}`,
        ...becauseOfTerm(policy, 'approvers'),
      };
    }
  }
}

function near(word: string, known: readonly string[], otherwise: string): Pick<Found, 'hint'> {
  const meant = didYouMean(word, known);
  return { hint: meant === undefined ? otherwise : `Did you mean ${shown(meant)}?` };
}

/** The line of the policy that a waiver is held to. */
export function becauseOfTerm(policy: Policy, key: string): Pick<Found, 'because'> {
  const place = policy.file === undefined ? undefined : originOf(policy, `/waivers/${key}`);
  return place === undefined ? {} : { because: place };
}
