import type { Report } from '../model/report.ts';
import { versionParts } from '../model/semver.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { counted, didYouMean, inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { comparedText } from '../report/compared.ts';
import { printJson } from '../report/json.ts';
import { type Style, say } from '../report/style.ts';
import { visible } from '../report/visible.ts';
import { comparing } from './comparing.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { demandedLedger } from './known-releases.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import { reportOf } from './report-of.ts';
import type { Outcome } from './run.ts';

/**
 * Tells what changed in plugins, what that asks of their versions, and what they will additionally do: since a commit, or
 * since a version of one plugin; without either, since the last commit.
 */
export async function runDiff(options: Options, ports: Ports): Promise<Outcome> {
  demandPlain('diff', options.format);
  const [plugin] = options.words;
  const [{ snapshot: head, skipped }, base] = await Promise.all([
    ports.trees.readWorkTree(options.dir, excluded(options), 'all'),
    startOf(options, plugin, ports),
  ]);
  const trees = { head, base, skipped };
  // The ledger only says where versions are.
  const against = await comparing({ ...options, ledger: 'none' }, trees, ports);
  const scope = { drift: false, ...(against && { comparing: against }) };
  const judgement = judge(trees, [], options.asOf ?? ports.today(), scope);
  if (plugin !== undefined) demandPlugin(plugin, judgement);
  const report = about(reportOf('diff', judgement, options), plugin);
  const text = (style: Style) => (options.format === 'json' ? printJson(report) : asText(report, style));
  return { kind: 'text', text, exitCode: 0 };
}

/** The tree of a commit; of a version the one it was released from, as the ledger or a tag has it. */
async function startOf(options: Options, plugin: string | undefined, ports: Ports): Promise<Snapshot> {
  const { dir, from = 'HEAD' } = options;
  if (versionParts(from) === undefined) return commitTree(from, options, ports);
  const releases = (await demandedLedger(options, ports))?.releases;
  const released = plugin === undefined ? undefined : releases?.get(plugin)?.find(({ version }) => version === from);
  const tags = [...(plugin === undefined ? [] : [`${plugin}--v${from}`, `${plugin}@${from}`]), `v${from}`, from];
  const names = [...(released?.commit === undefined ? [] : [released.commit]), ...tags.map(tag => `refs/tags/${tag}`)];
  const read = await ports.trees.commitReader(dir, excluded(options));
  for (const name of names) {
    const tree = read(name);
    if (tree !== undefined) return tree;
  }
  const hint =
    plugin === undefined
      ? `Name the plugin as well: catalogc diff <plugin> --from ${from}`
      : `Give the commit, or tag it: git tag ${inShell(`${plugin}--v${from}`)} <commit>`;
  throw new Trouble('version-unknown', `Nothing here says which commit ${from} was released from`, hint);
}

async function commitTree(ref: string, options: Options, { trees }: Ports): Promise<Snapshot> {
  const found = await trees.findBase(options.dir, ref);
  if (found?.kind === 'found') return (await trees.readBase(options.dir, found, excluded(options))).base;
  const hint = found?.kind === 'unavailable' ? found.hint : 'Name a branch, a tag or a commit: --from main';
  throw new Trouble('from-unknown', `Nothing can be compared: ${found?.because ?? 'no commit is named'}`, hint);
}

function demandPlugin(plugin: string, { comparisons = [], head, outside = [] }: Judgement): void {
  const changed = [...comparisons, ...outside].map(({ name }) => name);
  const known = [...head.plugins.map(({ name }) => name.value), ...changed];
  if (known.includes(plugin)) return;
  const near = didYouMean(plugin, known);
  const hint = near === undefined ? 'List them: catalogc diff' : `Did you mean: catalogc diff ${inShell(near)}`;
  throw new Trouble('plugin-unknown', `No plugin is called ${shown(plugin)}`, hint);
}

function about(report: Report, plugin: string | undefined): Report {
  const changes = (report.changes ?? []).filter(({ name }) => plugin === undefined || name === plugin);
  return { ...report, changes };
}

function asText(report: Report, style: Style): string {
  const { base, changes = [] } = report;
  const since = visible(base?.label ?? '');
  if (changes.length === 0) return `${say(style, 'good', `Nothing changed since ${since}`)}\n`;
  const asking = changes.filter(({ required }) => required !== 'none').length;
  const gaining = changes.filter(({ gains }) => gains.length > 0).length;
  const counts = [
    `${counted(changes.length, 'plugin')} changed since ${since}`,
    ...(asking === 0 ? [] : [`${asking} ask${asking === 1 ? 's' : ''} for a new version`]),
    ...(gaining === 0 ? [] : [`${gaining} will do more than before`]),
  ];
  return `${comparedText(report, style)}\n\n${counts.join('; ')}\n`;
}
