import { readOnce, sectionOf } from './policy-section.ts';

/** How a policy lets plugins sign in. */
export interface SignInPolicy {
  readonly types: readonly string[];
  readonly tokenHosts: readonly string[];
}

/** Every type that a manifest may name, what proves the most first. */
export const signInTypes: readonly string[] = ['OAuth2', 'APIKey', 'None'];

/** What a policy says of authentication, every default filled in: all is fine. */
export const signInAllowedBy = readOnce((policy): SignInPolicy => {
  const said = sectionOf(policy, 'auth');
  return { types: said.list('types', signInTypes), tokenHosts: said.list('tokenHosts', ['*']) };
});
