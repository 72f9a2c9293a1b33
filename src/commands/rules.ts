import { counted } from '../model/words.ts';
import type { Options } from '../options.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { type Style, say } from '../report/style.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { demandPlain } from './plain-format.ts';
import type { Outcome } from './run.ts';

/** Lists every rule with its level, in the order of ids. */
export function runRules({ format }: Options): Outcome {
  demandPlain('rules', format);
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = format === 'json' ? () => asJson(sorted) : (style: Style) => asTable(sorted, style);
  return { kind: 'text', text, exitCode: 0 };
}

function asTable(sorted: readonly Rule[], style: Style): string {
  const width = Math.max(...sorted.map(({ id }) => id.length));
  const lines = sorted.map(({ asked, id, level, core, fix, title }) =>
    [
      say(style, level, level.padEnd(5)),
      (core ? 'core' : asked ? 'ask' : '').padEnd(4),
      (fix ?? '').padEnd(6),
      id.padEnd(width),
      title,
    ].join('  '),
  );
  const head = say(style, 'faint', ['level', 'core', 'fix   ', 'rule'.padEnd(width), 'title'].join('  '));
  const foot = `${counted(sorted.length, 'rule')}. A policy can raise a core rule, but not switch it off; one marked "ask" runs where a policy gives it a level. Why one is there: catalogc explain <rule>`;
  return `${[head, ...lines, '', foot].join('\n')}\n`;
}

function asJson(sorted: readonly Rule[]): string {
  const rows = sorted.map(({ asked, id, level, core, fix, since, title, source }) => ({
    id,
    level,
    core: core === true,
    asked: asked === true,
    fix: fix ?? null,
    since,
    title,
    source: source ?? null,
  }));
  return `${harmlessJson({ schema: 'rules/v1', rules: rows })}\n`;
}
