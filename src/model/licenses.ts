import type { Level } from './diagnostic.ts';
import { type License, type LicenseExpression, licenseText, plainLicenseId } from './license-expression.ts';
import { readOnce, sectionOf, textsOf } from './policy-section.ts';

/** Which licences a policy allows; an empty list asks for nothing. */
export interface LicensePolicy {
  readonly allow: readonly string[];
  readonly exceptions: readonly { readonly plugin: string; readonly allow: readonly string[] }[];
  /** What a licence is that is missing, or that nobody can name. */
  readonly unknown: Level | 'off';
}

/** What a policy says of licences, every default filled in. */
export const licensesOf = readOnce((policy): LicensePolicy => {
  const said = sectionOf(policy, 'licenses');
  return {
    allow: said.list('allow', []),
    exceptions: said.records('exceptions').flatMap(({ plugin, allow }) => {
      return typeof plugin === 'string' ? [{ plugin, allow: textsOf(allow) }] : [];
    }),
    unknown: said.word('unknown', ['warn', 'off', 'info', 'error']),
  };
});

/**
 * The licences of an expression that keep a list from covering it; none where it is covered. OR needs one part, AND all.
 * A licence "or any later version" may be taken at its version; one WITH an exception has to be listed so.
 */
export function uncovered(expression: LicenseExpression, allow: readonly string[]): readonly License[] {
  const listed = new Set(allow.map(plain));
  return missing(expression, listed);
}

function missing(expression: LicenseExpression, listed: ReadonlySet<string>): readonly License[] {
  if (expression.kind === 'one')
    return waysOf(expression.license).some(way => listed.has(way)) ? [] : [expression.license];
  const [first, second] = expression.parts.map(part => missing(part, listed)) as [
    readonly License[],
    readonly License[],
  ];
  const isEnough = expression.kind === 'or' && (first.length === 0 || second.length === 0);
  return isEnough ? [] : [...first, ...second];
}

function waysOf(license: License): string[] {
  const { id, orLater, exception } = license;
  const own = plain(licenseText(license));
  const base = plain(id).replace(/-or-later$/, '');
  const isLater = orLater || plain(id).endsWith('-or-later');
  if (!isLater || exception !== undefined) return [own];
  return [own, base, `${base}-only`, `${base}+`];
}

// `GPL-2.0+ WITH x` and `GPL-2.0-or-later WITH x` are the same.
function plain(text: string): string {
  const [id = '', ...rest] = text.trim().split(/\s+/);
  return [plainLicenseId(id), ...rest.map(word => word.toLowerCase())].join(' ');
}
