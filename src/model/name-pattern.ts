import { linearPattern } from './linear-pattern.ts';

/** The form of names where a policy says no other. */
export const kebabCase = '^[a-z0-9]+(-[a-z0-9]+)*$';

const most = 200;

/** Why names cannot be held to a pattern, as the end of a sentence; undefined where they can. */
export function whyNoNamePattern(pattern: string): string | undefined {
  if (pattern === kebabCase) return undefined;
  if (pattern.length > most) return `has more than ${most} characters`;
  const test = linearPattern(pattern);
  return typeof test === 'string' ? test : undefined;
}

/** What tells whether a name has the form that a policy wants; a pattern that cannot be asked no name has. */
export function namePattern(pattern: string): (name: string) => boolean {
  if (pattern === kebabCase) return name => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
  const test = linearPattern(pattern);
  return typeof test === 'string' ? () => false : test;
}
