import { Trouble } from '../model/trouble.ts';
import { didYouMean, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { type Style, say } from '../report/style.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { exampleText, findingsOf } from './example.ts';
import { demandPlain } from './plain-format.ts';
import type { Outcome } from './run.ts';

/** Tells of one rule: its title, level and reason, then each example with what the rule really says about it. */
export function runExplain({ words, format }: Options): Outcome {
  demandPlain('explain', format);
  const rule = ruleNamed(words[0]);
  const text = format === 'json' ? () => asJson(rule) : (style: Style) => asPage(rule, style);
  return { kind: 'text', text, exitCode: 0 };
}

function ruleNamed(id: string | undefined): Rule {
  if (id === undefined) throw new Trouble('rule-missing', 'explain needs a rule', 'List them: catalogc rules');
  const found = rules.find(rule => rule.id === id);
  if (found !== undefined) return found;
  const near =
    didYouMean(
      id,
      rules.map(rule => rule.id),
    ) ?? rules.find(rule => rule.id.split('/')[1] === id)?.id;
  const hint = near === undefined ? 'List them: catalogc rules' : `Did you mean: catalogc explain ${near}`;
  throw new Trouble('rule-unknown', `No rule is called ${shown(id)}`, hint);
}

function asPage(rule: Rule, style: Style): string {
  const head = [
    `${say(style, rule.level, rule.level)} ${say(style, 'strong', rule.id)}`,
    `  ${rule.title}`,
    '',
    ...rule.why
      .trim()
      .split('\n')
      .map(line => `  ${line.trim()}`.trimEnd()),
    '',
    ...(rule.source === undefined ? [] : [`  source   ${rule.source}`]),
    `  policy   ${policyText(rule)}`,
    `  fix      ${fixText(rule)}`,
  ];
  const examples = Object.entries(rule.examples).map(([name, example]) => exampleText(rule, name, example, style));
  return `${[head.join('\n'), ...examples].join('\n\n')}\n`;
}

function policyText({ asked, core, id, level }: Rule): string {
  if (asked === true)
    return `rules: { ${id}: ${level} }  in policies/policy.yaml asks for it; without that it does not run`;
  if (core) return 'a core rule: a policy can raise it, but not lower it or switch it off';
  return `rules: { ${id}: off }  in policies/policy.yaml switches it off; info, warn and error set its level`;
}

function fixText({ fix }: Rule): string {
  if (fix === undefined) return 'by hand';
  return fix === 'safe' ? 'known, and safe to apply' : 'known, but to be looked at before it is applied';
}

function asJson(rule: Rule): string {
  const { check: _, examples, ...facts } = rule;
  const told = Object.entries(examples).map(([name, example]) => ({
    name,
    finds: example.finds,
    findings: findingsOf(rule, example).map(({ message, hint, at, level }) => ({ level, at, message, hint })),
  }));
  return `${harmlessJson({ schema: 'explained/v1', ...facts, examples: told })}\n`;
}
