import { posix } from 'node:path';
import { rank } from '../../check/check.ts';
import { type Deprecation, recordKey } from '../../model/deprecation.ts';
import { withTexts } from '../../model/snapshot.ts';
import { Trouble } from '../../model/trouble.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Options, RetireCommand } from '../../options.ts';
import { printRetired, printRetiredJson } from '../../report/retired.ts';
import { judgingRules } from '../../rules/judging.ts';
import { type Comparing, comparing } from '../comparing.ts';
import { diffsOf } from '../fix.ts';
import { type Judgement, judge } from '../judge.ts';
import { look } from '../look.ts';
import { demandPlain } from '../plain-format.ts';
import type { Ports } from '../ports.ts';
import { readTrees, type Trees } from '../read-trees.ts';
import { isTolerated } from '../report-of.ts';
import type { Outcome } from '../run.ts';
import { courseFor } from './course-for.ts';
import { deprecate } from './deprecate.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { extend } from './extend.ts';
import { newFindings } from './new-findings.ts';
import { quarantine } from './quarantine.ts';
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
  const today = options.asOf ?? ports.today();
  const trees = await readTrees(options, ports.trees, 'all');
  const against = await comparing(options, trees, ports);
  const subject = subjectFor(command, options, trees, against, today);
  const { catalog, to, told } = options;
  const written = recordFile(
    subject,
    drafts[command](subject, { told, catalogs: catalog, ...(to !== undefined && { to }) }),
  );
  const before = judged(trees, today, against);
  const after = judged(withFile(trees, written), today, against);
  const record = recordIn(after.head, written.file, subject, told.component);
  const findings = newFindings(before, after, written.file);
  const texts = new Map([[written.file, written.text]]);
  const diffs = diffsOf(texts, trees.head); // afterwards there is nothing left to compare with
  const paths = write ? await ports.output.writeEdited(dir, texts, trees.head) : [];
  const failOn = after.head.policy.failOn;
  const retired = {
    name: recordKey(record),
    file: written.file,
    asOf: today,
    ...courseFor(record, after.head, against?.ledger),
    findings,
    passed: findings.every(finding => isTolerated(finding) || !isFatal(finding.level, failOn)),
    diffs,
    written: paths.map(path => posix.join(dir, path)),
    dry: !write,
  };
  return {
    kind: 'text',
    text: style => (format === 'json' ? printRetiredJson(retired) : printRetired(retired, style)),
    exitCode: retired.passed ? 0 : 1,
  };
}

function subjectFor(
  command: RetireCommand,
  options: Options,
  { head, rulebook }: Trees,
  against: Comparing | undefined,
  today: string,
): Subject {
  const published = against?.ledger?.records;
  const { workspace } = look(head, today, { ...(rulebook && { rulebook }), ...(published && { published }) });
  return subjectOf(command, workspace, options, against?.ledger, today);
}

function judged(trees: Trees, today: string, against: Comparing | undefined): Judgement {
  return judge(trees, judgingRules, today, { drift: true, ...(against && { comparing: against }) });
}

function withFile({ changed, ...trees }: Trees, { file, text }: RecordFile): Trees {
  return {
    ...trees,
    head: withTexts(trees.head, new Map([[file, text]])),
    ...(changed && { changed: new Set([...changed, file]) }),
  };
}

/** The record as it is read again; whatever was told must have made a whole one. */
function recordIn({ deprecations, documents }: Workspace, file: string, { name }: Subject, part?: string): Deprecation {
  const faults = documents.filter(document => document.file === file).flatMap(document => document.faults);
  const [fault] = faults;
  if (fault !== undefined)
    throw new Trouble(
      'record-refused',
      `This would be no whole record: ${fault.message}`,
      fault.hint ?? 'Say it otherwise',
    );
  const record = deprecations.find(
    each => each.file === file && each.plugin.value === name && each.component?.value === part,
  );
  if (record === undefined) throw new Error(`${shown(file)} does not hold the record that was written`);
  return record;
}

function isFatal(
  level: Judgement['findings'][number]['level'],
  failOn: Judgement['findings'][number]['level'],
): boolean {
  return rank(level) <= rank(failOn);
}
