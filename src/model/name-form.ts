import type { NamePolicy } from './policy.ts';
import { shown } from './words.ts';

/** Why a policy does not take a name, and what would do. */
export interface NameFault {
  readonly says: string;
  readonly hint?: string;
}

/** What is wrong with the form of a name, as a policy wants it; undefined where nothing is. */
export function nameFault(name: string, { maxLength, pattern }: NamePolicy): NameFault | undefined {
  if (name.length > maxLength)
    return { says: `the name has ${name.length} characters; the policy allows ${maxLength}` };
  if (new RegExp(pattern).test(name)) return undefined;
  return { says: `${shown(name)} ${patternText(pattern)}`, hint: nearest(name, pattern) };
}

function patternText(pattern: string): string {
  return pattern === '^[a-z0-9]+(-[a-z0-9]+)*$' ? 'is not kebab-case' : `does not match ${shown(pattern)}`;
}

function nearest(name: string, pattern: string): string {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return new RegExp(pattern).test(kebab) ? `Such as "${kebab}".` : 'Choose a name of that form.';
}
