import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tree } from '../src/model/snapshot.ts';
import { trees } from './golden/trees.ts';
import {
  bareEnvironment,
  cli,
  commitAll,
  type Ended,
  filesBelow,
  finish,
  git,
  layTree,
  newFolder,
} from './work-folder.ts';

const root = join(import.meta.dirname, '..');
const day = '2026-11-20';
const noon = (date: string) => String(Date.parse(`${date}T12:00:00Z`) / 1000);

/** A definition of every source kind, over plugins with links, executable files and names that locales disagree about. */
const rich: Tree = {
  'catalogs/archives.yaml': definition('acme-archives', 'archive, url: "https://acme.example/{name}-{version}.zip"'),
  'catalogs/pinned.yaml': definition('acme-pinned', 'git-subdir, url: "https://git.acme.example/plugins.git"'),
  'catalogs/local.yaml': definition('acme-local', 'local'),
  'catalogs/istanbul.yaml': `${definition('istanbul', 'bundle')}order: [category, name]
defaults: { category: Productivity }
entries:
  images: { category: Ärger, tags: [ı, I, İ, i] }
  indigo: { category: ısı }
  paint: { alias: images }
  elsewhere:
    source: { kind: git-subdir, url: https://git.acme.example/far.git, path: plugins/far, ref: v2, sha: "89abcdef0123456789abcdef0123456789abcdef" }
    description: Lives elsewhere.
`,
  'plugins/images/.claude-plugin/plugin.json': manifest('images', '1.10.0'),
  'plugins/images/.codex-plugin/plugin.json': manifest('images', '1.10.0'),
  'plugins/images/README.md': '# Images\n',
  'plugins/images/docs/Ünïcödé ısı.md': 'Grüße\n',
  'plugins/images/docs/日本語.md': '読む\n',
  'plugins/images/docs/a.md': 'A\n',
  'plugins/images/docs/B.md': 'B\n',
  'plugins/images/docs/con.md': 'C\n',
  'plugins/images/docs/link.md': { link: 'Ünïcödé ısı.md' },
  'plugins/images/bin/run': { executable: '#!/bin/sh\necho run\n' },
  'plugins/images/icon.bin': new Uint8Array([0, 13, 10, 255, 10]),
  'plugins/images/skills/draw/SKILL.md': '---\nname: draw\ndescription: Draws — with dashes…\n---\nDraw.\n',
  'plugins/indigo/.claude-plugin/plugin.json': manifest('indigo', '0.2.0'),
  'plugins/indigo/.codex-plugin/plugin.json': manifest('indigo', '0.2.0'),
  'plugins/indigo/commands/dye.md': '---\ndescription: Dyes it blue.\n---\nDye $ARGUMENTS\n',
};

function manifest(name: string, version: string) {
  return { json: { name, version, description: `Größe und ${name}.`, author: { name: 'Zoë' }, license: 'MIT' } };
}

function definition(name: string, source: string): string {
  return `schema: catalog/v1
name: ${name}
displayName: Plugins für alle
description: Plugins für alle.
owner: { name: Acme }
targets: [codex, claude, copilot, cursor, neutral]
source: { kind: ${source} }
`;
}

/** Faults of many rules, with names that locales disagree about. */
const faulty: Tree = {
  ...trees.defined,
  'plugins/İzmir/.claude-plugin/plugin.json': { json: { name: 'İzmir', version: 'v1.0.0', description: 'Öfen.' } },
  'plugins/IMAGES/.claude-plugin/plugin.json': { json: { name: 'IMAGES', skills: './Skills', description: 'ı' } },
  'plugins/IMAGES/skills/x/SKILL.md': 'No front matter.\n',
  'plugins/broken/.claude-plugin/plugin.json': '{ "name": "broken", }\n',
};

/** What a user can compare: what was said to people and to machines, and every byte that was written. */
interface Seen {
  readonly text: Ended;
  readonly report: Ended;
  readonly dist: Record<string, string>;
}

interface Circumstances {
  readonly env?: Record<string, string>;
  readonly asOf?: readonly string[];
  readonly umask?: string;
}

/** Checks and builds in a folder as a user would. */
async function look(dir: string, circumstances: Circumstances = {}): Promise<Seen> {
  const { env = {}, asOf = ['--as-of', day], umask = '022' } = circumstances;
  const run = (...args: string[]) => {
    const shell = ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, cli, ...args];
    return finish(dir, [...shell, ...asOf], bareEnvironment(env));
  };
  rmSync(join(dir, 'dist'), { recursive: true, force: true });
  const [text, report] = await Promise.all([run('build'), run('check', '--format', 'json')]);
  return { text, report, dist: existsSync(join(dir, 'dist')) ? filesBelow(join(dir, 'dist')) : {} };
}

