import { looksInside } from '../../observations/fixtures/fixtures.ts';
import { nameOf, victimOf } from '../../observations/fixtures/tree.ts';
import type { Observation } from '../../observations/record.ts';
import { runAside, type Said } from '../clients/run.ts';
import { isNoise, type Names, outcomeOf, plainText, sorted } from './plain-text.ts';
import type { Scene, Watch } from './watch.ts';

/** Adds, installs and lists; of fixtures about plugins also the skills it then has. */
export const watchCopilot: Watch = async scene => {
  const { home, name, names, plan, program, root } = scene;
  const run = (...args: string[]) => runAside(program, args, home);
  const added = await run('plugin', 'marketplace', 'add', root);
  const add = outcomeOf(added, names);
  if (add !== 'ok') return { add };
  const done = await run('plugin', 'install', `${victimOf(plan)}@${nameOf(plan)}`);
  const install = outcomeOf(done, names);
  const warnings = sorted([...remarksIn(added, names), ...(install === 'ok' ? remarksIn(done, names) : [])]);
  return {
    add,
    ...(await listed(scene)),
    install,
    ...(install === 'ok' && looksInside(name) && (await inside(scene))),
    ...(warnings.length > 0 && { warnings }),
  };
};

interface Listed {
  readonly name: string;
  readonly marketplace: string;
  readonly enabled: boolean;
  readonly version?: string | null;
}

// Entries whose plugin lies in another repository are not among them, installed or not.
async function listed({ home, plan, program }: Scene): Promise<Partial<Observation>> {
  const { out } = await runAside(program, ['plugin', 'list', '--json'], home);
  const ours = (JSON.parse(out) as Listed[]).filter(({ marketplace }) => marketplace === nameOf(plan));
  const mine = ours.find(({ enabled, name }) => enabled && name === victimOf(plan));
  return {
    list: ours.map(({ name }) => name).sort(),
    ...(mine !== undefined && { version: mine.version ?? null }),
  };
}

async function inside({ home, program }: Scene): Promise<Partial<Observation>> {
  const { out } = await runAside(program, ['skill', 'list'], home);
  const [, mine = ''] = /^Plugin skills:\n((?: {2}.*\n)*)/m.exec(out) ?? [];
  return { loads: sorted([...mine.matchAll(/^ {2}(\S+)(?: - .*)?$/gm)].map(([, name = '']) => name)) };
}

const usual = [
  /^Marketplace ".*" added successfully\.$/,
  /^Plugin ".*" installed successfully\.(?: Installed \d+ skills?\.)?$/,
  /^Enabled ".*"\. It is loaded live from /,
];

/** Whatever it says besides that it did what it was asked to. */
export function remarksIn({ out, err }: Said, names: Names = {}): string[] {
  const lines = `${out}\n${err}`.split('\n').filter(line => line.trim() !== '' && !isNoise(line));
  return lines.filter(line => !usual.some(pattern => pattern.test(line))).map(line => plainText(line, names));
}
