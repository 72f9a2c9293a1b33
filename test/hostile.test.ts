import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from '../src/commands/judge.ts';
import { reportOf } from '../src/commands/report-of.ts';
import type { Output } from '../src/model/build.ts';
import { type FileLiteral, snapshotOf, type Tree } from '../src/model/snapshot.ts';
import { settle } from '../src/options.ts';
import { writeBuild } from '../src/ports/output.ts';
import { printJson } from '../src/report/json.ts';
import { rules } from '../src/rules/index.ts';
import { runs } from './runs.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const manifest = {
  name: 'hello',
  version: '1.2.3',
  description: 'Says hello.',
  skills: './skills/',
  author: { name: 'A' },
};
const entry = {
  name: 'hello',
  source: { source: 'local', path: './plugins/hello' },
  policy: { installation: 'AVAILABLE' },
};

/** Every kind of input file once, well-formed. */
const wellFormed: Readonly<Record<string, string>> = {
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:strict]\nrules:\n  version/missing: warn\n',
  'policies/deprecations/hello.yaml':
    'schema: deprecation/v1\nplugin: hello\nannounced: 2026-11-20\nsunset: 2027-03-01\nbecause: superseded\nowner: "@a/b"\n',
  'policies/waivers/W1.yaml': 'schema: waiver/v1\nid: W1\nrule: version/missing\nplugin: hello\n',
  'plugins/hello/.codex-plugin/plugin.json': JSON.stringify(manifest),
  'plugins/hello/.claude-plugin/plugin.json': JSON.stringify(manifest),
  'plugins/hello/.cursor-plugin/plugin.json': JSON.stringify(manifest),
  'plugins/hello/plugin.json': JSON.stringify({
    ...manifest,
    $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json',
  }),
  'plugins/hello/plugin-manifest.yaml':
    'name: hello\nversion: 1.0.0\nendpoints: []\nauthentication: {type: None}\nscopes: []\n',
  'plugins/hello/plugin.manifest.json': JSON.stringify({
    pluginId: 'com.a.hello',
    version: '1.0.0',
    entryPoints: { handlers: [] },
  }),
  'plugins/hello/skills/greet/SKILL.md':
    '---\nname: greet\ndescription: Greets.\nallowed-tools: Bash(git *), Read\n---\nHi.\n',
  'plugins/hello/commands/go.md': '---\ndescription: Goes.\n---\nGo.\n',
  'plugins/hello/agents/a.md': '---\nname: a\ndescription: An agent.\n---\nGo.\n',
  'plugins/hello/hooks/hooks.json': JSON.stringify({
    hooks: { Stop: [{ hooks: [{ type: 'command', command: 'x' }] }] },
  }),
  'plugins/hello/.mcp.json': JSON.stringify({
    mcpServers: { a: { command: 'npx', args: ['x'] }, b: { url: 'https://x.example/mcp' } },
  }),
  'plugins/hello/.app.json': JSON.stringify({ apps: { a: { id: 'x' } } }),
  'plugins/hello/.lsp.json': JSON.stringify({ ts: { command: 'x', extensionToLanguage: { '.ts': 'typescript' } } }),
  'plugins/hello/chain.json': JSON.stringify({ chain: [{ plugin: 'hello', output: 'x' }] }),
  'catalog-index.json': JSON.stringify({ asOf: '2026-11-20', validUntil: '2027-01-01' }),
  CODEOWNERS: '* @acme/all\n/plugins/hello/ @acme/hello\n',
};

const handKept: Readonly<Record<string, string>> = {
  '.agents/plugins/marketplace.json': JSON.stringify({ name: 'team', plugins: [entry] }),
  '.claude-plugin/marketplace.json': JSON.stringify({
    name: 'team',
    owner: { name: 'A' },
    plugins: [{ name: 'hello', source: './plugins/hello' }],
  }),
  '.cursor-plugin/marketplace.json': JSON.stringify({
    name: 'team',
    plugins: [{ name: 'hello', source: 'plugins/hello' }],
  }),
  '.github/plugin/marketplace.json': JSON.stringify({ name: 'team', owner: { name: 'A' }, plugins: [] }),
};

const defined: Readonly<Record<string, string>> = {
  'catalogs/team.yaml':
    'schema: catalog/v1\nname: team\nowner: { name: A }\ntargets: [codex, claude, copilot, cursor, neutral]\nsource: { kind: bundle }\nentries:\n  hello: { category: X }\n',
};

