import { mend } from '../edit/mend.ts';
import { textsIn } from '../edit/snapshot-texts.ts';
import type { Left } from '../model/mended.ts';
import type { Finding } from '../model/report.ts';
import { withTexts } from '../model/snapshot.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { judge } from './judge.ts';
import type { Judgement, Scope } from './judgement.ts';
import type { Trees } from './read-trees.ts';

/** A tree after mending, judged once more, and the texts that make the difference. */
export interface MendedTree {
  readonly judgement: Judgement;
  readonly fixed: readonly Finding[];
  readonly left: readonly Left[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Two fixes at one place, or what only shows once something else is mended, take more than one round. */
const mostRounds = 5;

/** Judges and mends in turn, in memory, until nothing more is mended. Of fixes that need a look only those are made that are asked for. */
export function mendTree(
  trees: Trees,
  rules: readonly JudgingRule[],
  today: string,
  { unsafe, ...scope }: Scope & { readonly unsafe: boolean },
): MendedTree {
  const texts = new Map<string, string>();
  const fixed: Finding[] = [];
  for (let round = 1; ; round++) {
    const head = withTexts(trees.head, texts);
    const judgement = judge({ ...trees, head }, rules, today, scope);
    const wanted = judgement.findings.flatMap(finding => {
      const { fix, waived } = finding;
      // What is waived was left as it is on purpose.
      return fix !== undefined && waived === undefined && (unsafe || fix.safe) ? [{ finding, edits: fix.edits }] : [];
    });
    const { done, left, texts: next } = mend(wanted, textsIn(head));
    if (next.size === 0 || round > mostRounds) {
      const still = new Set(judgement.findings.map(keyOf));
      return { judgement, fixed: fixed.filter(one => !still.has(keyOf(one))), left: reasons(left, done), texts };
    }
    for (const [file, text] of next) texts.set(file, text);
    fixed.push(...done.map(({ finding }) => finding));
  }
}

function reasons(
  left: readonly { readonly fix: { readonly finding: Finding }; readonly because: string }[],
  undone: readonly { readonly finding: Finding }[],
): Left[] {
  const because = `it came back in each of ${mostRounds} rounds`;
  return [
    ...left.map(({ fix: { finding }, because }) => ({ finding, because })),
    ...undone.map(({ finding }) => ({ finding, because })),
  ];
}

function keyOf({ at: { document, file, pointer, span }, message, rule }: Finding): string {
  return JSON.stringify([rule, file, document, pointer, span, message]);
}
