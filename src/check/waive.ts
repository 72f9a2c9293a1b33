import type { Change, KnownRule } from '../model/change.ts';
import { joinInside } from '../model/path.ts';
import { isSameWaiver, type Waived, type Waiver } from '../model/waiver.ts';
import { type WaiverTerms, waiverTermsOf } from '../model/waiver-terms.ts';
import type { WaiverVerdict } from '../model/waiving.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Marked, type Matcher, matcherFor } from './match-waiver.ts';
import { isSuperseded, renewalsOf } from './renewals.ts';
import { touches } from './touched.ts';
import { faultsOf, pluginNames } from './waiver-faults.ts';

/** Findings with what waivers say of them, none more and none fewer, and what became of each waiver. */
export interface Waiving<T> {
  readonly findings: readonly (T & { readonly waived?: Waived; readonly bystander?: true })[];
  readonly verdicts: readonly WaiverVerdict[];
}

/** What a run knows beside the change: the rules there are, those that did not run, and whether all was looked at. */
export interface Ran {
  readonly rules: readonly KnownRule[];
  readonly off: readonly string[];
  readonly whole: boolean;
}

/** A waiver with what it is found to be. */
type Weighed = Omit<WaiverVerdict, 'matches' | 'covers' | 'elsewhere' | 'ofPlugin'>;

/** Holds the waivers of a change to its policy and its findings: those that count and stand cover what they describe. */
export function waive<T extends Marked>(findings: readonly T[], change: Change, ran: Ran): Waiving<T> {
  const matches = matcherFor(change.head);
  const met = new Map(
    weigh(change, ran).map(one => {
      const own = findings.filter(finding => matches(one.waiver, finding));
      return [sealedBy(own, one), own] as const;
    }),
  );
  const weighed = [...met.keys()];
  if (weighed.length === 0) return { findings, verdicts: [] };
  const over = (finding: T) => weighed.filter(one => met.get(one)?.includes(finding));
  const marks = new Map(findings.map(finding => [finding, markOf(over(finding))] as const));
  const open = findings.filter(finding => marks.get(finding)?.waived === undefined);
  return {
    findings: findings.map(finding => ({ ...finding, ...marks.get(finding) })),
    verdicts: weighed.map(one => {
      const own = met.get(one) ?? [];
      const covered = own.filter(finding => !one.pending || marks.get(finding)?.waived === undefined);
      const { fingerprint } = one.waiver.where;
      const twin = own.length > 0 ? undefined : findings.find(each => each.fingerprint === fingerprint?.value);
      const covers = stands(one) ? covered.length : 0;
      const near = own.length > 0 || twin ? undefined : nearMiss(one.waiver, open, matches);
      return { ...one, matches: own.length, covers, ...(twin && { elsewhere: twin.at }), ...near };
    }),
  };
}

/** A waiver that describes what nobody can waive does not work at all. */
function sealedBy(own: readonly Marked[], one: Weighed): Weighed {
  const isSealed = own.some(({ unwaivable }) => unwaivable === true);
  return isSealed ? { ...one, faults: [...one.faults, { code: 'sealed' }] } : one;
}

/** A finding that a waiver would describe with its path in plain form, or with another plugin. */
function nearMiss(
  waiver: Waiver,
  open: readonly Marked[],
  matches: Matcher,
): Pick<WaiverVerdict, 'elsewhere' | 'ofPlugin'> {
  const { plugin, where } = waiver;
  const value = joinInside('', where.path.value) ?? where.path.value;
  const meant = { ...waiver, where: { ...where, path: { ...where.path, value } } };
  for (const finding of open) {
    if (finding.rule !== waiver.rule.value) continue;
    if (value !== where.path.value && matches(meant, finding)) return { elsewhere: finding.at };
    const { plugin: named } = finding;
    if (named === undefined || named === plugin.value) continue;
    if (matches({ ...meant, plugin: { ...plugin, value: named } }, finding)) return { ofPlugin: named };
  }
  return {};
}

