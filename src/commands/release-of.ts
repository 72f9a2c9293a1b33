import type { CompiledCatalog } from '../model/build.ts';
import type { Ledger } from '../model/ledger.ts';
import { nextLedger } from '../model/next-ledger.ts';
import { type Previous, type ReleaseFiles, releaseNames, type SignerTold } from '../model/release.ts';
import type { KeylessSigner, KeySigner, WorkflowRun } from '../model/signer.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { builderOf } from '../sign/builder.ts';
import { catalogId } from '../sign/catalog-id.ts';
import { daysAfter } from '../sign/expiry.ts';
import { type Read, releaseFiles } from '../sign/files.ts';
import { lockedPlugins } from '../sign/lock.ts';
import { policiesDigest } from '../sign/policies.ts';
import { previousIn } from '../sign/previous.ts';
import { provenanceStatement, type ReleaseFacts, releaseStatement } from '../sign/statement.ts';
import { issueOf } from './issue-of.ts';
import type { Judgement } from './judge.ts';
import { signAll } from './sign-all.ts';
import { tool } from './tool.ts';

/** What a release depends on beside the tree. */
export interface Circumstances {
  readonly options: Options;
  readonly signer: KeySigner | KeylessSigner | undefined;
  readonly issuedAt: string;
  /** What was released before. */
  readonly known: Ledger | undefined;
  readonly run: WorkflowRun;
  readText(file: string): Promise<string | undefined>;
}

/** A release with its signatures, and what is told of it. */
interface Release {
  readonly files: ReleaseFiles;
  readonly signer: SignerTold;
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
  const { snapshot, rulebook } = judgement.head;
  const { name, channel, repository } = catalog;
  const plugins = lockedPlugins(catalog.listed, snapshot.commitOf);
  const policies = policiesDigest(rulebook ?? snapshot);
  const commit = snapshot.commit ?? '';
  const published = repository === undefined ? {} : { repository };
  const lock = { catalog: name, channel, asOf: judgement.today, commit, ...published, policies, tool, plugins };
  const ledger = nextLedger(circumstances.known, {
    ...issueOf(catalog, judgement),
    again: circumstances.options.allowAgain,
  });
  const files = await releaseFiles(catalog, judgement.build.outputs, { lock, ledger }, read);
  if (signer === undefined) return { files, signer: { kind: 'none' } };
  const facts = await factsOf(catalog, commit, policies, circumstances);
  const builder = builderOf(signer.kind === 'keyless' ? signer.claims : {});
  const { bundles, told } = await signAll(signer, {
    [releaseNames.release]: releaseStatement(files, facts),
    [releaseNames.provenance]: provenanceStatement(files, facts, plugins, builder),
  });
  return { files: new Map([...files, ...bundles]), signer: told, serial: facts.serial, expiresAt: facts.expiresAt };
}

async function factsOf(
  catalog: CompiledCatalog,
  commit: string,
  policies: string,
  { options, issuedAt, run, readText }: Circumstances,
): Promise<ReleaseFacts> {
  const { name, channel, targets } = catalog;
  const previous = await previousOf(options.previous, catalog, readText);
  const ref = run.commit === commit ? run.ref : undefined;
  return {
    catalog: catalogId(name, catalog.repository, run.repository),
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

/** The release before: in the folder that is named, or in its `<catalog>.release`. */
async function previousOf(
  folder: string | undefined,
  { name, channel }: CompiledCatalog,
  readText: Circumstances['readText'],
): Promise<Previous | undefined> {
  if (folder === undefined) return undefined;
  for (const place of [`${folder}/${name}.release`, folder]) {
    const text = await readText(`${place}/${releaseNames.release}`);
    if (text !== undefined) return previousIn(text, { name, channel }, place);
  }
  const hint = `Look at it: ls ${inShell(folder)}; a first release has none: leave --previous out`;
  throw new Trouble('previous-missing', `${shown(folder, 200)} holds no signed release of ${shown(name)}`, hint);
}

/** Serials only rise: who has seen a later one takes an earlier one for an attack. */
function serialAfter(previous: Previous | undefined, asked: number | undefined): number {
  const least = (previous?.serial ?? 0) + 1;
  if (asked === undefined || asked >= least) return asked ?? least;
  const message = `The serial ${asked} does not come after ${least - 1}, the one of the release before`;
  throw new Trouble('serial-low', message, `Leave --serial out, or raise it: --serial ${least}`);
}
