import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { type Refusal, type RefusalCode, refused } from '../model/refusals.ts';
import type { TrustedWorkflow } from '../model/trust.ts';
import type { Signer } from '../model/verification.ts';
import { shown } from '../model/words.ts';

type WorkflowSigner = Extract<Signer, { kind: 'workflow' }>;

const fulcio = '1.3.6.1.4.1.57264.1';

/** Who a certificate says it is for. Whether it may be believed is for the chain to say. */
export function identityOf(raw: Uint8Array): WorkflowSigner {
  const certificate = X509Certificate.parse(Buffer.from(raw));
  const said = (number: number) => textOf(certificate.extension(`${fulcio}.${number}`)?.value);
  return {
    kind: 'workflow',
    issuer: said(8),
    identity: certificate.subjectAltName ?? '',
    repository: said(12),
    repositoryId: said(15),
    ref: said(14),
    runner: said(11),
  };
}

/** From number 8 on these extensions are DER strings. */
function textOf(value: Buffer | undefined): string {
  return value === undefined ? '' : ASN1Obj.parseBuffer(Buffer.from(value)).value.toString('utf8');
}

/** How a signer differs from one that is trusted, letter by letter; undefined when it is the very one. */
export function differsFrom(trusted: TrustedWorkflow, signer: WorkflowSigner): Refusal | undefined {
  const { repository, repositoryId } = trusted;
  if (signer.repository !== repository) return other('repository', signer.repository, repository);
  if (repositoryId !== undefined && signer.repositoryId !== repositoryId)
    return other('repository', `id ${signer.repositoryId}`, `id ${repositoryId}`);
  if (signer.issuer !== trusted.issuer) return other('identity', signer.issuer, trusted.issuer);
  if (signer.identity !== trusted.identity) {
    const [workflow, ref] = partsOf(signer.identity);
    const [wanted] = partsOf(trusted.identity);
    const kind = workflow !== wanted && ref !== undefined ? 'workflow' : 'identity';
    return other(kind, signer.identity, trusted.identity);
  }
  if (signer.ref !== trusted.ref) return other('identity', signer.ref, trusted.ref);
  const isThere = trusted.runner === undefined || signer.runner === trusted.runner;
  return isThere ? undefined : other('runner', signer.runner, trusted.runner ?? '');
}

function partsOf(identity: string): readonly [workflow: string, ref?: string] {
  const at = identity.lastIndexOf('@');
  return at < 0 ? [identity] : [identity.slice(0, at), identity.slice(at + 1)];
}

function other(what: 'repository' | 'workflow' | 'identity' | 'runner', is: string, wanted: string): Refusal {
  const code: RefusalCode = `verify/other-${what}`;
  return refused(code, `It is signed by ${shown(is, 200)}; the trust policy says ${shown(wanted, 200)}`);
}
