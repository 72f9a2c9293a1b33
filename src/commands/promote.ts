import type { Catalog } from '../model/catalog.ts';
import { type Promoted, type Promotion, promote } from '../model/promotion.ts';
import { Trouble } from '../model/trouble.ts';
import type { Lock } from '../model/verification.ts';
import { didYouMean, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { type Before, readBefore } from '../publish/before.ts';
import { type PromotedTold, promotedJson, promotedSummary, promotedText } from '../report/promoted.ts';
import type { Style } from '../report/style.ts';
import { issued } from './issued.ts';
import { openPublishing, type Publishing, publishedAt } from './open-publishing.ts';
import { type PinnedBuild, pinnedBuild } from './pinned-build.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { onlyPins } from './promoted.ts';
import { keepBeside } from './publish-beside.ts';
import { publishCatalog } from './publish-catalog.ts';
import { besides, publishOutputs } from './publish-outputs.ts';
import { publishingOf } from './publishable.ts';
import type { Outcome } from './run.ts';

/**
 * Moves what the newest release of one catalog has, and what has soaked there, into another, and publishes that: the very
 * plugins, judged and compiled with the policies, records and definitions of the commit. Everything else stays as it is there.
 */
export async function runPromote(given: Options, outside: Ports): Promise<Outcome> {
  demandPlain('promote', given.format);
  const run = await openPublishing(given, outside, given.to === undefined ? [] : [given.to]);
  const { options, head, today } = run;
  const { source, target, promotion } = promotionIn(options, head.catalogs);
  const [from, to] = [await newestOf(source, run), await newestOf(target, run)];
  const locks = { source: demandedLock(from, source), target: to?.lock };
  const promoted = promote(locks, promotion, { head, ledger: run.circumstances.known, today });
  demandNamed(options, promoted, promotion);
  const nothing = { promotion, asOf: today, dryRun: options.dryRun, moves: promoted.moves };
  if (promoted.pins.length === 0) return told(nothing, options);
  outside.progress.step(`Compiling ${promotion.to}`);
  const built = await builtFrom(promoted, locks.target, promotion.to, run);
  if (!built.passed) {
    const report = { ...built.made.report, findings: built.findings, passed: false };
    return { kind: 'report', report, exitCode: 1 };
  }
  const one = publishingOf(head, built.catalog);
  const read = (output: Parameters<typeof bytesOf>[0]) => bytesOf(output, built.snapshot);
  const place = await run.placeOf(one.publishing.repository);
  const circumstances = { ...publishedAt(run.circumstances, place), known: run.knownAt(one.publishing.repository) };
  const candidate = await issued(built, read, { ...run, circumstances });
  const now = Date.parse(run.circumstances.issuedAt);
  const outcome = await publishCatalog(place.publisher, candidate, { now, dry: options.dryRun }, outside.progress);
  const { releases } = place;
  const beside =
    options.dryRun || !releases
      ? []
      : await besides(outcome, () => keepBeside(one, outcome, releases, built.judgement));
  return told({ ...nothing, outcome: { ...outcome, beside } }, options);
}

function told(all: PromotedTold, { format }: Options): Outcome {
  const text: (style: Style) => string = style => (format === 'json' ? promotedJson(all) : promotedText(all, style));
  const done = all.outcome === undefined ? [] : [all.outcome];
  const outputs = publishOutputs(done, all.dryRun);
  return { kind: 'text', text, summary: promotedSummary(all), exitCode: 0, outputs };
}

function builtFrom({ pins }: Promoted, lock: Lock | undefined, name: string, run: Publishing): Promise<PinnedBuild> {
  const { announced, circumstances, head, options, ports, today, trees } = run;
  const { known } = circumstances;
  const from = {
    ...{ options, trees, head, today },
    known: { announced, ...(known && { ledger: known, renames: known.renames ?? new Map() }) },
  };
  return pinnedBuild(name, onlyPins(pins, lock ?? { plugins: [] }, head), from, ports);
}

function promotionIn({ allowAgain, from, plugins, soakDays, to }: Options, catalogs: readonly Catalog[]) {
  const target = defined(to, 'to', catalogs);
  const { promotion } = target;
  const named = from === 'HEAD' ? undefined : from; // HEAD is what nothing stands for
  if (promotion === undefined) {
    const hint = `Say so in ${target.file}: promotion: { from: ${named ?? 'NAME'}, soakDays: 7 }`;
    throw new Trouble('promotion-undefined', `Nothing is promoted into ${shown(target.name.value)}`, hint);
  }
  const source = defined(named ?? promotion.from, 'from', catalogs);
  if (source.name.value !== promotion.from) {
    const message = `${shown(target.name.value)} is promoted from ${shown(promotion.from)}, not from ${shown(source.name.value)}`;
    throw new Trouble(
      'promotion-other',
      message,
      `catalogc promote --from ${promotion.from} --to ${target.name.value}`,
    );
  }
  if (soakDays !== undefined && soakDays < promotion.soakDays) {
    const message = `--soak-days ${soakDays} is less than the ${promotion.soakDays} that ${target.file} asks for`;
    throw new Trouble(
      'soak-shortened',
      message,
      'Leave --soak-days out, or change the definition in a reviewed commit',
    );
  }
  const wanted: Promotion = {
    ...{ from: source.name.value, to: target.name.value, only: plugins, again: allowAgain },
    soakDays: soakDays ?? promotion.soakDays,
    takesPrereleases: target.channel === 'preview',
  };
  return { source, target, promotion: wanted };
}

function defined(name: string | undefined, flag: string, catalogs: readonly Catalog[]): Catalog {
  const names = catalogs.map(each => each.name.value);
  const found = catalogs.find(each => each.name.value === name && each.origin === 'definition');
  if (found !== undefined) return found;
  const near = (name === undefined ? undefined : didYouMean(name, names)) ?? names[0] ?? 'NAME';
  const message = name === undefined ? `--${flag} names no catalog` : `No definition is called ${shown(name)}`;
  throw new Trouble('catalog-unknown', message, `Name one: --${flag} ${near}`);
}

async function newestOf(catalog: Catalog, run: Publishing): Promise<Before | undefined> {
  const { publisher } = await run.placeOf(catalog.repository);
  return readBefore(publisher, catalog.name.value, catalog.channel);
}

function demandedLock(before: Before | undefined, { name }: Catalog): Lock {
  if (before?.lock !== undefined) return before.lock;
  const message = `${shown(name.value)} has no release that something could be promoted from`;
  throw new Trouble('promotion-empty', message, `Publish it first: catalogc publish --catalog ${name.value}`);
}

function demandNamed({ plugins }: Options, { moves }: Promoted, { from }: Promotion): void {
  const names = moves.map(({ name }) => name);
  const unknown = plugins.find(name => !names.includes(name));
  if (unknown === undefined) return;
  const near = didYouMean(unknown, names);
  const message = `No plugin of ${shown(from)} is called ${shown(unknown)}`;
  throw new Trouble('plugin-unknown', message, near === undefined ? 'Leave --plugin out' : `--plugin ${near}`);
}
