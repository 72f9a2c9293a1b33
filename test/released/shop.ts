import { look } from '../../src/commands/look.ts';
import { unversionedBy, versionedDigest } from '../../src/compare/versioned.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultUnversioned } from '../../src/model/versioning.ts';
import { readCommit } from '../../src/ports/git.ts';
import { actionIn } from '../action/made-action.ts';
import { runStep, type Step, type StepEnd } from '../action/runner.ts';
import type { FakeAsset, FakeRelease } from '../fakes/github/state.ts';
import { typedHere } from '../in-process.ts';
import { scratch } from '../ports/scratch.ts';
import { bareEnvironment, type Ended } from '../work-folder.ts';

/** A plugin with one skill. */
export function crm(version: string, text: string): Readonly<Record<string, string>> {
  const manifest = { name: 'crm', version, description: 'Looks after contacts.', author: { name: 'Acme' } };
  return {
    'plugins/crm/.claude-plugin/plugin.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'plugins/crm/skills/find/SKILL.md': `---\nname: find\ndescription: Finds contacts by name.\n---\n\n${text}\n`,
  };
}

/** A ledger in which one commit of a repository is what was released as this version. */
export function ledgerOf(dir: string, commit: string, version: string, day = '2026-11-12'): string {
  const snapshot = readCommit(dir, commit);
  const [plugin] = look(snapshot, day).workspace.plugins;
  const versioned = plugin && versionedDigest(snapshot, plugin, unversionedBy(defaultUnversioned));
  const versions = { [version]: { versioned, firstReleased: day, commit, root: 'plugins/crm' } };
  return JSON.stringify({ schema: 'ledger/v1', plugins: { crm: { versions } } });
}

/** A release with this text as its ledger. */
export function release(
  id: number,
  ledger: string | Uint8Array | undefined,
  more: Partial<FakeRelease> = {},
): FakeRelease {
  const assets = ledger === undefined ? [] : [asset(1000 + id, ledger)];
  return { id, tag: `catalog-acme-${id}`, published: '2026-11-12T10:00:00Z', assets, ...more };
}

/** A ledger as it hangs on a release. */
export function asset(id: number, ledger: string | Uint8Array, more: Partial<FakeAsset> = {}): FakeAsset {
  return { id, name: 'ledger.json', state: 'uploaded', bytes: Buffer.from(ledger), ...more };
}

/** What a check said, by the report it wrote. */
export interface Checked {
  readonly status: number | null;
  readonly report: Report;
  readonly stderr: string;
  /** Rules of what was found, and what was said of each plugin's start. */
  readonly rules: readonly string[];
  readonly since: readonly (string | undefined)[];
  readonly told: string;
}

/** Runs a check in a folder. */
export async function check(dir: string, env: Record<string, string>, ...words: string[]): Promise<Checked> {
  const { status, stdout, stderr } = await run(dir, env, 'check', '--format', 'json', ...words);
  const report = (stdout === '' ? { findings: [], changes: [], skipped: [] } : JSON.parse(stdout)) as Report;
  return {
    status,
    report,
    stderr,
    rules: report.findings.map(({ rule }) => rule),
    since: (report.changes ?? []).map(({ since }) => since),
    told: report.findings.map(({ message, hint }) => `${message}\n${hint}`).join('\n'),
  };
}

/** Runs any command in a folder. */
export function run(dir: string, env: Record<string, string>, ...words: string[]): Promise<Ended> {
  return typedHere(dir, words, bareEnvironment(env));
}

/** Runs the Action. */
export function step(workspace: string, more: Partial<Step>): Promise<StepEnd> {
  return runStep({ node: process.execPath, workspace, temp: scratch(), action: actionIn(scratch()), ...more });
}
