import { looksInside } from '../../observations/fixtures/fixtures.ts';
import { nameOf, victimOf } from '../../observations/fixtures/tree.ts';
import type { Observation } from '../../observations/record.ts';
import { runAside, type Said } from '../clients/run.ts';
import { isNoise, type Names, outcomeOf, plainText, sorted } from './plain-text.ts';
import type { Scene, Watch } from './watch.ts';

/** Adds, browses, installs and lists; of fixtures about plugins also the skills it then has. */
export const watchCopilot: Watch = async scene => {
  const { home, name, names, plan, program, root } = scene;
  const run = (...args: string[]) => runAside(program, args, home);
  const added = await run('plugin', 'marketplace', 'add', root);
  const add = outcomeOf(added, names);
  if (add !== 'ok') return { add };
  const browsed = await run('plugin', 'marketplace', 'browse', nameOf(plan), '--json');
  const done = await run('plugin', 'install', `${victimOf(plan)}@${nameOf(plan)}`);
  const install = outcomeOf(done, names);
  const warnings = sorted([...remarksIn(added, names), ...(install === 'ok' ? remarksIn(done, names) : [])]);
  return {
    add,
    list: namesIn(browsed),
    install,
    ...(install === 'ok' && (await installed(scene))),
    ...(install === 'ok' && looksInside(name) && (await inside(scene))),
    ...(warnings.length > 0 && { warnings }),
  };
};

function namesIn({ code, out }: Said): string[] {
  return code === 0 ? (JSON.parse(out) as { name: string }[]).map(({ name }) => name).sort() : [];
}

async function installed({ home, plan, program }: Scene): Promise<Partial<Observation>> {
  const { out } = await runAside(program, ['plugin', 'list', '--json'], home);
  const all = JSON.parse(out) as { name: string; marketplace: string; version?: string | null }[];
  const mine = all.find(({ marketplace, name }) => marketplace === nameOf(plan) && name === victimOf(plan));
  return mine === undefined ? {} : { version: mine.version ?? null };
}

async function inside({ home, program }: Scene): Promise<Partial<Observation>> {
  const { out } = await runAside(program, ['skill', 'list'], home);
  const [, mine = ''] = /^Plugin skills:\n((?: {2}.*\n)*)/m.exec(out) ?? [];
  return { loads: sorted([...mine.matchAll(/^ {2}(\S+) - /gm)].map(([, name = '']) => name)) };
}

const usual = [
  /^Marketplace ".*" added successfully\.$/,
  /^Plugin ".*" installed successfully\.(?: Installed \d+ skills?\.)?$/,
  /^Enabled ".*"\. It is loaded live from /,
];

/** Whatever it says besides that it did what it was asked to. */
function remarksIn({ out, err }: Said, names: Names): string[] {
  const lines = `${out}\n${err}`.split('\n').filter(line => line.trim() !== '' && !isNoise(line));
  return lines.filter(line => !usual.some(pattern => pattern.test(line))).map(line => plainText(line, names));
}
