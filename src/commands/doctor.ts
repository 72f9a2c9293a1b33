import { assertionRules } from '../check/assertions.ts';
import { diagnose } from '../doctor/diagnose.ts';
import type { Options } from '../options.ts';
import { printDoctor } from '../report/doctor.ts';
import { printDoctorJson } from '../report/doctor-json.ts';
import { judgingRules } from '../rules/judging.ts';
import { asserting } from './asserting.ts';
import { look } from './look.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';
import { whoSaid } from './who-said.ts';

/** Says what is configured, which rules run and why, and what is missing or unsafe in the workflows around it. */
export async function runDoctor(options: Options, ports: Ports): Promise<Outcome> {
  demandPlain('doctor', options.format);
  const { dir, format } = options;
  const { snapshot } = await ports.trees.readWorkTree(dir, excluded(options), 'all');
  const clone = await ports.clone(dir);
  // Workflows and owners are those of the whole repository, whatever part of it is looked at.
  const isPart = clone !== undefined && clone.below !== '';
  const top = isPart ? (await ports.trees.readWorkTree(clone.root, [], 'all')).snapshot : snapshot;
  const today = options.asOf ?? ports.today();
  const { workspace } = look(snapshot, today);
  const assertionsOf = await asserting({ head: snapshot });
  const rules = [...judgingRules, ...assertionRules(assertionsOf?.(workspace.policy) ?? [])];
  const around = { workspace, top, today, whoSaid: whoSaid(snapshot), ...(clone && { clone }) };
  const diagnosis = diagnose(around, rules);
  return {
    kind: 'text',
    text: style => (format === 'json' ? printDoctorJson(diagnosis) : printDoctor(diagnosis, style)),
    exitCode: diagnosis.passed ? 0 : 1,
  };
}
