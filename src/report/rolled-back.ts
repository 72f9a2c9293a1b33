import type { Rollback } from '../model/ledger.ts';
import { type PublishOutcome, releaseTag } from '../model/publication.ts';
import type { Lock } from '../model/verification.ts';
import { harmlessJson } from './harmless-json.ts';
import { code, prose } from './markdown.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What was taken back, and what users have instead. */
interface Taken {
  readonly rollback: Rollback;
  /** What people should know of what they get. */
  readonly warnings: readonly string[];
  readonly newest: Lock | undefined;
  readonly again: Lock;
}

/** The same with what was published. */
export interface RolledBack extends Taken {
  readonly asOf: string;
  readonly dryRun: boolean;
  readonly outcome: PublishOutcome;
}

const lower =
  'Codex 0.169 and Claude Code 2.1 take a lower version for an update; clients that compare versions keep the higher one.';

/** The text of the release, as Markdown. */
export function rolledBackNotes(taken: Taken): string {
  const { because, catalog, from, to } = taken.rollback;
  const rows = changesIn(taken).map(
    ({ from: was, name, to: now }) => `- ${code(name, 100)}: ${prose(was, 60)} -> ${prose(now, 60)}`,
  );
  return [
    `This is ${code(releaseTag(catalog, to), 200)} again, file by file. It takes ${code(releaseTag(catalog, from), 200)} back.`,
    `Because: ${prose(because, 1000)}`,
    ...(rows.length === 0 ? [] : [`### Taken back\n\n${rows.join('\n')}`]),
    ...taken.warnings.map(text => `> ${prose(text, 300)}`),
    prose(lower, 300),
  ].join('\n\n');
}

/** For a person. */
export function rolledBackText(told: RolledBack, style: Style): string {
  const { dryRun, outcome, rollback, warnings } = told;
  const rows = changesIn(told).map(
    ({ from, name, to }) => `${say(style, 'strong', visible(name))}  goes back from ${visible(from)} to ${visible(to)}`,
  );
  const notes = [...warnings, lower].map(text => `${say(style, 'info', 'note')}  ${visible(text)}`);
  const beside = (outcome.beside ?? []).map(line => `    ${visible(line)}`);
  const last = say(style, 'strong', visible(lineOf({ dryRun, outcome, rollback })));
  return `${[...rows, ...notes, last, ...beside].join('\n')}\n`;
}

function lineOf({ dryRun, outcome, rollback }: Pick<RolledBack, 'dryRun' | 'outcome' | 'rollback'>): string {
  const { plan, published, repository, tag } = outcome;
  const again = `${releaseTag(rollback.catalog, rollback.to)} again`;
  if (plan.kind === 'keep') return `kept ${tag} in ${repository}: it is ${again} already`;
  if (dryRun) return `would publish ${tag} to ${repository}: ${again}`;
  if (published?.isNew === false) return `found ${tag} in ${repository}: another run published ${again}`;
  return `published ${tag} to ${repository}: ${again}`;
}

/** For the summary of a job. */
export function rolledBackSummary(told: RolledBack): string {
  return `### ${prose(lineOf(told), 500)}\n\n${rolledBackNotes(told)}\n`;
}

/** For a program. */
export function rolledBackJson(told: RolledBack): string {
  const { asOf, dryRun, outcome, rollback, warnings } = told;
  const { because, catalog, from, to } = rollback;
  const plugins = changesIn(told);
  return `${harmlessJson({ schema: 'rolled-back/v1', asOf, dryRun, catalog, from, to, tag: outcome.tag, because, plugins, warnings })}\n`;
}

function changesIn({ again, newest, rollback }: Taken) {
  const versions = (lock: Lock | undefined) =>
    new Map(lock?.plugins.map(({ name, version }) => [name, version ?? 'no version']));
  const [newer, older] = [versions(newest), versions(again)];
  const added = [...older.keys()].filter(name => !newer.has(name));
  return [...new Set([...rollback.taken.keys(), ...added])].sort().map(name => ({
    name,
    from: newer.get(name) ?? 'nothing',
    to: older.get(name) ?? 'nothing',
  }));
}
