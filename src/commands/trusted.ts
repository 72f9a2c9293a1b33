import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { keyIn, readTrust, type UnreadTrust } from '../load/trust.ts';
import { Trouble } from '../model/trouble.ts';
import type { Trust, TrustedSigner } from '../model/trust.ts';
import { inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** The trust policy of a run, its keys read; undefined where there is none. What cannot be understood is Trouble. */
export async function trustOf({ trust: file }: Options, ports: VerifyPorts): Promise<Trust | undefined> {
  const text = await ports.readText(file);
  if (text === undefined) return undefined;
  const read = readTrust(text, file);
  if ('fault' in read) {
    const hint = 'It holds "schema: trust/v1", a catalog, a channel and signers: catalogc schema trust';
    throw new Trouble('trust-invalid', `The trust policy ${shown(file, 200)} is not understood: ${read.fault}`, hint);
  }
  const signers: TrustedSigner[] = [];
  for (const signer of read.signers)
    signers.push(signer.kind === 'key' ? await keyOf(signer.key, file, ports) : signer);
  return { ...read, signers };
}

async function keyOf(said: string, file: string, ports: VerifyPorts): Promise<TrustedSigner> {
  const isText = said.includes('-----BEGIN');
  const path = ports.beside(file, said);
  const pem = isText ? said : await ports.readText(path);
  const key = pem === undefined ? { fault: 'cannot be read' } : keyIn(pem);
  if (!('fault' in key)) return key;
  const message = `The key ${isText ? 'in' : shown(path, 200)}${isText ? ` ${shown(file, 200)}` : ''} ${key.fault}`;
  throw new Trouble(
    'trust-key',
    message,
    'Take the public key from its owner, by another way than the release itself.',
  );
}

/** Nothing to hold a release against. */
export function noTrust(options: Options): Trouble {
  const { trust: file, words } = options;
  const again = `catalogc verify ${inShell(words[0] ?? 'DIR')} --tofu`;
  const hint = `Write one (catalogc schema trust), name it with --trust, or trust what is there now: ${again}`;
  return new Trouble('trust-missing', `There is no trust policy ${shown(file, 200)}`, hint);
}

/** The root that certificates are held against: the one that was named, else the public one; none where only keys are trusted. */
export async function rootOf(
  { trustedRoot: file }: Options,
  signers: UnreadTrust['signers'] | Trust['signers'] | undefined,
  ports: VerifyPorts,
): Promise<TrustedRoot | undefined> {
  if (file === undefined) {
    const isNeeded = signers?.every(({ kind }) => kind === 'key') !== true;
    return isNeeded ? (await import('../verify/public-root.ts')).publicRoot() : undefined;
  }
  const { readTrustedRoot } = await import('../verify/trusted-root.ts');
  const root = readTrustedRoot((await ports.readText(file)) ?? '');
  if (root !== undefined) return root;
  const hint = 'It is JSON, or one JSON a line, as "gh attestation trusted-root" prints it.';
  throw new Trouble('trusted-root', `The trusted root ${shown(file, 200)} cannot be read`, hint);
}
