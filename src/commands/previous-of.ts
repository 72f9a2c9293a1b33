import type { CompiledCatalog } from '../model/build.ts';
import { isRefusal } from '../model/refusals.ts';
import { type Previous, releaseNames } from '../model/release.ts';
import type { KeylessSigner, KeySigner } from '../model/signer.ts';
import { Trouble } from '../model/trouble.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { previousIn } from '../sign/previous.ts';
import { rootOf, trustOf } from './trusted.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** Who signs now, and under which name the world knows the catalog. */
interface Now {
  readonly signer: KeySigner | KeylessSigner;
  readonly id: string;
  verifying(): Promise<VerifyPorts>;
}

/**
 * The release before, in the folder that is named or in its `<catalog>.release`. It has to be signed by who signs now, or by
 * whom a trust policy of this catalog names: a chain is worth no more than what it hangs on. Its age plays no part.
 */
export async function previousOf(catalog: CompiledCatalog, options: Options, now: Now): Promise<Previous | undefined> {
  const { previous: folder } = options;
  if (folder === undefined) return undefined;
  const ports = await now.verifying();
  const { name, channel } = catalog;
  for (const place of [`${folder}/${name}.release`, folder]) {
    const text = await ports.readText(`${place}/${releaseNames.release}`);
    if (text === undefined) continue;
    const previous = previousIn(text, { name, channel }, place);
    await demandTrusted(text, place, { ...now, channel }, options, ports);
    return previous;
  }
  const hint = `Look at it: ls ${inShell(folder)}; a first release has none: leave --previous out`;
  throw new Trouble('previous-missing', `${shown(folder, 200)} holds no signed release of ${shown(name)}`, hint);
}

async function demandTrusted(
  text: string,
  place: string,
  { channel, id, signer }: Now & Pick<CompiledCatalog, 'channel'>,
  options: Options,
  ports: VerifyPorts,
): Promise<void> {
  const trust = await trustOf(options, ports);
  const named = trust?.catalog === id && trust.channel === channel ? trust.signers : [];
  const signers = [asTrusted(signer), ...named];
  const { signedRelease } = await import('../verify/signed.ts');
  const signed = await signedRelease(
    new TextEncoder().encode(text),
    { signers },
    await rootOf(options, signers, ports),
  );
  if (!isRefusal(signed)) return;
  const message = `The release before, ${shown(place, 200)}, is not trusted (${signed.code}): ${signed.message}`;
  const hint = `Take it from where you published it. Was the signer replaced? Then name the old one, too, in a trust policy for ${shown(id)}, ${shown(channel)}: --trust FILE`;
  throw new Trouble('previous-untrusted', message, hint);
}

/** Who signs now, as somebody who trusts just that would name it. */
function asTrusted(signer: KeySigner | KeylessSigner): TrustedSigner {
  if (signer.kind === 'key') return { kind: 'key', pem: signer.publicKey, hint: signer.hint };
  const { iss = '', job_workflow_ref: workflow = '', ref = '', repository = '', repository_id: id } = signer.claims;
  return {
    kind: 'workflow',
    issuer: iss,
    identity: `https://github.com/${workflow}`,
    repository: `https://github.com/${repository}`,
    ...(id !== undefined && { repositoryId: id }),
    ref,
    publicLog: true,
  };
}
