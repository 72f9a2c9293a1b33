import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { bundle } from '../scripts/bundle.ts';
import { installClient, pinnedVersion } from '../scripts/clients/install.ts';
import { keySigner } from '../test/verify/key-signer.ts';
import { makeRelease } from '../test/verify/make-release.ts';
import { trusting } from '../test/verify/verifying.ts';
import { fetchTable } from './fetch.ts';
import { loadedFiles } from './loaded.ts';
import { type Case, measure, type Sample } from './measure.ts';
import { publishTable } from './publish.ts';
import { commitAll, type Kind, repositoryOf } from './repository.ts';
import { siteTable } from './site.ts';
import { type Line, table } from './table.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'lib/cli.js');
const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    copy: { type: 'boolean', default: false },
    huge: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(tmpdir(), 'catalogc-bench') },
    rounds: { type: 'string', default: '5' },
  },
});
const work = join(given.folder, `run-${process.pid}`);
const out = join(work, 'out');
const cache = join(work, 'cache');
const release = join(work, 'release');
const asOf = ['--as-of', '2026-11-21'];
const buildCached = [cli, 'build', '--out', join(work, 'built'), '--cache', cache];
const checkCached = [cli, 'check', '--cache', cache];

/** A signed release of one plugin, and the policy that trusts its key. */
async function layRelease(): Promise<void> {
  mkdirSync(release, { recursive: true });
  const signer = keySigner();
  await makeRelease(join(release, 'acme.release'), { signer });
  trusting(release, { key: signer.pem });
}

function startUp(): { cases: Case[]; lines: Line[] } {
  const dir = ready(3, 'local');
  const cases = [
    { name: 'bare node', dir, argv: [script('bare', '')] },
    { name: '`check --help`', dir, argv: [cli, 'check', '--help'] },
    { name: '`check` of 3 plugins', dir, argv: [cli, 'check'] },
    {
      name: '`catalogc-verify` of a release',
      dir: release,
      argv: [join(root, 'lib/verify.js'), 'acme.release', ...asOf],
    },
  ];
  const goals = [{}, { goal: 1.5 }, { goal: 2.2 }, { goal: 2.5 }];
  return {
    cases,
    lines: cases.map(({ name }, at) => ({ name, ...(at > 0 && { against: 'bare node' }), ...goals[at] })),
  };
}

/** Floors and commands for one size; a copying floor stands beside the build that copies. */
function sized(plugins: number, kinds: 'both' | 'local alone' = 'both'): { cases: Case[]; lines: Line[] } {
  const local = ready(plugins, 'local');
  const bundled = kinds === 'both' ? ready(plugins, 'bundle') : local;
  const floor = script('floor', readFileSync(new URL('floor.ts', import.meta.url), 'utf8'));
  const count = plugins.toLocaleString('en');
  const reading = `floor of ${count}: list, read, hash`;
  const copying = `floor of ${count}, and copy`;
  const build = [cli, 'build', '--out', out];
  const most = plugins === 10_000 ? { memory: 200 } : {};
  const rows: (Case & Omit<Line, 'name'>)[] = [
    { name: reading, dir: local, argv: [floor] },
    { name: `\`check\` of ${count}`, dir: local, argv: [cli, 'check'], against: reading, goal: 1.5, ...most },
    {
      name: `\`build\` of ${count}, local`,
      dir: local,
      argv: build,
      before: clear,
      against: reading,
      goal: 1.5,
      ...most,
    },
    { name: copying, dir: bundled, argv: [floor, out], before: clear, against: reading, rounds: 2 },
    {
      name: `\`build\` of ${count}, bundle`,
      dir: bundled,
      argv: build,
      before: clear,
      against: copying,
      rounds: 2,
      goal: 1.5,
      ...most,
    },
  ];
  // Writing every file of a large repository takes minutes on a slow disk.
  const asked = plugins > 1000 && !given.copy ? rows.slice(0, 3) : rows;
  return { cases: asked, lines: asked };
}

/** Ten times as many, which takes minutes: time should grow no faster than the repository. */
function huge(): { cases: Case[]; lines: Line[] } {
  const { cases, lines } = sized(100_000, 'local alone');
  const once = <T extends Case>(one: T): T => ({ ...one, rounds: 2 });
  return { cases: cases.map(once), lines };
}

