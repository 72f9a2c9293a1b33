import type { MultiformatMessageString, ReportingDescriptor } from 'sarif';
import type { Level } from '../model/diagnostic.ts';
import type { RuleFacts } from '../model/rule-facts.ts';
import { cut } from './cut.ts';
import { visible } from './visible.ts';

/** The levels of SARIF by ours. */
export const sarifLevels = { error: 'error', warn: 'warning', info: 'note' } as const satisfies Record<Level, string>;

/** A rule as the list of rules in a SARIF log has it. */
export function descriptorOf({ id, title, level, why, source }: RuleFacts): ReportingDescriptor {
  const reason = why.trim().replace(/\s+/g, ' ');
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: cut(reason, 1000) },
    ...(source !== undefined && isAddress(source) && { helpUri: source }),
    help: help(id, reason, source),
    defaultConfiguration: { level: sarifLevels[level] },
    properties: {
      tags: ['agent-plugins', id.split('/')[0] ?? id],
      precision: 'very-high',
      'problem.severity': severities[level],
    },
  };
}

/** A rule that a report names and nobody knows: an older or newer version wrote it. */
export function unknownDescriptor(id: string): ReportingDescriptor {
  return { id: visible(id) };
}

function help(id: string, reason: string, source: string | undefined): MultiformatMessageString {
  const examples = `catalogc explain ${id}`;
  const from = source === undefined ? ['', ''] : [` Source: ${source}`, `\n\nSource: ${source}`];
  return {
    text: `${reason}${from[0]} Examples: ${examples}`,
    markdown: `${reason}${from[1]}\n\nExamples: \`${examples}\``,
  };
}

function isAddress(source: string): boolean {
  return /^https:\/\/\S+$/.test(source) && URL.canParse(source);
}

const severities = { error: 'error', warn: 'warning', info: 'recommendation' } as const;
