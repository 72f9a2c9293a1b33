import { kebabCase, namePattern } from './name-pattern.ts';
import type { NamePolicy } from './policy.ts';
import { shown } from './words.ts';

/** Why a policy does not take a name, and what would do. */
export interface NameFault {
  readonly says: string;
  readonly hint?: string;
}

/** What is wrong with the form of a name, as a policy wants it; undefined where nothing is. */
export function nameFault(
  name: string,
  { maxLength, pattern }: NamePolicy,
  hasForm = namePattern(pattern),
): NameFault | undefined {
  if (name.length > maxLength)
    return { says: `the name has ${name.length} characters; the policy allows ${maxLength}` };
  if (hasForm(name)) return undefined;
  return { says: `${shown(name)} ${patternText(pattern)}`, hint: nearest(name, hasForm) };
}

function patternText(pattern: string): string {
  return pattern === kebabCase ? 'is not kebab-case' : `does not match ${shown(pattern)}`;
}

function nearest(name: string, hasForm: (name: string) => boolean): string {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return hasForm(kebab) ? `Such as "${kebab}".` : 'Choose a name of that form.';
}
