import type { Report } from '../model/report.ts';
import { isUnsafe } from './visible.ts';

/** A report for machines: `schemas/report.v1.schema.json`, keys in one order, the same bytes for the same report. */
export function printJson(report: Report): string {
  const findings = report.findings.map(({ fingerprint, rule, level, message, ...rest }) => ({
    rule,
    level,
    message,
    fingerprint,
    ...rest,
  }));
  return `${escaped(JSON.stringify({ schema: 'report/v1', ...report, findings }, null, 2))}\n`;
}

/** The same JSON without characters that steer a terminal, or what a CI runner takes for an order: this is read in logs, too. */
function escaped(json: string): string {
  const plain = json.replaceAll('##[', '#\\u0023[');
  return plain.replace(/[^\n -~]/gu, character => (isUnsafe(character) ? unitsOf(character) : character));
}

function unitsOf(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
