import type { Act, HostedAsset, HostedRelease, Releases } from '../model/hosting.ts';
import type { Publication } from '../model/publication.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { sha256 } from '../sign/sums.ts';
import { draftMarker } from './marker.ts';

const mostTries = 4;

/** Hears of each file that is about to be sent, and which of how many it is. */
export type Uploading = (name: string, number: number, of: number) => void;

/** Makes a draft of our own; after an answer that leaves open whether it was made, it is looked for before another one is. */
export async function makeDraft(releases: Releases, publication: Publication): Promise<Act<HostedRelease>> {
  const { commit, notes, statementSha256, tag, title } = publication;
  const marker = draftMarker(tag, statementSha256, releases.word());
  for (let tries = 1; tries <= mostTries; tries++) {
    const made = await releases.create({ tag, commit, title, body: `${marker}\n${notes}` });
    if (made.kind !== 'unclear') return made;
    await releases.settle();
    const found = (await releases.list()).find(each => each.isDraft && each.body.startsWith(marker));
    if (found !== undefined) return { kind: 'done', value: found };
  }
  throw unclear(`the draft of ${tag} can be made`);
}

/** Brings the files of a draft to be just those that are wanted. Gone: somebody deleted the draft. */
export async function fillDraft(
  releases: Releases,
  draft: HostedRelease,
  files: Publication['files'],
  uploading: Uploading = () => {},
): Promise<Act<void>> {
  const names = [...files.keys()];
  let seen: HostedRelease | undefined = draft;
  for (let tries = 0; tries <= mostTries; tries++) {
    if (seen === undefined) return { kind: 'gone' };
    const right = await keepRight(releases, seen, files);
    const missing = [...files].filter(([name]) => !right.has(name));
    if (missing.length === 0 && seen !== draft) return { kind: 'done', value: undefined };
    for (const [name, bytes] of missing) {
      uploading(name, names.indexOf(name) + 1, names.length);
      // Whatever an upload came to: what counts is how the draft looks afterwards.
      const { kind } = await releases.upload(seen, name, bytes);
      if (kind === 'gone') return { kind };
      if (kind !== 'done') break;
    }
    seen = await releases.byId(draft.id);
  }
  throw unclear(`the files of ${draft.tag} can be uploaded`);
}

/** Takes away what is not wanted; gives the names that are there as they should be. */
async function keepRight(releases: Releases, draft: HostedRelease, files: Publication['files']): Promise<Set<string>> {
  const right = new Set<string>();
  for (const asset of draft.assets) {
    const wanted = files.get(asset.name);
    if (wanted !== undefined && !right.has(asset.name) && (await isSame(releases, asset, draft.tag, wanted)))
      right.add(asset.name);
    else await releases.removeAsset(asset.id);
  }
  return right;
}

/** Has a release just these files? */
export async function hasAll(
  releases: Releases,
  release: HostedRelease,
  files: Publication['files'],
): Promise<boolean> {
  if (release.assets.length !== files.size) return false;
  for (const asset of release.assets) {
    const wanted = files.get(asset.name);
    if (wanted === undefined || !(await isSame(releases, asset, release.tag, wanted))) return false;
  }
  return true;
}

async function isSame(releases: Releases, asset: HostedAsset, tag: string, wanted: Uint8Array): Promise<boolean> {
  if (!asset.isWhole || asset.bytes !== wanted.length) return false;
  return (asset.sha256 ?? sha256(await releases.bytesOf(asset, tag))) === sha256(wanted);
}

/** Nothing more can be known now; what was begun is found by the next run. */
export function unclear(what: string): Trouble {
  return new Trouble('publish-unclear', `GitHub does not answer whether ${shown(what, 200)}`, 'Run the job again.');
}
