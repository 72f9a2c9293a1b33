import { aiCatalogFile } from '../../model/ai-catalog.ts';
import type { Offered } from '../../model/fetched.ts';
import { isRefusal, type Refusal, refused } from '../../model/refusals.ts';
import { Trouble } from '../../model/trouble.ts';
import { limits, type SignedRelease, type Signer } from '../../model/verification.ts';
import { shown } from '../../model/words.ts';
import type { FetchChange } from '../../ports/fetch-store.ts';
import type { OfferedFile, ReleaseSource } from '../../ports/release-source.ts';
import { signatures } from '../../verify/files.ts';
import { signedRelease } from '../../verify/signed.ts';
import { type Looked, verifyRelease } from '../verify-release.ts';
import type { Believing } from './believing.ts';
import type { FetchPorts } from './fetch-ports.ts';

/** What is asked of a release beside its signature. */
export type Demand = (found: {
  readonly release: SignedRelease;
  readonly signer: Signer;
}) => Promise<readonly Refusal[]>;

/** A release in a folder, with all that was found. */
export interface Obtained {
  readonly path: string;
  readonly looked: Looked;
}

/** Brings a release into a fresh folder: first what signs it, and the rest only when that is believed. */
export async function obtained(
  chosen: Offered,
  source: ReleaseSource,
  { trust, root }: Believing,
  demand: Demand,
  { change, ports }: { readonly change: Pick<FetchChange, 'temporary'>; readonly ports: FetchPorts },
  only?: readonly string[],
): Promise<Obtained> {
  const { progress, verifying } = ports;
  const files = await filesOf(chosen, source);
  const path = await change.temporary();
  const refuse = (...refusals: readonly Refusal[]) => ({ path, looked: { refusals } });
  progress.step(`Downloading ${signatures.release}`);
  const first = await received(files, signatures.release, path, limits.statement);
  if (first !== undefined) return refuse(first);
  const folder = await verifying.openRelease(path);
  const bytes = folder.read(signatures.release, limits.statement) ?? new Uint8Array();
  const signed = await signedRelease(bytes, trust ?? 'any-workflow', root);
  if (isRefusal(signed)) return refuse(signed);
  const { release, signer } = signed;
  const faults = [...differentRelease(chosen, release), ...(await demand(signed))];
  if (faults.length > 0) return { path, looked: { release, signer, refusals: faults } };
  const wanted = release.subjects.filter(({ name }) => only?.includes(name) ?? true);
  for (const [at, { name, sha256 }] of wanted.entries()) {
    progress.step(`Downloading ${name}`, at + 1, wanted.length);
    const fault = await received(files, name, path, limits.file, sha256);
    if (fault !== undefined) return { path, looked: { release, signer, refusals: [fault] } };
  }
  if (only !== undefined) return { path, looked: { release, signer, refusals: [] } };
  const last = await received(files, signatures.provenance, path, limits.statement);
  if (last !== undefined) return { path, looked: { release, signer, refusals: [last] } };
  const catalog = files.has(aiCatalogFile) ? await received(files, aiCatalogFile, path, limits.file) : undefined;
  if (catalog !== undefined) return { path, looked: { release, signer, refusals: [catalog] } };
  progress.step(`Verifying ${chosen.name} ${chosen.serial}`);
  return { path, looked: await verifyRelease(await verifying.openRelease(path), trust ?? 'any-workflow', root) };
}

async function filesOf(chosen: Offered, source: ReleaseSource): Promise<ReadonlyMap<string, OfferedFile>> {
  const files = await source.filesOf(chosen);
  if (files !== undefined) return new Map(files.map(file => [file.name, file]));
  const message = `Release ${chosen.serial} of ${shown(chosen.name)} is not there any more`;
  throw new Trouble('release-gone', message, 'Run the command again.');
}

/** Is a release the one that its tag, or the folder it is kept in, says it is? */
export function differentRelease({ name, serial }: Offered, release: SignedRelease): readonly Refusal[] {
  if (release.name === name && release.serial === serial) return [];
  const is = `${shown(release.name)} ${release.serial}`;
  return [refused('verify/other-release', `It is offered as ${shown(name)} ${serial}, and signed as ${is}`)];
}

async function received(
  files: ReadonlyMap<string, OfferedFile>,
  name: string,
  folder: string,
  most: number,
  sha256?: string,
): Promise<Refusal | undefined> {
  const file = files.get(name);
  const what = sha256 === undefined ? 'is not among the files of the release' : 'was signed, and is not there';
  if (file === undefined)
    return refused(
      name === signatures.release ? 'verify/no-signature' : 'verify/missing-file',
      `${name} ${what}`,
      name,
    );
  const tooLarge = refused('verify/too-large', `${name} has more than the ${most} bytes that are read`, name);
  if (file.size > most) return tooLarge;
  const got = await file.receive(folder, most);
  if (got === 'too-large') return tooLarge;
  if (sha256 === undefined || got.sha256 === sha256) return undefined;
  const both = `${got.sha256} instead of ${sha256}`;
  return refused('verify/tampered-file', `${name} is not what was signed: SHA-256 ${both}`, name);
}
