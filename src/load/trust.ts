import { createPublicKey, hash } from 'node:crypto';
import type { Trust, TrustedKey, TrustedSigner, TrustedWorkflow } from '../model/trust.ts';
import { counted, shown } from '../model/words.ts';
import { parseJson } from './json.ts';
import { readYaml } from './plain-yaml.ts';
import { validate } from './validate.ts';
import { plainText, recordOf } from './values.ts';
import type { ParsedYaml } from './yaml.ts';

/** What a trust policy says, its keys still to be read, or what is wrong with it: half a policy would trust too much. */
export function readTrust(text: string, file: string): UnreadTrust | { readonly fault: string } {
  const documents = documentsIn(text, file);
  const [first] = documents;
  if (first === undefined || documents.length > 1)
    return { fault: `it holds ${counted(documents.length, 'document')}` };
  const [fault] = [...first.faults, ...(first.faults.length > 0 ? [] : validate('trust', first.value, file, 'yaml'))];
  if (fault !== undefined) return { fault: fault.message };
  const { catalog, channel, maxAge, name, signers } = recordOf(first.value);
  return {
    catalog: String(catalog),
    ...(typeof name === 'string' && { name }),
    channel: String(channel),
    ...(typeof maxAge === 'number' && { maxAge }),
    signers: Array.isArray(signers) ? signers.map(signerOf) : [],
  };
}

/** JSON is YAML, too, and needs less to be read. */
function documentsIn(text: string, file: string): readonly ParsedYaml[] {
  const json = text.startsWith('{') ? parseJson(text, file) : undefined;
  return json?.faults.length === 0 ? [{ value: json.value, faults: [] }] : readYaml(text, file);
}

/** A trust policy whose keys may still be paths. */
export interface UnreadTrust extends Omit<Trust, 'signers'> {
  readonly signers: readonly (TrustedWorkflow | { readonly kind: 'key'; readonly key: string })[];
}

function signerOf(value: unknown): UnreadTrust['signers'][number] {
  const text = (key: string) => plainText(value, key);
  const key = text('key');
  if (key !== undefined) return { kind: 'key', key };
  const [workflow = '', repository = '', ref = 'refs/heads/main'] = [text('workflow'), text('repository'), text('ref')];
  const [name = '', owner = '', host = 'github.com'] = repository.split('/').toReversed();
  const full = workflow.startsWith('.github/') ? `${owner}/${name}/${workflow}@${ref}` : workflow;
  const [repositoryId, runner] = [text('repositoryId'), text('runner')];
  return {
    ...{ kind: 'workflow', issuer: text('issuer') ?? '', ref },
    identity: `https://${host}/${full}`,
    repository: `https://${host}/${owner}/${name}`,
    ...(repositoryId !== undefined && { repositoryId }),
    ...(runner !== undefined && { runner }),
    publicLog: recordOf(value).publicLog !== false,
  };
}

/** The key in a PEM text, or what is wrong with it. */
export function keyIn(pem: string): TrustedKey | { readonly fault: string } {
  if (/PRIVATE KEY/.test(pem)) return { fault: 'is a private key; trust takes the public one alone' };
  try {
    const key = createPublicKey(pem);
    const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails } = key;
    const curve = asymmetricKeyDetails?.namedCurve;
    const isKnown = type === 'ed25519' || (type === 'ec' && (curve === 'prime256v1' || curve === 'secp384r1'));
    if (!isKnown)
      return { fault: `is of the kind ${shown(curve ?? type)}; signatures are ECDSA P-256, P-384 or Ed25519` };
    const hint = hash('sha256', spkiIn(pem) ?? key.export({ type: 'spki', format: 'der' }), 'base64');
    return { kind: 'key', pem, hint };
  } catch {
    return { fault: 'is no public key in PEM' };
  }
}

/** The bytes of a key in a text that holds just that; to write it anew takes longer than all the rest of verifying. */
function spkiIn(pem: string): Uint8Array | undefined {
  const [, body = ''] =
    /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)\n-----END PUBLIC KEY-----\n?$/.exec(pem) ?? [];
  const text = body.replaceAll('\n', '');
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined;
}

/** A trust policy as text, for someone to commit. */
export function trustText({ catalog, channel, name, signers }: Trust, note: string): string {
  const lines = [
    `# ${note}`,
    'schema: trust/v1',
    `catalog: ${JSON.stringify(catalog)}`,
    ...(name === undefined ? [] : [`name: ${JSON.stringify(name)}`]),
    `channel: ${JSON.stringify(channel)}`,
  ];
  return `${[...lines, 'signers:', ...signers.map(signerText)].join('\n')}\n`;
}

function signerText(signer: TrustedSigner): string {
  if (signer.kind === 'key') return `  - key: ${JSON.stringify(signer.pem)}`;
  const { host, pathname } = new URL(signer.repository);
  const repository = `${host === 'github.com' ? '' : `${host}/`}${pathname.slice(1)}`;
  const own = `${signer.repository}/`;
  const isOwn = signer.identity.startsWith(`${own}.github/`) && signer.identity.endsWith(`@${signer.ref}`);
  const workflow = isOwn
    ? signer.identity.slice(own.length, -signer.ref.length - 1)
    : signer.identity.slice(`https://${host}/`.length);
  const pairs = [
    ['issuer', signer.issuer],
    ['workflow', workflow],
    ['repository', repository],
    ...(signer.repositoryId === undefined ? [] : [['repositoryId', signer.repositoryId] as const]),
    ['ref', signer.ref],
    ...(signer.runner === undefined ? [] : [['runner', signer.runner] as const]),
  ] as const;
  return pairs.map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`).join('\n');
}
