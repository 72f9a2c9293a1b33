/** The areas of our own rules: what a policy brings itself may not be called so. */
export const areas: readonly string[] = [
  ...['catalog', 'chain', 'deprecation', 'identity', 'policy', 'schema', 'security', 'structure', 'target', 'version'],
  'waiver',
];

/** Does a rule come with the tool, by its id, so that it can be explained? */
export function isOurs(rule: string): boolean {
  return areas.includes(rule.slice(0, rule.indexOf('/')));
}
