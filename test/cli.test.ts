import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from './work-folder.ts';

const root = join(import.meta.dirname, '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogc-cli-'));
  const manifest = JSON.stringify({ name: 'hello', version: '1.0.0', description: 'Says hello.' });
  write('good/plugins/hello/.codex-plugin/plugin.json', manifest);
  write('good/plugins/hello/.claude-plugin/plugin.json', manifest);
  write('good/plugins/hello/skills/greet/SKILL.md', '---\nname: greet\ndescription: Greets people.\n---\nHello.\n');
  const definition =
    'schema: catalog/v1\nname: acme\ndisplayName: Acme\ndescription: Plugins.\nowner: { name: Acme }\n';
  write('good/catalogs/acme.yaml', `${definition}targets: [codex, claude]\ninclude: [{ plugins: ["*"] }]\n`);
  write('bad/plugins/hello/.codex-plugin/plugin.json', '{ "name": "hello", }\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

// Not the colours and the workflow that this test may itself run in.
const { NO_COLOR: _, FORCE_COLOR: __, GITHUB_ACTIONS: ___, GITHUB_WORKSPACE: ____, ...outside } = process.env;

function catalogc(args: readonly string[], env: Record<string, string> = {}) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...outside, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { status, stdout, stderr };
}

test.each<[string, number, RegExp, RegExp]>([
  ['--version', 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  ['-h', 0, /^catalogc .*\n\nUsage: /, /^$/],
  ['check --help', 0, /--as-of DATE/, /^$/],
  ['', 2, /^$/, /Usage: catalogc/],
  ['check -C good', 0, /^1 plugin, 1 catalog: no findings/m, /^$/],
  ['check -C bad', 1, /^error schema\/invalid-json {2}plugins\/hello/, /^$/],
  ['check -C bad --format json', 1, /"passed": false/, /^$/],
  ['check -C bad --quiet', 1, /^error /, /^$/],
  ['check -C good --quiet', 0, /^$/, /^$/],
  ['check -C gone', 2, /^$/, /^catalogc: .*\n {2}help {5}.*\n$/],
  ['check -C good --base gone', 2, /^$/, /^catalogc: .*\n {2}help {5}.*\n$/],
  ['check --fomrat json', 2, /^$/, /Did you mean --format\?/],
  ['build -C bad', 1, /Nothing was written/, /^$/],
  ['build -C good', 0, /^Try it: /m, /^$/],
  ['rules', 0, /schema\/invalid-json/, /^$/],
  ['explain schema/invalid-json', 0, /^Example: /m, /^$/],
  ['schema policy', 0, /"\$schema"/, /^$/],
])('catalogc %s ends with %i', (line, status, stdout, stderr) => {
  const ran = catalogc(line.split(' ').filter(word => word !== ''));
  expect(ran.stderr).toMatch(stderr);
  expect(ran.stdout).toMatch(stdout);
  expect(ran.status).toBe(status);
});

describe('formats', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['check -C bad', {}, /^error /],
    ['check -C bad', { GITHUB_ACTIONS: 'true' }, /^::group::1 error\n[\s\S]*\n::error file=bad\/plugins\/hello\//],
    ['build -C good --check', { GITHUB_ACTIONS: 'true' }, /\n1 plugin, 1 catalog: no findings\n$/],
    ['check -C bad --format human', { GITHUB_ACTIONS: 'true' }, /^error /],
    ['check -C bad --format github', {}, /^::group::/],
    ['check -C bad --format sarif', {}, /^\{\n {2}"\$schema"[\s\S]*\n\}\n$/],
    ['check -C bad --format markdown', {}, /^## catalogc check: not passed\n/],
    ['rules', { GITHUB_ACTIONS: 'true' }, /^level /],
    ['explain schema/invalid-json --format json', { GITHUB_ACTIONS: 'true' }, /^\{/],
  ])('%s in %j', (line, env, stdout) => {
    expect(catalogc(line.split(' '), env).stdout).toMatch(stdout);
  });

  test.each([
    ['rules --format sarif', /^catalogc: rules has no report to print as sarif\n {2}help /],
    ['explain schema/invalid-json --format github', /^catalogc: explain has no report to print as github\n/],
    ['check --report srif=x', /^catalogc: --report knows no format "srif"\n.*--report sarif=x\n$/],
    ['check --report sarif', /^catalogc: --report names no file\n.*--report sarif=report\.txt\n$/],
    ['check --report sarif=', /^catalogc: --report names no file\n/],
    ['check -C good --report json=good', /^catalogc: The report cannot be written to "good": /],
  ])('%s is trouble', (line, stderr) => {
    const ran = catalogc(line.split(' '));
    expect(ran.stderr).toMatch(stderr);
    expect(ran.status).toBe(2);
  });

  test('trouble is an annotation where there is somebody to annotate', () => {
    const { stderr } = catalogc(['check', '-C', 'gone'], { GITHUB_ACTIONS: 'true' });
    expect(stderr.split('\n')[2]).toMatch(/^::error title=catalogc could not run::"gone" .*%0A/);
    expect(catalogc(['check', '-C', 'gone']).stderr).not.toContain('::');
  });

  test('reports are written beside what is printed, whatever the verdict', () => {
    const files = ['json=made/a/r.json', 'sarif=made/r=1.sarif', 'human=made/r.txt'];
    const ran = catalogc(['check', '-C', 'bad', ...files.flatMap(file => ['--report', file])]);
    const read = (file: string) => readFileSync(join(folder, 'made', file), 'utf8');
    expect(ran.status).toBe(1);
    expect(read('r.txt')).toBe(ran.stdout);
    expect(JSON.parse(read('a/r.json'))).toMatchObject({ schema: 'report/v1', passed: false });
    expect(JSON.parse(read('r=1.sarif'))).toMatchObject({ version: '2.1.0' });
  });
});

test('a build is where it said it would be, and nowhere else', () => {
  const { stdout } = catalogc(['build', '-C', 'good', '--out', 'made', '--format', 'json']);
  const { written } = JSON.parse(stdout);
  expect(written).toContain('good/made/acme/.claude-plugin/marketplace.json');
  for (const path of written) expect(existsSync(join(folder, path)), path).toBe(true);
  expect(existsSync(join(folder, 'bad/dist'))).toBe(false);
});

describe('colours', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['auto', {}, false],
    ['auto', { FORCE_COLOR: '1' }, true],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['always', { NO_COLOR: '1' }, true],
    ['never', { FORCE_COLOR: '1' }, false],
  ])('%s with %j', (asked, env, colored) => {
    const { stdout } = catalogc(['check', '-C', 'bad', '--color', asked], env);
    expect(stdout.includes('\u001b[')).toBe(colored);
  });
});

