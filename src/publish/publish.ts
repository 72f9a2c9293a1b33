import type { HostedRelease, Releases } from '../model/hosting.ts';
import type { Publication, Published } from '../model/publication.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { fillDraft, hasAll, makeDraft, type Uploading, unclear } from './draft.ts';
import { isOwnDraft } from './marker.ts';
import { publishedRelease } from './published.ts';

// Each round begins with a look at what is published under the tag; one follows from whatever another run did meanwhile.
const mostRounds = 4;
const mostBurned = 20;

/**
 * Publishes a release as a whole or not at all, so that whoever breaks off, or meets another run, leaves nothing but drafts; the
 * run that comes through takes those away. Nothing that is published is ever touched: the tag is where two runs are told apart.
 */
export async function publish(
  releases: Releases,
  make: (serial: number) => Promise<Publication>,
  first: number,
  uploading?: Uploading,
): Promise<Published> {
  for (let serial = first; serial < first + mostBurned; serial++) {
    const publication = await make(serial);
    const published = await publishOne(releases, publication, uploading);
    if (published !== 'burned') return published;
    await sweep(releases, publication.tag);
  }
  const message = `The tags of the serials ${first} to ${first + mostBurned - 1} are all used up by releases that were deleted`;
  throw new Trouble('serials-burned', message, `Say from where to count on: --serial ${first + 100}`);
}

async function publishOne(
  releases: Releases,
  publication: Publication,
  uploading: Uploading | undefined,
): Promise<Published | 'burned'> {
  const { files, tag } = publication;
  for (let round = 1; round <= mostRounds; round++) {
    const there = await releases.byTag(tag);
    if (there !== undefined) return settled(releases, publication, there, false);
    const draft = await makeDraft(releases, publication);
    if (draft.kind === 'burned') return usedUp(releases, publication);
    if (draft.kind !== 'done') continue;
    const filled = await fillDraft(releases, draft.value, files, uploading);
    if (filled.kind === 'gone') continue;
    await demandTag(releases, publication);
    const released = await goLive(releases, draft.value.id, tag);
    if (released === 'burned') return usedUp(releases, publication);
    if (released !== undefined) return settled(releases, publication, released, true);
  }
  throw unclear(`${tag} can be published`);
}

/** By whom: by a release that is there, which may be the one that another run just made, or by one that was deleted. */
async function usedUp(releases: Releases, publication: Publication): Promise<Published | 'burned'> {
  const there = await releases.byTag(publication.tag);
  return there === undefined ? 'burned' : settled(releases, publication, there, false);
}

/** Undefined where another run was faster. */
async function goLive(releases: Releases, id: number, tag: string): Promise<HostedRelease | 'burned' | undefined> {
  for (let tries = 1; tries <= mostRounds; tries++) {
    const released = await releases.release(id, tag);
    if (released.kind === 'done') return (await releases.byTag(tag)) ?? (await releases.byId(id)) ?? released.value;
    if (released.kind === 'burned') return 'burned';
    const seen = await releases.byId(id);
    if (seen !== undefined && !seen.isDraft) return seen;
    if (seen === undefined || released.kind !== 'unclear') return undefined;
  }
  return undefined;
}

/** What is published under our tag: ours, or the same from another run, which may be signed otherwise. */
async function settled(
  releases: Releases,
  publication: Publication,
  there: HostedRelease,
  isNew: boolean,
): Promise<Published> {
  const { files, serial, tag } = publication;
  const isOurs = await hasAll(releases, there, files);
  if (!isOurs && (isNew || !(await hasSameContent(releases, there, files)))) throw overtaken(tag, isNew);
  const commit = await demandTag(releases, publication);
  await sweep(releases, tag);
  const release = publishedRelease(there, serial);
  return { publication, release: { ...release, ...(commit && { commit }) }, isNew };
}

async function hasSameContent(releases: Releases, there: HostedRelease, files: Publication['files']): Promise<boolean> {
  const unsigned = ([name]: readonly [string, unknown]) => !signatures.includes(name);
  const assets = there.assets.filter(({ name }) => unsigned([name, undefined]));
  return hasAll(releases, { ...there, assets }, new Map([...files].filter(unsigned)));
}

const signatures: readonly string[] = [releaseNames.release, releaseNames.provenance];

function overtaken(tag: string, isNew: boolean): Trouble {
  if (isNew) {
    const hint = 'See who else may write there. Publish again: the next one has another number.';
    return new Trouble('release-damaged', `${tag} is published with other files than were sent`, hint);
  }
  const message = `Another run published something else as ${tag} meanwhile`;
  return new Trouble('release-overtaken', message, 'Run the job again: it looks anew at what is published.');
}

/** Where the tag is there already, it has to lead to our commit: whoever set it may have had something else in mind. */
async function demandTag(releases: Releases, { commit, tag }: Publication): Promise<string | undefined> {
  const tagged = await releases.taggedCommit(tag);
  if (tagged === undefined || tagged === commit) return tagged;
  const message = `The tag ${tag} leads to ${tagged}, and the release is made of ${commit}`;
  throw new Trouble('tag-elsewhere', message, `If nobody needs it, delete it: git push origin :refs/tags/${tag}`);
}

/**
 * Deletes the drafts of a tag that nobody can publish any more: it is used up. Never one that could still go out, for between
 * look and deletion it might; and never by what a list says, which may show as a draft what was published a moment ago.
 */
export async function sweep(releases: Releases, tag: string): Promise<void> {
  for (const { body, id, isDraft, tag: its } of await releases.list()) {
    if (!isDraft || its !== tag || !isOwnDraft(body, tag)) continue;
    if ((await releases.byId(id))?.isDraft === true) await releases.removeDraft(id);
  }
}
