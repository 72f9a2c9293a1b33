import parse from 'spdx-expression-parse';

/** Longer texts are no expression, but prose. */
const longest = 1000;

/** One licence of an expression: `MIT`, `Apache-2.0+`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
export interface License {
  readonly id: string;
  readonly orLater: boolean;
  readonly exception?: string;
}

/** An SPDX expression: one licence, or two parts of which all or any hold. */
export type LicenseExpression =
  | { readonly kind: 'one'; readonly license: License }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly [LicenseExpression, LicenseExpression] };

/** What an SPDX expression says; undefined for what is none. */
export function licenseExpression(text: string): LicenseExpression | undefined {
  if (text.length > longest) return undefined;
  try {
    return expressionOf(parse(text.trim()));
  } catch {
    return undefined; // the parser has no other way to say so
  }
}

function expressionOf(info: parse.Info): LicenseExpression {
  if ('conjunction' in info) {
    return { kind: info.conjunction, parts: [expressionOf(info.left), expressionOf(info.right)] };
  }
  const { license, plus = false, exception } = info;
  return { kind: 'one', license: { id: license, orLater: plus, ...(exception !== undefined && { exception }) } };
}

/** A licence in its own words. */
export function licenseText({ id, orLater, exception }: License): string {
  return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}

/** One way to write an id, for comparing: small letters, and the names that GNU licences have since SPDX 3.0. */
export function plainLicenseId(written: string): string {
  const id = written.toLowerCase();
  if (!/^(?:a?gpl|lgpl|gfdl)-[\d.]+\+?$/.test(id)) return id;
  return id.endsWith('+') ? `${id.slice(0, -1)}-or-later` : `${id}-only`;
}
