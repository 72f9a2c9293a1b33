import type { Looked } from '../compare/looked.ts';
import type { Change } from '../model/change.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { versioningOf } from '../model/versioning.ts';
import { versioningFor } from '../model/versioning-for.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Scope } from './judgement.ts';
import { look } from './look.ts';
import type { Trees } from './read-trees.ts';

/** What the comparison with the base and with what was released gives to the rules. */
export function compared(
  head: Looked & { readonly workspace: Workspace },
  base: Looked | undefined,
  { changed }: Trees,
  { client, comparing }: Scope,
  today: string,
): Pick<Change, 'comparisons' | 'misannounced' | 'outside' | 'tip'> {
  if (comparing === undefined) return {};
  const { compare, compareOutside, fork, ledger, misannounced, released, releasing, tip } = comparing;
  const known = new Map<string, Looked | undefined>();
  const looked = (snapshot: Snapshot | undefined) => snapshot && look(snapshot, today, client && { client });
  const [began, newest] = [looked(fork), looked(tip)];
  const against = {
    ...(base && { base }),
    ...(began && { fork: began }),
    ...(newest && { tip: newest }),
    ...(ledger && { ledger }),
    ...(releasing && { releasing }),
    released: (commit: string) => {
      if (!known.has(commit)) known.set(commit, looked(released(commit)));
      return known.get(commit);
    },
    versioning: versioningOf(head.seen.policy),
    versioningFor: (plugin: Plugin) => versioningFor(head.workspace, plugin),
    today,
  };
  const comparisons = compare(base === undefined ? head : asCommitted(head, base, changed), against);
  const told = tip ?? (fork && base?.workspace.snapshot);
  return {
    comparisons,
    outside: compareOutside(head, against),
    misannounced: misannounced(head, against),
    ...(told && { tip: { label: told.label } }),
  };
}

/** The tree with files as git keeps them where they are as in the base: on disk, line ends may be converted. */
function asCommitted(head: Looked, base: Looked, changed: ReadonlySet<string> | undefined): Looked {
  if (changed === undefined) return head;
  const [ours, theirs] = [head.workspace.snapshot, base.workspace.snapshot];
  const isOurs = (path: string) => changed.has(path) || !theirs.entries.has(path);
  const bytes = (path: string) => (isOurs(path) ? ours : theirs).bytes(path);
  const id = (path: string) => (isOurs(path) ? ours : theirs).id?.(path);
  const snapshot = { ...ours, bytes, id };
  return { seen: { ...head.seen, snapshot }, workspace: { ...head.workspace, snapshot } };
}
