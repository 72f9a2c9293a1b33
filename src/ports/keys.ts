import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject, sign } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyPair, KeySigner, KeyType } from '../model/signer.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { readTextFile } from './text-file.ts';

/** Makes a new key. */
export function makeKeys(type: KeyType): KeyPair {
  const { privateKey } =
    type === 'p256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const { hint, publicKey } = publicHalf(privateKey);
  return { privateKey: String(privateKey.export({ format: 'pem', type: 'pkcs8' })), publicKey, hint };
}

/** Writes a key so that only its owner can read it, and its public half beside it; neither replaces anything. Gives both paths. */
export function writeKeys(file: string, { privateKey, publicKey }: KeyPair): readonly [string, string] {
  const beside = `${file}.pub`;
  const there = [file, beside].find(path => existsSync(path));
  if (there !== undefined) throw taken(there);
  writeNew(file, privateKey, 0o600);
  try {
    writeNew(beside, publicKey, 0o644);
  } catch (error) {
    rmSync(file);
    throw error;
  }
  return [file, beside];
}

/** The private key of a file, or of `CATALOGC_KEY` (its text or a file); undefined where none is given. */
export function openKey(
  file: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): KeySigner | undefined {
  const said = file ?? env.CATALOGC_KEY ?? '';
  if (said === '') return undefined;
  const isText = file === undefined && said.includes('-----BEGIN');
  const from = isText ? 'CATALOGC_KEY' : shown(said, 200);
  const text = isText ? said : readTextFile(said);
  if (text === undefined) {
    const hint = `Look at it: ls -l ${inShell(isText ? '.' : said)}; or make a key: catalogc keygen --out catalogc.key`;
    throw new Trouble('key-unreadable', `The key ${from} cannot be read`, hint);
  }
  const key = privateKeyIn(text, from);
  const [digest, jwsAlgorithm] =
    key.asymmetricKeyType === 'ec' ? (['sha256', 'ES256'] as const) : ([null, 'EdDSA'] as const);
  return {
    ...{ kind: 'key', jwsAlgorithm, ...publicHalf(key) },
    sign: bytes => sign(digest, bytes, key),
    signJws: bytes => sign(digest, bytes, { key, dsaEncoding: 'ieee-p1363' }),
  };
}

function privateKeyIn(text: string, from: string): KeyObject {
  if (text.includes('ENCRYPTED')) {
    const hint = 'Decrypt it where it is used, and keep that copy in memory: openssl pkcs8 -in FILE';
    throw new Trouble(
      'key-encrypted',
      `The key ${from} is encrypted, and nobody is here to ask for its passphrase`,
      hint,
    );
  }
  const key = parsed(text, from);
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (key.asymmetricKeyType === 'ed25519' || (key.asymmetricKeyType === 'ec' && curve === 'prime256v1')) return key;
  const kind = [key.asymmetricKeyType, curve].filter(word => word !== undefined).join(' ');
  throw new Trouble(
    'key-kind',
    `The key ${from} is of the kind ${kind}`,
    'Use P-256 or Ed25519: catalogc keygen --out FILE',
  );
}

function parsed(text: string, from: string): KeyObject {
  try {
    return createPrivateKey({ key: text, format: 'pem' });
  } catch {
    // Nothing of what the library says is passed on: it is about a secret.
    const hint = 'It has to be a private key as PEM (PKCS #8); make one: catalogc keygen --out catalogc.key';
    throw new Trouble('key-unclear', `${from} holds no private key`, hint);
  }
}

function publicHalf(privateKey: KeyObject): Pick<KeySigner, 'hint' | 'publicKey'> {
  const key = createPublicKey(privateKey);
  const hint = hash('sha256', key.export({ format: 'der', type: 'spki' }), 'base64');
  return { hint, publicKey: String(key.export({ format: 'pem', type: 'spki' })) };
}

function writeNew(path: string, text: string, mode: number): void {
  try {
    const file = openSync(path, 'wx', mode);
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST') throw taken(path);
    const [message, folder] = [`${shown(path, 200)} cannot be written (${code})`, inShell(dirname(path))];
    const hint = code === 'ENOENT' ? `Make its folder first: mkdir -p ${folder}` : 'Name another file: --out FILE';
    throw new Trouble('key-unwritable', message, hint, { cause: error });
  }
}

function taken(path: string): Trouble {
  const message = `${shown(path, 200)} is there already, and a key is never replaced`;
  return new Trouble('key-exists', message, 'Name another file: --out FILE; or move the old key away yourself');
}
