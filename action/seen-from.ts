import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { Place } from '../src/model/place.ts';
import type { Finding, Report } from '../src/model/report.ts';

/** The report with its files named as GitHub knows them: from the workspace, not from the folder that was judged. */
export function seenFrom(workspace: string, dir: string, report: Report): Report {
  const path = relative(workspace, resolve(workspace, dir)).split(sep).join('/');
  if (path === '' || path.startsWith('../') || path === '..' || isAbsolute(path)) return report;
  const moved = (place: Place): Place => ({ ...place, file: posix.join(path, place.file) });
  return { ...report, findings: report.findings.map(finding => movedFinding(finding, moved)) };
}

function movedFinding(finding: Finding, moved: (place: Place) => Place): Finding {
  const { at, before, because } = finding;
  return {
    ...finding,
    at: moved(at),
    ...(before && { before: moved(before) }),
    ...(because && { because: moved(because) }),
  };
}