const turkish: Circumstances = {
  env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  umask: '077',
};
const western: Circumstances = { env: { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' }, umask: '000' };

let temporary = '';
beforeAll(() => {
  temporary = newFolder('catalogc-same-');
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function folder(name: string): string {
  const dir = join(temporary, name);
  mkdirSync(dir, { recursive: true });
  return dir;
}

type Lay = (dir: string, backwards?: boolean) => void;

function layThese(dir: string): void {
  for (const name of ['plugins', 'catalogs', 'policies', '.gitattributes'])
    cpSync(join(root, name), join(dir, name), { recursive: true });
}

const layingOf =
  (tree: Tree): Lay =>
  (dir, backwards = false) =>
    layTree(dir, backwards ? Object.fromEntries(Object.entries(tree).reverse()) : tree);

describe.each<[string, boolean, Lay]>([
  ['every source kind', true, layingOf(rich)],
  ['a tree with faults', false, layingOf(faulty)],
  ['catalogs kept by hand', false, layingOf(trees['hand-kept'] ?? {})],
  ['these plugins', true, layThese],
])('%s', (name, passes, lay) => {
  const home = () => join(temporary, name);
  let first: Seen;

  beforeAll(async () => {
    lay(folder(name));
    commitAll(home());
    first = await look(home());
  });

  test('there is something to compare', () => {
    expect(first.text).toMatchObject({ status: passes ? 0 : 1, stderr: '' });
    expect(Object.keys(first.dist).length > 10).toBe(passes);
  });

  // Each differs from the first in several ways at once: none of them may show.
  test('the same bytes in a longer path, from files made in another order, where the day begins first, in Turkish, under a tight umask', async () => {
    const dir = folder(join('a much longer path/with blanks/ünd mehr', name));
    lay(dir, true);
    commitAll(dir);
    expect(await look(dir, turkish)).toEqual(first);
  });

  test('the same bytes in a fresh clone, whatever SOURCE_DATE_EPOCH says beside --as-of, where the day begins last, in the C locale, under a loose umask', async () => {
    const dir = join(folder('clones'), name);
    git(temporary, 'clone', '-q', home(), dir);
    const env = { ...western.env, SOURCE_DATE_EPOCH: noon('2031-01-01') };
    expect(await look(dir, { ...western, env })).toEqual(first);
  });
});

describe('a rich tree', () => {
  const laid = (name: string, backwards = false) => {
    const dir = folder(name);
    layingOf(rich)(dir, backwards);
    return dir;
  };

  let plain: Seen;
  beforeAll(async () => {
    plain = await look(laid('plain'));
  });

  test('gives the same build by SOURCE_DATE_EPOCH as by --as-of', async () => {
    const { dist } = await look(laid('dated'), { asOf: [], env: { SOURCE_DATE_EPOCH: noon(day) } });
    expect(dist).toEqual(plain.dist);
  });

  test('gives an index, feeds and loss reports as their schemas say', async () => {
    const { dist } = plain;
    const kinds = { 'catalog-index.json': 'index', '.status.json': 'status', '.losses.json': 'losses' };
    for (const [ending, kind] of Object.entries(kinds)) {
      const schema = JSON.parse(readFileSync(join(root, `schemas/catalog-${kind}.v1.schema.json`), 'utf8'));
      const validate = new Ajv({ strict: false }).compile(schema);
      const files = Object.entries(dist).filter(([path]) => path.endsWith(ending));
      expect(files.length).toBe(kind === 'index' ? 1 : 4);
      for (const [path, text] of files) {
        validate(JSON.parse(text.replace(/^644 /, '')));
        expect(validate.errors, path).toBeNull();
      }
    }
  });

  test('gives the same build outside of git, whatever the order of files', async () => {
    expect(await look(laid('plain-backwards', true))).toEqual(plain);
  });

  /*
   * What is promised to a clone with core.autocrlf=true: the same findings, and the same marketplace files.
   * Plugins are copied as they lie on disk, so their text files have CRLF there and the digests over them differ.
   * A repository that says `* text=auto eol=lf` in .gitattributes, as this one does, is the same to the byte.
   */
  test('with line ends of Windows gives the same marketplace files, and with eol=lf the same bytes', async () => {
    const kept = laid('unix');
    const told = laid('told');
    writeFileSync(join(told, '.gitattributes'), '* text=auto eol=lf\n');
    for (const dir of [kept, told]) {
      commitAll(dir);
      git(temporary, 'clone', '-q', '-c', 'core.autocrlf=true', dir, `${dir}-windows`);
    }
    expect(await look(`${told}-windows`)).toEqual(await look(told));
    const [unix, windows] = [await look(kept), await look(`${kept}-windows`)];
    expect({ ...windows, dist: {} }).toEqual({ ...unix, dist: {} });
    const differing = Object.keys(unix.dist).filter(path => unix.dist[path] !== windows.dist[path]);
    expect(Object.keys(windows.dist)).toEqual(Object.keys(unix.dist));
    expect(differing).not.toEqual([]);
    expect(differing.filter(path => path.endsWith('marketplace.json'))).toEqual([]);
    for (const path of differing.filter(path => !/^[^/]+\.json$/.test(path)))
      expect(windows.dist[path]?.replaceAll('\r\n', '\n'), path).toBe(unix.dist[path]);
  });
});
