import { isDeepStrictEqual } from 'node:util';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { Trust } from '../model/trust.ts';
import type { SignedRelease, Signer } from '../model/verification.ts';
import { readBundle, type SignedBundle } from './bundle.ts';
import { signatures } from './files.ts';
import { provenanceType } from './provenance.ts';
import { releaseIn, releaseType } from './release.ts';
import { anyWorkflow, signerOf } from './signature.ts';
import { type Statement, statementIn } from './statement.ts';

/** Whom to believe: the signers of a policy, or, on first use, any workflow that the root vouches for. */
export type Believed = Pick<Trust, 'signers'> | 'any-workflow';

/** A statement with the one who signed it. */
interface Signed {
  readonly statement: Statement;
  readonly signer: Signer;
}

/** The release that a file signs, and by whom, or why it is not believed. */
export async function signedRelease(
  bytes: Uint8Array,
  believed: Believed,
  root: TrustedRoot | undefined,
): Promise<{ readonly release: SignedRelease; readonly signer: Signer } | Refusal> {
  const file = signatures.release;
  const signed = await signedStatement(bytes, believed, root, releaseType, file);
  if (isRefusal(signed)) return signed;
  const release = releaseIn(signed.statement, file);
  return isRefusal(release) ? release : { release, signer: signed.signer };
}

/** The provenance that comes with a release, if the same one signed it. */
export async function signedProvenance(
  bytes: Uint8Array,
  believed: Believed,
  root: TrustedRoot | undefined,
  signer: Signer,
): Promise<Statement | Refusal> {
  const file = signatures.provenance;
  const signed = await signedStatement(bytes, believed, root, provenanceType, file);
  if (isRefusal(signed)) return signed;
  if (isDeepStrictEqual(signed.signer, signer)) return signed.statement;
  return refused('verify/provenance', `${file} is signed by somebody else than ${signatures.release}`, file);
}

/** What a file says it signs, believed by nobody: to be shown as a claim only. */
export function claimedRelease(bytes: Uint8Array): SignedRelease | Refusal {
  const file = signatures.release;
  const bundle = readBundle(bytes, file);
  const statement = isRefusal(bundle) ? bundle : statementIn(bundle, releaseType, file);
  return isRefusal(statement) ? statement : releaseIn(statement, file);
}

async function signedStatement(
  bytes: Uint8Array,
  believed: Believed,
  root: TrustedRoot | undefined,
  predicateType: string,
  file: string,
): Promise<Signed | Refusal> {
  const bundle = readBundle(bytes, file);
  if (isRefusal(bundle)) return bundle;
  const signer = await believedSigner(bundle, believed, root);
  if (isRefusal(signer)) return { ...signer, file };
  const statement = statementIn(bundle, predicateType, file);
  return isRefusal(statement) ? statement : { statement, signer };
}

function believedSigner(
  bundle: SignedBundle,
  believed: Believed,
  root: TrustedRoot | undefined,
): Promise<Signer | Refusal> {
  return believed === 'any-workflow' ? anyWorkflow(bundle, root) : signerOf(bundle, believed, root);
}
