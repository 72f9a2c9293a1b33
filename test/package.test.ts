import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { satisfies } from 'semver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPlugin } from './commands/fakes.ts';
import { bareEnvironment, layTree, newFolder } from './work-folder.ts';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let temporary = '';
let home = '';

beforeAll(() => {
  temporary = newFolder('catalogc-package-');
  home = join(temporary, 'home');
  install(pack(), join(home, 'node_modules'));
}, 120_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Packs a copy of this checkout, so that no other run is disturbed; gives the tarball. */
function pack(): string {
  const copy = join(temporary, 'checkout');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const wanted = /^(src|schemas|scripts|policies|package|README|LICENSE|tsconfig)/;
  for (const path of listed
    .toString()
    .split('\0')
    .filter(path => wanted.test(path) && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  execFileSync('npm', ['pack', '--offline', '--pack-destination', temporary], { cwd: copy, stdio: 'pipe' });
  return join(temporary, `${manifest.name}-${manifest.version}.tgz`);
}

/** What `npm install` does with a tarball, without a registry: its runtime dependencies are those of this checkout. */
function install(tarball: string, modules: string): void {
  mkdirSync(join(modules, manifest.name), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, manifest.name)]);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    mkdirSync(dirname(join(modules, name)), { recursive: true }); // some names have a scope
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
}

interface Node {
  readonly path: string;
  readonly version: string;
}

/** The Node versions that are here: the one that runs this test, and those a shell would find. */
function nodesHere(): readonly Node[] {
  const names = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'));
  const found = new Map<string, Node>();
  for (const path of [process.execPath, ...names]) {
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    const version = stdout?.trim().replace(/^v/, '');
    if (status === 0 && version && !found.has(version)) found.set(version, { path, version });
  }
  return [...found.values()];
}

const stranger = {
  '.claude-plugin/marketplace.json': {
    json: { name: 'tools', owner: { name: 'Ana' }, plugins: [{ name: 'hello', source: './plugins/hello' }] },
  },
  ...goodPlugin,
};

describe.each(nodesHere())('on Node $version', ({ path, version }) => {
  const promised = satisfies(version, manifest.engines.node);

  function catalogc(dir: string, ...args: string[]) {
    const bin = join(home, 'node_modules', manifest.name, manifest.bin.catalogc);
    const options = { cwd: dir, encoding: 'utf8', env: bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' }) } as const;
    const { status, stdout, stderr } = spawnSync(path, [bin, ...args], options);
    return { status, stdout, stderr };
  }

  function strangersFolder(name: string): string {
    const dir = join(temporary, `${name}-${version}`);
    layTree(dir, stranger);
    return dir;
  }

  test.runIf(promised)('says its version', () => {
    expect(catalogc(home, '--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test.runIf(promised)("checks a stranger's repository", () => {
    const { status, stdout, stderr } = catalogc(strangersFolder('check'), 'check');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/1 plugin, 1 catalog/);
    expect([0, 1]).toContain(status);
  });

  test.runIf(promised)('finds a fault in YAML, JSON and front matter without anything beside it', () => {
    const dir = strangersFolder('faults');
    layTree(dir, {
      'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", }\n',
      'plugins/hello/skills/greet/SKILL.md': '---\nname: [\n---\n',
      'policies/policy.yaml': 'schema: policy/v1\nrulez: {}\n',
    });
    const { status, stdout, stderr } = catalogc(dir, 'check', '--format', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const files = JSON.parse(stdout).findings.map(({ at }: { at: { file: string } }) => at.file);
    expect(files).toContain('plugins/hello/.claude-plugin/plugin.json');
    expect(files).toContain('plugins/hello/skills/greet/SKILL.md');
    expect(files).toContain('policies/policy.yaml');
  });

  test.runIf(promised)('builds', () => {
    const dir = strangersFolder('build');
    expect(catalogc(dir, 'build')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(dir, 'dist'))).toContain('catalog-index.json');
  });

  test.runIf(promised)('explains a rule and prints a schema', () => {
    expect(catalogc(home, 'explain', 'schema/invalid-json')).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(catalogc(home, 'schema', 'policy').stdout)).toHaveProperty('$schema');
  });

  test.runIf(promised)('is a library', () => {
    const line = `import('${manifest.name}').then(all => console.log(Object.keys(all).sort().join()))`;
    const ran = spawnSync(path, ['--input-type=module', '-e', line], { cwd: home, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toContain('load');
  });

  test.skipIf(promised)('is too old, and that is said in two lines', () => {
    const { status, stdout, stderr } = catalogc(strangersFolder('old'), 'check');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^catalogc: catalogc needs Node .*\n {2}help {5}.*\n$/);
  });
});

test('the package holds what it needs and nothing else', () => {
  const folder = join(home, 'node_modules', manifest.name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(paths).toContain('LICENSE');
  expect(paths).toContain('schemas/policy.v1.schema.json');
  expect(paths).toContain('lib/LICENSES.txt');
  expect(
    paths.filter(path => /\.ts$|^(test|src|scripts|bench|action)\//.test(path) && !path.endsWith('.d.ts')),
  ).toEqual([]);
  const text = paths.filter(path => path.endsWith('.js')).map(path => readFileSync(join(folder, path), 'utf8'));
  expect(text.join('\n')).not.toContain(root);
});
