import { rank } from '../../check/check.ts';
import { placeText } from '../../model/place.ts';
import { ratchetEnd } from '../../model/ratchet.ts';
import type { SetUp, SetupFile } from '../../model/setup.ts';
import { withTexts } from '../../model/snapshot.ts';
import { inShell } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import { judgingRules } from '../../rules/judging.ts';
import { policyText } from '../../setup/policy.ts';
import { comparing } from '../comparing.ts';
import { judge } from '../judge.ts';
import type { Judgement } from '../judgement.ts';
import { look } from '../look.ts';
import type { Ports } from '../ports.ts';
import { readTrees, type Trees } from '../read-trees.ts';
import { isTolerated } from '../report-of.ts';
import type { Settled } from './answers.ts';
import { planOf, rootsAt } from './plan.ts';
import type { Site } from './site.ts';

const patience = 90; // days in which old findings pass, unless it is said otherwise

/** Plans a setup, and judges the tree as it would be: with a ratchet where old findings would fail it otherwise. */
export async function rehearse(
  options: Options,
  wish: Settled,
  site: Site,
  ports: Ports,
): Promise<{ readonly setUp: SetUp; readonly texts: ReadonlyMap<string, string> }> {
  const kinds = await ports.schemas.kinds();
  const { against, beside, trees } = await treesBeside(options, site, ports);
  const roots = rootsAt(site);
  const seen = seenWith(site, roots);
  const planned = (until?: string) =>
    planOf(site, seen, roots, wish, { force: options.force, kinds, ...(until !== undefined && { until }) });
  const judged = (texts: ReadonlyMap<string, string>) =>
    judge(withAll(trees, texts), judgingRules, site.today, { drift: true, ...(against && { comparing: against }) });
  const said = wish.until === 'none' ? undefined : wish.until;
  const first = planned(said);
  const failing = failingIn(judged(textsOf(first.files)));
  const needs = said === undefined && wish.until !== 'none' && failing.some(({ known }) => known === true);
  const until = needs ? dayAfter(site.today, patience) : said;
  const plan = needs ? planned(until) : first;
  const texts = textsOf(plan.files);
  const judgement = judged(texts);
  const left = failingIn(judgement);
  const end = ratchetEnd(judgement.head.policy);
  const tolerated = judgement.findings.filter(({ toleratedUntil }) => toleratedUntil !== undefined).length;
  return {
    texts,
    setUp: {
      files: plan.files.map(file => fileOf(file, site)),
      notes: plan.notes,
      written: [],
      dry: options.dryRun,
      check: {
        passed: left.length === 0,
        tolerated,
        beside,
        failing: left.map(({ at, message, rule }) => `${rule} ${placeText(at)}: ${message}`),
        ...(tolerated > 0 && end !== undefined && { until: end }),
      },
      next: nextSteps(options, plan.byHand, texts.size),
    },
  };
}

/** Beside the last commit, which is what users compare with; where there is none, beside what is here now. */
async function treesBeside(options: Options, { clone, snapshot }: Site, ports: Ports) {
  const asked = { ...options, base: 'HEAD' };
  const read = clone === undefined ? undefined : await readTrees(asked, ports.trees, 'all').catch(() => undefined);
  if (read?.base === undefined) {
    const trees: Trees = { head: snapshot, base: snapshot, skipped: [] };
    return { trees, beside: 'what is here now', against: undefined };
  }
  return { trees: read, beside: 'HEAD', against: await comparing({ ...asked, ledger: 'none' }, read, ports) };
}

function withAll({ changed, ...trees }: Trees, texts: ReadonlyMap<string, string>): Trees {
  const { base } = trees;
  const rules =
    [...texts.keys()].some(path => path.startsWith('policies/')) && base !== undefined
      ? { rulebook: trees.rulebook ?? base }
      : {};
  return {
    ...trees,
    ...rules,
    head: withTexts(trees.head, texts),
    ...(changed && { changed: new Set([...changed, ...texts.keys()]) }),
  };
}

/** What is there once the policy says where plugins are. */
function seenWith({ snapshot, today, workspace }: Site, roots: readonly string[]) {
  if (roots.length === 0) return workspace;
  const text = policyText({ name: 'a', profile: 'recommended', roots });
  const { workspace: seen } = look(withTexts(snapshot, new Map([['policies/policy.yaml', text]])), today);
  return { ...seen, snapshot };
}

function textsOf(files: ReturnType<typeof planOf>['files']): Map<string, string> {
  return new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));
}

function failingIn({ findings, head }: Judgement) {
  const { failOn } = head.policy;
  return findings.filter(finding => !isTolerated(finding) && rank(finding.level) <= rank(failOn));
}

function fileOf({ path, says, text }: { path: string; says: string; text?: string }, { textAt }: Site): SetupFile {
  return { path, says, is: text === undefined ? 'kept' : textAt(path) === undefined ? 'new' : 'changed' };
}

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

function nextSteps({ dir }: Options, byHand: readonly string[], count: number): string[] {
  const here = dir === '.' ? '' : ` --dir ${inShell(dir)}`;
  const commit =
    count === 0 ? 'See how it is set up: catalogc doctor' : 'Look at it and commit it: git add -A && git commit';
  return [
    ...byHand.map(command => `Make the hook run: ${command}`),
    commit,
    `Judge what changes from here on: catalogc check${here} --base HEAD`,
    'Put the tool beside your plugins, and require the check "plugins and catalogs": npm install --save-dev catalogc',
  ];
}
