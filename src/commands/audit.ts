import type { Audit, Link } from '../model/audit.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import { limits, type SignedRelease } from '../model/verification.ts';
import { inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { builtBy } from '../verify/built-by.ts';
import { chainOf, type Handed } from '../verify/chain.ts';
import { signatures } from '../verify/files.ts';
import { claimedRelease } from '../verify/signed.ts';
import type { ReleaseFiles, VerifyPorts } from './verify-ports.ts';

/** What an auditor asks of a release, answered from its own files and those of the releases before it; needs no network. */
export async function auditOf(
  label: string,
  release: SignedRelease | undefined,
  options: Options,
  ports: VerifyPorts,
): Promise<{ readonly audit: Audit; readonly refusals: readonly Refusal[] }> {
  const provenance = (await ports.openRelease(label)).read(signatures.provenance, limits.statement);
  const built = provenance && builtBy(provenance);
  const about = built === undefined ? {} : { built };
  if (release === undefined)
    return {
      audit: { ...about, chain: [], complete: false, rebuild: rebuildLine(label, undefined, options) },
      refusals: [],
    };
  const handed = options.previous === undefined ? [] : await releasesIn(options.previous, ports);
  const { chain, complete } = chainOf({ folder: label, release }, handed);
  return {
    audit: { ...about, chain, complete, rebuild: rebuildLine(label, release, options) },
    refusals: chain.flatMap(link => (link.is === 'other' ? [forked(link)] : [])),
  };
}

const most = 10_000; // of members of one folder; a folder with more is no shelf of releases

/** The releases that a folder holds: it is one itself, or they lie in it, in folders of their own. */
export async function releasesIn(path: string, ports: VerifyPorts, deep = 2): Promise<readonly Handed[]> {
  const folder = await ports.openRelease(path);
  const own = claimIn(folder);
  if (own !== undefined) return [{ folder: path, release: own }];
  if (deep === 0) return [];
  const found: Handed[] = [];
  for (const { name, isFolder } of folder.members().slice(0, most)) {
    if (isFolder) found.push(...(await releasesIn(`${path}/${name}`, ports, deep - 1)));
  }
  return found;
}

function claimIn(folder: ReleaseFiles): SignedRelease | undefined {
  const bytes = folder.read(signatures.release, limits.statement);
  const claim = bytes && claimedRelease(bytes);
  return claim === undefined || isRefusal(claim) ? undefined : claim;
}

function forked({ folder = '', serial }: Link): Refusal {
  const message = `Serial ${serial} in ${shown(folder, 200)} is not the one that the release after it names`;
  return refused('verify/equivocation', message);
}

/** Commands to paste: a clone with the commit in it, then the rebuild. */
function rebuildLine(label: string, release: SignedRelease | undefined, { trust }: Options): string {
  const file = trust === 'catalogc.trust.yaml' ? '' : ` --trust ${inShell(trust)}`;
  const verify = (dir: string) => `catalogc verify ${inShell(label)} --rebuild --dir ${dir}${file}`;
  const { catalog = '', source } = release ?? {};
  if (
    source === undefined ||
    !/^[a-z0-9][a-z0-9.-]*\/[\w.-]+(?:\/[\w.-]+)*$/.test(catalog) ||
    catalog.startsWith('local/')
  )
    return verify('.');
  const clone = `git clone https://${catalog} source && git -C source fetch origin ${source.commit}`;
  return `${clone} && ${verify('source')}`;
}
