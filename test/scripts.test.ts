import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { heardBelow, linesOf } from '../scripts/corpus/findings.ts';
import { ratesOf, samplesOf } from '../scripts/corpus/rates.ts';
import { ratesPage } from '../scripts/corpus/rates-page.ts';
import { countsText, differenceText, ratesText } from '../scripts/corpus/tables.ts';
import { withRule } from '../scripts/new-rule/rule-list.ts';
import { newRule } from '../scripts/new-rule.ts';
import { looks } from '../scripts/preview.ts';
import { openTree } from '../scripts/trees/open-tree.ts';
import { readArguments } from '../src/commands/arguments.ts';
import { findingsOf } from '../src/commands/example.ts';
import { placeText } from '../src/model/place.ts';
import type { Rule } from '../src/rules/rule.ts';
import { scratch } from './ports/scratch.ts';

const root = join(import.meta.dirname, '..');
const id = 'version/brand-new-fault';

/** A copy of the sources alone, to write into. */
function copyOfSources(): string {
  const dir = scratch();
  for (const name of ['src', 'package.json', 'tsconfig.json', 'biome.json']) {
    cpSync(join(root, name), join(dir, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}

function tool(dir: string, name: string, ...words: string[]): string {
  return execFileSync(process.execPath, [join(root, 'node_modules', name), ...words], { cwd: dir, encoding: 'utf8' });
}

describe('new:rule', () => {
  test('writes a rule whose examples pass, and says so in one line of the list', async () => {
    const dir = copyOfSources();
    const list = readFileSync(join(dir, 'src/rules/index.ts'), 'utf8');
    const path = newRule(id, dir);
    const { default: rule } = (await import(pathToFileURL(join(dir, path)).href)) as { default: Rule };
    expect(rule.id).toBe(id);
    for (const example of Object.values(rule.examples)) {
      expect(findingsOf(rule, example).map(({ at }) => placeText(at))).toEqual(example.finds);
    }
    expect(Object.values(rule.examples).map(({ finds }) => finds.length)).toEqual([1, 0]);
    expect(readFileSync(join(dir, 'src/rules/index.ts'), 'utf8')).toBe(withRule(list, id));
  });

  test('what it writes compiles and is formatted', () => {
    const dir = copyOfSources();
    const path = newRule(id, dir);
    const project = { extends: './tsconfig.json', include: [], files: [path] };
    writeFileSync(join(dir, 'tsconfig.rule.json'), JSON.stringify(project));
    expect(tool(dir, 'typescript/bin/tsc', '-p', 'tsconfig.rule.json')).toBe('');
    tool(dir, '@biomejs/biome/bin/biome', 'ci', path, 'src/rules/index.ts');
  });

  test('the list stays sorted by id and keeps its words', () => {
    const list = `import type { Rule } from './rule.ts';
import schemaInvalidJson from './schema/invalid-json.ts';

/** Every rule. */
export const rules: readonly Rule[] = [schemaInvalidJson];
`;
    expect(
      withRule(withRule(list, 'version/missing'), 'catalog/empty'),
    ).toBe(`import catalogEmpty from './catalog/empty.ts';
import type { Rule } from './rule.ts';
import schemaInvalidJson from './schema/invalid-json.ts';
import versionMissing from './version/missing.ts';

/** Every rule. */
export const rules: readonly Rule[] = [catalogEmpty, schemaInvalidJson, versionMissing];
`);
  });

  test.each([undefined, '', 'fault', 'Version/fault', 'version/Fault', '../fault', 'version/a/b', 'version/a_b'])(
    'refuses the id %s',
    bad => {
      const dir = scratch({ 'src/rules/index.ts': '' });
      expect(() => newRule(bad, dir)).toThrow(/id/);
      expect(readFileSync(join(dir, 'src/rules/index.ts'), 'utf8')).toBe('');
    },
  );

  test('refuses a rule that is there', () => {
    const dir = scratch({ 'src/rules/version/missing.ts': 'mine' });
    expect(() => newRule('version/missing', dir)).toThrow('src/rules/version/missing.ts is there already');
    expect(readFileSync(join(dir, 'src/rules/version/missing.ts'), 'utf8')).toBe('mine');
  });
});

describe('try', () => {
  test('a tree written down as JSON becomes a folder that goes away again', () => {
    const tree = {
      'a/plugin.json': { json: { name: 'a' } },
      'a/run.sh': { executable: '#!/bin/sh\n' },
      'a/link': { link: 'plugin.json' },
      module: { submodule: '1234' },
    };
    const { dir, close } = openTree('written', scratch({ 'written/tree.json': JSON.stringify(tree) }));
    expect(readFileSync(join(dir, 'a/plugin.json'), 'utf8')).toBe('{\n  "name": "a"\n}\n');
    expect(statSync(join(dir, 'a/run.sh')).mode & 0o111).toBe(0o111);
    expect(readlinkSync(join(dir, 'a/link'))).toBe('plugin.json');
    expect(lstatSync(join(dir, 'module')).isDirectory()).toBe(true);
    close();
    expect(existsSync(dir)).toBe(false);
  });

  test('a fixture made of files is copied, without what is expected of it', () => {
    const fixtures = scratch({ 'real/plugins/a/plugin.json': '{}', 'real/expected.txt': 'nothing' });
    for (const name of ['real', join(fixtures, 'real')]) {
      const { dir, close } = openTree(name, fixtures);
      expect(existsSync(join(dir, 'plugins/a/plugin.json'))).toBe(true);
      expect(existsSync(join(dir, 'expected.txt'))).toBe(false);
      close();
    }
    expect(existsSync(join(fixtures, 'real/expected.txt'))).toBe(true);
  });

  test('another folder is taken as it is and stays', () => {
    const folder = scratch();
    const { dir, close } = openTree(folder, scratch());
    close();
    expect(dir).toBe(folder);
    expect(existsSync(folder)).toBe(true);
  });

  test('a name that is nothing gets a guess', () => {
    const fixtures = scratch();
    mkdirSync(join(fixtures, 'healthy'));
    expect(() => openTree('healty', fixtures)).toThrow(expect.objectContaining({ hint: 'Did you mean healthy?' }));
    expect(() => openTree(undefined, fixtures)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('healthy') }),
    );
  });
});

test('every look of preview is a command line that check takes', () => {
  for (const flags of looks()) expect(readArguments(['check', ...flags]).command).toBe('check');
  expect(looks()).toContainEqual(['--format', 'json']);
});

describe('corpus', () => {
  test('counts what the rules find in each repository below a folder', async () => {
    const folder = scratch({
      'broken/plugins/a/.codex-plugin/plugin.json': '{ "name": "a", }\n',
      'empty/README.md': 'Nothing here.\n',
    });
    const found = linesOf(await heardBelow(folder, '2026-11-20'));
    expect(Object.keys(found)).toEqual(['broken', 'empty']);
    expect(countsText(found)).toMatch(/^schema\/invalid-json error +1 +0 +1$/m);
  });

  test('gives the share of plugins that a rule speaks of under a shipped pack', async () => {
    const plugin = (name: string) => JSON.stringify({ name, version: '1.0.0', description: 'Says hi.' });
    const hook = { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'date' }] }] } };
    const folder = scratch({
      'one/plugins/a/.claude-plugin/plugin.json': plugin('a'),
      'one/plugins/a/hooks/hooks.json': JSON.stringify(hook),
      'one/plugins/b/.claude-plugin/plugin.json': plugin('b'),
      'extract/MANIFEST.json': JSON.stringify({
        kept: [{ path: 'plugins/c/.claude-plugin/plugin.json', size: 1 }],
        omitted: [{ path: 'plugins/c/icon.png', size: 9_000_000 }],
      }),
      'extract/tree/plugins/c/.claude-plugin/plugin.json': plugin('c'),
    });
    const recommended = ratesOf(await heardBelow(folder, '2026-11-20', 'recommended'));
    expect(recommended.filter(({ rule }) => rule === 'policy/hook-allowed')).toEqual([]);
    const heard = await heardBelow(folder, '2026-11-20', 'strict');
    expect(ratesText(ratesOf(heard))).toMatch(/^policy\/hook-allowed error +\d +1 +3 +33\.3 % +1$/m);
    const page = ratesPage({ recommended: await heardBelow(folder, '2026-11-20', 'recommended'), strict: heard });
    const hooks = 'error: 33.3 % of plugins, in 1 of 2 repositories';
    expect(page).toContain(`| [policy/hook-allowed](rules/policy/hook-allowed.md) |  | ${hooks} |\n`);
    expect(page).toMatch(/^Silent under both: .*\[security\/secret\]\(rules\/security\/secret\.md\)/m);
    // The sizes of what an extract leaves out are known.
    expect(page).toMatch(/structure\/size\.md\) \| {2}\| warn: 33\.3 % of plugins, in 1 of 2 repositories \|\n/);
    expect(samplesOf(heard, 'policy/hook-allowed', 1)).toEqual([
      expect.stringMatching(/^one: policy\/hook-allowed error plugins\/a\/hooks\/hooks\.json#/),
    ]);
  });

  test('takes samples in turn from all repositories, and from all of each', () => {
    const finding = (line: string) => ({ rule: 'a/b', level: 'warn', line });
    const heard = {
      many: { plugins: 1, findings: ['1', '2', '3', '4', '5', '6'].map(finding) },
      one: { plugins: 1, findings: ['7', '8'].map(finding) },
    };
    expect(samplesOf(heard, 'a/b', 3)).toEqual(['many: 1', 'one: 7', 'many: 6']);
    expect(samplesOf(heard, 'a/b', 99).sort()).toHaveLength(8);
    expect(new Set(samplesOf(heard, 'a/b', 99)).size).toBe(8);
  });

  test('tells what appeared and what is gone', () => {
    const before = { one: ['a/b warn x: m', 'a/b warn x: m', 'a/c warn y: n'], two: ['a/b warn z: m'] };
    const now = { one: ['a/b warn x: m', 'a/d error y: o'], two: ['a/b warn z: m'] };
    expect(differenceText(before, now)).toBe(
      'one: 1 new finding, 2 gone\n  + a/d error y: o\n  - a/b warn x: m\n  - a/c warn y: n\n',
    );
    expect(differenceText(now, now)).toBe('No difference.\n');
  });
});
