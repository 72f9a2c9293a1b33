import { isExecutable } from '../model/build.ts';
import type { BranchContent, Releases } from '../model/hosting.ts';
import type { PublishOutcome } from '../model/publication.ts';
import { isSemver } from '../model/version.ts';
import { bytesOf } from '../ports/staging.ts';
import type { Judgement } from './judgement.ts';
import type { Publishable } from './publishable.ts';

/**
 * Keeps what a definition wants beside a release: a branch with the unpacked catalog, and a tag for each version of a plugin.
 * Both are asked for after every release that is there, so that a run which broke off is made up for. Gives what was done.
 */
export async function keepBeside(
  { compiled, publishing }: Publishable,
  { catalog, plan, published, tag }: PublishOutcome,
  releases: Releases,
  { head }: Judgement,
): Promise<readonly string[]> {
  const done: string[] = [];
  const serial = published?.release.serial ?? plan.serial;
  const { branch, pluginTags } = publishing;
  if (branch !== undefined) {
    const files = new Map(
      compiled.outputs.map(output => {
        const executable = isExecutable(output);
        return [output.path.slice(compiled.name.length + 1), { bytes: bytesOf(output, head.snapshot), executable }];
      }),
    );
    done.push(...(await keepUnpacked({ branch, catalog, serial, tag, files }, releases)));
  }
  if (!pluginTags || plan.kind === 'keep') return done;
  for (const { name, root, version = '' } of compiled.listed()) {
    if (root === undefined || !isSemver(version) || !isTagged(name)) continue;
    const commit = await releases.target(head.snapshot.commitOf?.(root) ?? head.snapshot.commit ?? '');
    const made = `${name}--v${version}`;
    if (await releases.keepTag(made, commit)) done.push(`made the tag ${made}`);
  }
  return done;
}

/** Keeps a branch with the unpacked catalog; gives what was done. */
export async function keepUnpacked(content: BranchContent, releases: Releases): Promise<readonly string[]> {
  const { branch, tag } = content;
  return (await releases.keepBranch(content)) ? [`moved the branch ${branch} to ${tag}`] : [];
}

/** May the name stand in a tag as it is? */
function isTagged(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,98}$/.test(name) && !name.includes('..');
}
