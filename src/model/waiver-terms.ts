import type { Policy } from './policy.ts';

/** What a policy lets waivers do. */
export interface WaiverTerms {
  /** Longest life, in days. */
  readonly maxDays: number;
  readonly minReasonChars: number;
  readonly requireTicket: boolean;
  /** Who may approve; empty: whoever may merge. */
  readonly approvers: readonly string[];
  /** Does a waiver count in the pull request that adds it? */
  readonly selfApply: boolean;
  /** Globs of rules that cannot be waived. */
  readonly unwaivable: readonly string[];
}

/** What a policy says of waivers, every default filled in; a value of another type weakens nothing. */
export function waiverTermsOf({ value }: Pick<Policy, 'value'>): WaiverTerms {
  const said = typeof value.waivers === 'object' && value.waivers !== null ? value.waivers : {};
  const { approvers, maxDays, minReasonChars, requireTicket, selfApply, unwaivable }: Said = said;
  return {
    maxDays: typeof maxDays === 'number' ? maxDays : 90,
    minReasonChars: typeof minReasonChars === 'number' ? minReasonChars : 20,
    requireTicket: requireTicket === true,
    approvers: Array.isArray(approvers) ? approvers.filter(isText) : [],
    selfApply: selfApply === true,
    unwaivable: Array.isArray(unwaivable) ? unwaivable.filter(isText) : defaultUnwaivable,
  };
}

type Said = { readonly [K in keyof WaiverTerms]?: unknown };

// Whoever can waive these can ship what no client reads, what leaks, or what was released otherwise.
const defaultUnwaivable: readonly string[] = [
  ...['schema/*', 'security/secret', 'structure/path-escapes', 'version/content-changed'],
];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
