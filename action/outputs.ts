import { type Bump, largerBump } from '../src/model/bump.ts';
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
  output('findings', 'how many findings there are, of all levels', ({ findings }) => String(findings.length)),
  output('changed', 'names of the plugins that differ from the base, as a JSON array', ({ changes = [] }) =>
    JSON.stringify([...new Set(changes.map(({ name }) => name))]),
  ),
  output(
    'required-bumps',
    'how much the version of each changed plugin has to rise, as a JSON object; the most where several have one name',
    requiredBumps,
  ),
  output(
    'risk',
    'none, low, medium (something must be a new major version) or high (a plugin newly does or reaches something)',
    risk,
  ),
  output('report', 'path of the report as JSON (report/v1), with every finding', (_, { report }) => report),
  output('out', 'folder that was built, seen from the workspace; empty when nothing was', builtFolder),
  output('catalogs', 'names of the catalogs in that folder, as a JSON array', builtCatalogs),
];

/** Outputs of commands that give no report; the command itself says what they are. */
export const plainOutputs: readonly Omit<Output, 'value'>[] = [
  { name: 'steps', help: 'how many steps enforce took, or would take' },
  {
    name: 'due',
    help: 'names of the catalogs that have to be published anew, as a JSON array, after enforce, or a dry run of publish, promote or rollback',
  },
  { name: 'serial', help: 'serial of the release that is there after fetch; empty when it was refused' },
  { name: 'updated', help: 'true when fetch put another release in place, else false' },
  { name: 'published', help: 'tags of the releases that publish, promote or rollback made, as a JSON array' },
];

function output(name: string, help: string, value: Output['value']): Output {
  return { name, help, value };
}

/** Of several plugins of one name the largest counts: a name is all that a version is looked up by. */
function requiredBumps({ changes = [] }: Report): string {
  const most = new Map<string, Bump>();
  for (const { name, required } of changes) most.set(name, largerBump(most.get(name) ?? 'none', required));
  return JSON.stringify(Object.fromEntries(most));
}

function risk({ changes = [] }: Report): string {
  if (changes.length === 0) return 'none';
  if (changes.some(({ gains }) => gains.length > 0)) return 'high';
  return changes.some(({ kind, required }) => required === 'major' || kind === 'removed') ? 'medium' : 'low';
}

function builtFolder({ written }: Report): string {
  const folder = outFolder(written);
  return folder === '' ? '.' : (folder ?? '');
}

function builtCatalogs({ written, catalogs }: Report): string {
  const built = outFolder(written) === undefined ? [] : catalogs.filter(({ emitted }) => emitted !== undefined);
  return JSON.stringify(built.map(({ name }) => name));
}
