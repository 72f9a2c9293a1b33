import { hash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import type { Diagnostic, Found, Level } from '../model/diagnostic.ts';
import { levels } from '../model/diagnostic.ts';
import { pluginNamed, policiesFor, policyFor } from '../model/holding.ts';
import type { Policy, RuleSetting } from '../model/policy.ts';
import { veiled } from '../model/secrets.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';

/** Diagnostics being gathered, each said once. */
export type Diagnostics = Map<string, Diagnostic>;

/** What the rules say about a change, at the levels its policy gives them; `off` names the rules that did not run. */
export function check(
  change: Change,
  rules: readonly JudgingRule[],
): { readonly diagnostics: readonly Diagnostic[]; readonly off: readonly string[] } {
  const kept: Diagnostics = new Map();
  gather(change, rules, rules, kept);
  return { diagnostics: [...kept.values()], off: rulesOff(change.head.policy, rules) };
}

/** Adds what some of the rules there are say about a change. */
export function gather(
  change: Change,
  some: readonly JudgingRule[],
  all: readonly JudgingRule[],
  kept: Diagnostics,
): void {
  const told = { ...change, rules: all };
  for (const rule of some) {
    const { policy } = change.head;
    // A scope may switch on what is off elsewhere.
    if (policy.scopes.length === 0 && isOff(rule, policy.rules.get(rule.id))) continue;
    for (const found of findings(rule, told)) {
      const ruling = rulingOf(found, rule, change.head);
      if (ruling !== undefined) keep(kept, diagnose(found, rule, ruling));
    }
  }
}

/** Adds what was said elsewhere about the same tree. */
export function add(diagnostics: readonly Diagnostic[], kept: Diagnostics): void {
  for (const diagnostic of diagnostics) keep(kept, diagnostic);
}

/** The rules that a policy switches off, and not those that nobody asked for. */
export function rulesOff({ rules: settings }: Policy, rules: readonly JudgingRule[]): readonly string[] {
  return rules.filter(({ core, id }) => core !== true && settings.get(id)?.level === 'off').map(({ id }) => id);
}

/** How many rules run where a policy holds. */
export function rulesRun(policy: Policy, rules: readonly JudgingRule[]): number {
  return rules.filter(rule => !isOff(rule, policy.rules.get(rule.id))).length;
}

/** Rank of a level: 0 is the strictest. */
export function rank(level: Level): number {
  return levels.indexOf(level);
}

/** Switched off by the policy, which a core rule cannot be, or not asked for. */
function isOff({ asked, core }: JudgingRule, setting: RuleSetting | undefined): boolean {
  return core !== true && (setting?.level ?? (asked === true ? 'off' : undefined)) === 'off';
}

/** The level of a rule, and who set it. */
interface Ruling {
  readonly level: Level;
  readonly setting?: RuleSetting;
}

/** What the policies that hold for the subject of a finding say of its rule, at the strictest; undefined where all switch it off. */
function rulingOf(found: Found, rule: JudgingRule, head: Workspace): Ruling | undefined {
  let strictest: Ruling | undefined;
  for (const policy of policiesOf(found, head)) {
    const setting = policy.rules.get(rule.id);
    if (isOff(rule, setting)) continue;
    const level = levelOf(rule, setting, policy.edition);
    if (strictest === undefined || rank(level) < rank(strictest.level))
      strictest = { level, ...(setting && { setting }) };
  }
  return strictest;
}

function policiesOf({ catalog, plugin: name, under }: Found, head: Workspace): readonly Policy[] {
  if (under !== undefined) return [under];
  if (head.policy.scopes.length === 0) return [head.policy];
  const plugin = name === undefined ? undefined : pluginNamed(head, name);
  if (catalog !== undefined) return [policyFor(head, { catalog, ...(plugin && { plugin }) })];
  return plugin === undefined ? [head.policy] : policiesFor(head, plugin).map(({ policy }) => policy);
}

/** The level a rule has under a policy, whatever it is asked about; `off` where it does not run. */
export function standingOf(rule: JudgingRule, policy: Policy): Level | 'off' {
  const setting = policy.rules.get(rule.id);
  return isOff(rule, setting) ? 'off' : levelOf(rule, setting, policy.edition);
}

/** The level a rule has under a policy; a core rule can only be raised, and one of a later edition informs until the policy says more. */
function levelOf(rule: JudgingRule, setting: RuleSetting | undefined, edition: number): Level {
  const asked = setting?.level;
  if (asked === undefined || asked === 'off')
    return rule.core !== true && (rule.edition ?? 1) > edition ? 'info' : rule.level;
  return rule.core === true ? stricter(asked, rule.level) : asked;
}

function diagnose(
  { under: _, value, ...found }: Found,
  rule: JudgingRule,
  { level: ruled, setting }: Ruling,
): Diagnostic {
  // A rule marks its milder cases; a policy that raises the rule means those as well.
  const raised = rank(ruled) < rank(rule.level);
  const level = raised || found.level === undefined ? ruled : milder(found.level, ruled);
  const because = found.because ?? (ruled === rule.level ? undefined : setting?.place);
  return {
    ...found,
    ...unread(found),
    ...clientsOf(found),
    rule: rule.id,
    level,
    ...(value !== undefined && { value: hash('sha256', value) }),
    ...(because && { because }),
  };
}

/** Whatever a rule repeats of a file, nobody reads a secret in it. */
function unread({ hint, message }: Found): Pick<Found, 'hint' | 'message'> {
  return { message: veiled(message), ...(hint !== undefined && { hint: veiled(hint) }) };
}

function clientsOf({ clients, hits }: Found): Pick<Found, 'clients'> {
  return clients === undefined && hits !== undefined ? { clients: [...new Set(hits.map(({ client }) => client))] } : {};
}

function findings(rule: JudgingRule, change: Change): readonly Found[] {
  try {
    return [...rule.check(change)];
  } catch (cause) {
    throw new Error(`rule ${rule.id} broke: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The same rule saying the same of the same place is one finding, at its strictest. */
function keep(kept: Diagnostics, next: Diagnostic): void {
  const { file, document, pointer, on, span } = next.at;
  const key = JSON.stringify([next.rule, file, document, pointer, on, span, next.message]);
  const known = kept.get(key);
  if (known === undefined || rank(next.level) < rank(known.level)) kept.set(key, next);
}

function stricter(a: Level, b: Level): Level {
  return rank(a) <= rank(b) ? a : b;
}

function milder(a: Level, b: Level): Level {
  return rank(a) >= rank(b) ? a : b;
}
