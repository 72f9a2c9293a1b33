import { type Diagnostics, gather } from '../check/check.ts';
import { stockOf } from '../compile/stock.ts';
import { linkSome } from '../load/load.ts';
import { slim } from '../load/slim.ts';
import { openPlugins, type Survey } from '../load/survey.ts';
import type { Change } from '../model/change.ts';
import type { ClientId } from '../model/client.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PublishedRecord } from '../model/ledger.ts';
import type { Plugin } from '../model/plugin.ts';
import { remembering } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';

/** What is left of some plugins once each was opened and judged by itself; plain data, whoever did it. */
export interface Portion {
  readonly plugins: readonly Plugin[];
  readonly diagnostics: readonly Diagnostic[];
  /** Tree ids of what they ship, by folder, where digests were asked for; null where a file cannot be read. */
  readonly digests: readonly (readonly [root: string, digest: string | null])[];
}

/** What is asked about every plugin by itself. */
export interface Question {
  readonly today: string;
  /** The one client whose eyes the tree is seen through. */
  readonly client?: ClientId;
  readonly digests: boolean;
  /** Records as they were published, by plugin: notice counts from then. */
  readonly published?: ReadonlyMap<string, PublishedRecord>;
}

/** Opens plugins, holds them to the rules that look at one at a time, and keeps what others ask of them. Each file is read once. */
export function openPortion(
  seen: Survey,
  folders: readonly string[],
  rules: readonly JudgingRule[],
  question: Question,
): Portion {
  const { snapshot } = remembering(seen.snapshot);
  const plugins = openPlugins({ ...seen, snapshot }, folders);
  const kept: Diagnostics = new Map();
  gather(aboutOne(linkSome({ ...seen, snapshot }, plugins), question.today), rules.filter(isSingle), rules, kept);
  const stock = stockOf(snapshot);
  const digests = question.digests
    ? plugins.map(({ files, root }) => [root, stock.digest(root, files) ?? null] as const)
    : [];
  return { plugins: plugins.map(slim), diagnostics: [...kept.values()], digests };
}

/** The change as rules about one plugin see it. */
export function aboutOne(head: Workspace, today: string): Change {
  return { head, today, losses: [], drift: [] };
}

/** Does a rule look at a whole tree, whatever waivers say of it? */
export function isWide(rule: JudgingRule): boolean {
  return rule.scope === undefined;
}

/** Does a rule look at one plugin at a time? */
export function isSingle({ scope }: JudgingRule): boolean {
  return scope === 'plugin';
}
