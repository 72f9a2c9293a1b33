import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { X509Certificate } from '@sigstore/core';
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock';
import type { TrustMaterial } from '@sigstore/verify';

/** What a token of a workflow says. */
export type Claims = Readonly<Record<string, string | number>>;

/** A certificate authority, a log and the token endpoint of a runner, on one server of this machine. */
export interface Sigstore {
  readonly url: string;
  /** The environment of a step whose job may ask for a token. */
  readonly env: Readonly<Record<string, string>>;
  readonly trust: TrustMaterial;
  /** The same for --trusted-root. */
  readonly root: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Status codes to answer with instead, by path; taken away by hand. */
  readonly faults: Map<string, number>;
  close(): Promise<void>;
}

const always = { start: new Date(0), end: new Date('2100-01-01T00:00:00Z') };
const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Starts all of it; tokens say what `claims` says at that moment. */
export async function startSigstore(claims: () => Claims): Promise<Sigstore> {
  const [ca, log, ct] = [keyPair(), keyPair(), keyPair()];
  const ctlog = await initializeCTLog(ct);
  const authority = await initializeCA(ca, ctlog);
  const asked: string[] = [];
  const faults = new Map<string, number>();
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tlog = await initializeTLog(url, log);
  const fulcio = fulcioHandler(authority, { subjectClaim: 'san' });
  const rekor = rekorHandler({ ...tlog, log: entry => tlog.log(asLogged(entry)) });
  server.on('request', async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.push(`${request.method} ${path}`);
    const fault = faults.get(path);
    const body = await bodyOf(request);
    if (fault !== undefined) return answer(response, fault, '{"message":"not today"}');
    if (path === '/token' && request.headers.authorization === 'Bearer runner-secret')
      return answer(response, 200, JSON.stringify({ value: tokenOf(claims()) }));
    const handler = [fulcio, rekor].find(one => one.path === path);
    if (handler === undefined) return answer(response, 404, '{}');
    const { statusCode, response: text } = await handler.fn(body);
    answer(response, statusCode, text);
  });
  const keyOf = (pair: ReturnType<typeof keyPair>) => ({
    logID: createHash('sha256')
      .update(pair.publicKey.export({ format: 'der', type: 'spki' }))
      .digest(),
    baseURL: url,
    publicKey: createPublicKey(pair.publicKey.export({ format: 'pem', type: 'spki' })),
    validFor: always,
  });
  const root = authority.rootCertificate;
  const told = (pair: ReturnType<typeof keyPair>) => {
    const rawBytes = pair.publicKey.export({ format: 'der', type: 'spki' });
    return {
      baseUrl: url,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: rawBytes.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: always },
      logId: { keyId: createHash('sha256').update(rawBytes).digest('base64') },
    };
  };
  return {
    url,
    asked,
    faults,
    env: {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-secret',
      CATALOGC_FULCIO_URL: url,
      CATALOGC_REKOR_URL: url,
    },
    root: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: [
        { certChain: { certificates: [{ rawBytes: Buffer.from(root.buffer).toString('base64') }] }, validFor: always },
      ],
      tlogs: [told(log)],
      ctlogs: [told(ct)],
    }),
    trust: {
      certificateAuthorities: [
        {
          certChain: [X509Certificate.parse(Buffer.from(root.buffer, root.byteOffset, root.byteLength))],
          validFor: always,
        },
      ],
      timestampAuthorities: [],
      tlogs: [keyOf(log)],
      ctlogs: [keyOf(ct)],
      publicKey: () => {
        throw new Error('no key is trusted');
      },
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}

/** A log keeps of an envelope its digests and signatures; the handler would keep what was proposed. */
function asLogged(entry: object): object {
  const { spec } = entry as { readonly spec: { readonly proposedContent: { envelope: string; verifiers: string[] } } };
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const digest = (bytes: Buffer | string) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  const signed = signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] }));
  const kept = {
    envelopeHash: digest(envelope),
    payloadHash: digest(Buffer.from(payload, 'base64')),
    signatures: signed,
  };
  return { ...entry, spec: kept };
}

/** Unsigned: nobody here looks at the signature of a token. */
function tokenOf(claims: Claims): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, status: number, text: string | ArrayBufferView): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
}
