import { isRefusal } from '../model/refusals.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import type { Lock } from '../model/verification.ts';
import type { Before } from '../publish/before.ts';
import type { Read } from '../sign/files.ts';
import { readLock } from '../verify/lock.ts';
import type { ChosenCatalog } from './chosen-catalogs.ts';
import type { Publishing } from './open-publishing.ts';
import type { Candidate } from './publish-catalog.ts';
import { noting } from './publish-notes.ts';
import { demandRelease } from './release-demands.ts';
import { releaseOf } from './release-of.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** A compiled catalog as something that may be published, with what is asked of it once it is known what comes before. */
export async function issued(
  { catalog, judgement, snapshot }: ChosenCatalog,
  read: Read,
  run: Pick<Publishing, 'circumstances' | 'ports' | 'trees'>,
): Promise<Candidate> {
  const { circumstances, ports, trees } = run;
  const { files } = await releaseOf(catalog, judgement, read, { ...circumstances, signer: undefined });
  const notes = noting(judgement, { circumstances, ports, trees: { ...trees, head: snapshot } }, files);
  const lock = lockIn(files);
  const { known: ledger, options } = circumstances;
  return {
    catalog: catalog.name,
    channel: catalog.channel,
    asOf: judgement.today,
    commit: judgement.head.snapshot.commit ?? '',
    files,
    ...(options.serial !== undefined && { least: options.serial }),
    async notes(before, plan) {
      demandRelease({ lock, before: before?.lock, ledger, head: judgement.head, options });
      return notes(before, plan);
    },
    async sign(serial, before) {
      const { previous: _, ...plain } = options;
      const own = { ...plain, serial, ...(before && { previous: before.release.tag }) };
      const verifying = async () => beside(await circumstances.verifying(), before);
      return (await releaseOf(catalog, judgement, read, { ...circumstances, options: own, verifying })).files;
    },
  };
}

/** The same ports, that know the release before by its tag: whoever signs the next one demands to know who signed it. */
function beside(ports: VerifyPorts, before: Before | undefined): VerifyPorts {
  if (before === undefined) return ports;
  const there = `${before.release.tag}/${releaseNames.release}`;
  return { ...ports, readText: async file => (file === there ? before.bundle : ports.readText(file)) };
}

/** The lock among the files of a release that was made here. */
export function lockIn(files: ReleaseFiles): Lock {
  const bytes = files.get(releaseNames.lock);
  const lock = bytes && readLock(bytes);
  if (lock === undefined || isRefusal(lock)) throw new Error('A release has a lock that can be read');
  return lock;
}
