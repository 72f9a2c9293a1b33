import { type Level, levels } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';
import { unwaived } from './waived.ts';

/** What was looked at and how much was found, whatever of it is shown. */
export function totalLine(report: Report, style: Style): string {
  const size = `${counted(report.plugins, 'plugin')}, ${counted(report.catalogs.length, 'catalog')}`;
  const counts = tally(report);
  const after = asides(report);
  if (counts !== '') return `${say(style, worst(report), counts)} in ${size}${after}`;
  if (report.plugins === 0 && report.catalogs.length === 0) return `${nothing}${after}`;
  return `${say(style, 'good', `${size}: no findings`)}${after}`;
}

function asides({ base, findings, healed = [], rules }: Report): string {
  const old = findings.filter(({ known }) => known === true).length;
  const waived = findings.length - unwaived(findings).length;
  const others = findings.filter(({ bystander }) => bystander === true).length;
  const tolerated = [
    ...(waived === 0 ? [] : [`; ${waived} of them waived`]),
    ...(others === 0 ? [] : [`; ${others} of them known, not yours`]),
  ].join('');
  const outcomes = [
    ...(base?.fetched === undefined ? [] : [visible(base.fetched)]),
    ...(old === 0 ? [] : [`${old} of them in the base as well`]),
    ...(healed.length === 0 ? [] : [`${healed.length} healed`]),
  ];
  const compared = base === undefined ? '' : `; compared with ${[visible(base.label), ...outcomes].join(', ')}`;
  const off = rules.off.length === 0 ? '' : `; ${counted(rules.off.length, 'rule')} off`;
  return `${tolerated}${compared}${off}`;
}

// Silence would mean: checked and clean.
const nothing = 'Nothing was checked: there is no plugin and no catalog here';

/** `2 errors, 1 warning`; empty when there is nothing. */
export function tally({ totals }: Pick<Report, 'totals'>): string {
  const counts: string[] = [];
  if (totals.error > 0) counts.push(counted(totals.error, 'error'));
  if (totals.warn > 0) counts.push(counted(totals.warn, 'warning'));
  if (totals.info > 0) counts.push(counted(totals.info, 'note'));
  return counts.join(', ');
}

/** The tone of what nobody tolerates. */
function worst({ findings }: Report): Level | 'good' {
  const left = unwaived(findings).filter(({ bystander }) => bystander !== true);
  return levels.find(level => left.some(finding => finding.level === level)) ?? 'good';
}
