import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout, cloneAt, type Origin, origin, pullRequest } from '../ports/origin.ts';
import { git, scratch } from '../ports/scratch.ts';
import { runStep, type Step, type StepEnd } from './runner.ts';

const root = join(import.meta.dirname, '../..');
const manifest = (name: string): string =>
  JSON.stringify({ name, version: '1.0.0', description: `Does what ${name} does.`, author: { name: 'Acme' } });
const marketplace = (...names: readonly string[]): Record<string, string> => ({
  '.claude-plugin/marketplace.json': JSON.stringify({
    name: 'acme',
    description: 'Plugins of Acme.',
    owner: { name: 'Acme' },
    plugins: names.map(name => ({ name, source: `./plugins/${name}` })),
  }),
  ...Object.fromEntries(names.map(name => [`plugins/${name}/.claude-plugin/plugin.json`, manifest(name)])),
});

/** The pull request takes an entry out of the catalog, or only adds a file; meanwhile the base got another file. */
function opened(ours: Readonly<Record<string, string>> = { 'plugins/brew/README.md': 'New\n' }): Origin {
  return origin(marketplace('brew', 'toast'), { 'plugins/toast/NOTES.md': 'New\n' }, ours);
}
const vanished = { '.claude-plugin/marketplace.json': marketplace('brew')['.claude-plugin/marketplace.json'] ?? '' };

/** The committed bundle, as a workflow runs it. */
function step(workspace: string, more: Partial<Step>): Promise<StepEnd> {
  return runStep({ node: process.execPath, workspace, temp: scratch(), action: join(root, 'action.yml'), ...more });
}

const titles = ({ annotations }: StepEnd): (string | undefined)[] =>
  annotations.filter(({ level }) => level === 'error').map(({ title }) => title);

test('a pull request that takes an entry away is told so in a clone of one commit', async () => {
  const it = opened(vanished);
  const end = await step(checkout(it.dir, it.merge, '--depth=1'), pullRequest(it));
  expect(titles(end)).toEqual(['catalog/entry-vanished']);
  expect(end).toMatchObject({ exitCode: 1, outputs: { passed: 'false' }, foreign: [], complaints: [] });
  const report = JSON.parse(readFileSync(end.outputs.report ?? '', 'utf8'));
  const fetched = expect.stringContaining(`${it.main.slice(0, 7)} was fetched from origin`);
  expect(report.base).toEqual({ label: `main (${it.main.slice(0, 7)})`, commit: it.main, fetched });
  expect(report.command).toBe(`check --base ${it.main}`);
});

test('a pull request that takes nothing away passes, whatever the base got meanwhile', async () => {
  const it = opened();
  const end = await step(checkout(it.dir, it.merge, '--depth=1'), pullRequest(it));
  expect(end).toMatchObject({ exitCode: 0, annotations: [], outputs: { passed: 'true' } });
});

test('a version that was taken on the branch meanwhile is told with the next free one', async () => {
  const skill = (text: string) => `---\nname: pour\ndescription: Pours into any cup.\n---\n\n${text}\n`;
  const raised = { 'plugins/brew/.claude-plugin/plugin.json': manifest('brew').replace('1.0.0', '1.0.1') };
  const it = origin(
    {
      ...marketplace('brew'),
      'plugins/brew/skills/pour/SKILL.md': skill('Pour.'),
      'plugins/brew/notes.txt': 'None.\n',
    },
    { ...raised, 'plugins/brew/notes.txt': 'One.\n' },
    { ...raised, 'plugins/brew/skills/pour/SKILL.md': skill('Pour slowly.') },
  );
  const end = await step(checkout(it.dir, it.merge), pullRequest(it));
  expect(titles(end)).toEqual(['version/claimed']);
  expect(end.annotations[0]?.message).toContain(`1.0.1 was taken on main (${it.main.slice(0, 7)}) while this was open`);
  expect(end.annotations[0]?.message).toContain('Use 1.0.2');
  expect(end.outputs).toMatchObject({ changed: '["brew"]', 'required-bumps': '{"brew":"patch"}', risk: 'low' });
  const report = JSON.parse(readFileSync(end.outputs.report ?? '', 'utf8'));
  expect(report.snapshot).toMatchObject({ commit: it.merge, proposed: it.own });
});

