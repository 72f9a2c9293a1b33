import { inForce } from '../check/in-force.ts';
import { builtinsBehind, filesBehind } from '../load/policy/packs.ts';
import type { CompiledCatalog } from '../model/build.ts';
import { type LockFacts, lockedPlugins } from '../sign/lock.ts';
import { lockedWaivers } from '../sign/locked-waivers.ts';
import { policiesDigest, policyFiles, policyPacks } from '../sign/policies.ts';
import type { Judgement } from './judgement.ts';

/** What the lock of a catalog says, made by this tool: of the commit alone, whatever it was compared with. */
export function lockFactsOf(catalog: CompiledCatalog, judgement: Judgement, tool: LockFacts['tool']): LockFacts {
  const { head, today, waivers } = judgement;
  const { name, channel, repository } = catalog;
  const ruling = head.rulebook ?? head.snapshot;
  const definitions = head.documents.filter(({ role }) => role === 'catalog');
  const files = policyFiles(ruling, filesBehind(ruling, definitions));
  return {
    ...{ catalog: name, channel, asOf: today, commit: head.snapshot.commit ?? '', tool },
    ...(repository !== undefined && { repository }),
    policy: { sha256: policiesDigest(files), files, packs: policyPacks(builtinsBehind(ruling, definitions)) },
    waivers: lockedWaivers(inForce(waivers), name),
    plugins: lockedPlugins(catalog.listed(), head.snapshot.commitOf),
  };
}
