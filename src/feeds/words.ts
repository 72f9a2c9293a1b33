import { addDays } from '../model/deprecation.ts';
import type { Turn } from '../model/turns.ts';
import { cut } from '../report/cut.ts';
import { visible } from '../report/visible.ts';

/** What else people should know of it, a line each; untrusted text that steers nothing. */
export function detailsOf({ owner, record }: Turn): readonly string[] {
  const to = record?.replacement?.value;
  const elsewhere = record?.elsewhere === undefined ? '' : `@${record.elsewhere}`;
  const lines: readonly (string | undefined)[] = [
    record?.message?.value,
    to === undefined ? undefined : `Use instead: ${to}${elsewhere}`,
    said('Guide', record?.migration?.value),
    said('Advisory', record?.advisory?.value),
    said('Why it stays', record?.withdrawnReason?.value),
    said('Owner', owner),
  ];
  return lines.filter(each => each !== undefined).map(line);
}

/** The last day up to today on which something of it was said or happened: until another one nothing written of it changes. */
export function revisedOn({ day, record }: Turn, today: string): string {
  const said = [record?.announced, record?.withdrawn, day];
  const past = said.filter(each => each !== undefined).filter(each => each <= today);
  return past.sort().at(-1) ?? record?.announced ?? day;
}

/** The instant a UTC day begins, for packages that want one. */
export function instantOf(day: string, later = 0): Date {
  return new Date(`${addDays(day, later)}T00:00:00Z`);
}

function said(label: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${label}: ${text}`;
}

function line(text: string): string {
  return visible(cut(text, 500)).trim();
}