/** The same 1,000 plugins in the hands of a client's own validator, which opens manifests and no other file. */
function validated(): { cases: Case[]; lines: Line[] } {
  const dir = ready(1000, 'local');
  const home = join(work, 'home');
  mkdirSync(home, { recursive: true });
  const [program, bare] = ['env', ['-i', `PATH=${process.env.PATH}`, `HOME=${home}`, 'DISABLE_AUTOUPDATER=1']] as const;
  const quiet = ['CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC=1', 'NO_COLOR=1', 'TERM=dumb'];
  const version = pinnedVersion('claude');
  const validator = installClient('claude', version);
  const theirs = `\`claude plugin validate\` ${version} of 1,000`;
  const rows: (Case & Omit<Line, 'name'>)[] = [
    { name: theirs, dir, program, argv: [...bare, ...quiet, validator, 'plugin', 'validate', '--json', '.'] },
    { name: '`check` of 1,000, with all files', dir, argv: [cli, 'check'], against: theirs, goal: 0.1 },
  ];
  return { cases: rows, lines: rows };
}

/** What a cache saves while nothing changes, beside git's own listing of the same commit. */
function unchanged(plugins: number): { cases: Case[]; lines: Line[] } {
  const dir = ready(plugins, 'local');
  const count = plugins.toLocaleString('en');
  const listing = `\`git ls-tree -r\` of ${count}`;
  const folders = `\`git ls-tree\` of ${count}, folders only`;
  const goal = plugins === 10_000 ? { goal: 4 } : {}; // node takes longer to start than git to list fewer
  const rows: (Case & Omit<Line, 'name'>)[] = [
    { name: folders, dir, program: 'git', argv: ['ls-tree', '-z', 'HEAD', 'plugins/'] },
    { name: listing, dir, program: 'git', argv: ['ls-tree', '-r', '-z', 'HEAD'], against: folders },
    { name: `\`build --cache\` of ${count}, unchanged`, dir, argv: buildCached, against: listing, ...goal },
    { name: `\`check --cache\` of ${count}, unchanged`, dir, argv: checkCached, against: listing },
  ];
  measure(rows.slice(2), 1); // fills the cache
  return { cases: rows, lines: rows };
}

/** The repositories in which files were changed, to be put back. */
const touched = new Set<string>();

/** The same while one plugin of a hundred changes from run to run. */
function changing(plugins: number): { cases: Case[]; lines: Line[] } {
  const dir = ready(plugins, 'local');
  const count = plugins.toLocaleString('en');
  touched.add(dir);
  const name = `\`build --cache\` of ${count}, 1 % changed`;
  const against = `floor of ${count}: list, read, hash`;
  const rows = [{ name, dir, argv: buildCached, before: editing(dir, fewIn(dir)), against }];
  return { cases: rows, lines: rows };
}

/** One plugin of a hundred. */
function fewIn(dir: string): string[] {
  return readdirSync(join(dir, 'plugins')).filter((_, at) => at % 100 === 0);
}

/** Gives some plugins another readme each time. */
function editing(dir: string, names: readonly string[]): () => void {
  let round = 0;
  return () => {
    round += 1;
    for (const name of names) writeFileSync(join(dir, 'plugins', name, 'README.md'), `# ${name}, changed ${round}\n`);
  };
}

/** A pull request that changes one plugin of a hundred, each with a version that is enough, in a small and a large repository. */
function gate(large: number): { cases: Case[]; lines: Line[] } {
  const bare = { name: 'bare node, once more', dir: ready(3, 'local'), argv: [script('bare', '')] };
  const name = (plugins: number) => `gate of ${plugins.toLocaleString('en')}, 1 % changed`;
  const rows = [1000, large].flatMap(plugins => {
    const dir = ready(plugins, 'local');
    touched.add(dir);
    const names = fewIn(dir);
    for (const plugin of names) raise(join(dir, 'plugins', plugin));
    measure([{ name: 'build --write', dir, argv: [cli, 'build', '--write', '--out', out] }], 1);
    clear();
    const plain = { name: name(plugins), dir, argv: [cli, 'check', '--base', 'HEAD'], against: bare.name, goal: 3 };
    const cached = { ...plain, name: `${name(plugins)}, with a cache`, argv: [...checkCached, '--base', 'HEAD'] };
    measure([cached], 1); // fills it
    return [plain, { ...cached, before: editing(dir, names) }];
  });
  return { cases: [bare, ...rows], lines: [bare, ...rows] };
}

/** The lock and both statements of a release, made, hashed and signed, beside hashing those very bytes. */
function signed(plugins: number): { cases: Case[]; lines: Line[] } {
  const dir = join(work, 'signed');
  mkdirSync(dir, { recursive: true });
  const program = fileURLToPath(new URL('sign.ts', import.meta.url));
  execFileSync(process.execPath, [program, 'write', dir, String(plugins)]);
  const count = plugins.toLocaleString('en');
  const hashing = `hash the lock and the statements of ${count}`;
  const rows = [
    { name: hashing, dir, argv: [program, 'hash', dir] },
    { name: 'make, hash and sign them', dir, argv: [program, 'sign', dir, String(plugins)], against: hashing },
  ];
  return { cases: rows, lines: rows };
}

