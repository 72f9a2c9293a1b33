import { canonicalJson } from '../compile/canonical-json.ts';
import { flatFile, indexFile, lossesFile, statusFile } from '../compile/layout.ts';
import { isRecord, plainText, recordOf } from '../load/values.ts';
import type { CompiledCatalog, Output } from '../model/build.ts';
import { chooseVersions, isChoosing } from '../model/choose-versions.ts';
import { clientIds } from '../model/client.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Choice } from '../model/pins.ts';
import type { Finding, Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Lock } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { bytesOf } from '../ports/staging.ts';
import { withAhead } from './ahead.ts';
import type { Made } from './build.ts';
import type { Judgement } from './judgement.ts';
import { carried, type PinnedFrom, pinnedBuild } from './pinned-build.ts';
import type { Ports } from './ports.ts';
import { nothingPromoted, onlyPins, pinsOf } from './promoted.ts';

/** A compiled catalog with what it is compiled from. */
export interface ChosenCatalog {
  readonly catalog: CompiledCatalog;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

/** The catalogs of a build, each with the versions of its channel. */
export interface Chosen {
  readonly catalogs: readonly ChosenCatalog[];
  readonly outputs: readonly Output[];
  /** What is found besides in the versions that were chosen. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** What decides which versions a catalog has. */
export interface Choosing extends PinnedFrom {
  readonly ledger: Ledger | undefined;
  /** What the newest release of a catalog is made of; undefined where there is none. */
  lockOf(catalog: string): Promise<Lock | undefined>;
}

/** Gives each catalog of a build the versions that its channel has; where nobody knows what was released, those of the commit. */
export async function chosenCatalogs(
  { judgement, outputs }: Pick<Made, 'judgement' | 'outputs'>,
  choosing: Choosing,
  ports: Pick<Ports, 'releasedTree'>,
): Promise<Chosen> {
  const catalogs: ChosenCatalog[] = [];
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const replaced = new Map<string, readonly Output[]>();
  const index = new Map<string, unknown>();
  for (const catalog of judgement.build.catalogs) {
    const choice = await choiceOf(catalog.name, judgement, choosing);
    if ('because' in choice) {
      skipped.push(choice);
      if (choice.isLeftOut) replaced.set(catalog.name, []);
      else catalogs.push({ catalog, judgement, snapshot: choosing.trees.head });
    } else if (choice.pins.length + choice.withheld.size === 0) {
      catalogs.push({ catalog, judgement, snapshot: choosing.trees.head });
    } else {
      const built = await pinnedBuild(catalog.name, choice, choosing, ports);
      catalogs.push(built);
      findings.push(...built.findings);
      skipped.push(...choice.told.map(because => ({ what: `the version at the commit, in ${catalog.name}`, because })));
      replaced.set(catalog.name, carried(built.made.outputs, built.snapshot, bytesOf));
      for (const [name, fields] of catalogsIn(built.made.outputs)) index.set(name, fields);
    }
  }
  return { catalogs, findings, skipped, outputs: withReplaced(outputs, replaced, index) };
}

type Left = Skipped & { readonly isLeftOut: boolean };

async function choiceOf(name: string, { head }: Judgement, { ledger, lockOf }: Choosing): Promise<Choice | Left> {
  const none = { pins: [], withheld: new Set<string>(), told: [] };
  const catalog = head.catalogs.find(each => each.name.value === name);
  if (catalog === undefined) return none;
  if (!isChoosing(catalog)) return ledger === undefined ? none : withAhead(none, catalog, head, ledger);
  const what = `what is released, for the channel of ${shown(name)}`;
  const because = 'no ledger is known, so that it takes the versions of the commit: --ledger releases';
  if (catalog.promotion !== undefined) {
    const lock = await lockOf(name);
    if (lock !== undefined) return onlyPins(pinsOf(lock), lock, head);
    if (ledger === undefined) return { what, because, isLeftOut: false };
    return { ...nothingPromoted(name, catalog.promotion.from), isLeftOut: true };
  }
  if (ledger !== undefined) return withAhead(chooseVersions(head, catalog, ledger), catalog, head, ledger);
  const unknown = chooseVersions(head, catalog, { label: '', releases: new Map(), records: new Map() });
  return unknown.told.length === 0 ? none : { what, because, isLeftOut: false };
}

/** The same outputs, with other ones for some catalogs, and an index that says so. */
function withReplaced(
  outputs: readonly Output[],
  replaced: ReadonlyMap<string, readonly Output[]>,
  index: ReadonlyMap<string, unknown>,
): readonly Output[] {
  if (replaced.size === 0) return outputs;
  const names = [...replaced.keys()];
  const beside = new Set(
    names.flatMap(name => [statusFile(name), lossesFile(name), ...clientIds.map(id => flatFile(name, id))]),
  );
  const isOther = ({ path }: Output) => !beside.has(path) && !names.some(name => path.startsWith(`${name}/`));
  const kept = outputs
    .filter(isOther)
    .map(output => (output.path === indexFile ? indexWith(output, replaced, index) : output));
  return [...kept, ...[...replaced.values()].flat().filter(({ path }) => path !== indexFile)];
}

function indexWith(output: Output, replaced: ReadonlyMap<string, unknown>, own: ReadonlyMap<string, unknown>): Output {
  const value = recordOf(parsed(output));
  const catalogs = Array.isArray(value.catalogs) ? value.catalogs : [];
  const now = catalogs.flatMap(each => {
    const name = plainText(each, 'name') ?? '';
    return replaced.has(name) ? (own.has(name) ? [own.get(name)] : []) : [each];
  });
  return { path: output.path, text: canonicalJson({ ...value, catalogs: now }) };
}

function catalogsIn(outputs: readonly Output[]): readonly (readonly [string, unknown])[] {
  const index = outputs.find(({ path }) => path === indexFile);
  const { catalogs } = recordOf(index && parsed(index));
  return (Array.isArray(catalogs) ? catalogs : []).filter(isRecord).map(each => [plainText(each, 'name') ?? '', each]);
}

function parsed(output: Output): unknown {
  return 'text' in output ? JSON.parse(output.text) : undefined;
}
