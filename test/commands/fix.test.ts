import { readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import type { Ports } from '../../src/commands/ports.ts';
import { run } from '../../src/commands/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { commitAll, filesBelow, git, layTree, newFolder } from '../work-folder.ts';
import { goodPlugin } from './fakes.ts';

const codex = 'plugins/hello/.codex-plugin/plugin.json';
const claude = 'plugins/hello/.claude-plugin/plugin.json';
const wrong: Tree = {
  ...goodPlugin,
  [codex]:
    '\ufeff{\r\n\t"name": "hello",\r\n\t"version": "v1.0",\r\n\t"skills": "skills",\r\n\t"description": "Says hello to whoever asks.",\r\n}\r\n',
};
const right =
  '{\r\n\t"name": "hello",\r\n\t"version": "1.0.0",\r\n\t"skills": "./skills",\r\n\t"description": "Says hello to whoever asks."\r\n}\r\n';

function repository(tree: Tree): string {
  const folder = newFolder('catalogc-fix-');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layTree(folder, tree);
  commitAll(folder);
  return folder;
}

async function fix(dir: string, given: Given = {}, ports: Ports = openPorts({})) {
  const outcome = await run('fix', settle({ dir, 'as-of': '2026-11-20', ...given }), ports);
  if (outcome.kind !== 'text') throw new Error('fix gives text');
  return { told: outcome.text(plain), exitCode: outcome.exitCode };
}

test('round after round, all that is safe is mended, and all else stays as it is', async () => {
  const folder = repository(wrong);
  const { told, exitCode } = await fix(folder);
  expect(readFileSync(join(folder, codex), 'utf8')).toBe(right);
  expect(told).toContain(`fixed  version/not-semver  ${codex}:3:13  "v1.0" is not a version by SemVer 2.0.0`);
  expect(told).toContain('Fixed 4 findings in 1 file.\n');
  expect(exitCode).toBe(0);
  expect(git(folder, 'status', '--short')).toBe(` M ${codex}\n`);
  expect((await fix(folder)).told).toContain('There is nothing to fix.\n');
});

test('--dry-run writes nothing, and its diff makes the same of the tree', async () => {
  const folder = repository(wrong);
  const before = filesBelow(folder);
  const { told, exitCode } = await fix(folder, { 'dry-run': true, format: 'json' });
  expect(filesBelow(folder)).toEqual(before);
  const { diffs, dry, fixed, report, written } = heldTo('mended/v1', JSON.parse(told));
  expect({ dry, written, exitCode, passed: report.passed }).toEqual({
    dry: true,
    written: [],
    exitCode: 0,
    passed: true,
  });
  expect(fixed).toHaveLength(4);
  writeFileSync(join(folder, '.git/fix.diff'), diffs[0].diff);
  git(folder, 'apply', '--whitespace=nowarn', '.git/fix.diff');
  expect(readFileSync(join(folder, codex), 'utf8')).toBe(right);
});

test('what is a guess waits for --unsafe, and fails the run until then', async () => {
  const folder = repository({
    ...goodPlugin,
    [claude]: { json: { name: 'hello', version: '1.1.0', description: 'Says hello to whoever asks.' } },
  });
  const careful = await fix(folder);
  expect(careful.exitCode).toBe(1);
  expect(careful.told).toContain('1 more can be mended by a guess; look at it first: catalogc fix');
  expect(careful.told).toContain('error identity/manifests-disagree');
  expect(git(folder, 'status', '--short')).toBe('');
  expect((await fix(folder, { unsafe: true })).exitCode).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, codex), 'utf8')).version).toBe('1.1.0'); // the higher one
});

test('a file keeps its mode, and one that is a link is left with the reason', async () => {
  const folder = repository({
    ...goodPlugin,
    [codex]: { executable: '{ "name": "hello", "version": "v1.0.0", "description": "Says hello to whoever asks." }' },
    'catalog/real.json':
      '{ "name": "acme", "owner": { "name": "Acme" }, "plugins": [{ "name": "hello", "source": "./plugins/hello", "version": "v1.0.0" }] }\n',
    '.claude-plugin/marketplace.json': { link: '../catalog/real.json' },
  });
  const { told } = await fix(folder);
  expect(statSync(join(folder, codex)).mode & 0o111).not.toBe(0);
  expect(told).toMatch(
    /left {3}version\/not-semver {2}\.claude-plugin\/marketplace\.json:1:\d+ .*; the file is a symbolic link/,
  );
  expect(readFileSync(join(folder, 'catalog/real.json'), 'utf8')).toContain('"v1.0.0"');
});

test('a tree that changes under way is Trouble, and not written', async () => {
  const folder = repository(wrong);
  const ports = openPorts({});
  const meddling: Ports = {
    ...ports,
    output: {
      ...ports.output,
      writeEdited: async (...files) => {
        renameSync(join(folder, codex), join(folder, 'elsewhere.json'));
        symlinkSync(join(folder, 'elsewhere.json'), join(folder, codex));
        return ports.output.writeEdited(...files);
      },
    },
  };
  await expect(fix(folder, {}, meddling)).rejects.toMatchObject({ name: 'Trouble', code: 'output-is-link' });
  expect(readFileSync(join(folder, 'elsewhere.json'), 'utf8')).toBe(wrong[codex]);
});

test('it has two formats', async () => {
  await expect(fix(repository(goodPlugin), { format: 'sarif' })).rejects.toMatchObject({ code: 'format-elsewhere' });
});
