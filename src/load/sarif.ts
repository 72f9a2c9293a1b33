import { shown } from '../model/words.ts';
import { parseJson } from './json.ts';
import { isRecord, plainText, recordOf, type Values } from './values.ts';

const most = 32 * 1024 * 1024;

/** A SARIF file that was read, as far as everybody needs it. */
export interface SarifFile {
  /** As it was named. */
  readonly file: string;
  readonly runs: readonly SarifRun[];
}

/** One run of a tool, its results unread. */
export interface SarifRun {
  readonly tool: string;
  /** `automationDetails.id`. */
  readonly id?: string;
  readonly commits: readonly string[];
  /** Why it proves nothing: `did not end well`. */
  readonly failure?: string;
  readonly value: Values;
}

/** The runs of a SARIF 2.1.0 log, or why it is none. Never throws. */
export function readSarif(text: string, file: string): SarifFile | { readonly fault: string } {
  // A code unit becomes at most three bytes.
  if (text.length * 3 > most && new TextEncoder().encode(text).length > most)
    return { fault: 'it is larger than 32 MiB' };
  const { faults, value } = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text, file);
  const [fault] = faults;
  if (fault !== undefined) return { fault: `it is no JSON that everybody reads alike: ${fault.message}` };
  if (plainText(value, 'version') !== '2.1.0') return { fault: 'it does not say "version": "2.1.0"' };
  const { runs } = recordOf(value);
  if (!Array.isArray(runs)) return { fault: 'it has no list of runs' };
  const odd = runs.findIndex(run => toolOf(run) === undefined);
  if (odd >= 0) return { fault: `its run ${odd + 1} names no tool` };
  return { file, runs: runs.map(run => runOf(recordOf(run), toolOf(run) ?? '')) };
}

function toolOf(run: unknown): string | undefined {
  const name = plainText(recordOf(recordOf(run).tool).driver, 'name');
  return name === undefined || name.trim() === '' ? undefined : name.trim();
}

function runOf(value: Values, tool: string): SarifRun {
  const id = plainText(value.automationDetails, 'id');
  const provenance = Array.isArray(value.versionControlProvenance) ? value.versionControlProvenance : [];
  const commits = provenance.flatMap(said => plainText(said, 'revisionId')?.toLowerCase() ?? []);
  const failure = failureOf(value);
  return { tool, ...(id !== undefined && { id }), commits, ...(failure !== undefined && { failure }), value };
}

// A tool that broke off found nothing because it looked at nothing; without the list it only told of its rules.
function failureOf({ invocations, results }: Values): string | undefined {
  const said = Array.isArray(invocations) ? invocations.filter(isRecord) : [];
  const failed = said.find(({ executionSuccessful }) => executionSuccessful === false);
  if (failed !== undefined) {
    const why = plainText(failed, 'exitCodeDescription');
    return why === undefined ? 'did not end well' : `did not end well: ${shown(why)}`;
  }
  return Array.isArray(results) ? undefined : 'has no list of results';
}
