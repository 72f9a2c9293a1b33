import { generateKeyPairSync, hash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleToJSON } from '@sigstore/bundle';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { onTestFinished } from 'vitest';
import type { TestSigner } from './key-signer.ts';

/** What the token of a workflow says of it. */
export interface Claims {
  readonly repository: string;
  readonly repositoryId: string;
  readonly workflow: string;
  readonly ref: string;
  readonly issuer: string;
  readonly runner?: string;
}

const publishing: Claims = {
  repository: 'acme/agent-plugins',
  repositoryId: '4711',
  workflow: 'acme/agent-plugins/.github/workflows/publish.yml@refs/heads/main',
  ref: 'refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
};

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const always = { start: '2020-01-01T00:00:00Z' };

/** Who bears witness to when something was signed: a log that everybody can read, or a clock alone. */
type Witness = 'log' | 'clock';

/** An authority of this machine alone. */
interface Authority {
  readonly root: string;
  signer(claims?: Partial<Claims>, witness?: Witness): TestSigner;
}

/** A certificate authority with logs and a clock of its own on this machine, and workflows that sign with it. */
export async function authority(): Promise<Authority> {
  const ctlog = await initializeCTLog(pair());
  const ca = await initializeCA(pair(), ctlog);
  const tlog = await initializeTLog('https://rekor.example', pair());
  // A whole second after the certificates begin: fractions of one are written in more than one way.
  const tsa = await initializeTSA(pair(), new Date(Math.ceil(Date.now() / 1000 + 1) * 1000));
  const handlers = [fulcioHandler(ca, { subjectClaim: 'san' }), rekorHandler(tlog), tsaHandler(tsa)];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part));
    request.on('end', async () => {
      const handler = handlers.find(({ path }) => path === request.url);
      const result = await handler?.fn(Buffer.concat(parts).toString());
      response.writeHead(result?.statusCode ?? 404, { 'content-type': 'application/json' });
      response.end(result?.response);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = (rawBytes: Buffer) => ({
    publicKey: { rawBytes: rawBytes.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: always },
    logId: { keyId: hash('sha256', rawBytes, 'base64') },
    hashAlgorithm: 'SHA2_256',
  });
  const chain = (...certificates: readonly ArrayBufferView[]) => {
    const raw = certificates.map(({ buffer }) => ({ rawBytes: Buffer.from(buffer as ArrayBuffer).toString('base64') }));
    return [{ certChain: { certificates: raw }, validFor: always }];
  };
  return {
    root: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: chain(ca.rootCertificate),
      tlogs: [{ baseUrl: 'https://rekor.example', ...key(tlog.publicKey) }],
      ctlogs: [{ baseUrl: 'https://ct.example', ...key(ctlog.publicKey) }],
      timestampAuthorities: chain(tsa.intCertificate, tsa.rootCertificate),
    }),
    signer: (claims, witness = 'log') => workflowSigner(url, { ...publishing, ...claims }, witness),
  };
}

function workflowSigner(url: string, told: Claims, witness: Witness): TestSigner {
  const { issuer, ref, repository, repositoryId, runner, workflow } = told;
  const claims = {
    iss: issuer,
    san: `https://github.com/${workflow}`,
    repository,
    repository_id: repositoryId,
    ref,
    ...(runner !== undefined && { runner_environment: runner }),
    sub: 'x',
  };
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${encoded({ alg: 'none' })}.${encoded(claims)}.x`;
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: url, identityProvider: { getToken: async () => token } }),
    witnesses: [
      witness === 'log'
        ? new RekorWitness({ rekorBaseURL: url, entryType: 'intoto' })
        : new TSAWitness({ tsaBaseURL: url }),
    ],
  });
  return { bundleOf: async (data, type) => bundleToJSON(await builder.create({ data, type })) };
}
