import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Refusal, refused } from '../../model/refusals.ts';
import { Trouble } from '../../model/trouble.ts';
import type { Trust } from '../../model/trust.ts';
import type { Signer } from '../../model/verification.ts';
import { inShell, shown } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import type { ReleaseSource } from '../../ports/release-source.ts';
import { noTrust, rootOf, trustOf } from '../trusted.ts';
import type { VerifyPorts } from '../verify-ports.ts';

/** Whom a folder believes: a policy, or, on first use, the workflow of the repository it fetches from. */
export interface Believing {
  readonly trust?: Trust;
  /** Absent where only keys are trusted. */
  readonly root: TrustedRoot | undefined;
  /** Where the policy of a first use is written. */
  readonly recorded: string;
}

const usual = 'catalogc.trust.yaml';

/**
 * Reads the policy that is named, else the one beside where the command runs, else what was written on first use. `trusting` is
 * the command that would trust what is there now.
 */
export async function believing(
  options: Options,
  dir: string,
  ports: VerifyPorts,
  trusting = `catalogc fetch ${inShell(options.words[0] ?? 'OWNER/REPO')} --into ${inShell(dir)} --tofu`,
): Promise<Believing> {
  const file = await policyFor(options, dir, ports);
  const recorded = recordedIn(dir);
  const trust = await trustOf({ ...options, trust: file }, ports);
  if (trust === undefined && options.trust !== usual) throw noTrust(options);
  if (trust === undefined && !options.tofu) throw untrusted(options, trusting);
  return { ...(trust && { trust }), root: await rootOf(options, trust?.signers, ports), recorded };
}

/** The policy that holds for a folder: the one that is named or beside where the command runs, else what was written on first use. */
export async function policyFor({ trust: file }: Options, dir: string, ports: VerifyPorts): Promise<string> {
  const isThere = file !== usual || (await ports.readText(file)) !== undefined;
  return isThere ? file : recordedIn(dir);
}

function recordedIn(dir: string): string {
  return `${dir.replace(/[/\\]+$/, '')}/.catalogc/trust.yaml`;
}

function untrusted({ trust: file }: Options, trusting: string): Trouble {
  const hint = `Write one (catalogc schema trust), name it with --trust, or trust what is there now: ${trusting}`;
  return new Trouble('trust-missing', `There is no trust policy ${shown(file, 200)}`, hint);
}

/** Why a signer is not believed on first use: it has to be a workflow of the very repository, on its default branch. */
export async function firstUseFault(signer: Signer, source: ReleaseSource): Promise<Refusal | undefined> {
  const origin = await source.origin();
  if (origin === undefined || signer.kind === 'key') return undefined; // a folder is of no repository; no key is believed
  const { branch, repository } = origin;
  const differs = (is: string, wanted: string) =>
    `It is signed by ${shown(is, 200)}; on first use only ${shown(wanted, 200)} is believed`;
  if (signer.repository.toLowerCase() !== repository.toLowerCase())
    return refused('verify/other-repository', differs(signer.repository, repository));
  const workflows = `${repository}/.github/workflows/`;
  if (!signer.identity.toLowerCase().startsWith(workflows.toLowerCase()))
    return refused('verify/other-workflow', differs(signer.identity, `${workflows}...`));
  if (signer.ref !== branch) return refused('verify/other-identity', differs(signer.ref, branch));
  const issuer = issuerOf(repository);
  if (issuer === undefined || signer.issuer === issuer) return undefined;
  return refused('verify/other-identity', differs(signer.issuer, issuer));
}

/** Who vouches for workflows: one for all of github.com, and every server of its own for itself. */
function issuerOf(repository: string): string | undefined {
  const { host, origin } = new URL(repository);
  if (host === 'github.com') return 'https://token.actions.githubusercontent.com';
  return host.endsWith('.ghe.com') ? undefined : `${origin}/_services/token`;
}
