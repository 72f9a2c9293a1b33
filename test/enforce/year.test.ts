import { expect, test } from 'vitest';
import { carryOut } from '../../src/commands/carry-out.ts';
import { look } from '../../src/commands/look.ts';
import type { Tracker } from '../../src/commands/ports.ts';
import { planOf } from '../../src/enforce/plan-of.ts';
import { addDays } from '../../src/model/deprecation.ts';
import type { PublishedRecord } from '../../src/model/ledger.ts';
import { retiringOf } from '../../src/model/retiring.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import type { Issue, RemovalPull, Tracked } from '../../src/model/tracking.ts';
import { enforcedText } from '../../src/report/enforced.ts';
import { plain } from '../../src/report/style.ts';
import { yearTree } from '../deprecation/year.ts';

const published: ReadonlyMap<string, PublishedRecord> = new Map([
  ['late', { firstPublished: '2026-11-30', kind: 'deprecate', history: [] }],
]);

/** A forge in memory, and all that was ever said below its issues. */
function forge() {
  const issues = new Map<number, Issue>();
  const pulls: RemovalPull[] = [];
  const said: { readonly number: number; readonly text: string }[] = [];
  const tracker: Tracker = {
    runsOn: 'main',
    known: async () => known(),
    openIssue: async ({ body, title }) => {
      const issue = { number: issues.size + 1, title, body, isOpen: true };
      issues.set(issue.number, issue);
      return { issue, isNew: true };
    },
    reviseIssue: async (number, { body, state, title }) => {
      const before = issues.get(number);
      if (before === undefined) throw new Error(`no issue ${number}`);
      const isOpen = state === undefined ? before.isOpen : state === 'open';
      issues.set(number, { number, body, isOpen, title: title ?? before.title });
    },
    sayOnce: async (number, marker, text) => {
      if (!said.some(one => one.number === number && one.text.startsWith(marker))) said.push({ number, text });
    },
    removeFolder: async ({ branch }) => {
      pulls.push({ number: 100 + pulls.length, branch, state: 'open' });
      return { number: 99 + pulls.length, isNew: true };
    },
  };
  const known = (): Tracked => ({
    defaultBranch: 'main',
    issues: [...issues.values()],
    pulls: [...pulls],
    branches: new Set(pulls.filter(({ state }) => state === 'open').map(({ branch }) => branch)),
  });
  /** Everything that waits is merged. */
  const merge = (): string[] => {
    const open = pulls.filter(({ state }) => state === 'open');
    for (const pull of open) pulls[pulls.indexOf(pull)] = { ...pull, state: 'merged' };
    return open.map(({ branch }) => branch.replace('catalogc/remove-', ''));
  };
  return { tracker, known, said, merge, issues };
}

/** Enforces each day of a time; a pull request is merged three days after it was opened. */
async function enforced(from: string, days: number, how: 'record' | 'owner') {
  const { issues, known, merge, said, tracker } = forge();
  const told: string[] = [];
  let tree: Tree = yearTree;
  let opened = '';
  for (let at = 0; at < days; at++) {
    const today = addDays(from, at);
    if (opened !== '' && today === addDays(opened, 3)) {
      for (const name of merge())
        tree = Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(`plugins/${name}/`)));
      opened = '';
    }
    const { workspace } = look(snapshotOf(tree), today, { published });
    const all = retiringOf(workspace, today, published);
    const plan = (tracked: Tracked) => planOf(workspace, all, tracked, { today, issues: how, due: [] });
    const first = plan(known());
    const before = said.length;
    const done = await carryOut(plan, tracker, known(), async () => known(), []);
    expect(plan(known()).steps, `what is left of ${today}`).toEqual([]);
    if (done.some(({ step }) => step.kind === 'open-pull')) opened = today;
    if (done.length === 0) continue;
    told.push(
      enforcedText({ ...first, done }, plain).trimEnd(),
      ...said
        .slice(before)
        .map(({ number, text }) => `  said below ${number}: ${text.split('\n').slice(1).join(' ').trim()}`),
      '',
    );
  }
  return { told: told.join('\n'), issues: [...issues.values()] };
}

test.each(['record', 'owner'] as const)('issues and pull requests of a year, one for each %s', async how => {
  const { issues, told } = await enforced('2026-11-01', 430, how);
  await expect(told).toMatchFileSnapshot(`../golden/enforced-year-by-${how}.txt`);
  const open = issues.filter(({ isOpen }) => isOpen).map(({ title }) => title);
  expect(open).toEqual([]);
});
