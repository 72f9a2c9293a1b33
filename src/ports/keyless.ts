import { X509Certificate } from 'node:crypto';
import { type Bundle, bundleToJSON } from '@sigstore/bundle';
import {
  CIContextProvider,
  DEFAULT_FULCIO_URL,
  DEFAULT_REKOR_URL,
  DSSEBundleBuilder,
  FulcioSigner,
  RekorWitness,
} from '@sigstore/sign';
import type { KeylessSigner } from '../model/signer.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';

const patience = { timeout: 30_000, retry: 2 };

/**
 * Signs as the workflow that runs: one token says who that is, a certificate for a key that lives as long as this process is
 * issued for it, and each signature is entered into a public log. Nothing is sent before `attest`. The services are those of
 * sigstore, or those that `CATALOGC_FULCIO_URL` and `CATALOGC_REKOR_URL` name.
 */
export async function openKeyless(env: Readonly<Record<string, string | undefined>>): Promise<KeylessSigner> {
  const token = await tokenOfRun();
  const identityProvider = { getToken: async () => token };
  const fulcioBaseURL = env.CATALOGC_FULCIO_URL || DEFAULT_FULCIO_URL;
  const rekorBaseURL = env.CATALOGC_REKOR_URL || DEFAULT_REKOR_URL;
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ identityProvider, fulcioBaseURL, ...patience }),
    // Version 1 of the log: verifiers know none of version 2's entries for envelopes.
    witnesses: [new RekorWitness({ rekorBaseURL, majorApiVersion: 1, entryType: 'dsse', ...patience })],
  });
  return {
    kind: 'keyless',
    claims: claimsOf(token),
    async attest(payload, payloadType) {
      const bundle = await told(() => builder.create({ data: Buffer.from(payload), type: payloadType }));
      return { bundle: bundleToJSON(bundle), identity: identityIn(bundle) };
    },
  };
}

async function tokenOfRun(): Promise<string> {
  try {
    const token: unknown = await new CIContextProvider('sigstore').getToken();
    if (typeof token === 'string') return token;
  } catch {
    // The same as no token; what went wrong may quote the request, which holds a secret.
  }
  throw new Trouble(
    'identity-missing',
    'There is no token that says who signs',
    'In GitHub Actions give it to the job: permissions: { id-token: write }; elsewhere sign with a key: --sign key --key FILE',
  );
}

/** What a token says of its bearer; numbers and truths as text. Whether it is true, the certificate authority finds out. */
function claimsOf(token: string): Readonly<Record<string, string>> {
  const [, payload = ''] = token.split('.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) throw new SyntaxError('no object');
    const simple = Object.entries(claims).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
    return Object.fromEntries(simple.map(([key, value]) => [key, String(value)]));
  } catch {
    throw new Trouble(
      'identity-unclear',
      'The token that says who signs cannot be read',
      'Is something in its place? env: SIGSTORE_ID_TOKEN',
    );
  }
}

async function told(create: () => Promise<Bundle>): Promise<Bundle> {
  try {
    return await create();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const said = error instanceof Error ? error.message : '';
    const service = code.startsWith('TLOG') ? 'The public log' : 'The certificate authority';
    const hint = 'Nothing was written. Try again later, or sign with a key: --sign key --key FILE';
    throw new Trouble(
      'sigstore-refused',
      `${service} gave no answer to sign with (${code}): ${shown(said, 200)}`,
      hint,
      {
        cause: error,
      },
    );
  }
}

function identityIn({ verificationMaterial: { content } }: Bundle): string {
  if (content.$case !== 'certificate') return '';
  const names = new X509Certificate(content.certificate.rawBytes).subjectAltName ?? '';
  return names.replace(/^(?:URI|email):/, '');
}
