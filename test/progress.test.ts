import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inShell } from '../src/model/words.ts';
import { definition, goodPlugin } from './commands/fakes.ts';
import { cli, layTree, newFolder } from './work-folder.ts';

const home = newFolder('catalogc-progress-');
const many = 150;

beforeAll(() => {
  const plugins = Array.from({ length: many }, (_, index) => `tool-${index}`).flatMap(name =>
    Object.entries(goodPlugin).map(([path, file]) => {
      const at = path.replace('/hello/', `/${name}/`);
      const manifest = { name, version: '1.0.0', description: `Says hello as ${name}.` };
      return [at, path.endsWith('.json') ? { json: manifest } : file] as const;
    }),
  );
  layTree(join(home, 'shop'), { ...Object.fromEntries(plugins), 'catalogs/acme.yaml': definition('bundle') });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }), 60_000);

const { GITHUB_ACTIONS: _, NO_COLOR: __, ...outside } = process.env;
const env = { ...outside, TERM: 'xterm-256color' };

function piped(...args: readonly string[]) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: home, encoding: 'utf8', env });
}

/** All that a terminal is sent. */
function typed(columns: number, ...args: readonly string[]): string {
  const line = [process.execPath, cli, ...args].map(inShell).join(' ');
  const asked = ['-qec', `stty cols ${columns}; ${line}`, '/dev/null'];
  return spawnSync('script', asked, { cwd: home, encoding: 'utf8', env }).stdout;
}

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

describe.skipIf(!hasScript)('at a real terminal', () => {
  test('a build of many plugins is followed by one line that is gone at the end', () => {
    const sent = typed(100, 'build', '-C', 'shop', '--out', '../typed');
    const parts = sent.split('\r\u001b[J');
    expect(parts.at(-2)).toMatch(/^Writing \d+ files$/);
    expect(parts.at(-1)).toContain(`${many} plugins, 1 catalog`);
    expect(existsSync(join(home, 'typed/catalog-index.json'))).toBe(true);
  });

  test('no part of it is longer than a narrow one', () => {
    const sent = typed(16, 'site', '-C', 'shop', '--out', '../pages');
    const drawn = sent.split('\u001b[J').slice(1, -1);
    expect(drawn.length).toBeGreaterThan(1);
    for (const line of drawn) expect([...line.replaceAll('\r', '')].length).toBeLessThan(16);
  });

  test('quiet says nothing', () => {
    expect(typed(100, 'site', '-C', 'shop', '--out', '../pages', '--quiet')).toMatch(/^Wrote /);
  });
});

describe('in a pipe', () => {
  test('what does not take long says nothing, and the output stays as it was', () => {
    const { status, stderr, stdout } = piped('rules', '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toBeTruthy();
  });

  test('verbose says every step on stderr', () => {
    const { stderr } = piped('build', '-C', 'shop', '--out', '../piped', '--verbose', '--format', 'json');
    expect(stderr.split('\n')).toEqual([
      'Reading files',
      `Checking plugins (0 of ${many})`,
      `Compiling ${many} plugins`,
      expect.stringMatching(/^Writing \d+ files$/),
      '',
    ]);
    expect(piped('site', '-C', 'shop', '--verbose').stderr).toContain('Drawing pages\n');
    expect(piped('build', '-C', 'shop', '--out', '../piped', '--quiet').stderr).toBe('');
  });

  test('hostile names are shown, and do nothing', () => {
    mkdirSync(join(home, '\u001b[2J::error::x'));
    const { stderr } = piped('fetch', './\u001b[2J::error::x', '--into', 'into', '--tofu', '--verbose');
    expect(stderr).toContain('Looking for releases in ');
    expect(stderr).toContain('\\u{1b}[2J');
    expect(stderr).not.toContain('\u001b');
  });
});
