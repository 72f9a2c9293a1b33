import { aiCatalogFile } from '../model/ai-catalog.ts';
import type { CompiledCatalog } from '../model/build.ts';
import type { Ledger } from '../model/ledger.ts';
import { nextLedger } from '../model/next-ledger.ts';
import { type Previous, type ReleaseFiles, releaseNames, type SignerTold } from '../model/release.ts';
import type { Skipped } from '../model/report.ts';
import type { KeylessSigner, KeySigner, WorkflowRun } from '../model/signer.ts';
import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';
import { type AiCatalog, canonicalText } from '../sign/ai-catalog.ts';
import { builderOf } from '../sign/builder.ts';
import { catalogId } from '../sign/catalog-id.ts';
import { daysAfter } from '../sign/expiry.ts';
import { type Read, releaseFiles } from '../sign/files.ts';
import { signedAiCatalog } from '../sign/jws.ts';
import { provenanceStatement, type ReleaseFacts, releaseStatement } from '../sign/statement.ts';
import { issueOf } from './issue-of.ts';
import type { Judgement } from './judgement.ts';
import { lockFactsOf } from './lock-facts.ts';
import { previousOf } from './previous-of.ts';
import { signAll } from './sign-all.ts';
import { tool } from './tool.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** What a release depends on beside the tree. */
export interface Circumstances {
  readonly options: Options;
  readonly signer: KeySigner | KeylessSigner | undefined;
  readonly issuedAt: string;
  /** What was released before. */
  readonly known: Ledger | undefined;
  readonly run: WorkflowRun;
  verifying(): Promise<VerifyPorts>;
}

/** A release with its signatures, and what is told of it. */
interface Release {
  readonly files: ReleaseFiles;
  readonly signer: SignerTold;
  readonly skipped: readonly Skipped[];
  readonly serial?: number;
  readonly expiresAt?: string;
}

/** Makes the release of one catalog. */
export async function releaseOf(
  catalog: CompiledCatalog,
  judgement: Judgement,
  read: Read,
  circumstances: Circumstances,
): Promise<Release> {
  const { signer } = circumstances;
  const lock = lockFactsOf(catalog, judgement, tool);
  const { commit, plugins, policy } = lock;
  const { allowAgain: again } = circumstances.options;
  const ledger = nextLedger(circumstances.known, { ...issueOf(catalog, judgement), again });
  const { files, aiCatalog } = await releaseFiles(catalog, judgement.build.outputs, { lock, ledger }, read);
  if (signer === undefined)
    return { files: new Map([...files, ...aiCatalogFiles(aiCatalog)]), signer: { kind: 'none' }, skipped: [] };
  const facts = await factsOf(catalog, commit, policy.sha256, { ...circumstances, signer });
  const builder = builderOf(signer.kind === 'keyless' ? signer.claims : {});
  const { bundles, told } = await signAll(signer, {
    [releaseNames.release]: releaseStatement(files, facts),
    [releaseNames.provenance]: provenanceStatement(files, facts, plugins, builder),
  });
  const sealed = aiCatalog && signer.kind === 'key' ? signedAiCatalog(aiCatalog, signer, facts) : aiCatalog;
  return {
    files: new Map([...files, ...aiCatalogFiles(sealed), ...bundles]),
    signer: told,
    skipped: aiCatalog && signer.kind === 'keyless' ? [unsealed] : [],
    serial: facts.serial,
    expiresAt: facts.expiresAt,
  };
}

function aiCatalogFiles(document: AiCatalog | undefined): readonly (readonly [string, Uint8Array])[] {
  return document === undefined ? [] : [[aiCatalogFile, new TextEncoder().encode(canonicalText(document))]];
}

const unsealed: Skipped = {
  what: `a signature in ${aiCatalogFile}`,
  because: `a workflow has no key that lasts; ${releaseNames.release} covers it, because the lock names it`,
};

async function factsOf(
  catalog: CompiledCatalog,
  commit: string,
  policies: string,
  { options, issuedAt, run, signer, verifying }: Circumstances & { readonly signer: KeySigner | KeylessSigner },
): Promise<ReleaseFacts> {
  const { name, channel, targets } = catalog;
  const id = catalogId(name, catalog.repository, run.repository);
  const previous = await previousOf(catalog, options, { signer, id, verifying });
  const ref = run.commit === commit ? run.ref : undefined;
  return {
    catalog: id,
    name,
    channel,
    serial: serialAfter(previous, options.serial),
    issuedAt,
    expiresAt: daysAfter(issuedAt, options.expiresDays),
    previous: previous ?? null,
    source: { commit, ...(ref !== undefined && { ref }) },
    compiler: tool,
    policies: { sha256: policies },
    targets,
  };
}

/** Serials only rise: who has seen a later one takes an earlier one for an attack. */
function serialAfter(previous: Previous | undefined, asked: number | undefined): number {
  const least = (previous?.serial ?? 0) + 1;
  if (asked === undefined || asked >= least) return asked ?? least;
  const message = `The serial ${asked} does not come after ${least - 1}, the one of the release before`;
  throw new Trouble('serial-low', message, `Leave --serial out, or raise it: --serial ${least}`);
}
