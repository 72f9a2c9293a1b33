import { hash } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { aiCatalogFile } from '../model/ai-catalog.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { TrustedKey } from '../model/trust.ts';
import { type Limits, type Lock, limits, type SignedRelease, type Signer } from '../model/verification.ts';
import type { Beside } from '../verify/ai-catalog.ts';
import { type ArchivedFile, filesIn } from '../verify/archive.ts';
import { differentContent } from '../verify/content.ts';
import { differentFiles, differentSums, type Member, signatures } from '../verify/files.ts';
import { differentLedger } from '../verify/ledger.ts';
import { differentLock, readLock } from '../verify/lock.ts';
import { differentProvenance } from '../verify/provenance.ts';
import { type Believed, signedProvenance, signedRelease } from '../verify/signed.ts';
import type { ReleaseFiles } from './verify-ports.ts';

/** What a release folder proved to be: nothing but refusals where its signature is not believed. */
export interface Looked {
  readonly release?: SignedRelease;
  readonly signer?: Signer;
  readonly lock?: Lock;
  readonly refusals: readonly Refusal[];
  /** What is in the archive, where it is the one that was signed. */
  readonly files?: readonly ArchivedFile[];
}

const bundle = 'bundle.tar.gz';
const lockFile = 'catalog.lock.json';
const sums = 'SHA256SUMS';
const ledgerFile = 'ledger.json';

/** Looks at a release folder: first who signed what, then whether that is what lies there. Nothing that is not signed is opened. */
export async function verifyRelease(
  folder: ReleaseFiles,
  believed: Believed,
  root: TrustedRoot | undefined,
  most: Limits = limits,
): Promise<Looked> {
  const bytes = folder.read(signatures.release, most.statement);
  if (bytes === undefined) return { refusals: [unsigned(folder, most)] };
  const signed = await signedRelease(bytes, believed, root);
  if (isRefusal(signed)) return { refusals: [signed] };
  const { release, signer } = signed;
  const held = heldFiles(folder, release, most);
  const lockBytes = held.contents.get(lockFile);
  const lock = lockBytes && readLock(lockBytes);
  const known = lock === undefined || isRefusal(lock) ? undefined : lock;
  const packed = known && held.contents.get(bundle); // else it was said already: it is missing, or another one
  const files = packed && (await filesIn(packed, most));
  const refusals = [
    ...held.refusals,
    ...sumsFault(held.contents.get(sums), release),
    ...(lock === undefined ? [] : isRefusal(lock) ? [lock] : differentLock(lock, release)),
    ...differentLedger(held.contents.get(ledgerFile), known),
    ...(await provenanceFaults(folder, believed, root, { release, signer, lock: known, most: most.statement })),
    ...(known === undefined || files === undefined ? [] : isRefusal(files) ? [files] : differentContent(files, known)),
    ...(known === undefined
      ? []
      : await aiCatalogFaults(folder, { lock: known, release, key: keyOf(signer, believed) }, most)),
  ];
  const archive = files === undefined || isRefusal(files) ? {} : { files };
  return { release, signer, ...(known && { lock: known }), ...archive, refusals };
}

function unsigned(folder: ReleaseFiles, { statement }: Limits): Refusal {
  const file = signatures.release;
  const member = folder.members().find(({ name }) => name === file);
  if (member === undefined) return refused('verify/no-signature', `There is no ${file}`, file);
  const { size, isFile } = member;
  const isLarge = isFile && size > statement;
  return isLarge
    ? refused('verify/too-large', `${file} has ${size} bytes; no more than ${statement} are read`, file)
    : refused('verify/no-signature', `${file} is no plain file that can be read`, file);
}

/** Digests of all files, and the bytes of those that are opened later: the very bytes that were hashed. */
function heldFiles(folder: ReleaseFiles, release: SignedRelease, { file: most }: Limits) {
  const contents = new Map<string, Uint8Array>();
  const signed = new Map(release.subjects.map(({ name, sha256 }) => [name, sha256]));
  const members = folder.members().map((member): Member => {
    const { name, size, isFile } = member;
    const wanted = signed.get(name);
    if (wanted === undefined || !isFile || size > most) return member;
    const opened = [bundle, lockFile, sums, ledgerFile].includes(name) ? folder.read(name, most) : undefined;
    const sha256 = opened === undefined ? folder.digest(name, most) : hash('sha256', opened, 'hex');
    if (opened !== undefined && sha256 === wanted) contents.set(name, opened);
    return { ...member, ...(sha256 !== undefined && { sha256 }) };
  });
  return { contents, refusals: differentFiles(release.subjects, members, most) };
}

function sumsFault(bytes: Uint8Array | undefined, { subjects }: SignedRelease): Refusal[] {
  const fault = bytes && differentSums(new TextDecoder().decode(bytes), subjects);
  return fault === undefined ? [] : [fault];
}

async function provenanceFaults(
  folder: ReleaseFiles,
  believed: Believed,
  root: TrustedRoot | undefined,
  to: {
    readonly release: SignedRelease;
    readonly signer: Signer;
    readonly lock: Lock | undefined;
    readonly most: number;
  },
): Promise<Refusal[]> {
  const file = signatures.provenance;
  const bytes = folder.read(file, to.most);
  if (bytes === undefined)
    return [refused('verify/missing-file', `${file} is not there, or no plain file of a usual size`, file)];
  const statement = await signedProvenance(bytes, believed, root, to.signer);
  return isRefusal(statement) ? [statement] : differentProvenance(statement, to.release, to.lock);
}

function keyOf(signer: Signer, believed: Believed): TrustedKey | undefined {
  if (signer.kind !== 'key' || believed === 'any-workflow') return undefined;
  return believed.signers.find(each => each.kind === 'key' && each.hint === signer.hint) as TrustedKey;
}

async function aiCatalogFaults(folder: ReleaseFiles, beside: Beside, { file: most }: Limits): Promise<Refusal[]> {
  const isNamed = beside.lock.aiCatalogSha256 !== undefined;
  const isThere = folder.members().some(({ name }) => name === aiCatalogFile);
  if (!isNamed && !isThere) return [];
  if (!isNamed) return [refused('verify/extra-file', `${aiCatalogFile} is not named by the lock`, aiCatalogFile)];
  const bytes = folder.read(aiCatalogFile, most);
  if (bytes !== undefined) return (await import('../verify/ai-catalog.ts')).differentAiCatalog(bytes, beside);
  const what = isThere ? 'is no plain file of a usual size' : 'is named by the lock, and is not there';
  return [refused('verify/missing-file', `${aiCatalogFile} ${what}`, aiCatalogFile)];
}
