import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Report } from '../model/report.ts';
import type { RuleFacts } from '../model/rule-facts.ts';
import { seenFrom } from './folder.ts';
import { harmlessJson } from './harmless-json.ts';
import { bestFirst } from './rank.ts';
import { plainMessage, type ResultFrame, resultOf } from './sarif-result.ts';
import { descriptorOf, unknownDescriptor } from './sarif-rule.ts';
import { newScales } from './scales.ts';
import { visible } from './visible.ts';

// What code scanning takes: 25,000 results and 10 MB after gzip, of which these are the words that gzip cannot make shorter.
const mostResults = 25_000;
const mostText = 7_500_000;
const mostSkipped = 200;

/**
 * A report as SARIF 2.1.0, within what code scanning takes: the best findings where there are more, and then a
 * notification with the true total. `folder` is where the tree lies in the repository that the addresses start from.
 */
export function printSarif(report: Report, rules: readonly RuleFacts[], folder = ''): string {
  const descriptors = descriptorsOf(report, rules);
  const results = resultsOf(report.findings, descriptors, { folder, compared: report.base !== undefined });
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, descriptors, results, folder)],
  };
  return `${harmlessJson(log)}\n`;
}

function runOf(report: Report, rules: ReportingDescriptor[], results: Result[], folder: string): Run {
  const { tool, command, healed, totals, passed } = report;
  const [verb = ''] = command.split(' ');
  return {
    tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules } },
    automationDetails: { id: `catalogc/${visible(verb)}/${folder === '' ? '' : `${visible(seenFrom(folder, ''))}/`}` },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        exitCode: passed ? 0 : 1,
        toolExecutionNotifications: notificationsOf(report, results.length),
      },
    ],
    results,
    // A number alone: code scanning would take results that are absent for alerts.
    properties: {
      command: `catalogc ${visible(command)}`,
      asOf: report.asOf,
      findings: totals,
      ...(healed && { healed: healed.length }),
    },
  };
}

/** The rules that ran, and any that a finding names besides. */
function descriptorsOf({ findings, rules: { off } }: Report, rules: readonly RuleFacts[]): ReportingDescriptor[] {
  const ran = rules.filter(({ id }) => !off.includes(id));
  const known = new Set(ran.map(({ id }) => id));
  const named = new Set(findings.map(({ rule }) => rule).filter(id => !known.has(id)));
  const all = [...ran.map(descriptorOf), ...[...named].map(unknownDescriptor)];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function resultsOf(
  findings: readonly Finding[],
  descriptors: readonly ReportingDescriptor[],
  frame: ResultFrame,
): Result[] {
  const index = new Map(descriptors.map(({ id }, at) => [id, at]));
  const weigh = newScales();
  const results: Result[] = [];
  let used = 0;
  for (const finding of bestFirst(numbered(findings))) {
    const result = resultOf(finding, index.get(visible(finding.rule)) ?? -1, finding.nth, frame);
    used += weigh(result);
    if (results.length === mostResults || used > mostText) break;
    results.push(result);
  }
  return results;
}

/** Findings that say the same of the same thing, told apart by their order. */
function numbered(findings: readonly Finding[]): (Finding & { readonly nth: number })[] {
  const counts = new Map<string, number>();
  return findings.map(finding => {
    const nth = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, nth);
    return { ...finding, nth };
  });
}

function notificationsOf({ skipped, findings }: Report, shown: number): Notification[] {
  const told = skipped
    .slice(0, mostSkipped)
    .map(({ what, because }) => `Skipped: ${plainMessage(what, 500)}, because ${plainMessage(because, 500)}`);
  const cut = `${shown} of ${findings.length} findings are here, those that cost most first: there is no room for more.`;
  return [
    ...(shown < findings.length ? [{ level: 'warning' as const, message: { text: cut } }] : []),
    ...told.map(text => ({ level: 'note' as const, message: { text } })),
  ];
}
