import type { Published, PublishedRelease, Publisher } from '../model/publication.ts';
import { releaseTag } from '../model/publication.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { type Before, readBefore } from '../publish/before.ts';
import { type Content, type PublishPlan, planFor } from '../publish/plan.ts';
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

/** What is to be done about a catalog, and what was done. */
export interface PublishOutcome {
  readonly catalog: string;
  readonly repository: string;
  readonly plan: PublishPlan;
  readonly tag: string;
  readonly notes?: string;
  /** What was published before. */
  readonly previous?: PublishedRelease;
  readonly published?: Published;
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
): Promise<PublishOutcome> {
  for (let looks = 1; ; looks++) {
    try {
      return await publishOnce(publisher, candidate, now, dry);
    } catch (error) {
      if (!(error instanceof Trouble) || error.code !== 'release-overtaken' || looks === mostLooks) throw error;
    }
  }
}

async function publishOnce(
  publisher: Publisher,
  candidate: Candidate,
  now: number,
  dry: boolean,
): Promise<PublishOutcome> {
  const { catalog, channel, commit, files } = candidate;
  const before = await readBefore(publisher, catalog, channel);
  const plan = await planFor(candidate, before, name => publisher.asset(demanded(before), name), now);
  const previous = before?.release;
  const { repository } = publisher;
  const told = { catalog, repository, plan, tag: releaseTag(catalog, plan.serial), ...(previous && { previous }) };
  if (plan.kind === 'keep') {
    if (!dry && previous !== undefined) await publisher.tidy(previous);
    return told;
  }
  const ledger = files.get('ledger.json');
  demandWriteOnce(ledger && new TextDecoder().decode(ledger), before?.ledger);
  const notes = await candidate.notes(before, plan);
  if (dry) return { ...told, notes };
  const published = await publisher.publish(async serial => {
    const signed = await candidate.sign(serial, before);
    const bundle = new TextDecoder().decode(signed.get(releaseNames.release));
    const { statementSha256 } = previousIn(bundle, { name: catalog, channel }, releaseNames.release);
    const title = `${catalog} ${serial}`;
    return { catalog, serial, tag: releaseTag(catalog, serial), commit, title, notes, files: signed, statementSha256 };
  }, plan.serial);
  return { ...told, tag: published.release.tag, notes, published };
}

function demanded(before: Before | undefined): PublishedRelease {
  if (before === undefined) throw new Error('Nothing is compared with a release that is not there');
  return before.release;
}
