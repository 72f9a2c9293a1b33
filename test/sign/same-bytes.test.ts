import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runnerNodes } from '../action/nodes.ts';
import { bareEnvironment, cli, finish, git, newFolder } from '../work-folder.ts';
import { acmeIn, catalogc, epoch, filesIn } from './acme.ts';

let temporary = '';
let home = '';
let first: Record<string, string> = {};

beforeAll(async () => {
  temporary = newFolder('catalogc-same-release-');
  home = acmeIn(join(temporary, 'acme'));
  await catalogc(temporary, ['keygen', '--type', 'ed25519', '--out', 'my.key']);
  first = await released(home);
  expect(Object.keys(first)).toHaveLength(9);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Circumstances {
  readonly node?: string;
  readonly umask?: string;
  readonly env?: Record<string, string>;
}

let count = 0;

/** A release as hex by name. Ed25519 signs the same bytes with the same bytes, so signatures are compared, too. */
async function released(dir: string, { node = process.execPath, umask = '022', env = {} }: Circumstances = {}) {
  const out = join(temporary, `out-${++count}`);
  const sign = ['--sign', 'key', '--key', join(temporary, 'my.key'), '--out', out];
  const words = ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', node, cli, 'build', ...sign];
  const ended = await finish(dir, words, bareEnvironment({ SOURCE_DATE_EPOCH: epoch, ...env }));
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  const files = Object.entries(filesIn(join(out, 'acme.release')));
  return Object.fromEntries(files.map(([name, bytes]) => [name, bytes.toString('hex')]));
}

describe.each(runnerNodes)('Node $major', ({ path }) => {
  test.skipIf(path === undefined)('gives the same bytes', async () => {
    expect(await released(home, { node: path ?? '' })).toEqual(first);
  });
});

test.each([
  ['another umask', { umask: '077' }],
  ['no umask', { umask: '000' }],
  ['another time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['another language', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
] as const)('%s gives the same bytes', async (_, circumstances) => {
  expect(await released(home, circumstances)).toEqual(first);
});

const url = () => `file://${home}`;

test.each([
  ['shallow', ['--depth', '1']],
  ['partial', ['--filter=blob:none']],
  ['with line ends of Windows', ['-c', 'core.autocrlf=true']],
  ['without links and modes', ['-c', 'core.symlinks=false', '-c', 'core.fileMode=false']],
])('a clone that is %s gives the same bytes', async (name, words) => {
  git(home, 'config', 'uploadpack.allowFilter', 'true');
  const clone = join(temporary, `clone ${name}`);
  git(temporary, 'clone', '-q', ...words, url(), clone);
  expect(await released(clone)).toEqual(first);
});

test('a folder of a repository gives what a repository of its own gives, but for the commit', async () => {
  const outer = join(temporary, 'outer');
  acmeIn(join(outer, 'inner'));
  rmSync(join(outer, 'inner/.git'), { recursive: true });
  git(outer, 'init', '-q');
  git(outer, 'add', '-A');
  git(outer, 'commit', '-q', '-m', 'Start');
  const inner = await released(join(outer, 'inner'));
  expect(inner['bundle.tar.gz']).toBe(first['bundle.tar.gz']);
  expect(inner['catalog.lock.json']).not.toBe(first['catalog.lock.json']);
});
