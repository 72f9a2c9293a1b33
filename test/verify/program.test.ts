import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadedFiles } from '../../bench/loaded.ts';
import { scratch } from '../ports/scratch.ts';
import { bareEnvironment, cli, finish } from '../work-folder.ts';
import { keySigner } from './key-signer.ts';
import { makeRelease } from './make-release.ts';
import { trusting } from './verifying.ts';

const program = join(dirname(cli), 'verify.js');
const env = bareEnvironment();
const signer = keySigner();
const asOf = ['--as-of', '2026-11-21'];

/** A limit to lower as code leaves the way. */
const mostKiB = 132;

async function release(): Promise<string> {
  const dir = scratch();
  await makeRelease(join(dir, 'acme.release'), { signer });
  trusting(dir, { key: signer.pem });
  return dir;
}

describe.each([
  ['catalogc verify', [cli, 'verify']],
  ['catalogc-verify', [program]],
] as const)('%s', (_, words) => {
  const verify = (dir: string, ...more: string[]) => finish(dir, [process.execPath, ...words, ...more], env);

  test('verifies', async () => {
    const { status, stderr, stdout } = await verify(await release(), 'acme.release', ...asOf, '--min-serial', '7');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^ {2}catalog {2}github\.com\/acme\/agent-plugins, acme\n[\s\S]*\nacme\.release is verified\n$/,
    );
  });

  test('takes the file that signs for the folder around it', async () => {
    const { status } = await verify(await release(), 'acme.release/release.sigstore.json', ...asOf);
    expect(status).toBe(0);
  });

  test('refuses with exit code 1, all reasons at once', async () => {
    const dir = await release();
    writeFileSync(join(dir, 'acme.release/catalog.lock.json'), '{}');
    writeFileSync(join(dir, 'acme.release/more.txt'), '');
    const { status, stdout } = await verify(dir, 'acme.release', ...asOf);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^refused verify\/tampered-file {2}catalog\.lock\.json\n[\s\S]*refused verify\/extra-file {2}more\.txt\n/,
    );
    expect(stdout).toContain('\n\nacme.release is refused for 2 reasons\n');
  });

  test.each([
    ['no release', ['nowhere'], /release "nowhere" cannot be read \(ENOENT\)/],
    ['no name of one', [], /does not know which release/],
    ['no trust policy', ['acme.release', '--trust', 'none.yaml'], /There is no trust policy "none.yaml"/],
    ['a serial that is none', ['acme.release', '--min-serial', '0'], /--min-serial "0" is no whole number/],
  ])('says with exit code 2 that it could not look: %s', async (_, more, message) => {
    const { status, stderr, stdout } = await verify(await release(), ...more);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(3);
  });
});

describe('the program that only verifies', () => {
  let reached: ReadonlyMap<string, string>;

  beforeAll(() => {
    reached = textsBehind(program);
  });

  test('holds no code that could talk to anybody', () => {
    const names = [...reached.values()].flatMap(text => [...text.matchAll(asked)].map(([, name = '']) => name));
    expect(names).toContain('node:crypto');
    const talking = /^(?:node:)?(?:https?|http2|net|tls|dns|dgram|undici|inspector|worker_threads)(?:\/|$)/;
    expect(names.filter(name => talking.test(name))).toEqual([]);
    expect([...reached.values()].filter(text => /\bfetch\(|WebSocket|process\.binding/.test(text))).toEqual([]);
  });

  test('loads little code', async () => {
    const dir = await release();
    const files = loadedFiles([program, 'acme.release', ...asOf], dir);
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
    expect(files.size).toBeGreaterThan(3);
    expect(bytes / 1024).toBeLessThan(mostKiB);
  });

  test('does not rebuild', async () => {
    const { status, stderr } = await finish(scratch(), [process.execPath, program, 'x', '--rebuild'], env);
    expect(status).toBe(2);
    expect(stderr).toContain('catalogc verify --rebuild');
  });
});

const asked = /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bgetBuiltinModule\(|\)\()\s*["']([^"']+)["']/g;

/** Every file of the bundle that this one can lead to, at once or later. */
function textsBehind(first: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const waiting = [first]; waiting.length > 0; ) {
    const file = waiting.pop() ?? '';
    if (texts.has(file) || !existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, name = ''] of text.matchAll(/["'](\.{1,2}\/[\w./-]+\.js)["']/g))
      waiting.push(join(dirname(file), name));
  }
  return texts;
}
