import { removalBranch } from '../enforce/branch.ts';
import { planOf } from '../enforce/plan-of.ts';
import type { Enforcement } from '../model/enforcement.ts';
import { type Retiring, retiringOf } from '../model/retiring.ts';
import type { Tracked } from '../model/tracking.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { enforcedJson, enforcedText } from '../report/enforced.ts';
import { carryOut } from './carry-out.ts';
import { duesOf } from './due-of.ts';
import { demandKnown, knownReleases } from './known-releases.ts';
import { look } from './look.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports, Tracker } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';

/**
 * Does what the day asks of deprecation records: an issue for each one that is not over, a pull request for each folder whose
 * day has come, and the names of catalogs to publish anew. What is there already is left as it is, so a run that was missed,
 * broke off or came twice changes nothing about where it ends.
 */
export async function runEnforce(options: Options, ports: Ports): Promise<Outcome> {
  demandPlain('enforce', options.format);
  const today = options.asOf ?? ports.today();
  const forge = await ports.forge();
  const tracker = await forge.tracker();
  const { snapshot } = await ports.trees.readWorkTree(options.dir, excluded(options), 'kept');
  const published = await publishedRecords(options, tracker, ports);
  const { workspace } = look(snapshot, today, published && { published });
  const all = retiringOf(workspace, today, published);
  const branches = branchesOf(all);
  const tracked = (await tracker?.known(branches)) ?? unknown;
  const search = tracker && (await forge.publishedIndex(options.dir));
  const { due, notes } = duesOf(workspace, today, search, tracker?.runsOn !== undefined);
  const plan = (then: Tracked) => planOf(workspace, all, then, { today, due, issues: options.issues });
  const dry = whyDry(options, tracker, tracked);
  const first = plan(tracked);
  const done =
    tracker === undefined || dry !== undefined
      ? []
      : await carryOut(plan, tracker, tracked, () => tracker.known(branches), options.labels);
  return told({ ...first, notes: [...notes, ...first.notes], ...(dry !== undefined && { dry }), done }, options);
}

const unknown: Tracked = { defaultBranch: '', issues: [], pulls: [], branches: new Set() };

/** The records as they were published, by the ledger of the newest release where a token may ask for it: their days count. */
async function publishedRecords(options: Options, tracker: Tracker | undefined, ports: Ports) {
  const ledger = options.ledger ?? (tracker === undefined ? undefined : 'releases');
  const known = await knownReleases({ ...options, ...(ledger !== undefined && { ledger }) }, ports);
  demandKnown(known.ledgerFailure); // nothing is deleted by dates that nobody is sure of
  return known.ledger?.records;
}

function branchesOf(all: readonly Retiring[]): readonly string[] {
  const due = all.filter(({ isThere, record, state }) => isThere && state === 'removed' && !record.component);
  return [...new Set(due.map(({ record }) => removalBranch(record.plugin.value)))];
}

/** Why a run only tells; undefined where it acts. */
function whyDry(
  { asOf, dryRun }: Options,
  tracker: Tracker | undefined,
  { defaultBranch }: Tracked,
): string | undefined {
  if (dryRun) return 'dry run';
  if (asOf !== undefined) return 'a run as of a chosen day only tells';
  if (tracker === undefined)
    return 'there is no GITHUB_TOKEN with a GITHUB_REPOSITORY, so what is there already is not known';
  const { runsOn } = tracker;
  if (runsOn === undefined || runsOn === defaultBranch) return undefined;
  return `this runs on ${runsOn === '' ? 'no branch' : shown(runsOn)}, and only ${shown(defaultBranch)} counts`;
}

function told(enforcement: Enforcement, { format }: Options): Outcome {
  return {
    kind: 'text',
    text: style => (format === 'json' ? enforcedJson(enforcement) : enforcedText(enforcement, style)),
    exitCode: 0,
    outputs: {
      steps: String(enforcement.dry === undefined ? enforcement.done.length : enforcement.steps.length),
      due: JSON.stringify(enforcement.due.map(({ name }) => name)),
    },
  };
}
