import { comparisonsOf } from '../compare/comparisons.ts';
import type { Looked } from '../compare/looked.ts';
import { unversionedBy, versionedDigest } from '../compare/versioned.ts';
import { evidenceFor } from '../load/evidence.ts';
import { readSarif, type SarifFile } from '../load/sarif.ts';
import type { Change } from '../model/change.ts';
import type { Ledger, Release } from '../model/ledger.ts';
import { type Snapshot, snapshotOf } from '../model/snapshot.ts';
import { versioningOf } from '../model/versioning.ts';
import type { Example } from '../rules/rule.ts';
import { look } from './look.ts';

/** The change that an example shows, seen as a run sees one; with another tree after it, where one is given. */
export function changeOf(example: Omit<Example, 'finds'>, after: Snapshot = snapshotOf(example.head)): Change {
  const { baseFailure, client, drift = [], evidence = {}, ledgerFailure, losses = [], today = '2026-11-20' } = example;
  const before = example.base && snapshotOf(example.base, 'base');
  const head = look(after, today, client, before);
  const base = before && look(before, today, client);
  const tip = example.tip && look(snapshotOf(example.tip, 'main'), today, client);
  const trees = { head, ...(base && { base }) };
  const versioning = versioningOf(head.seen.policy);
  const ledger = example.ledger && ledgerOf(example.ledger, trees, versioning.unversioned);
  const comparisons = comparisonsOf(head, {
    ...(base && { base }),
    ...(tip && { tip }),
    ...(ledger && { ledger }),
    released: commit => (commit === 'gone' ? undefined : commit === 'head' ? head : base),
    versioning,
    today,
  });
  return {
    head: head.workspace,
    ...(baseFailure && { baseFailure }),
    ...(ledgerFailure && { ledgerFailure }),
    ...(base && { base: base.workspace }),
    ...(tip && { tip: { label: 'main' } }),
    evidence: evidenceFor(head.workspace, logsOf(evidence)).evidence,
    today,
    losses,
    drift,
    comparisons,
  };
}

function logsOf(evidence: NonNullable<Example['evidence']>): SarifFile[] {
  return Object.entries(evidence).flatMap(([file, log]) => {
    const read = readSarif(JSON.stringify(log), file);
    return 'fault' in read ? [] : [read];
  });
}

function ledgerOf(
  said: NonNullable<Example['ledger']>,
  trees: { readonly head: Looked; readonly base?: Looked },
  unversioned: readonly string[],
): Ledger {
  const releaseOf = (name: string, version: string, words: string): Release => {
    const [whose = '', date] = words.split(' ');
    const { workspace } = (whose === 'head' ? trees.head : trees.base) ?? trees.head;
    const plugin = workspace.plugins.find(each => each.name.value === name);
    const known = plugin && versionedDigest(workspace.snapshot, plugin, unversionedBy(unversioned));
    const digest = whose === 'other' || whose === 'gone' || known === undefined ? whose : known;
    return { version, digest, commit: whose, ...(date !== undefined && { date }) };
  };
  const lists = Object.entries(said).map(([name, versions]) => {
    return [name, Object.entries(versions).map(([version, words]) => releaseOf(name, version, words))] as const;
  });
  return { label: 'ledger.json', releases: new Map(lists) };
}
