import type { Change, KnownRule } from '../model/change.ts';
import { addDays } from '../model/deprecation.ts';
import { matchesGlob } from '../model/glob.ts';
import { isRange } from '../model/version.ts';
import type { Waiver } from '../model/waiver.ts';
import type { WaiverTerms } from '../model/waiver-terms.ts';
import type { WaiverCode, WaiverFault } from '../model/waiving.ts';

/** What waivers are held to. */
export interface Known {
  readonly today: string;
  readonly terms: WaiverTerms;
  readonly rules: ReadonlyMap<string, KnownRule>;
  /** Names of plugins; undefined where not all of them are seen. */
  readonly plugins?: ReadonlySet<string>;
  /** Id -> the waiver that has it. */
  readonly byId: ReadonlyMap<string, Waiver>;
  /** Ids that are said anywhere. */
  readonly ids: ReadonlySet<string>;
}

/** Everything that is wrong with a waiver, in the order of its keys. */
export function faultsOf(waiver: Waiver, known: Known): readonly WaiverFault[] {
  const first = known.byId.get(waiver.id.value);
  const twice = first === undefined || first === waiver ? [] : [{ code: 'duplicate' as const, before: first.id.place }];
  const codes = [...aimFaults(waiver, known), ...formFaults(waiver, known), ...dayFaults(waiver, known)];
  return [...twice, ...codes.map(code => ({ code }))];
}

function aimFaults({ plugin, rule, where }: Waiver, { plugins, rules, terms }: Known): WaiverCode[] {
  const aimed = rules.get(rule.value);
  const codes: WaiverCode[] = [];
  if (aimed === undefined) codes.push('unknown-rule');
  else if (aimed.core === true || aimed.scope === 'waivers') codes.push('core');
  else if (terms.unwaivable.some(glob => matchesGlob(rule.value, glob))) codes.push('unwaivable');
  if (plugins?.has(plugin.value) === false) codes.push('unknown-plugin');
  if (where.versions !== undefined && !isRange(where.versions.value)) codes.push('range');
  return codes;
}

function formFaults({ approvedBy, reason, supersedes, ticket }: Waiver, { ids, terms }: Known): WaiverCode[] {
  const { approvers, minReasonChars, requireTicket } = terms;
  const codes: WaiverCode[] = [];
  if ([...reason.value.trim()].length < minReasonChars) codes.push('reason');
  if (approvers.length > 0 && !approvers.includes(approvedBy?.value ?? '')) codes.push('approver');
  if (requireTicket && (ticket?.value.trim() ?? '') === '') codes.push('ticket');
  if (supersedes !== undefined && !ids.has(supersedes.value)) codes.push('lone');
  return codes;
}

function dayFaults({ created, expires }: Waiver, { terms, today }: Known): WaiverCode[] {
  const codes: WaiverCode[] = [];
  if (created.value > today) codes.push('future');
  if (expires.value > addDays(created.value, terms.maxDays)) codes.push('too-long');
  if (today >= expires.value) codes.push('expired');
  return codes;
}

/** Names that a waiver may speak of: plugins of the tree and of the base, and whatever their catalogs list. */
export function pluginNames({ base, head }: Change): ReadonlySet<string> | undefined {
  if (head.client !== undefined) return undefined; // of the others nothing was looked at
  const trees = base === undefined ? [head] : [head, base];
  return new Set(
    trees.flatMap(({ catalogs, plugins }) => [
      ...plugins.map(({ name }) => name.value),
      ...catalogs.flatMap(({ entries }) => entries.map(({ name }) => name.value)),
    ]),
  );
}
