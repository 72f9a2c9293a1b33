import { chmodSync, existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, git, put, scratch } from '../ports/scratch.ts';
import { runs } from '../runs.ts';
import { commitAll, layTree } from '../work-folder.ts';
import { definition, goodPlugin } from './fakes.ts';
import { seen, withFolder } from './runs.ts';

const paths = [
  'plugins/hello/.claude-plugin/plugin.json',
  'plugins/hello/.codex-plugin/plugin.json',
  'plugins/hello/skills/greet/SKILL.md',
  'plugins/hello/README.md',
  'plugins/other/.claude-plugin/plugin.json',
  'policies/policy.yaml',
  'catalogs/acme.yaml',
] as const;

const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', description: 'Does what it says.' });
const texts = [
  manifest('hello'),
  manifest('other'),
  '{ "name": "hello", }',
  '---\nname: greet\n---\nHi.\n',
  'schema: policy/v1\nname: acme\nedition: 1\nfailOn: info\n',
  definition('bundle'),
  definition('local'),
  '',
] as const;

/** One thing somebody does between two runs. */
type Step = (dir: string) => unknown;

const path = fc.constantFrom(...paths);
const whenThere =
  (at: string, act: (path: string) => void): Step =>
  dir =>
    existsSync(join(dir, at)) && act(join(dir, at));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(path, fc.constantFrom(...texts)).map(
    ([at, text]): Step =>
      dir =>
        put(dir, { [at]: text }),
  ),
  path.map(at => whenThere(at, full => rmSync(full))),
  path.map(at => whenThere(at, full => chmodSync(full, 0o755))),
  path.map(at => whenThere(at, full => utimesSync(full, 1, 1))),
  fc.tuple(path, path).map(
    ([from, to]): Step =>
      dir => {
        put(dir, { [to]: '' });
        if (existsSync(join(dir, from))) renameSync(join(dir, from), join(dir, to));
      },
  ),
  fc.constant<Step>(dir => commit(dir)),
  fc.constant<Step>(dir => git(dir, 'add', '-A')),
  fc.constant<Step>(dir => git(dir, 'stash', '-q', '-u')),
  fc.constant<Step>(dir => put(dir, { 'dist/acme/more.txt': 'x' })),
  fc.constant<Step>(dir => rmSync(join(dir, 'dist'), { recursive: true, force: true })),
);
const run = fc.record({
  command: fc.constantFrom('check' as const, 'build' as const),
  day: fc.constantFrom('2026-11-20', '2027-03-01'),
});

test('whatever is done between runs, a run with a cache shows what one without it shows', async () => {
  const steps = fc.array(fc.tuple(step, run), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, all =>
      withFolder(async cache => {
        const dir = scratch();
        layTree(dir, { ...goodPlugin, 'catalogs/acme.yaml': definition('bundle'), '.gitignore': 'dist/\n' });
        commitAll(dir);
        for (const [edit, { command, day }] of [[() => {}, { command: 'build', day: '2026-11-20' }] as const, ...all]) {
          edit(dir);
          const kept = await outcomeOf(command, dir, { 'as-of': day, cache });
          const again = await outcomeOf(command, dir, { 'as-of': day, cache });
          const plain = await outcomeOf(command, dir, { 'as-of': day });
          expect(kept).toEqual(plain);
          expect(again).toEqual(plain);
        }
      }),
    ),
    { numRuns: runs(12) },
  );
}, 240_000);

/** What is shown, or the trouble. */
async function outcomeOf(...asked: Parameters<typeof seen>) {
  try {
    return (await seen(...asked)).shown;
  } catch (error) {
    return String(error);
  }
}