function raise(folder: string): void {
  for (const kind of ['.claude-plugin', '.codex-plugin']) {
    const file = join(folder, kind, 'plugin.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        /"version": "1\.(\d+)\.\d+"/,
        (_, minor) => `"version": "1.${Number(minor) + 1}.0"`,
      ),
    );
  }
  writeFileSync(join(folder, 'notes.txt'), 'More.\n');
}

/** A repository whose committed catalogs are what it compiles to. */
function ready(plugins: number, kind: Kind): string {
  const dir = repositoryOf(plugins, kind, given.folder);
  if (kind === 'local') measure([{ name: 'build --write', dir, argv: [cli, 'build', '--write', '--out', out] }], 1);
  clear();
  commitAll(dir, 'Compile catalogs');
  return dir;
}

function script(name: string, source: string): string {
  const file = join(work, `${name}.mjs`);
  writeFileSync(file, transformSync(source, { loader: 'ts', format: 'esm' }).code);
  return file;
}

function clear(): void {
  rmSync(out, { recursive: true, force: true });
}

const tenths = [
  ['100,000', '10,000'],
  ['10,000', '1,000'],
] as const;

/** How many times as long as a tenth of the plugins took; and how long at most, where that was set. */
function growth(samples: ReadonlyMap<string, Sample>, lines: readonly Line[]): string[] {
  return lines.flatMap(({ name }) => {
    const smaller = tenths.find(([size]) => name.includes(` ${size}`));
    const small = smaller && samples.get(name.replace(smaller[0], smaller[1]));
    const large = samples.get(name);
    if (small === undefined || large === undefined) return [];
    const goal = name.startsWith('`build` of 100,000') ? '11 x' : '';
    return [`| ${name} | ${(large.min / small.min).toFixed(1)} x | ${goal} |`];
  });
}

/** KiB of all modules that node loads for some words in the smallest repository, in which nothing is found. */
function loaded(...words: readonly string[]): string {
  const sizes = loadedFiles([cli, ...words], ready(3, 'local'));
  return ([...sizes.values()].reduce((sum, size) => sum + size, 0) / 1024).toFixed(0);
}

const opening = '<!-- measured -->';
const closing = '<!-- /measured -->';

/** Puts the measured tables into the guide, between its two marks. */
function keep(text: string): void {
  const file = join(root, 'docs/bench.md');
  const guide = readFileSync(file, 'utf8');
  const start = guide.indexOf(opening);
  const end = guide.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`docs/bench.md has no ${opening} ... ${closing}`);
  writeFileSync(file, `${guide.slice(0, start + opening.length)}\n\n${text}\n\n${guide.slice(end)}`);
}

/** Tables of what moves over a network, measured before all else. */
async function main(moved: readonly string[]): Promise<void> {
  mkdirSync(work, { recursive: true });
  try {
    const rounds = Number(given.rounds);
    const size = given.quick ? 1000 : 10_000;
    // One after another: the last one changes files.
    const groups = [
      startUp,
      () => sized(1000),
      ...(given.quick ? [] : [() => sized(10_000)]),
      ...(given.huge ? [huge] : []),
      validated,
      () => signed(size),
      () => unchanged(size),
      () => changing(size),
      ...(given.quick ? [] : [() => gate(size)]),
    ];
    const samples = new Map<string, Sample>();
    const lines: Line[] = [];
    for (const [at, group] of groups.entries()) {
      const { cases, lines: more } = group();
      for (const [name, sample] of measure(cases, at === 0 ? rounds * 4 : rounds)) samples.set(name, sample);
      lines.push(...more);
    }
    const grown = growth(samples, lines);
    const text = [
      table(lines, samples),
      await siteTable(cli, ready(1000, 'local'), join(work, 'site')),
      `Code of the entry: ${loaded('check', '--help')} KiB (goal: 200); with all that \`check\` loads: ${loaded('check')} KiB (goal: 200).`,
      ...(grown.length === 0
        ? []
        : [`| beside a tenth of the plugins | ratio of min | goal |\n| --- | --: | --: |\n${grown.join('\n')}`]),
      ...moved,
    ].join('\n\n');
    console.log(text);
    if (given.write) keep(text);
  } finally {
    for (const cwd of touched) {
      execFileSync('git', ['checkout', '-q', '--', '.'], { cwd });
      execFileSync('git', ['clean', '-fdq'], { cwd });
    }
    rmSync(work, { recursive: true, force: true });
  }
}

await bundle();
await layRelease();
const shelf = given.quick ? 100 : 1000;
await main([await fetchTable(shelf, cli), await publishTable(shelf, given.folder, cli)]);
