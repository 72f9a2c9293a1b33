import { parseJson } from '../load/json.ts';
import { validate } from '../load/validate.ts';
import type { Report } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';

/** A report of a check has some hundred bytes for each finding. */
export const mostBytes = 4 * 1024 * 1024;

/**
 * A report that somebody else may have written, read as data: JSON that is not nested deeply, in the published shape, about
 * the commit it was made for. Of the command it names only the verb is kept, as people paste such lines.
 */
export function hostileReport(text: string, file: string, head: string): Report {
  const { value, faults } = parseJson(text, 'the report');
  const [fault] = [...faults, ...(value === undefined ? [] : validate('report', value, 'the report'))];
  if (fault !== undefined || value === undefined) {
    const where = fault?.place.pointer ? ` at ${shown(fault.place.pointer)}` : '';
    const message = `${shown(file, 200)} is not a report${where}: ${fault?.message ?? 'it is empty'}`;
    throw new Trouble('report-malformed', message, 'Write it with the same version: --report json=FILE');
  }
  const report = value as Report;
  const { commit, proposed } = report.snapshot;
  if (commit !== head && proposed !== head) {
    const about = proposed ?? commit;
    const made = about === undefined ? 'no commit' : shown(about.slice(0, 40));
    const message = `The report is about ${made}, and not about ${head.slice(0, 40)}, the newest commit of the pull request`;
    throw new Trouble(
      'report-elsewhere',
      message,
      'Nothing to do where newer commits were pushed; else check it in a workflow on pull_request',
    );
  }
  return { ...report, command: /^(check|build)\b/.exec(report.command)?.[0] ?? 'check' };
}
