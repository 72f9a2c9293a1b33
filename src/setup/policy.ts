/** What a first policy says. */
export interface PolicyWish {
  readonly name: string;
  readonly profile: 'recommended' | 'strict';
  /** The first day on which old findings fail; undefined where there are none. */
  readonly until?: string;
  /** Where plugins are, where that is not the usual place. */
  readonly roots: readonly string[];
}

/** A first policy: a shipped pack, and a ratchet where there is something old to mend. */
export function policyText({ name, profile, roots, until }: PolicyWish): string {
  const where = roots.length === 0 ? '' : `\nplugins:\n  roots: ${JSON.stringify(roots)}\n`;
  const ratchet =
    until === undefined
      ? ''
      : `\n# What was wrong before passes until this day; what a change brings does not.\nadoption: { mode: ratchet, until: ${until} }\n`;
  return `# yaml-language-server: $schema=../node_modules/catalogc/schemas/policy.v1.schema.json
schema: policy/v1
name: ${JSON.stringify(name)}
edition: 1
extends: [builtin:${profile}]
${where}${ratchet}`;
}