describe.each([
  ['hand-kept', { ...wellFormed, ...handKept }],
  ['defined', { ...wellFormed, ...defined }],
] as const)('%s catalogs', (_, files) => {
  const paths = Object.keys(files);
  const mutated = fc
    .array(fc.tuple(fc.constantFrom(...paths), mutation()), { minLength: 1, maxLength: 4 })
    .map(changes => changed(files, changes));

  test('no broken file makes anything fall over', () => {
    fc.assert(
      fc.property(mutated, tree => void judged(tree)),
      { numRuns: runs(400) },
    );
  });

  test('no name in any file makes anything fall over or leave the output folder', async () => {
    const renamed = fc
      .tuple(
        fc.constantFrom(...paths),
        hostileText(),
        fc.constantFrom('hello', 'team', './plugins/hello', 'greet', '1.2.3'),
      )
      .map(([path, name, old]) => ({
        ...files,
        [path]: (files as Record<string, string>)[path]?.replaceAll(old, escaped(name)) ?? '',
      }));
    await fc.assert(
      fc.asyncProperty(renamed, async tree => {
        const { build, snapshot } = judged(tree);
        await writesOnlyInside(build, snapshot);
      }),
      { numRuns: runs(150) },
    );
  });

  test('no path in the tree makes anything fall over', () => {
    const path = fc
      .array(
        fc.oneof(
          fc.constantFrom('plugins', 'hello', 'skills', '.codex-plugin', 'plugin.json', 'SKILL.md', 'x'),
          hostileSegment(),
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map(parts => parts.join('/'));
    const literal: fc.Arbitrary<FileLiteral> = fc.oneof(
      fc.constant('{}'),
      fc.constantFrom('../../etc/passwd', '/etc/passwd', '.', 'SKILL.md', '').map(link => ({ link })),
      fc.constant({ submodule: 'x' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, literal), { maxLength: 5 }), extra => {
        judged({ ...files, ...Object.fromEntries(extra) });
      }),
      { numRuns: runs(200) },
    );
  });
});

function judged(tree: Tree) {
  const snapshot = snapshotOf(tree);
  const judgement = judge({ head: snapshot, skipped: [] }, rules, '2026-11-20', { drift: true });
  const report = reportOf('check', judgement, settle({}));
  expect(() => JSON.parse(printJson(report))).not.toThrow();
  return { build: judgement.build, snapshot };
}

async function writesOnlyInside(
  build: { catalogs: readonly { outputs: readonly Output[] }[]; outputs: readonly Output[] },
  snapshot: ReturnType<typeof snapshotOf>,
): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'catalogc-hostile-'));
  folders.push(parent);
  const out = join(parent, 'repo', 'dist');
  mkdirSync(join(parent, 'repo'));
  writeBuild(out, [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs], snapshot);
  expect(readdirSync(parent)).toEqual(['repo']);
  expect(readdirSync(join(parent, 'repo'))).toEqual(existsSync(out) ? ['dist'] : []);
}

function changed(files: Tree, changes: readonly (readonly [path: string, mutate: Mutate])[]): Tree {
  const tree: Record<string, FileLiteral> = { ...files };
  for (const [path, mutate] of changes) tree[path] = mutate(textOf(tree[path]));
  return tree;
}

type Mutate = (text: string) => FileLiteral;

function mutation(): fc.Arbitrary<Mutate> {
  return fc.oneof(
    fc.nat(400).map(
      (at): Mutate =>
        text =>
          text.slice(0, at),
    ),
    fc.tuple(fc.nat(400), fc.string({ unit: 'binary', maxLength: 6 })).map(
      ([at, insert]): Mutate =>
        text =>
          text.slice(0, at) + insert + text.slice(at),
    ),
    fc.uint8Array({ maxLength: 200 }).map(
      (bytes): Mutate =>
        () =>
          bytes,
    ),
    fc.jsonValue().map(
      (json): Mutate =>
        () => ({ json }),
    ),
    fc.nat(3000).map(
      (depth): Mutate =>
        () =>
          '['.repeat(depth * 10),
    ),
    fc.nat(3000).map(
      (depth): Mutate =>
        () =>
          `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    ),
    fc.constant(
      (text: string): FileLiteral => text.replace('{', '{"name":"x","name":"y","__proto__":{"a":1},"constructor":1,'),
    ),
    fc
      .constantFrom<FileLiteral>(
        '',
        '\ufeff{}',
        'null',
        '---\n---\n',
        '---\n',
        '%YAML 9\n---\na',
        '&a [*a]',
        { link: '../../../etc/passwd' },
        { submodule: '' },
      )
      .map(
        (literal): Mutate =>
          () =>
            literal,
      ),
    fc
      .tuple(
        fc.constantFrom('"hello"', '"1.2.3"', '[', '{', 'true', ': '),
        fc.constantFrom('1', 'null', '[]', '{}', '"\\u0000"', '1e999', '""'),
      )
      .map(
        ([old, next]): Mutate =>
          text =>
            text.replace(old, next),
      ),
  );
}

function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      '..',
      '../x',
      '/etc',
      'a/../../b',
      'C:\\x',
      'con',
      'NUL',
      '-rf',
      '.',
      '.git',
      '__proto__',
      'constructor',
      'toString',
      '\u202eabc',
      'a\u0000b',
      '::error::x',
      '\u001b[31m',
      `${'a'.repeat(300)}`,
      `$\{{x}}`,
      'dist',
      'catalog-index.json',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
}

function hostileSegment(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('..', '.', '', '__proto__', 'con', 'a\nb', 'a\\b', '\u202e'),
    fc.string({ maxLength: 8 }).map(text => text.replaceAll('/', '')),
  );
}

function escaped(name: string): string {
  return JSON.stringify(name).slice(1, -1);
}

function textOf(literal: FileLiteral | undefined): string {
  return typeof literal === 'string' ? literal : '{}';
}
