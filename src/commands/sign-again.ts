import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import type { Lock, SignedRelease } from '../model/verification.ts';
import type { Before } from '../publish/before.ts';
import { builderOf } from '../sign/builder.ts';
import { daysAfter } from '../sign/expiry.ts';
import type { Locked } from '../sign/lock.ts';
import { provenanceStatement, type ReleaseFacts, releaseStatement } from '../sign/statement.ts';
import type { Publishing } from './open-publishing.ts';
import { signAll } from './sign-all.ts';

/** Signs what was released before as a new release: what it was made from stays what it was. */
export async function signedAgain(
  files: ReleaseFiles,
  lock: Lock,
  was: SignedRelease,
  to: { readonly serial: number; readonly last: Before | undefined; readonly run: Publishing },
): Promise<ReleaseFiles> {
  const { circumstances } = to.run;
  const { issuedAt, options, signer } = circumstances;
  if (signer === undefined) throw new Error('Nothing is published that nobody signs');
  const { catalog, channel, compiler, name, policySha256, source, targets } = was;
  const facts: ReleaseFacts = {
    ...{ catalog, name, channel, serial: to.serial, issuedAt, source, compiler, targets },
    expiresAt: daysAfter(issuedAt, options.expiresDays),
    previous: to.last ? { serial: to.last.signed.serial, statementSha256: to.last.signed.statementSha256 } : null,
    policies: { sha256: policySha256 },
  };
  const builder = builderOf(signer.kind === 'keyless' ? signer.claims : {});
  const plugins = lock.plugins.map(({ source: _, ...plugin }) => plugin as Locked);
  const { bundles } = await signAll(signer, {
    [releaseNames.release]: releaseStatement(files, facts),
    [releaseNames.provenance]: provenanceStatement(files, facts, plugins, builder),
  });
  return new Map([...files, ...bundles]);
}
