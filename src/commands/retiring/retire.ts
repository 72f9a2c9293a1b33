import { posix } from 'node:path';
import { rank } from '../../check/check.ts';
import { recordKey } from '../../model/deprecation.ts';
import type { Finding } from '../../model/report.ts';
import { type Snapshot, withTexts } from '../../model/snapshot.ts';
import { Trouble } from '../../model/trouble.ts';
import { buildCommand } from '../../model/untracked.ts';
import { didYouMean, inShell, oneOf, shown } from '../../model/words.ts';
import { type Options, type RetireCommand, reasons } from '../../options.ts';
import { printRetired, printRetiredJson } from '../../report/retired.ts';
import { judgingRules } from '../../rules/judging.ts';
import { type Comparing, comparing } from '../comparing.ts';
import { diffsOf } from '../fix.ts';
import { judge } from '../judge.ts';
import type { Judgement } from '../judgement.ts';
import { look } from '../look.ts';
import { demandPlain } from '../plain-format.ts';
import type { Ports } from '../ports.ts';
import { readTrees, type Trees } from '../read-trees.ts';
import { isTolerated } from '../report-of.ts';
import type { Outcome } from '../run.ts';
import { courseFor, keptByHand } from './course-for.ts';
import { deprecate } from './deprecate.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { extend } from './extend.ts';
import { newFindings } from './new-findings.ts';
import { quarantine } from './quarantine.ts';
import { readBack } from './read-back.ts';
import { type RecordFile, recordFile } from './record-file.ts';
import { rename } from './rename.ts';
import { subjectOf } from './subject.ts';
import { withdraw } from './withdraw.ts';
import { yank } from './yank.ts';

const drafts: Readonly<Record<RetireCommand, (subject: Subject, wish: Wish) => Draft>> = {
  ...{ deprecate, extend, withdraw, rename, yank, quarantine },
};

/**
 * Writes a dated record, or shows how it would be written: with what it means on which day for which client, and what a check
 * would find because of it. Fails where that check would.
 */
export async function runRetire(command: RetireCommand, options: Options, ports: Ports): Promise<Outcome> {
  const { dir, format, write } = options;
  demandPlain(command, format);
  demandReason(options);
  const today = options.asOf ?? ports.today();
  const trees = await readTrees(options, ports.trees, 'all');
  const against = await comparing(options, trees, ports);
  const { after, told, written } = rehearsed(command, options, trees, against, today);
  const texts = new Map([[written.file, written.text]]);
  const diffs = diffsOf(texts, trees.head); // afterwards there is nothing left to compare with
  const paths = write ? await ports.output.writeEdited(dir, texts, trees.head) : [];
  const retired = {
    ...told,
    diffs,
    written: paths.map(path => posix.join(dir, path)),
    dry: !write,
    ...(write && nextStep(told.findings, written.file, after)),
  };
  return {
    kind: 'text',
    text: style => (format === 'json' ? printRetiredJson(retired) : printRetired(retired, style)),
    exitCode: retired.passed ? 0 : 1,
  };
}

/** The record in its file, and all there is to say of it, as if it were there already. */
function rehearsed(
  command: RetireCommand,
  options: Options,
  trees: Trees,
  against: Comparing | undefined,
  today: string,
) {
  const { catalog, to, told } = options;
  const subject = subjectFor(command, options, trees, against, today);
  const draft = drafts[command](subject, { told, catalogs: catalog, ...(to !== undefined && { to }) });
  const written = recordFile(subject, draft);
  const after = judged(withFile(trees, written), today, against);
  const record = readBack(after.head, written.file, subject);
  const findings = newFindings(judged(trees, today, against), after, written.file);
  const { failOn } = after.head.policy;
  return {
    after,
    written,
    told: {
      name: recordKey(record),
      file: written.file,
      asOf: today,
      ...courseFor(record, after.head, against?.ledger),
      byHand: keptByHand(record, after.head),
      findings,
      passed: findings.every(finding => isTolerated(finding) || rank(finding.level) > rank(failOn)),
    },
  };
}

function subjectFor(
  command: RetireCommand,
  options: Options,
  { changed, head, rulebook }: Trees,
  against: Comparing | undefined,
  today: string,
): Subject {
  const published = against?.ledger?.records;
  const ruling = { ...(rulebook && { rulebook }), ...(changed && { changed }) };
  const { workspace } = look(head, today, { ...ruling, ...(published && { published }) });
  return subjectOf(command, workspace, options, against?.ledger, today);
}

function judged(trees: Trees, today: string, against: Comparing | undefined): Judgement {
  return judge(trees, judgingRules, today, { drift: true, ...(against && { comparing: against }) });
}

function withFile({ changed, ...trees }: Trees, { file, text }: RecordFile): Trees {
  return {
    ...trees,
    head: withRecord(trees.head, file, text),
    ...(changed && { changed: new Set([...changed, file]) }),
  };
}

/** A new record is one that git does not track yet. */
function withRecord(head: Snapshot, file: string, text: string): Snapshot {
  const after = withTexts(head, new Map([[file, text]]));
  if (head.entries.has(file) || (head.untracked ?? head.commit) === undefined) return after;
  return { ...after, untracked: new Set([...(head.untracked ?? []), file]) };
}

/** What makes a record that was written reach users, where that is not a commit alone. */
function nextStep(findings: readonly Finding[], file: string, after: Judgement): { readonly next?: string } {
  if (findings.some(({ rule }) => rule === 'catalog/drift'))
    return { next: buildCommand(after.head, after.today, after.base) };
  return after.head.snapshot.untracked?.has(file) === true ? { next: `git add ${inShell(file)}` } : {};
}

/** A record says why in one of the words that policies know. */
function demandReason({ because, told }: Options): void {
  if (because === undefined || told.because !== undefined) return;
  const near = didYouMean(because, reasons);
  const hint = near === undefined ? `Use ${oneOf(reasons)}.` : `Did you mean --because ${near}?`;
  throw new Trouble('option/value', `--because knows no ${shown(because)}`, hint);
}