test('a base that cannot be fetched fails, with the line to paste; none was asked for, none is looked for', async () => {
  const it = opened(vanished);
  const place = checkout(it.dir, it.merge, '--depth=1');
  git(place, 'remote', 'remove', 'origin');
  for (const command of ['check', 'build']) {
    const end = await step(place, { ...pullRequest(it), inputs: { command } });
    expect(end).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } });
    expect(titles(end)).toEqual(['version/baseline-unavailable']);
    expect(end.text).toContain('fetch-depth: 0');
  }
  const off = await step(place, { ...pullRequest(it), inputs: { base: 'none' } });
  expect([off.exitCode, titles(off)]).toEqual([0, []]);
});

test('the rule cannot be switched off', async () => {
  const it = opened({ 'policies/policy.yaml': 'schema: policy/v1\nrules:\n  version/baseline-unavailable: off\n' });
  const place = checkout(it.dir, it.merge, '--depth=1');
  git(place, 'remote', 'remove', 'origin');
  const end = await step(place, pullRequest(it));
  expect(titles(end)).toContain('version/baseline-unavailable');
  expect(end.exitCode).toBe(1);
});

test('a group of a merge queue is compared with the group before it', async () => {
  const it = opened({ 'plugins/brew/notes.txt': 'New\n' });
  const event = {
    name: 'merge_group',
    payload: { merge_group: { base_sha: it.main, head_sha: it.merge, base_ref: 'refs/heads/main' } },
  };
  const end = await step(checkout(it.dir, it.merge, '--depth=1'), { event });
  expect(titles(end)).toEqual(['version/content-changed']);
  expect(end.outputs).toMatchObject({ changed: '["brew"]', 'required-bumps': '{"brew":"patch"}' });
});

test('a push says what it took away, also when results are kept', async () => {
  const it = opened(vanished);
  const place = cloneAt(it.dir, it.merge);
  const cache = scratch();
  const event = (before: string) => ({ name: 'push', payload: { ref: 'refs/heads/main', before } });
  const first = await step(place, { event: event('0'.repeat(40)), inputs: { cache } });
  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.summary).toContain('first of its branch');
  for (let round = 0; round < 2; round++) {
    const end = await step(place, { event: event(it.main), inputs: { cache } });
    expect(titles(end)).toEqual(['catalog/entry-vanished']);
  }
  const dispatched = await step(place, { event: { name: 'workflow_dispatch', payload: {} }, inputs: { cache } });
  expect([dispatched.exitCode, titles(dispatched)]).toEqual([0, []]);
});

test('pull_request_target cannot run on what a stranger wrote', async () => {
  const it = opened();
  const { event } = pullRequest(it, 'pull_request_target');
  const end = await step(cloneAt(it.dir, it.merge), { event, inputs: { base: 'none' } });
  expect(end).toMatchObject({ exitCode: 2, outputs: {} });
  expect(end.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('Run it on: pull_request')]);
});

test('an event full of orders gives none', async () => {
  const it = opened();
  const orders = '\n::error::pwned\n##[set-output name=passed]pwned';
  const base = { ref: orders, sha: orders };
  const payload = { ref: orders, before: orders, pull_request: { head: { sha: orders }, base } };
  for (const name of ['push', 'pull_request', `release${orders}`]) {
    const end = await step(cloneAt(it.dir, it.merge), { event: { name, payload } });
    expect(end).toMatchObject({ foreign: [], complaints: [] });
    for (const { message } of end.annotations) expect(message).not.toBe('pwned');
  }
});
