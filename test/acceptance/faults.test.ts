import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, test } from 'vitest';
import { judge } from '../../src/commands/judge.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';
import { type Home, installClients, newHome, runAside } from './clients.ts';
import { type FaultPlan, faultsWith } from './faults.ts';
import { faultyTree, type Tried } from './faulty-trees.ts';
import { layTree } from './folders.ts';
import { known, missed } from './known-differences.ts';

const scratch = mkdtempSync(join(tmpdir(), 'catalogc-faults-'));
const faults = faultsWith(makeRemote());
let programs: ReturnType<typeof installClients>;
beforeAll(() => {
  programs = installClients();
});

/** What becomes of a fault; `entry refused`: by claude's validator. */
type Verdict = 'catalog refused' | 'entry refused' | 'entry dropped' | 'install fails' | 'fine';

/** A repository far away, as far as git can tell: the plugin at its root, and again in a folder of it. Gives its commit. */
function makeRemote(): string {
  const folder = join(scratch, 'far');
  for (const client of ['codex', 'claude', 'copilot'] as const) {
    const files = Object.entries(faultyTree(client, 'far', {})).filter(([path]) => path.startsWith('plugins/victim/'));
    const copies = files.flatMap(([path, file]) => [[path, file] as const, [path.slice(15), file] as const]);
    layTree(folder, snapshotOf(Object.fromEntries(copies)));
  }
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { encoding: 'utf8' });
  git('init', '-q', '-b', 'main', folder);
  git('-C', folder, 'add', '.');
  git('-C', folder, 'commit', '-q', '-m', 'Publish');
  mkdirSync(join(scratch, 'remotes/acme'), { recursive: true });
  git('clone', '-q', '--bare', folder, join(scratch, 'remotes/acme/far.git'));
  return git('-C', folder, 'rev-parse', 'HEAD').trim();
}

function homeWithRemote(): Home {
  const home = newHome();
  const to = `file://${join(scratch, 'remotes')}/`;
  writeFileSync(
    join(home.path, '.gitconfig'),
    `[url "${to}"]\n\tinsteadOf = https://git.example.com/\n[protocol "file"]\n\tallow = always\n`,
  );
  return home;
}

const words: readonly (readonly [RegExp, Verdict])[] = [
  [/ refuses the whole catalog| never finds the catalog/, 'catalog refused'],
  [/ refuses this entry/, 'entry refused'],
  [/ drops this entry silently/, 'entry dropped'],
  [/ lists this entry but cannot install it/, 'install fails'],
];

/** What our check says the client does, by the errors it finds. */
function foretold(client: Tried, name: string): { readonly verdict: Verdict | 'error'; readonly says: string } {
  const head = snapshotOf(faultyTree(client, nameOf(name), planOf(name)));
  const { findings } = judge({ head, skipped: [] }, rules, '2026-11-20', { drift: false });
  const errors = findings.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule}: ${message}`);
  const verdict = words.find(([pattern]) => errors.some(message => pattern.test(message)))?.[1];
  return { verdict: verdict ?? (errors.length > 0 ? 'error' : 'fine'), says: errors.join(' | ') };
}

function planOf(fault: string): FaultPlan {
  return faults[fault] ?? {};
}

function nameOf(fault: string): string {
  return `f${Object.keys(faults).indexOf(fault)}`;
}

function pluginOf(fault: string): string {
  const { called, entry } = planOf(fault);
  return typeof entry?.name === 'string' ? entry.name : (called ?? 'victim');
}

function catalogOf(fault: string): string {
  const { top } = planOf(fault);
  return typeof top?.name === 'string' ? top.name : nameOf(fault);
}

function laid(client: Tried, fault: string): string {
  const root = join(scratch, client, nameOf(fault));
  layTree(root, snapshotOf(faultyTree(client, nameOf(fault), planOf(fault))));
  return root;
}

type Trial = (home: Home, fault: string) => Promise<Verdict>;

const tryCodex: Trial = async (home, fault) => {
  const run = (...args: string[]) => runAside(programs.codex, ['plugin', ...args, '--json'], home);
  const catalog = catalogOf(fault);
  if ((await run('marketplace', 'add', laid('codex', fault))).code !== 0) return 'catalog refused';
  const { available } = JSON.parse((await run('list', '--available', '-m', catalog)).out) as {
    available: { name: string; version: string | null }[];
  };
  const names = available.map(({ name }) => name);
  if (fault === 'name twice' && names.length === 1) return 'entry dropped';
  if (!names.includes(pluginOf(fault))) return 'entry dropped';
  return (await run('add', `${pluginOf(fault)}@${catalog}`)).code === 0 ? 'fine' : 'install fails';
};

const tryClaude: Trial = async (home, fault) => {
  const run = (...args: string[]) => runAside(programs.claude, ['plugin', ...args], home);
  const root = laid('claude', fault);
  if ((await run('marketplace', 'add', root)).code !== 0) return 'catalog refused';
  if ((await run('validate', root)).code !== 0) return 'entry refused';
  return (await run('install', `${pluginOf(fault)}@${catalogOf(fault)}`)).code === 0 ? 'fine' : 'install fails';
};

const tryCopilot: Trial = async (home, fault) => {
  const run = (...args: string[]) => runAside(programs.copilot, ['plugin', ...args], home);
  if ((await run('marketplace', 'add', laid('copilot', fault))).code !== 0) return 'catalog refused';
  return (await run('install', `${pluginOf(fault)}@${catalogOf(fault)}`)).code === 0 ? 'fine' : 'install fails';
};

const trials: Readonly<Record<Tried, Trial>> = { codex: tryCodex, claude: tryClaude, copilot: tryCopilot };

/** An error that does not name what the client does is right wherever the client minds. */
function alike(saw: Verdict, ours: Verdict | 'error'): boolean {
  return ours === saw || (ours === 'error' && saw !== 'fine');
}

describe.concurrent('faults planted one at a time', () => {
  test.for(Object.keys(trials) as Tried[])('%s does what we say it does', async (client, { expect }) => {
    const home = homeWithRemote();
    const names = Object.keys(faults).filter(name => faults[name]?.clients?.includes(client) ?? true);
    const differ: Record<string, string> = {};
    for (const name of names) {
      const saw = await trials[client](home, name);
      const { verdict, says } = foretold(client, name);
      if (!alike(saw, verdict)) differ[name] = `${saw}, we say ${verdict}`;
      if (!alike(saw, verdict) && process.env.VERBOSE !== undefined) console.info(client, name, differ[name], says);
    }
    const agree = names.length - Object.keys(differ).length;
    console.info(`${client}: ${agree} of ${names.length} faults are judged alike`);
    const left = known[client].filter(({ fault, because }) => differ[fault] !== undefined || because !== missed);
    for (const { fault, because } of left) console.info(`  ${client}, ${fault}: ${differ[fault]}; ${because}`);
    expect(differ).toEqual(Object.fromEntries(left.map(({ fault, saw }) => [fault, saw])));
  });
});
