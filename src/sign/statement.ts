import type { Previous, ReleaseFiles } from '../model/release.ts';
import type { Locked } from './lock.ts';
import { inOrder, sha256 } from './sums.ts';

/** What a catalog release says of itself. */
export const releaseType = 'https://catalogc.dev/catalog-release/v1';

/** An in-toto statement: these files, and something that is said of them. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** What both statements are made from. */
export interface ReleaseFacts {
  /** `github.com/owner/repo`, or `local/<catalog>`. */
  readonly catalog: string;
  readonly name: string;
  readonly channel: string;
  readonly serial: number;
  /** RFC 3339 in UTC, whole seconds. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly previous: Previous | null;
  readonly source: { readonly commit: string; readonly ref?: string };
  readonly compiler: { readonly name: string; readonly version: string };
  readonly policies: { readonly sha256: string };
  readonly targets: readonly string[];
}

/** Says which release of which catalog these files are, and until when it is good. */
export function releaseStatement(files: ReleaseFiles, facts: ReleaseFacts): Statement {
  const { catalog, name, channel, serial, issuedAt, expiresAt, previous, source, compiler, policies, targets } = facts;
  const predicate = {
    catalog,
    name,
    channel,
    serial,
    issuedAt,
    expiresAt,
    previous,
    source,
    compiler,
    policies,
    targets,
  };
  return statement(files, releaseType, predicate);
}

/** Who built it, where: as the token of a workflow says, else nobody in particular. */
export interface Builder {
  readonly id: string;
  readonly invocation?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Says what these files were made from, in the words of SLSA. */
export function provenanceStatement(
  files: ReleaseFiles,
  facts: ReleaseFacts,
  plugins: readonly Locked[],
  { id, invocation, parameters = {} }: Builder,
): Statement {
  const { catalog, name, channel, compiler } = facts;
  return statement(files, 'https://slsa.dev/provenance/v1', {
    buildDefinition: {
      buildType: 'https://catalogc.dev/buildtypes/catalog/v1',
      externalParameters: { catalog: name, channel },
      internalParameters: parameters,
      resolvedDependencies: [commitOf(facts), ...plugins.flatMap(plugin => treeOf(plugin, catalog))],
    },
    runDetails: {
      builder: { id, version: { [compiler.name]: compiler.version } },
      metadata: { ...(invocation !== undefined && { invocationId: invocation }), startedOn: facts.issuedAt },
    },
  });
}

function statement(files: ReleaseFiles, predicateType: string, predicate: Statement['predicate']): Statement {
  const subject = inOrder(files).map(([name, bytes]) => ({ name, digest: { sha256: sha256(bytes) } }));
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
}

function commitOf({ catalog, source: { commit, ref } }: ReleaseFacts) {
  return { uri: `${uriOf(catalog)}${ref === undefined ? '' : `@${ref}`}`, digest: { gitCommit: commit } };
}

/** One entry per plugin of the repository; what lies elsewhere is no input of the build. */
function treeOf({ commit, gitTree, gitTreeSha1, name, root, version }: Locked, catalog: string) {
  if (root === undefined || gitTree === undefined) return [];
  const annotations = {
    ...(version !== undefined && { version }),
    ...(commit !== undefined && { gitCommit: commit }),
    ...(gitTreeSha1 !== undefined && { gitTreeSha1 }),
  };
  return [{ name, uri: `${uriOf(catalog)}#${encodeURI(root)}`, digest: { gitTree }, annotations }];
}

function uriOf(catalog: string): string {
  return catalog.startsWith('local/') ? catalog : `git+https://${catalog}`;
}
