import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { exampleBlock } from './example-block.ts';
import type { Generated } from './generated.ts';
import { fenced, rowOf, safe } from './markdown.ts';

const folder = 'docs/rules';
const note = '<!-- Made from src/rules by "npm run generate"; do not edit. -->\n';

/** One page per rule, told by the rule itself, and the table of them all. */
export function rulePages(): Generated[] {
  return [{ path: `${folder}/README.md`, text: indexPage() }, ...rules.map(rule => pageOf(rule))];
}

function pageOf(rule: Rule): Generated {
  const examples = Object.entries(rule.examples).map(
    ([name, example]) => `### ${safe(capital(name))}\n\n${fenced(exampleBlock(rule, example), 'text')}`,
  );
  const parts = [
    `${note}\n# ${rule.id}`,
    `**${safe(rule.title)}.** ${factsOf(rule)}`,
    safe(rule.why.trim()),
    ...(rule.source === undefined ? [] : [`Source: <${rule.source}>`]),
    settingOf(rule),
    '## Examples',
    ...examples,
    '[All rules](../README.md)',
  ];
  return { path: `${folder}/${rule.id}.md`, text: `${parts.join('\n\n')}\n` };
}

function factsOf({ asked, level, core, fix, since }: Rule): string {
  const parts = [
    `Level: ${level}`,
    core ? 'core' : '',
    asked ? 'asked for' : '',
    fix === undefined ? '' : `${fix} fix`,
    `since ${since}`,
  ];
  return `${parts.filter(part => part !== '').join(', ')}.`;
}

function settingOf({ asked, core, id, level }: Rule): string {
  if (asked)
    return `It runs only where \`policies/policy.yaml\`, or a pack that it extends, gives it a level:\n\n${fenced(`rules:\n  ${id}: ${level}`, 'yaml')}`;
  if (core)
    return 'A core rule: without it the output would be wrong for a client. A policy can raise it, but not switch it off.';
  return `Switch it off, or set its level to \`info\`, \`warn\` or \`error\`, in \`policies/policy.yaml\`:\n\n${fenced(`rules:\n  ${id}: off`, 'yaml')}`;
}

function indexPage(): string {
  const areas = [...new Set(rules.map(({ id }) => areaOf(id)))].sort();
  const head = `${note}
# Rules

Each page says why a rule is there and shows it at work. The same in a terminal: \`catalogc rules\`, \`catalogc explain <rule>\`.
**core** rules cannot be switched off, **asked** ones run only where a policy gives them a level, **safe** and **unsafe** say whether and how a finding can be mended by machine.`;
  return `${[head, ...areas.map(areaTable)].join('\n\n')}\n`;
}

function areaTable(area: string): string {
  const own = rules.filter(({ id }) => areaOf(id) === area).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = own.map(({ asked, id, title, level, core, fix }) =>
    rowOf([`[${id}](${id}.md)`, level, core ? 'core' : asked ? 'asked' : '', fix ?? '', safe(title)]),
  );
  return [`## ${area}`, '', rowOf(['Rule', 'Level', 'Core', 'Fix', 'Finds']), '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function areaOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
