import type { Options } from '../options.ts';
import { judgingRules } from '../rules/judging.ts';
import { comparing } from './comparing.ts';
import { handedEvidence } from './handed-evidence.ts';
import { judge } from './judge.ts';
import type { PortionMemory } from './portion-memory.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import { reportOf } from './report-of.ts';
import type { Outcome } from './run.ts';

/** Says what is wrong; compiles in memory, so that what a target cannot carry and what has drifted shows too. */
export async function runCheck(options: Options, ports: Ports, memory?: PortionMemory): Promise<Outcome> {
  const trees = { ...(await readTrees(options, ports.trees, 'all')), evidence: await handedEvidence(options, ports) };
  const today = options.asOf ?? ports.today();
  const { client } = options;
  const against = await comparing(options, trees, ports);
  const scope = {
    drift: true,
    ...(client !== undefined && { client }),
    ...(against && { comparing: against }),
    ...(memory && { memory }),
  };
  const judgement = judge(trees, judgingRules, today, scope);
  const report = reportOf('check', judgement, options);
  return { kind: 'report', report, exitCode: report.passed ? 0 : 1 };
}
