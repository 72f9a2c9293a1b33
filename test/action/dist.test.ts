import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../../scripts/bundle/folder.ts';
import { type Bundle, makeBundle } from '../../scripts/bundle/make-bundle.ts';
import { targetOf } from '../made-bundle.ts';
import { every } from '../runs.ts';
import { newFolder } from '../work-folder.ts';
import { runnerNodes } from './nodes.ts';
import { demandLicences } from './passed-on.ts';

const root = join(import.meta.dirname, '../..');
let bundle: Bundle;
let copy = '';

beforeAll(async () => {
  bundle = await makeBundle(targetOf('action/dist'), root);
  copy = newFolder('another-name-');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of listed.toString().split('\0')) {
    if (!/^(src|scripts|action|schemas|policies)\/|^package\.json$/.test(path) || /^action\/dist\//.test(path))
      continue;
    if (!existsSync(join(root, path))) continue; // removed, and not committed yet
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('what is committed is what the sources make', () => {
  expect(differences(join(root, 'action/dist'), bundle.files), 'run npm run build').toEqual([]);
});

test('it passes on the licence of every package in it', () => {
  demandLicences(bundle);
});

// The bundle above is made by the Node that runs this; with ALL_RUNS=1, as every week, the others build it, too.
const others = runnerNodes.filter(({ major }) => !process.versions.node.startsWith(`${major}.`));
describe.skipIf(every(2) > 1).each(others)('built on Node $major', ({ path }) => {
  test.skipIf(path === undefined)('in another folder, with linked packages, it is the same byte for byte', () => {
    execFileSync(path ?? '', ['scripts/bundle.ts', 'action/dist'], { cwd: copy, stdio: 'pipe' });
    expect(differences(join(copy, 'action/dist'), bundle.files)).toEqual([]);
  });
});

test('the check names each file that is not as it should be', () => {
  const folder = newFolder();
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (const [name, text] of Object.entries({ same: 'a', other: 'b\r\n', over: 'c' }))
    writeFileSync(join(folder, name), text);
  const wanted = new Map([
    ['same', bytes('a')],
    ['other', bytes('b\n')],
    ['new', bytes('d')],
  ]);
  expect(differences(folder, wanted)).toEqual([
    'new is missing',
    'other is not what the sources make',
    'over is left over',
  ]);
  expect(differences(join(folder, 'gone'), new Map())).toEqual([]);
  rmSync(folder, { recursive: true });
});

/** Everything that is loaded before the first line of the entry runs. */
function atOnce({ metafile }: Bundle, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { path, kind } of metafile.outputs[entry]?.imports ?? []) {
    if (kind === 'import-statement' && metafile.outputs[path] !== undefined)
      atOnce({ ...bundle, metafile }, path, seen);
  }
  return seen;
}

/** What opens a way to a forge, once it is asked for. */
const doors = ['src/ports/forge.ts', 'src/ports/github-source.ts'];

/** Everything that can ever be loaded unless such a door is opened. */
function withoutDoor(entry: string, seen = new Set<string>()): Set<string> {
  const { imports = [], inputs = {} } = bundle.metafile.outputs[entry] ?? {};
  if (seen.has(entry) || doors.some(door => inputs[door] !== undefined)) return seen;
  seen.add(entry);
  for (const { path } of imports) if (bundle.metafile.outputs[path] !== undefined) withoutDoor(path, seen);
  return seen;
}

describe('the entry', () => {
  const files = () => [...atOnce(bundle, 'action/dist/index.js')];
  const inputs = () => files().flatMap(file => Object.keys(bundle.metafile.outputs[file]?.inputs ?? {}));

  test('loads at once no package but the toolkit', () => {
    const packages = new Set(inputs().flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
    expect([...packages].filter(name => !name.startsWith('@actions/'))).toEqual([]);
    expect([...packages]).toContain('@actions/core');
  });

  test('loads no stage of the compiler at once', () => {
    expect(inputs().filter(path => /^src\/(load|compile|rules|check|clients)\//.test(path))).toEqual([]);
  });

  test('is small', () => {
    const bytes = files().map(file => bundle.metafile.outputs[file]?.bytes ?? 0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(200 * 1024);
  });

  test('brings an HTTP client only with a door to the forge', () => {
    const isClient = (path: string) =>
      /node_modules\/(undici|tunnel|@octokit|@actions\/(http-client|github))\//.test(path);
    expect(inputs().filter(isClient)).toEqual([]);
    const bringing = Object.entries(bundle.metafile.outputs).filter(([, { inputs }]) =>
      Object.keys(inputs).some(isClient),
    );
    expect(bringing).not.toEqual([]);
    const elsewhere = withoutDoor('action/dist/index.js');
    expect(bringing.filter(([file]) => elsewhere.has(file))).toEqual([]);
  });
});

test('the folder is a module wherever it lies, and holds nothing of this machine', () => {
  const folder = join(root, 'action/dist');
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({ type: 'module' });
  const text = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
  expect(text.join('\n')).not.toContain(root);
  expect(readdirSync(folder).filter(name => name.endsWith('.map'))).toEqual([]);
});

test('git keeps its bytes as they are', () => {
  const said = execFileSync('git', ['check-attr', 'text', 'diff', 'linguist-generated', '--', 'action/dist/index.js'], {
    cwd: root,
  });
  expect(said.toString().match(/: (\S+)$/gm)).toEqual([': unset', ': unset', ': set']);
});
