import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadedFiles } from '../bench/loaded.ts';
import { pluginFiles } from '../bench/plugin.ts';
import { fill } from '../scripts/bundle/folder.ts';
import { oldNode } from '../scripts/bundle/old-node.ts';
import { runCheck } from '../src/commands/check.ts';
import type { Tree } from '../src/model/snapshot.ts';
import { settle } from '../src/options.ts';
import { rules } from '../src/rules/index.ts';
import { fakePorts } from './commands/fakes.ts';
import { comment, head, workflowRun } from './comment/step.ts';
import { startGithub } from './fakes/github/server.ts';
import { typedHere } from './in-process.ts';
import { libBundle, targetOf } from './made-bundle.ts';
import { reportWith, unbumped } from './report/literals.ts';
import { bareEnvironment, commitAll, finish, layTree, newFolder } from './work-folder.ts';

const root = join(import.meta.dirname, '..');
const fixtures = join(import.meta.dirname, 'fixtures');
/** A limit to lower as code leaves the way of a check, on which every rule is loaded: the goal is 200; that of the entry is its goal. */
const mostKiB = { check: 530, entry: 200 };
const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
let home = '';
let bundled = '';
let metafile: Metafile;

beforeAll(async () => {
  home = newFolder('catalogc-bundle-');
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'schemas'), join(home, 'schemas'), 'dir');
  const made = await libBundle();
  fill(join(home, 'lib'), made.files, targetOf('lib').executable);
  metafile = made.metafile;
  bundled = join(home, 'lib/cli.js');
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The bundle says the same as the sources to the same words; gives what it says. */
async function agreed(dir: string, ...words: string[]): Promise<string> {
  const ended = await finish(dir, [process.execPath, bundled, ...words], env);
  expect(ended).toEqual(await typedHere(dir, words, env));
  return ended.stdout;
}

describe('the bundle finds what the sources find', () => {
  let door: { readonly runCheck: typeof runCheck };

  beforeAll(async () => {
    const [name = ''] = readdirSync(join(home, 'lib')).filter(file => file.startsWith('judging-'));
    door = await import(pathToFileURL(join(home, 'lib', name)).href);
  });

  async function found(head: Tree, today = '2026-11-20', base?: Tree) {
    const options = settle({ 'as-of': today, ...(base && { base: 'before' }) });
    const ports = fakePorts(head, base && { before: base });
    const outcome = await door.runCheck(options, ports);
    expect(outcome).toEqual(await runCheck(options, ports));
    return outcome.kind === 'report' ? outcome.report.findings : [];
  }

  test.each(readdirSync(fixtures).sort())('in %s', async name => {
    const tree = JSON.parse(readFileSync(join(fixtures, name, 'tree.json'), 'utf8')) as Tree;
    expect((await found(tree)).length).toBeGreaterThan(0);
  });

  // Of each rule what it finds first, and where it stays quiet first; with EVERY_EXAMPLE=1 all there is.
  test('in examples of every rule', async () => {
    for (const { examples } of rules) {
      const all = Object.values(examples);
      const some = [all.find(({ finds }) => finds.length > 0), all.find(({ finds }) => finds.length === 0)];
      for (const example of process.env.EVERY_EXAMPLE === '1' ? all : some)
        if (example !== undefined) await found(example.head, example.today, example.base);
    }
  });

  test.each(['human', 'json'])('and prints it alike as %s', async format => {
    const dir = join(home, format);
    layTree(dir, JSON.parse(readFileSync(join(fixtures, 'three-clients/tree.json'), 'utf8')) as Tree);
    commitAll(dir);
    expect(await agreed(dir, 'check', '--format', format)).toContain('identity/manifests-disagree');
  });
});

test('the bundle tells as much of a rule as the sources do', async () => {
  const some = rules.filter((_, at) => at % 20 === 0);
  for (const { id } of some) expect(await agreed(home, 'explain', id)).toMatch(/Example: /);
  for (const { id } of some.slice(0, 2))
    expect(JSON.parse(await agreed(home, 'explain', id, '--format', 'json')).why).toMatch(/\w{3}/);
  await agreed(home, 'rules');
});

