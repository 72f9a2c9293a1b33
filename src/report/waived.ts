import type { Finding } from '../model/report.ts';
import type { Waived } from '../model/waiver.ts';
import type { Section } from './fitted.ts';
import { tableHead } from './made.ts';
import { code, prose, row } from './markdown.ts';

/** Findings that nobody waived. */
export function unwaived(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ waived }) => waived === undefined);
}

/** Findings with the waiver that covers them: they stay visible for as long as they are there. */
export function waivedIn(findings: readonly Finding[]): readonly (Finding & { readonly waived: Waived })[] {
  return findings.flatMap(finding => (finding.waived === undefined ? [] : [{ ...finding, waived: finding.waived }]));
}

/** Who waived it, until when and why, as it was written: untrusted text. */
export function waivedText({ approvedBy, expires, id, owner, reason, renewed, ticket }: Waived): string {
  const more = [
    `owner ${owner}`,
    ...(approvedBy === undefined ? [] : [`approved by ${approvedBy}`]),
    ...(renewed === undefined ? [] : [oftenText(renewed)]),
    ...(ticket === undefined ? [] : [ticket]),
  ];
  return `${id} until ${expires}: ${reason} (${more.join(', ')})`;
}

/** `renewed once`, `renewed 3 times`. */
function oftenText(times: number): string {
  return times === 1 ? 'renewed once' : `renewed ${times} times`;
}

/** What is waived, as a part of a Markdown report; `placeOf` says where a finding is. */
export function waivedSection(findings: readonly Finding[], placeOf: (finding: Finding) => string): Section {
  const rows = waivedIn(findings).map(finding => {
    const { message, rule, waived } = finding;
    const { approvedBy, expires, id, owner, reason, renewed, ticket } = waived;
    const who = [owner, ...(approvedBy === undefined ? [] : [`approved by ${approvedBy}`])].join(', ');
    const until = renewed === undefined ? expires : `${expires}, ${oftenText(renewed)}`;
    const why = ticket === undefined ? reason : `${reason} ${ticket}`;
    const where = code(placeOf(finding), 300);
    return row([code(id, 100), where, prose(message), prose(why), prose(who), prose(until), code(rule, 100)]);
  });
  const head = tableHead(['Waiver', 'Where', 'What is so', 'Why it is tolerated', 'Owner', 'Until', 'Rule']);
  return { title: 'Waived', head, rows, noun: 'waived finding' };
}

/** What is told of a finding that somebody else has to mend. */
export const notYours = 'known, not yours: its waiver ended, and this change does not touch its plugin';
