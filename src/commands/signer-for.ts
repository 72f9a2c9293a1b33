import type { Skipped } from '../model/report.ts';
import type { KeylessSigner, KeySigner } from '../model/signer.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { SigningPort } from './ports.ts';

/** Who signs; where nobody does although somebody was asked for, the reason. */
export interface Chosen {
  readonly signer?: KeySigner | KeylessSigner;
  readonly skipped: readonly Skipped[];
}

/**
 * Chooses who signs. Left to itself it signs as the workflow of a public repository, else with the key that was given, else not
 * at all. What a private repository is called goes to the public log only when somebody said so.
 */
export async function signerFor(options: Options, signing: SigningPort): Promise<Chosen> {
  switch (options.sign) {
    case 'none':
      return { skipped: [] };
    case 'key':
      return { signer: signing.openKey(options.key) ?? noKey(), skipped: [] };
    case 'keyless': {
      const signer = await signing.openKeyless();
      const because = whySecret(signer, options);
      if (because !== undefined) throw secret(because);
      return { signer, skipped: [] };
    }
    case 'auto':
      return whatever(options, signing);
  }
}

async function whatever(options: Options, signing: SigningPort): Promise<Chosen> {
  const keyless = signing.run().hasToken ? await signing.openKeyless() : undefined;
  const because = keyless === undefined ? noToken : whySecret(keyless, options);
  if (keyless !== undefined && because === undefined) return { signer: keyless, skipped: [] };
  const key = signing.openKey(options.key);
  if (key !== undefined) return { signer: key, skipped: [] };
  return { skipped: [{ what: 'signing', because: `${because}, and no key is given (--key FILE, or CATALOGC_KEY)` }] };
}

const noToken = 'no workflow with "permissions: { id-token: write }" runs this';

/** Why the public log must not hear of the repository; undefined where it may. */
function whySecret({ claims }: KeylessSigner, { publicLog }: Options): string | undefined {
  const { repository_visibility: visibility } = claims;
  if (visibility === 'public' || publicLog) return undefined;
  return visibility === undefined
    ? 'nobody says whether the repository is public'
    : `the repository is ${shown(visibility)}, and its name would be in a public log for good`;
}

function secret(because: string): Trouble {
  const hint = 'Sign with a key: --sign key --key FILE; or, if its name may be known to all, add --public-log';
  return new Trouble('public-log-refused', `Not signed as this workflow, because ${because}`, hint);
}

function noKey(): never {
  const hint = 'Make one: catalogc keygen --out catalogc.key; then name it: --key catalogc.key, or in CATALOGC_KEY';
  throw new Trouble('key-missing', 'There is no key to sign with', hint);
}