/** Every waiver, those that count first: what is wrong with it, and whose it is. */
function weigh(change: Change, ran: Ran): readonly Weighed[] {
  const { base, head } = change;
  const terms = waiverTermsOf(head.policy);
  const proposed = head.proposedWaivers ?? [];
  const counted = terms.selfApply ? [...replaced(head.waivers, proposed), ...proposed] : head.waivers;
  const waiting = terms.selfApply ? [] : proposed;
  const before = base?.waivers ?? [];
  const everywhere = [...counted, ...waiting, ...before];
  const known = knownTo(change, ran, terms, everywhere);
  const weighed = (waiver: Waiver, pending: boolean, among: readonly Waiver[]): Weighed => ({
    waiver,
    faults: faultsOf(waiver, { ...known, byId: firstById(among) }),
    renewed: renewalsOf(waiver, everywhere),
    superseded: isSuperseded(waiver, counted),
    pending,
    bystander:
      !pending && before.some(each => isSameWaiver(each, waiver)) && touches(change, waiver.plugin.value) === false,
    looked: lookedFor(waiver, ran),
  });
  return [
    ...counted.map(waiver => weighed(waiver, false, counted)),
    ...waiting.map(waiver => weighed(waiver, true, [...besides(waiting, counted, head), ...waiting])),
  ];
}

/** Waivers without those that come in another wording. */
function replaced(waivers: readonly Waiver[], proposed: readonly Waiver[]): readonly Waiver[] {
  return waivers.filter(({ id }) => !proposed.some(each => each.id.value === id.value));
}

/** Waivers that stay where they are, while another file proposes one with their id. */
function besides(proposed: readonly Waiver[], counted: readonly Waiver[], { snapshot }: Workspace): readonly Waiver[] {
  return counted.filter(({ id, place: { file } }) => {
    const others = proposed.filter(each => each.id.value === id.value && each.place.file !== file);
    return others.length > 0 && snapshot.entries.has(file);
  });
}

function knownTo(change: Change, { rules }: Ran, terms: WaiverTerms, everywhere: readonly Waiver[]) {
  const plugins = pluginNames(change);
  return {
    today: change.today,
    terms,
    rules: new Map(rules.map(rule => [rule.id, rule])),
    ...(plugins && { plugins }),
    ids: new Set(everywhere.map(({ id }) => id.value)),
  };
}

function firstById(waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  return new Map(waivers.toReversed().map(waiver => [waiver.id.value, waiver]));
}

// What differs from a base or a release is found only beside it.
function lookedFor({ rule }: Waiver, { off, rules, whole }: Ran): Weighed['looked'] {
  if (off.includes(rule.value)) return 'off';
  return whole && rules.find(({ id }) => id === rule.value)?.compares !== true ? 'yes' : 'no';
}

/** Is nothing wrong with it that keeps it from working? */
function stands({ faults }: Weighed): boolean {
  return faults.every(({ code }) => code === 'lone');
}

/** The waiver that covers a finding for longest; or whether one that has ended leaves it to somebody else. */
function markOf(over: readonly Weighed[]): { readonly waived?: Waived; readonly bystander?: true } {
  const standing = over.filter(one => !one.pending && stands(one));
  const [best] = standing.toSorted((a, b) => (a.waiver.expires.value < b.waiver.expires.value ? 1 : -1));
  if (best !== undefined) return { waived: waivedBy(best) };
  const ended = over.some(({ bystander, faults }) => bystander && faults.every(({ code }) => isEnd(code)));
  return ended ? { bystander: true } : {};
}

function isEnd(code: string): boolean {
  return code === 'expired' || code === 'lone';
}

function waivedBy({ renewed, waiver }: Weighed): Waived {
  const { approvedBy, expires, id, owner, reason, ticket } = waiver;
  return {
    id: id.value,
    owner: owner.value,
    reason: reason.value,
    expires: expires.value,
    ...(approvedBy && { approvedBy: approvedBy.value }),
    ...(ticket && { ticket: ticket.value }),
    ...(renewed > 0 && { renewed }),
  };
}
