import type { Audit } from '../model/audit.ts';
import type { Inspection, Since } from '../model/inspection.ts';
import { isRefusal } from '../model/refusals.ts';
import { Trouble } from '../model/trouble.ts';
import { type Lock, limits, type Verification } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { printInspection } from '../report/inspection.ts';
import { printInspectionJson } from '../report/inspection-json.ts';
import { signatures } from '../verify/files.ts';
import { readLock } from '../verify/lock.ts';
import { changesBetween } from '../verify/lock-changes.ts';
import { claimedRelease } from '../verify/signed.ts';
import { namedRelease } from './named-release.ts';
import { demandPlain } from './plain-format.ts';
import type { Outcome } from './run.ts';
import { trustOf } from './trusted.ts';
import { verify } from './verify.ts';
import type { ReleaseFiles, VerifyPorts } from './verify-ports.ts';

/** Says what is in a release and who signed it; whether that is so it says only where there is a trust policy to verify it by. */
export async function runInspect(given: Options, ports: VerifyPorts): Promise<Outcome> {
  demandPlain('inspect', given.format);
  namedRelease('inspect', given);
  const options = await (await import('./installed-release.ts')).aboutInstalled(given, ports);
  const inspection = await inspect(namedRelease('inspect', options), options, ports);
  const { format } = options;
  return {
    kind: 'text',
    text: style => (format === 'json' ? printInspectionJson(inspection) : printInspection(inspection, style)),
    exitCode: inspection.refusals.length === 0 ? 0 : 1,
  };
}

async function inspect(label: string, options: Options, ports: VerifyPorts): Promise<Inspection> {
  const folder = await ports.openRelease(label);
  const isTrusting = (await trustOf(options, ports)) !== undefined;
  const verification = isTrusting ? await verify(options, ports) : undefined;
  const { verified, because } = verdictOf(verification, options);
  const lock = lockIn(folder);
  const claim = claimIn(folder);
  if (verification === undefined && lock === undefined && claim === undefined) throw noRelease(label);
  const asked = options.audit ? await (await import('./audit.ts')).auditOf(label, claim, options, ports) : undefined;
  const before = beforeOf(options, asked?.audit);
  const now = options.asOf === undefined ? ports.now() : Date.parse(`${options.asOf}T23:59:59Z`);
  return {
    ...{ label, verified, because },
    at: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    refusals: [...(verification?.refusals ?? []), ...(asked?.refusals ?? [])],
    ...(claim && { release: claim }),
    ...(verification?.signer && { signer: verification.signer }),
    ...(lock && { lock }),
    ...(before !== undefined && { since: await sinceThen(before, lock, claim, ports) }),
    ...(asked && { audit: asked.audit }),
  };
}

/** Nothing there says that it is a release, and nobody is there to refuse it. */
function noRelease(label: string): Trouble {
  const hint = 'Name its folder: catalogc inspect dist/acme.release';
  return new Trouble(
    'release-unreadable',
    `There is no release in ${shown(label, 200)}, or none that can be read`,
    hint,
  );
}

/** The release to compare with: the one that was named, or, in a chain, the one right before. */
function beforeOf({ previous }: Options, audit: Audit | undefined): string | undefined {
  if (audit === undefined) return previous;
  const [, before] = audit.chain;
  return before?.is === 'here' ? before.folder : undefined;
}

function verdictOf(
  verification: Verification | undefined,
  { trust }: Options,
): Pick<Inspection, 'verified' | 'because'> {
  if (verification === undefined)
    return { verified: false, because: `there is no trust policy ${shown(trust, 200)} to hold it against` };
  const isGood = verification.refusals.length === 0;
  return { verified: isGood, because: isGood ? '' : 'it was refused, for the reasons above' };
}

function claimIn(folder: ReleaseFiles): Inspection['release'] {
  const bytes = folder.read(signatures.release, limits.statement);
  const claim = bytes && claimedRelease(bytes);
  return claim === undefined || isRefusal(claim) ? undefined : claim;
}

function lockIn(folder: ReleaseFiles): Lock | undefined {
  const bytes = folder.read('catalog.lock.json', limits.file);
  const lock = bytes && readLock(bytes);
  return lock === undefined || isRefusal(lock) ? undefined : lock;
}

/** The release that a folder is; of those that lie in it, the newest of the catalog that comes before the one looked at. */
async function earlierIn(path: string, claim: Inspection['release'], ports: VerifyPorts): Promise<string> {
  if (lockIn(await ports.openRelease(path)) !== undefined) return path;
  const { releasesIn } = await import('./audit.ts');
  const all = await releasesIn(path, ports);
  const before = all.filter(
    ({ release }) => claim === undefined || (release.catalog === claim.catalog && release.serial < claim.serial),
  );
  return before.toSorted((a, b) => b.release.serial - a.release.serial)[0]?.folder ?? path;
}

async function sinceThen(
  named: string,
  now: Lock | undefined,
  claim: Inspection['release'],
  ports: VerifyPorts,
): Promise<Since> {
  const label = await earlierIn(named, claim, ports);
  const folder = await ports.openRelease(label);
  const [was, before] = [lockIn(folder), claimIn(folder)];
  if (was === undefined || now === undefined) {
    const which = was === undefined ? label : 'the release itself';
    const hint = 'Name the folder of an earlier release: --previous old/acme.release';
    throw new Trouble('lock-unreadable', `There is no lock to compare in ${shown(which, 200)}`, hint);
  }
  return { label, ...(before && { serial: before.serial }), changes: changesBetween(was, now) };
}
