import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completed } from '../scripts/complete-lock.ts';

const root = join(import.meta.dirname, '..');

test.each(['.', 'observations/clients'])('the lock of %s names every optional package, and no address', folder => {
  const text = readFileSync(join(root, folder, 'package-lock.json'), 'utf8');
  expect(JSON.stringify(completed(JSON.parse(text)))).toBe(JSON.stringify(JSON.parse(text)));
  expect(text).not.toContain('"resolved"');
});

test('what a registry did not have is added by the version its parent names', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@x/cli-linux-arm64-musl': '1.0.0', '@x/cli-linux-x64': '1.0.0' },
  };
  const lock = {
    packages: { '': {}, 'node_modules/@x/cli': parent, 'node_modules/@x/cli-linux-x64': { version: '1.0.0' } },
  };
  expect(completed(lock).packages['node_modules/@x/cli-linux-arm64-musl']).toEqual({
    version: '1.0.0',
    dev: true,
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  });
});

// Three packages bring a command "node"; npm links the first of them by name, but the last one added until the next npm ci.
test.skipIf(!existsSync(join(root, 'node_modules/.bin/node')))('scripts run on the Node of the package "node"', () => {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' });
  expect(stdout.trim(), 'run npm ci').toBe(`v${wanted}`);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
});