test('a reader that goes away is no fault', () => {
  const line = `"${process.execPath}" "${cli}" schema marketplace | true`;
  expect(spawnSync('sh', ['-c', line], { encoding: 'utf8', env: outside }).stderr).toBe('');
});

test.runIf(existsSync('/dev/full'))('output that cannot be written is trouble, not findings', () => {
  const line = `"${process.execPath}" "${cli}" rules > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8', env: outside });
  expect(stderr).toMatch(/^catalogc: The output cannot be written: ENOSPC.*\n {2}help .*\n$/);
  expect(status).toBe(2);
});

test('a folder that was removed under it is trouble', () => {
  const line = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${cli}" check`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env: outside });
  expect(stderr).toMatch(/^catalogc: .*is gone\n {2}help .*\n$/);
  expect(status).toBe(2);
});

test('all of a long output arrives in a pipe', () => {
  const { stdout } = catalogc(['rules', '--format', 'json']);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test('help and version load no stage of the compiler', () => {
  const loaded = closure(join(root, 'src/cli.ts')).map(path => path.slice(root.length + 1));
  expect(loaded.filter(path => /^src\/(load|compile|rules|check|clients)\//.test(path))).toEqual([]);
  expect(loaded.length).toBeLessThan(28);
});

/** Modules that importing this one loads at once; types and lazy imports are none. */
function closure(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !file.endsWith('.ts')) return [...seen];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, names = '', path = ''] of text.matchAll(/^import (?!type )([^;]*?)from '(\.[^']+)'/gm)) {
    const onlyTypes = /^\{(\s*type \w+,?)+\s*\}\s*$/.test(names);
    if (!onlyTypes) closure(resolve(dirname(file), path), seen);
  }
  return [...seen];
}
