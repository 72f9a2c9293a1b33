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
import { findingsBelow } from '../scripts/corpus/findings.ts';
import { countsText, differenceText } from '../scripts/corpus/tables.ts';
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
    const found = await findingsBelow(folder, '2026-11-20');
    expect(Object.keys(found)).toEqual(['broken', 'empty']);
    expect(countsText(found)).toMatch(/^schema\/invalid-json error +1 +0 +1$/m);
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
