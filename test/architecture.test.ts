import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
// What browsers run is no part of the program.
const files = globSync(['src/**/*.ts', 'action/*.ts'], { cwd: root, exclude: ['src/site/assets/**'] })
  .map(file => file.replaceAll('\\', '/'))
  .sort();

/** Which rooms a room may look into besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  clients: ['model'],
  load: ['model', 'clients'],
  edit: ['model', 'load'],
  rules: ['model', 'clients'],
  compile: ['model', 'clients'],
  report: ['model', 'clients'],
  feeds: ['model', 'report'],
  site: ['model', 'report'],
  ports: ['model', 'clients'],
  sign: ['model', 'compile'],
  compare: ['model', 'load', 'compile'],
  adopt: ['model', 'clients', 'load', 'edit', 'compile'],
  setup: ['model', 'clients', 'load', 'edit', 'compile', 'adopt'],
  check: ['model', 'clients', 'rules'],
  doctor: ['model', 'load', 'rules', 'check'],
  enforce: ['model', 'report'],
  new: ['model'],
  publish: ['model', 'load', 'sign', 'verify'],
  verify: ['model', 'load', 'compile'],
  fetch: ['model', 'load', 'compile', 'verify'],
  commands: [
    ...[
      'model',
      'clients',
      'load',
      'edit',
      'adopt',
      'setup',
      'rules',
      'check',
      'compare',
      'compile',
      'doctor',
      'enforce',
      'new',
      'publish',
      'report',
      'feeds',
      'site',
      'sign',
      'verify',
      'fetch',
      'ports',
    ],
    'options',
  ],
  options: ['model', 'new'],
  cli: ['commands', 'report', 'options', 'ports', 'model'],
  'verify-cli': ['commands', 'report', 'options', 'model'],
  action: ['commands', 'report', 'options', 'ports', 'model'],
  index: ['model', 'load', 'check', 'compile', 'rules'],
};

/** Each package has one home. */
const homes: Readonly<Record<string, RegExp>> = {
  yaml: /^src\/(load|edit)\//,
  ajv: /^src\/load\//,
  'ajv-formats': /^src\/load\/assertions\.ts$/,
  semver: /^src\/model\/(ranges|precedence)\.ts$/,
  'spdx-expression-parse': /^src\/model\/license-expression\.ts$/,
  'ical-generator': /^src\/feeds\/calendar\.ts$/,
  feed: /^src\/feeds\/news\.ts$/,
  chokidar: /^src\/ports\/disk-changes\.ts$/,
  globby: /^src\/ports\//,
  '@actions/core': /^action\/main\.ts$/,
  '@actions/github': /^src\/ports\/github-api\.ts$/,
  '@sigstore/protobuf-specs': /^src\/(verify|commands)\//,
  '@sigstore/verify': /^src\/verify\//,
  sarif: /^src\/report\/sarif/,
  '@sigstore/bundle': /^src\/(verify\/.*|sign\/envelope|ports\/keyless)\.ts$/,
  '@sigstore/core': /^src\/(verify\/.*|sign\/envelope)\.ts$/,
  '@sigstore/sign': /^src\/ports\/keyless\.ts$/,
  canonicalize: /^src\/(sign|verify)\//,
  fflate: /^src\/sign\/archive\.ts$/,
  'tar-stream': /^src\/(verify\/.*|sign\/archive)\.ts$/,
};

const pure =
  /^src\/(model|clients|load|edit|rules|adopt|setup|check|compare|compile|doctor|enforce|new|publish|report|feeds|site|sign|verify|fetch)\//;
const impure = [
  /['"]node:(?!(?:crypto|util|zlib)['"])/,
  /\bprocess\./,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bMath\.random\b/,
  /\.localeCompare\b/,
  /\btoLocale\w+/,
  /\bIntl\./,
];

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room.replace(/\.ts$/, '') : top;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '');
}

test.each(files)('%s imports only what its room may', file => {
  for (const name of importsOf(file)) {
    if (!name.startsWith('.')) continue;
    const room = roomOf(normalize(join(dirname(file), name)).replaceAll('\\', '/'));
    if (room === roomOf(file) || name.endsWith('.json')) continue;
    expect(allowed[roomOf(file)], `${file} imports ${name}`).toContain(room);
  }
});

test.each(files)('%s uses packages only where they live', file => {
  for (const name of importsOf(file)) {
    if (name.startsWith('.') || name.startsWith('node:')) continue;
    const [scope = '', rest = ''] = name.split('/');
    const home = homes[scope.startsWith('@') ? `${scope}/${rest}` : scope];
    expect(home?.test(file), `${file} imports ${name}`).toBe(true);
  }
});

// What is written into a new plugin is a program of its own.
const programs = ['src/new/mcp-server.ts'];

test.each(files.filter(file => pure.test(file) && !programs.includes(file)))('%s is pure', file => {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  for (const pattern of impure) expect(text, file).not.toMatch(pattern);
});

test('check knows of rules only what a rule is', () => {
  for (const file of files.filter(file => file.startsWith('src/check/'))) {
    for (const name of importsOf(file)) if (name.includes('/rules/')) expect(name).toMatch(/rules\/rule\.ts$/);
  }
});

const others = ['commands', 'cli', 'verify-cli', 'action', 'index'];
const rooms = [...new Set(files.map(roomOf))];

/** Rows of the first table of a page whose first word is a room, with their cells. */
function rowsOf(page: string, title: string): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(root, page), 'utf8').split(title)[1]?.split(/^## /m)[0] ?? '';
  const rows = [...text.matchAll(/^\| `([^`]+)`.*\|$/gm)].map(([row, name = '']) => {
    const room = name.replace(/\/$/, '').replace(/\.ts$/, '');
    return [room, row.slice(2, -2).split(' | ')] as const;
  });
  return new Map(rows);
}

test('every room stands in the table of the architecture, with what it may look into', () => {
  const rows = rowsOf('docs/architecture.md', '## The rooms');
  expect([...rows.keys()].sort()).toEqual([...rooms].sort());
  for (const room of rooms) {
    const said = rows.get(room)?.[2] ?? '';
    if (said === 'all of them') expect(allowed[room]).toHaveLength(Object.keys(allowed).length - others.length);
    else {
      const names =
        said === 'nothing' ? [] : [...said.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.split('/')[0]);
      expect(names.sort(), room).toEqual([...(allowed[room] ?? [])].sort());
    }
  }
});

test('whoever begins here finds every folder in the table of the guide', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('| In `src/` |')[1] ?? '';
  const table = text.split('\n\n')[0] ?? '';
  for (const room of rooms.filter(name => files.some(file => file.startsWith(`src/${name}/`))))
    expect(table, room).toContain(`\`${room}/\``);
});
