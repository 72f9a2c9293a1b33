import type { SignerTold } from '../model/release.ts';
import type { KeylessSigner, KeySigner } from '../model/signer.ts';
import { demoKeyHint } from '../sign/demo-key.ts';
import { bundleText, keyBundle, payloadOf, payloadType, toBeSigned } from '../sign/envelope.ts';
import type { Statement } from '../sign/statement.ts';

/** Signs statements, by the name of the file each goes to, and tells who signed. */
export async function signAll(
  signer: KeySigner | KeylessSigner,
  statements: Readonly<Record<string, Statement>>,
): Promise<{ readonly bundles: ReadonlyMap<string, Uint8Array>; readonly told: SignerTold }> {
  const bundles = new Map<string, Uint8Array>();
  let told: SignerTold = { kind: 'none' };
  for (const [name, statement] of Object.entries(statements)) {
    const signed = await signOne(signer, payloadOf(statement));
    bundles.set(name, new TextEncoder().encode(signed.text));
    told = signed.told;
  }
  return { bundles, told };
}

async function signOne(
  signer: KeySigner | KeylessSigner,
  payload: Uint8Array,
): Promise<{ text: string; told: SignerTold }> {
  switch (signer.kind) {
    case 'key': {
      const { hint } = signer;
      const text = keyBundle(payload, signer.sign(toBeSigned(payload)), hint);
      return { text, told: { kind: 'key', hint, demo: hint === demoKeyHint } };
    }
    case 'keyless': {
      const { bundle, identity } = await signer.attest(payload, payloadType);
      return { text: bundleText(bundle), told: { kind: 'keyless', identity, issuer: signer.claims.iss ?? '' } };
    }
  }
}
