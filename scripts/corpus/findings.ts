import { judge } from '../../src/commands/judge.ts';
import { placeText } from '../../src/model/place.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';
import { heldTo } from './held-to.ts';
import { treesBelow } from './trees.ts';

/** Repository name -> one line per finding, in order. */
export type Findings = Readonly<Record<string, readonly string[]>>;

/** What was found in one repository, and how many plugins it has. */
export interface Heard {
  readonly plugins: number;
  readonly findings: readonly HeardFinding[];
}

/** A finding as it is counted: whom it is about, and its line. */
export interface HeardFinding {
  readonly rule: string;
  readonly level: string;
  /** Folder of the plugin it is about or lies in; absent for what is about a catalog or the repository. */
  readonly root?: string;
  readonly line: string;
}

/** What all rules say about the repositories below a folder, by their own policy or by a shipped pack. */
export async function heardBelow(folder: string, today: string, pack?: string): Promise<Record<string, Heard>> {
  const heard: Record<string, Heard> = {};
  for await (const [name, tree] of treesBelow(folder)) {
    heard[name] = heardIn(pack === undefined ? tree : heldTo(pack, tree), today);
  }
  return heard;
}

/** What all rules say about one tree. */
function heardIn(snapshot: Snapshot, today: string): Heard {
  const { findings, head } = judge({ head: snapshot, skipped: [] }, rules, today, { drift: true });
  const roots = head.plugins.map(({ root }) => root).sort((a, b) => b.length - a.length);
  const byName = new Map(head.plugins.map(({ name, root }) => [name.value, root]));
  const around = (file: string) =>
    snapshot.entries.has(file) ? roots.find(root => root === '' || file.startsWith(`${root}/`)) : undefined;
  return {
    plugins: roots.length,
    findings: findings.map(({ rule, level, at, message, plugin }) => {
      const root = plugin === undefined ? around(at.file) : (byName.get(plugin) ?? around(at.file));
      const line = `${rule} ${level} ${placeText(at)}: ${message}`;
      return { rule, level, ...(root !== undefined && { root }), line };
    }),
  };
}

/** `rule level place: message`, the form in which findings are compared. */
export function linesOf(heard: Readonly<Record<string, Heard>>): Findings {
  return Object.fromEntries(Object.entries(heard).map(([name, { findings }]) => [name, findings.map(one => one.line)]));
}
