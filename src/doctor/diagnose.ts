import { rank } from '../check/check.ts';
import { locator } from '../load/locate.ts';
import { readWorkflows, type Workflows } from '../load/workflows.ts';
import type { Diagnosis, Matter, Setup } from '../model/diagnosis.ts';
import { joinInside } from '../model/path.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { contentMatters } from './content-matters.ts';
import { policyMatters } from './policy-matters.ts';
import { notTheTop, repositoryMatters } from './repository-matters.ts';
import { type Around, setupOf } from './setup.ts';
import { standings } from './standings.ts';
import { workflowRows } from './workflow-rows.ts';
import { workflowMatters } from './workflows/index.ts';

/** Looks at what is around the plugins: the setup, where the rules stand, the workflows; and tells all that matters, the worst first. */
export function diagnose(around: Around, rules: readonly JudgingRule[]): Diagnosis {
  const { clone, today, top, whoSaid, workspace } = around;
  const setup = setupOf(around);
  const read = readWorkflows(top);
  const matters = [
    ...located([...unreadable(read), ...workflowMatters(seen(read, setup, around))], top, ''),
    ...located([...repositoryMatters(setup, top, packsOf(workspace)), ...notTheTop(workspace.snapshot)], top, ''),
    ...located([...contentMatters(setup), ...policyMatters(setup)], workspace.snapshot, clone?.below ?? ''),
  ];
  const all = standings(workspace.policy, rules, whoSaid);
  const off = all.filter(({ level, scope }) => scope === undefined && level === 'off').length;
  return {
    asOf: today,
    setup,
    rules: { total: rules.length, run: rules.length - off, standings: all },
    workflows: workflowRows(read.workflows),
    matters: matters.toSorted((a, b) => rank(a.level) - rank(b.level)),
    passed: matters.every(({ level }) => level !== 'error'),
  };
}

/** What the policy is read from beside `policies/`. */
function packsOf({ documents }: Around['workspace']): readonly string[] {
  const files = documents.filter(({ role }) => role === 'policy').map(({ file }) => file);
  return [...new Set(files)].filter(file => !file.startsWith('policies/'));
}

function seen({ workflows }: Workflows, setup: Setup, { workspace }: Around) {
  const compiles = workspace.catalogs.some(({ origin, source }) => origin === 'definition' && source.kind !== 'local');
  const branch = setup.repository?.defaultBranch;
  return { workflows, compiles, dated: setup.records + setup.waivers.count, ...(branch !== undefined && { branch }) };
}

/** GitHub cannot read these either; where it is us who stop early, that is no error. */
function unreadable({ faults }: Workflows): readonly Matter[] {
  return faults.map(({ hint, kind, message, place }) => ({
    id: 'workflow-unreadable',
    level: kind === 'too-large' || kind === 'too-deep' ? 'warn' : 'error',
    at: place,
    message: `nobody knows what ${shown(place.file)} does: ${message}`,
    hint: hint ?? 'Mend it, or delete it.',
  }));
}

/** With lines and columns, and seen from the top of the repository. */
function located(matters: readonly Matter[], snapshot: Snapshot, below: string): readonly Matter[] {
  const find = locator(snapshot);
  return matters.map(matter => {
    if (matter.at === undefined) return matter;
    const span = find(matter.at);
    const at = { ...matter.at, file: joinInside(below, matter.at.file) ?? matter.at.file };
    return { ...matter, at, ...(span && { span }) };
  });
}
