import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { trustText } from '../load/trust.ts';
import type { Refusal } from '../model/refusals.ts';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import type { Trust } from '../model/trust.ts';
import type { Lock, SignedRelease, Signer, Verification } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { printVerification } from '../report/verification.ts';
import type { ArchivedFile } from '../verify/archive.ts';
import { unfit } from '../verify/fresh.ts';
import { goesBack, readMemory, remember } from '../verify/memory.ts';
import { namedRelease } from './named-release.ts';
import { demandPlain } from './plain-format.ts';
import type { Outcome } from './run.ts';
import { noTrust, rootOf, trustOf } from './trusted.ts';
import type { ReleaseFiles, VerifyPorts } from './verify-ports.ts';
import { type Looked, verifyRelease } from './verify-release.ts';

/** A release that is good so far. */
export interface Good {
  readonly release: SignedRelease;
  readonly lock: Lock;
  readonly folder: ReleaseFiles;
  /** What is in its archive. */
  readonly files: readonly ArchivedFile[];
}

/** More that a release must stand, looked at once everything else is right. */
export type Further = (good: Good) => Promise<{
  readonly refusals: readonly Refusal[];
  readonly notes: readonly string[];
}>;

/** Says whether a release is what somebody trusted signed, and nothing older, with no network. */
export async function runVerify(options: Options, ports: VerifyPorts, further?: Further): Promise<Outcome> {
  demandPlain('verify', options.format);
  const [label] = options.words;
  const installed = label === undefined ? undefined : await ports.openInstalled(label);
  const verification =
    label !== undefined && installed !== undefined
      ? await (await import('./fetch/verify-installed.ts')).verifyInstalled(label, installed, options, ports, further)
      : await verify(options, ports, further);
  const asJson =
    options.format === 'json' ? (await import('../report/verification-json.ts')).printVerificationJson : undefined;
  return {
    kind: 'text',
    text: style => asJson?.(verification) ?? printVerification(verification, style),
    exitCode: verification.refusals.length === 0 ? 0 : 1,
  };
}

/** What became of looking at the release that is asked for; what was seen is remembered where a file for it is named. */
export async function verify(options: Options, ports: VerifyPorts, further?: Further): Promise<Verification> {
  const label = namedRelease('verify', options);
  const trust = await trustOf(options, ports);
  if (trust === undefined && !options.tofu) throw noTrust(options);
  const root = await rootOf(options, trust?.signers, ports);
  const look = () => lookAt(label, trust, root, options, ports, further);
  const { state } = options;
  const verification = await (state === undefined ? look() : rememberedBy(state, look, ports));
  const { release, signer } = verification;
  if (trust !== undefined || verification.refusals.length > 0 || !release || !signer) return verification;
  const pinned = await pin(release, signer, options, ports);
  return { ...verification, notes: [...verification.notes, pinned] };
}

async function lookAt(
  label: string,
  trust: Trust | undefined,
  root: TrustedRoot | undefined,
  options: Options,
  ports: VerifyPorts,
  further: Further | undefined,
): Promise<Verification> {
  const folder = await ports.openRelease(label);
  const now = nowOf(options, ports);
  const looked = await verifyRelease(folder, trust ?? 'any-workflow', root);
  const refusals = [...demandFaults(looked, trust, now, options), ...looked.refusals];
  const { release, lock, signer, files } = looked;
  const isGood = refusals.length === 0 && release && lock && files;
  const more = isGood ? await further?.({ release, lock, folder, files }) : undefined;
  return {
    ...(release && { release }),
    ...(signer && { signer }),
    ...(lock && { lock }),
    label,
    at: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    refusals: [...refusals, ...(more?.refusals ?? [])],
    skipped: skippedBy(options),
    notes: more?.notes ?? [],
  };
}

/** On first use a catalog is what it says it is, as long as its own repository signed it. */
export function demandFaults(
  { release, signer }: Pick<Looked, 'release' | 'signer'>,
  trust: Trust | undefined,
  now: number,
  options: Pick<Options, 'allowExpired' | 'minSerial'>,
): Refusal[] {
  if (release === undefined || signer === undefined) return [];
  const { allowExpired, minSerial } = options;
  const demands = { now, allowExpired, ...(minSerial !== undefined && { minSerial }) };
  if (trust !== undefined) return unfit(release, { trust, ...demands });
  const catalog = signer.kind === 'workflow' ? signer.repository.replace('https://', '') : '';
  return unfit(release, { trust: { catalog, channel: release.channel }, ...demands });
}

/** `--as-of` means the end of that day: a catalog of the day is no catalog of the future. */
export function nowOf({ asOf }: Pick<Options, 'asOf'>, ports: Pick<VerifyPorts, 'now'>): number {
  return asOf === undefined ? ports.now() : Date.parse(`${asOf}T23:59:59Z`);
}

function skippedBy({ state, minSerial, allowExpired }: Options): Skipped[] {
  const unseen = state === undefined && minSerial === undefined;
  return [
    ...(unseen
      ? [{ what: 'going back to an older release', because: 'nothing says which was seen last: name --state FILE' }]
      : []),
    ...(allowExpired ? [{ what: 'its age', because: '--allow-expired was given' }] : []),
  ];
}

async function rememberedBy(
  file: string,
  look: () => Promise<Verification>,
  ports: VerifyPorts,
): Promise<Verification> {
  return ports.updateState(file, async text => {
    const memory = text === undefined ? new Map() : readMemory(text);
    if (memory === undefined) {
      const hint = 'Take it from a backup. Without it only --min-serial keeps old releases out.';
      throw new Trouble('state-invalid', `The state ${shown(file, 200)} is not what verify wrote`, hint);
    }
    const seen = await look();
    const { release } = seen;
    const back = release === undefined ? undefined : goesBack(release, memory);
    const result = back === undefined ? seen : { ...seen, refusals: [back, ...seen.refusals] };
    const isGood = release !== undefined && result.refusals.length === 0;
    return { text: isGood ? remember(memory, release) : undefined, result };
  });
}

async function pin(release: SignedRelease, signer: Signer, options: Options, ports: VerifyPorts): Promise<string> {
  await ports.writeText(options.trust, firstTrust(release, signer));
  return `Trusted on first use: from now on ${shown(options.trust, 200)} asks for this catalog, channel and signer`;
}

/** The trust policy that asks for what was met on first use: this catalog and channel, and this very signer. */
export function firstTrust({ catalog, channel, name }: SignedRelease, signer: Signer): string {
  if (signer.kind === 'key') throw new Error('On first use only a workflow is believed');
  const { issuer, identity, repository, repositoryId, ref } = signer;
  const known = repositoryId === '' ? {} : { repositoryId };
  const trusted = { kind: 'workflow', issuer, identity, repository, ...known, ref, publicLog: true } as const;
  return trustText(
    { catalog, name, channel, signers: [trusted] },
    'Trusted on first use. Read it before you commit it.',
  );
}
