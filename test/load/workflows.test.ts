import { describe, expect, test } from 'vitest';
import { mayRunOn } from '../../src/load/workflow-condition.ts';
import { readWorkflows } from '../../src/load/workflows.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

const events = ['pull_request', 'merge_group', 'push', 'schedule'];

test.each<[string | undefined, string]>([
  [undefined, 'pull_request merge_group push schedule'],
  ["github.event_name == 'push'", 'push'],
  ["${{ github.event_name != 'pull_request' }}", 'merge_group push schedule'],
  ["github.event_name == 'push' || github.event_name == 'schedule'", 'push schedule'],
  ["github.ref == 'refs/heads/main'", 'push schedule'],
  ["github.ref == 'refs/heads/main' && github.event_name != 'schedule'", 'push'],
  ["github.ref != 'refs/heads/main'", 'pull_request merge_group push schedule'],
  ['false', ''],
  ['${{ false }}', ''],
  ["(github.event_name == 'push' || x) && y", 'pull_request merge_group push schedule'],
  ["contains(github.event_name, 'push')", 'pull_request merge_group push schedule'],
  ['always()', 'pull_request merge_group push schedule'],
])('a job with the condition %j may run on: %s', (condition, wanted) => {
  expect(events.filter(event => mayRunOn(condition, event)).join(' ')).toBe(wanted);
});

describe('commands of ours', () => {
  const verbs = (step: string, tree: Tree = {}) => {
    const text = `on: push\njobs: { a: { steps: [${step}] } }\n`;
    const { workflows } = readWorkflows(snapshotOf({ ...tree, '.github/workflows/a.yml': text }));
    return workflows[0]?.jobs[0]?.steps[0]?.verbs;
  };

  test.each([
    ['{ uses: acme/catalogc@v1 }', ['check']],
    ['{ uses: acme/catalogc/action@v1, with: { command: build } }', ['build']],
    ['{ uses: acme/catalogc@v1, with: { command: "${{ matrix.x }}" } }', []],
    ['{ uses: acme/catalogcat@v1 }', []],
    ['{ uses: acme/other/catalogc@v1 }', []],
    ['{ run: npx catalogc check }', ['check']],
    ['{ run: "set -e\\ncd x && ./node_modules/.bin/catalogc -C . build || exit 1" }', ['build']],
    ['{ run: "npx --yes catalogc@1.0.0 \\\\\\n  check" }', ['check']],
    ['{ run: "# catalogc check" }', []],
    ['{ run: "catalogc rules; npm run check" }', []],
    ['{ run: "echo catalogc-check" }', []],
  ])('%s', (step, wanted) => {
    expect(verbs(step)).toEqual(wanted);
  });

  test('the Action in the tree itself is ours by its name', () => {
    expect(verbs('{ uses: ./ }', { 'action.yml': 'name: catalogc\n' })).toEqual(['check']);
    expect(verbs('{ uses: ./tool }', { 'tool/action.yaml': 'name: catalogc\n' })).toEqual(['check']);
    expect(verbs('{ uses: ./ }', { 'action.yml': 'name: another\n' })).toEqual([]);
    expect(verbs('{ uses: ./../../x }')).toEqual([]);
  });
});

test('a workflow that is called has the events, the rights and the leniency of who calls it', () => {
  const call = (file: string, more = '') => `jobs: { call: { uses: ./.github/workflows/${file}, ${more} } }\n`;
  const { workflows } = readWorkflows(
    snapshotOf({
      '.github/workflows/a.yml': `on: pull_request\npermissions: read-all\n${call('b.yml', 'continue-on-error: true')}`,
      '.github/workflows/b.yml': `on: workflow_call\n${call('c.yml')}`,
      '.github/workflows/c.yml': 'on: workflow_call\njobs: { check: { steps: [{ run: npx catalogc check }] } }\n',
      '.github/workflows/deep/d.yml': 'on: push\n',
    }),
  );
  expect(workflows.map(({ file }) => file.slice(-5))).toEqual(['a.yml', 'b.yml', 'c.yml']);
  const [job] = workflows[2]?.jobs ?? [];
  expect([...(job?.events ?? [])]).toEqual(['workflow_call', 'pull_request']);
  expect(job).toMatchObject({ isLenient: true, permissions: { value: 'read-all' } });
});
