import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pluginFiles } from '../bench/plugin.ts';
import type { Opened, Task } from '../src/commands/helper.ts';
import type { Help } from '../src/commands/judge.ts';
import { judge, judgeTogether } from '../src/commands/judge.ts';
import type { Output } from '../src/model/build.ts';
import { readWorkTree } from '../src/ports/files.ts';
import { inThread } from '../src/ports/thread.ts';
import { rules } from '../src/rules/index.ts';
import { put, repository } from './ports/scratch.ts';

const today = '2026-11-20';
const worker = new URL('../src/worker.ts', import.meta.url);
const helper: Help = async task => {
  const said = inThread(worker, task);
  return async () => (await said) as readonly Opened[];
};

/** Forty plugins with a fault here and there, links, odd names, and two catalogs. */
function garden(): string {
  const files: Record<string, string> = {
    'catalogs/all.yaml': definition('all', 'local'),
    'catalogs/some.yaml': `${definition('some', 'bundle')}include: [{ categories: [Data] }]\n`,
    'plugins/broken/.claude-plugin/plugin.json': '{ "name": "broken", "version": 1 }',
    'plugins/odd/.codex-plugin/plugin.json': '{ "name": "Odd One", "version": "v1", "skills": "./nowhere" }',
    'plugins/ünï/.claude-plugin/plugin.json': '{ "name": "uni\\u0000", "name": "uni" }',
  };
  for (let number = 0; number < 40; number++) Object.assign(files, pluginFiles(number));
  const dir = repository(files);
  put(dir, {});
  return dir;
}

function definition(name: string, kind: string): string {
  return `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [codex, claude, copilot, neutral]\nsource: { kind: ${kind} }\n`;
}

const said = ({ path, ...rest }: Output) => ({ path, ...('text' in rest ? { text: rest.text } : rest) });

test('with a helper in another thread the same is found and built', async () => {
  const { snapshot, skipped } = await readWorkTree(garden());
  const trees = { head: snapshot, skipped };
  const scope = { drift: true, digests: true, portion: 2 };
  const alone = judge(trees, rules, today, scope);
  let brought = 0;
  const counting: Help = async task => {
    const help = await helper(task);
    // A tree this small would be done before a thread has begun.
    for (let tries = 0; tries < 2000 && Atomics.load(task.taken, 0) === 0; tries++)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    return async () => {
      const opened = await help();
      brought = opened.length;
      return opened;
    };
  };
  const together = await judgeTogether(trees, rules, today, scope, counting);
  expect(brought).toBeGreaterThan(0);
  expect(together.findings).toEqual(alone.findings);
  expect(together.build.outputs.map(said)).toEqual(alone.build.outputs.map(said));
  expect(together.build.losses).toEqual(alone.build.losses);
  expect(alone.findings.length).toBeGreaterThan(5);
});

test('what a helper took and did not bring is opened all the same', async () => {
  const { snapshot, skipped } = await readWorkTree(garden());
  const trees = { head: snapshot, skipped };
  const scope = { drift: true, digests: true, portion: 2 };
  const lazy: Help = async ({ taken }: Task) => {
    Atomics.add(taken, 0, 5);
    return async () => [];
  };
  const together = await judgeTogether(trees, rules, today, scope, lazy);
  expect(together.findings).toEqual(judge(trees, rules, today, scope).findings);
});

test('a thread that breaks or cannot begin is no help, and no fault', async () => {
  expect(await inThread(new URL(`file://${join(import.meta.dirname, 'nowhere.ts')}`), {})).toEqual([]);
  expect(await inThread(worker, { folder: '/' })).toEqual([]);
});
