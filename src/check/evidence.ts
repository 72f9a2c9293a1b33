import type { Change } from '../model/change.ts';
import type { Found, Level } from '../model/diagnostic.ts';
import { type Demand, demandsOf } from '../model/evidence.ts';
import { policiesFor } from '../model/holding.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Policy } from '../model/policy.ts';
import { type Evidence, isFor, type Scan, type ScanResult } from '../model/scan.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { rank } from './check.ts';

/** The rules that scanners bring, one for each of theirs that found something; what they find is what the scanners did. */
export function evidenceRules(head: Workspace, evidence: Evidence | undefined): readonly JudgingRule[] {
  const known = new WeakMap<Workspace, Brought>();
  const broughtTo = ({ evidence, head }: Pick<Change, 'evidence' | 'head'>): Brought => {
    const brought = known.get(head) ?? broughtBy(evidence, head);
    known.set(head, brought);
    return brought;
  };
  const brought = broughtTo({ head, ...(evidence && { evidence }) });
  return [...brought.keys()].sort().map(id => {
    const { level, title } = brought.get(id) as Gathered;
    return { id, title, level, since: '0.1.0', check: change => broughtTo(change).get(id)?.found ?? [] };
  });
}

/** What scanners found under one of our ids, and the strictest level among it. */
interface Gathered {
  readonly title: string;
  level: Level;
  readonly found: Found[];
}

type Brought = ReadonlyMap<string, Gathered>;

function broughtBy(evidence: Evidence | undefined, head: Workspace): Brought {
  const brought = new Map<string, Gathered>();
  for (const { scan, result, plugin, policy, demand } of weighed(evidence, head)) {
    if (demand.most === 'off') continue;
    const level = rank(result.level) < rank(demand.most) ? demand.most : result.level;
    const id = `${demand.name}/${result.rule}`;
    const gathered = brought.get(id) ?? { title: `What ${shown(demand.tool)} finds`, level, found: [] };
    if (rank(level) < rank(gathered.level)) gathered.level = level;
    gathered.found.push({
      ...{ at: result.at, message: result.message, hint: originOf(scan, result), level, plugin: plugin.name.value },
      ...(demand.place && { because: demand.place }),
      under: policy,
    });
    brought.set(id, gathered);
  }
  return brought;
}

interface Weighed {
  readonly scan: Scan;
  readonly result: ScanResult;
  readonly plugin: Plugin;
  readonly policy: Policy;
  readonly demand: Demand;
}

/** Each result beside each demand that it answers, in each of the policies that hold for its plugin. */
function* weighed(evidence: Evidence | undefined, head: Workspace): Generator<Weighed> {
  const roots = new Map(head.plugins.map(plugin => [plugin.root, plugin]));
  for (const scan of evidence?.scans ?? []) {
    for (const result of scan.results) {
      const plugin = roots.get(result.root);
      if (plugin === undefined) continue;
      for (const { policy } of policiesFor(head, plugin)) {
        for (const demand of demandsOf(policy))
          if (isFor(scan, demand, plugin)) yield { scan, result, plugin, policy, demand };
      }
    }
  }
}

function originOf({ file, tool }: Scan, { helpUri }: ScanResult): string {
  return `Said by ${shown(tool)} in ${shown(file)}${helpUri === undefined ? '' : `; see ${helpUri}`}`;
}
