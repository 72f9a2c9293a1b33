import type { Report } from '../src/model/report.ts';
import { outFolder } from '../src/report/written.ts';

/** The files a run leaves behind for later steps. */
interface ReportFiles {
  readonly report: string;
}

/** One output of the Action: its name, what it tells, and how it is read from what a command learned. */
export interface Output {
  readonly name: string;
  readonly help: string;
  value(report: Report, files: ReportFiles): string;
}

/** Every output. All are text; nothing is set when the command could not run. */
export const outputs: readonly Output[] = [
  output('passed', 'true when the content passes at the level that fails the run, else false', ({ passed }) =>
    String(passed),
  ),
  output('errors', 'how many errors were found', ({ totals }) => String(totals.error)),
  output('warnings', 'how many warnings were found', ({ totals }) => String(totals.warn)),
  output('notes', 'how many notes were found', ({ totals }) => String(totals.info)),
  output('report', 'path of the report as JSON (report/v1), with every finding', (_, { report }) => report),
  output('out', 'folder that was built, seen from the workspace; empty when nothing was', builtFolder),
  output('catalogs', 'names of the catalogs in that folder, as a JSON array', builtCatalogs),
];

function output(name: string, help: string, value: Output['value']): Output {
  return { name, help, value };
}

function builtFolder({ written }: Report): string {
  const folder = outFolder(written);
  return folder === '' ? '.' : (folder ?? '');
}

function builtCatalogs({ written, catalogs }: Report): string {
  const built = outFolder(written) === undefined ? [] : catalogs.filter(({ emitted }) => emitted !== undefined);
  return JSON.stringify(built.map(({ name }) => name));
}
