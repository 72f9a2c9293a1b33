import { type Progress, silent } from '../model/progress.ts';
import type { Obstacle, PublishedRelease, Publisher, PublishOutcome, PublishPlan } from '../model/publication.ts';
import { releaseTag } from '../model/publication.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { type Before, readBefore } from '../publish/before.ts';
import { type Content, planFor } from '../publish/plan.ts';
import { demandWriteOnce } from '../publish/write-once.ts';
import { previousIn } from '../sign/previous.ts';

/** A catalog that may have to be published. */
export interface Candidate extends Content {
  readonly catalog: string;
  readonly channel: string;
  /** Signs what the candidate holds as the release after another. */
  sign(serial: number, before: Before | undefined): Promise<ReleaseFiles>;
  /** What the release tells people, as Markdown. */
  notes(before: Before | undefined, plan: PublishPlan): Promise<string>;
}

// A run that was overtaken looks anew; whoever is overtaken again and again leaves it to the others.
const mostLooks = 3;

/**
 * Publishes a catalog where what is published is something else, or is not good for long. Whatever happens on the way, there is
 * never half a release, and the next run goes on from what is there. `now` is in milliseconds; `dry` only plans.
 */
export async function publishCatalog(
  publisher: Publisher,
  candidate: Candidate,
  { now, dry = false }: { readonly now: number; readonly dry?: boolean },
  progress: Progress = silent,
): Promise<PublishOutcome> {
  for (let looks = 1; ; looks++) {
    try {
      return await publishOnce(publisher, candidate, { now, dry, progress });
    } catch (error) {
      if (!(error instanceof Trouble) || error.code !== 'release-overtaken' || looks === mostLooks) throw error;
    }
  }
}

async function publishOnce(
  publisher: Publisher,
  candidate: Candidate,
  { now, dry, progress }: { readonly now: number; readonly dry: boolean; readonly progress: Progress },
): Promise<PublishOutcome> {
  const { catalog, channel, commit, files } = candidate;
  progress.step(`Comparing ${catalog} with what is published`);
  const before = await readBefore(publisher, catalog, channel);
  const plan = await planFor(candidate, before, name => publisher.asset(demanded(before), name), now);
  const previous = before?.release;
  const { repository } = publisher;
  const told = { catalog, repository, plan, tag: releaseTag(catalog, plan.serial), ...(previous && { previous }) };
  if (plan.kind === 'keep') {
    if (!dry && previous !== undefined) await publisher.tidy(previous);
    return told;
  }
  if (before !== undefined && candidate.asked !== true) await demandNewer(publisher, commit, before);
  const ledger = files.get('ledger.json');
  demandWriteOnce(ledger && new TextDecoder().decode(ledger), before?.ledger, previous?.onDisk);
  const notes = await candidate.notes(before, plan);
  const target = await publisher.target(commit);
  const obstacles = await publisher.obstacles(told.tag, target);
  if (dry) return { ...told, notes, obstacles };
  demandClear(obstacles);
  const published = await publisher.publish(async serial => {
    progress.step(`Signing ${catalog} ${serial}`);
    const signed = await candidate.sign(serial, before);
    const bundle = new TextDecoder().decode(signed.get(releaseNames.release));
    const { statementSha256 } = previousIn(bundle, { name: catalog, channel }, releaseNames.release);
    const [tag, title] = [releaseTag(catalog, serial), `${catalog} ${serial}`];
    return { catalog, serial, tag, commit: target, title, notes, files: signed, statementSha256 };
  }, plan.serial);
  return { ...told, tag: published.release.tag, notes, published, obstacles };
}

function demanded(before: Before | undefined): PublishedRelease {
  if (before === undefined) throw new Error('Nothing is compared with a release that is not there');
  return before.release;
}

/** Before anything is signed: a public log keeps what was never published. */
function demandClear(obstacles: readonly Obstacle[]): void {
  const first = obstacles.find(({ isCertain }) => isCertain);
  if (first !== undefined) throw new Trouble('publish-obstacle', first.message, first.hint);
}

/** Of two runs the older one may end last: what it has was published, and something newer after it. */
async function demandNewer(publisher: Publisher, commit: string, { release, signed }: Before): Promise<void> {
  const { commit: newest } = signed.source;
  if (newest === commit || (await publisher.isBehind(commit, newest)) !== true) return;
  const message = `${release.tag} is published from ${newest.slice(0, 12)}, which comes after ${commit.slice(0, 12)}`;
  throw new Trouble('commit-behind', message, 'Nothing is missing. To go back to it, release its content anew.');
}
