import { rank } from '../check/check.ts';
import type { Catalog } from '../model/catalog.ts';
import { targets } from '../model/client.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Level } from '../model/diagnostic.ts';
import { byText } from '../model/ledger.ts';
import { ratchetEnd, ratchetOf } from '../model/ratchet.ts';
import type { CatalogSummary, Finding, PluginChange, Report, Skipped } from '../model/report.ts';
import { counted } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Command, Options } from '../options.ts';
import { commandLine } from './command-line.ts';
import type { Judgement } from './judgement.ts';
import { tool } from './tool.ts';

/** What was learned, put together. */
export function reportOf(command: Command, judgement: Judgement, options: Options): Report {
  const { head, base, findings } = judgement;
  const failOn = options.failOn ?? head.policy.failOn;
  return {
    command: commandLine(command, repeatable(options, judgement)),
    tool,
    asOf: judgement.today,
    failOn,
    ...docsOf(head),
    snapshot: {
      ...named(head.snapshot),
      ...(judgement.proposed !== undefined && { proposed: judgement.proposed }),
    },
    ...(base && { base: { ...named(base), ...(judgement.fetched !== undefined && { fetched: judgement.fetched }) } }),
    findings,
    totals: { error: count(findings, 'error'), warn: count(findings, 'warn'), info: count(findings, 'info') },
    rules: { run: judgement.run, off: judgement.off },
    skipped: [...judgement.skipped, ...idleRatchet(judgement, failOn), ...elsewhere(head.catalogs)],
    plugins: head.plugins.length,
    catalogs: head.catalogs.map(catalog => summaryOf(catalog, judgement)),
    losses: judgement.build.losses,
    ...(judgement.comparisons && { changes: changesIn(judgement.comparisons, judgement.outside) }),
    ...(judgement.healed && { healed: judgement.healed }),
    ...(judgement.impact && { impact: judgement.impact }),
    written: [],
    passed: findings.every(finding => isTolerated(finding) || rank(finding.level) > rank(failOn)),
  };
}

/** Plugins that differ, and entries that lead elsewhere and differ, by name. */
function changesIn(comparisons: readonly Comparison[], outside: readonly Comparison[] = []): PluginChange[] {
  const all = outside.length === 0 ? comparisons : [...comparisons, ...outside];
  return all.toSorted((a, b) => byText(a.name, b.name)).map(changeIn);
}

/** Without a base every finding is new, however long the policy lets old ones pass. */
function idleRatchet({ base, findings, head, today }: Judgement, failOn: Level): Skipped[] {
  const until = ratchetOf(head.policy, today);
  if (until === undefined || base !== undefined || head.snapshot.commit === undefined) return [];
  const failing = findings.filter(each => !isTolerated(each) && rank(each.level) <= rank(failOn) && until(each.rule));
  if (failing.length === 0) return [];
  const because = `there is no base to compare with: ${failing.length} of the findings may be old; the ratchet needs --base HEAD`;
  return [{ what: `letting old findings pass until ${ratchetEnd(head.policy)}`, because }];
}

/** Where the policy that holds says more of each rule. */
function docsOf({ policy: { value } }: Workspace): Pick<Report, 'docs'> {
  const { docs } = value;
  return typeof docs === 'string' && /^https?:\/\/[^\s<>"'`]{1,500}$/.test(docs) ? { docs } : {};
}

/** Old and let pass for a while, waived, or somebody else's to mend. */
export function isTolerated({ bystander, toleratedUntil, waived }: Finding): boolean {
  return bystander === true || toleratedUntil !== undefined || waived !== undefined;
}

/** A laptop knows no event: there the commit that it led to is named, and that the ledger is one of a release. */
function repeatable(options: Options, { base, sought }: Judgement): Options {
  return {
    ...options,
    ...(options.base === undefined && base?.commit !== undefined && { base: base.commit }),
    ...(sought && { ledger: 'releases' }),
  };
}

function named({ label, commit }: { readonly label: string; readonly commit?: string }) {
  return { label, ...(commit !== undefined && { commit }) };
}

/** A comparison without what only rules ask for. */
function changeIn({ at: _, before: __, faults: ___, rows, ...told }: Comparison): PluginChange {
  return { ...told, rows: rows.map(({ at: _, gain: __, inBase: ___, ...row }) => row) };
}

function count(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter(finding => finding.level === level).length;
}

function summaryOf(catalog: Catalog, { build }: Judgement): CatalogSummary {
  const compiled = build.catalogs.find(({ name }) => name === catalog.name.value);
  const emitted: Record<string, number> = {};
  for (const target of targets) {
    const names = catalog.targets.includes(target) ? compiled?.emitted[target] : undefined;
    if (names !== undefined) emitted[target] = names.length;
  }
  return {
    name: catalog.name.value,
    file: catalog.file,
    targets: catalog.targets,
    source: catalog.source.kind,
    entries: catalog.entries.length,
    ...(compiled && { emitted }),
  };
}

/** Entries whose files are not in this tree: nothing is fetched, so nothing is known of them. */
function elsewhere(catalogs: readonly Catalog[]): Skipped[] {
  const names = new Set<string>();
  for (const { entries } of catalogs) {
    for (const { name, source } of entries) if (source.value.kind !== 'folder') names.add(name.value);
  }
  if (names.size === 0) return [];
  const what = `the files of ${counted(names.size, 'entry', 'entries')}`;
  return [{ what, because: 'they lie outside this tree, and nothing is fetched' }];
}
