import { join } from 'node:path';
import { victimOf } from '../../observations/fixtures/tree.ts';
import type { Observation } from '../../observations/record.ts';
import { askCodex, faultsIn } from '../clients/app-server.ts';
import { runAside } from '../clients/run.ts';
import { outcomeOf, plainText, sorted } from './plain-text.ts';
import type { Scene, Watch } from './watch.ts';

/** Adds, lists and installs, then asks the app-server what the plugin brings and what it minds. */
export const watchCodex: Watch = async scene => {
  const { home, names, plan, program, root } = scene;
  const run = (...args: string[]) => runAside(program, ['plugin', ...args, '--json'], home);
  const added = await run('marketplace', 'add', root);
  const add = outcomeOf(added, names);
  if (add !== 'ok') return { add };
  const { marketplaceName } = JSON.parse(added.out) as { marketplaceName: string };
  const listed = await run('list', '--available', '-m', marketplaceName);
  const { available } = JSON.parse(listed.out) as { available: readonly { name: string }[] };
  const list = available.map(({ name }) => name).sort();
  const done = await run('add', `${victimOf(plan)}@${marketplaceName}`);
  const version = done.code === 0 ? (JSON.parse(done.out) as { version: string }).version : undefined;
  return {
    add,
    list,
    install: outcomeOf(done, names),
    ...(version !== undefined && { version: plainText(version, names) }),
    ...(await inside(scene, marketplaceName, list.includes(victimOf(plan)))),
  };
};

interface Inventory {
  readonly plugin: {
    readonly mcpServers: readonly string[];
  };
}

/** Hooks that would be run, once they are trusted; what is passed over is not among them. */
interface Hooks {
  readonly data: readonly { hooks: readonly { eventName: string; pluginId: string | null }[] }[];
}

interface Skills {
  readonly data: readonly { skills: readonly { name: string; pluginId: string | null }[] }[];
}

async function inside(scene: Scene, catalog: string, isThere: boolean): Promise<Partial<Observation>> {
  const { home, names, plan, program, root } = scene;
  const pluginName = victimOf(plan);
  const marketplacePath = join(root, plan.at ?? '.agents/plugins/marketplace.json');
  const { errors, results, warnings } = await askCodex(program, home, [
    { method: 'plugin/list', params: { cwds: [root] } },
    { method: 'skills/list', params: { cwds: [home.path] } },
    { method: 'hooks/list', params: { cwds: [home.path] } },
    ...(isThere ? [{ method: 'plugin/read', params: { marketplacePath, pluginName } }] : []),
  ]);
  const [, skills, hooks, read] = results as [unknown, Skills?, Hooks?, Inventory?];
  const isOurs = ({ pluginId }: { pluginId: string | null }) => pluginId === `${pluginName}@${catalog}`;
  const mine = (skills?.data ?? []).flatMap(({ skills }) => skills).filter(isOurs);
  const run = (hooks?.data ?? []).flatMap(({ hooks }) => hooks).filter(isOurs);
  const brought = [
    ...mine.map(({ name }) => shortName(name)),
    ...run.map(({ eventName }) => eventName.replace(/^./, first => first.toUpperCase())),
    ...(read?.plugin.mcpServers ?? []),
  ];
  const faults = faultsIn(results).map(fault => (typeof fault === 'string' ? fault : JSON.stringify(fault)));
  const minded = sorted([...errors, ...faults, ...warnings].map(text => plainText(text, names)));
  return { ...(isThere && { loads: sorted(brought) }), ...(minded.length > 0 && { warnings: minded }) };
}

// `victim:help`, and `victim:source-command-go` for a command that was turned into a skill.
function shortName(name: string): string {
  return name.slice(name.indexOf(':') + 1).replace(/^source-command-/, '');
}