test('the bundle comments on a pull request', async () => {
  const github = await startGithub();
  github.pulls.push({ number: 7, head, branch: 'topic', from: 'stranger/plugins', state: 'open' });
  const report = reportWith({ snapshot: { label: 'work tree', commit: head }, findings: [unbumped] });
  const end = await comment(github, { ...workflowRun(), report }, bundled);
  await github.close();
  expect(end).toMatchObject({ status: 0, stderr: '' });
  expect(github.comments).toMatchObject([{ pull: 7, body: expect.stringContaining(unbumped.rule) }]);
  expect(github.violations).toEqual([]);
});

describe('a check of a clean repository', () => {
  let files: ReadonlyMap<string, number>;

  beforeAll(() => {
    const dir = join(home, 'clean');
    layTree(dir, cleanTree());
    commitAll(dir);
    files = loadedFiles([bundled, 'check'], dir);
  });

  const isLittle = (loaded: ReadonlyMap<string, number>, most: number) => {
    const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
    expect(loaded.has(bundled)).toBe(true);
    expect(bytes / 1024, [...loaded].map(([file, size]) => `${size} ${relative(home, file)}`).join('\n')).toBeLessThan(
      most,
    );
  };

  test('loads little code', () => {
    isLittle(files, mostKiB.check);
    isLittle(loadedFiles([bundled, 'check', '--help'], home), mostKiB.entry);
  });

  test.each([['check'], ['build', '--out', 'built']])(
    'whose result is kept loads nothing that judges: %s',
    (...words) => {
      const argv = [bundled, ...words, '--cache', join(home, 'kept')];
      loadedFiles(argv, join(home, 'clean'));
      const again = loadedFiles(argv, join(home, 'clean'));
      isLittle(again, 130);
      expect([...again.keys()].flatMap(file => inputsOf(file))).not.toContain('src/load/load.ts');
    },
  );

  test('opens few files', () => {
    expect([...files.keys()].length).toBeLessThanOrEqual(18);
  });

  test('loads no package but the parser of licences, no full validator and no text of a rule', () => {
    const inputs = [...files.keys()].flatMap(file => inputsOf(file));
    expect(inputs).toContain('src/load/load.ts');
    expect(inputs.filter(input => /node_modules\/(?!spdx-)|validators\.js|^src\/load\/yaml\.ts/.test(input))).toEqual(
      [],
    );
    const text = [...files.keys()].map(file => readFileSync(file, 'utf8')).join('\n');
    for (const { why, title } of rules) {
      expect(text).toContain(JSON.stringify(title).slice(1, -1).replaceAll('\\"', '"'));
      expect(text).not.toContain(why.trim().split('\n')[0]);
    }
  });

  /** The sources of which at least a byte is in a file of the bundle. */
  function inputsOf(file: string): string[] {
    const wanted = relative(home, file).split(sep).join('/');
    if (wanted.endsWith(`/${oldNode}`)) return []; // nothing is bundled into it
    const [, output] = Object.entries(metafile.outputs).find(([path]) => path.endsWith(wanted)) ?? [];
    if (output === undefined) throw new Error(`${file} is not of the bundle`);
    return Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  }
});

/** Three plugins with all kinds of parts, a policy, and a catalog for every target. */
function cleanTree(): Tree {
  return {
    ...pluginFiles(0),
    ...pluginFiles(1),
    ...pluginFiles(2),
    'policies/policy.yaml': 'schema: policy/v1\nname: a\nedition: 1\nextends: [builtin:recommended]\n',
    'catalogs/all.yaml': `schema: catalog/v1\nname: all\nowner: { name: Acme }\ntargets: [codex, claude, copilot, neutral]\nsource: { kind: bundle }\npublish: { repository: acme/all }\n`,
  };
}
