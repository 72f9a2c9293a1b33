import type { ClientId } from '../../src/model/client.ts';
import type { FileLiteral, Tree } from '../../src/model/snapshot.ts';
import type { FaultPlan } from './faults.ts';

const locations = {
  codex: '.agents/plugins/marketplace.json',
  claude: '.claude-plugin/marketplace.json',
  copilot: '.github/plugin/marketplace.json',
} as const;

/** The clients that faults are tried with. */
export type Tried = keyof typeof locations;

const manifests = { codex: '.codex-plugin', claude: '.claude-plugin', copilot: '.plugin' } as const;
const victim = 'plugins/victim';

/** A tree of two plugins and a catalog kept by hand for one client, with the fault planted. */
export function faultyTree(client: Tried, name: string, plan: FaultPlan): Tree {
  const entries = [entryOf(client, 'good', 'good', {}), spoiled(client, plan)];
  const whole = { ...headerOf(client, name), plugins: entries, ...plan.top };
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  const files: Record<string, FileLiteral | undefined> = {
    ...pluginFiles(client, 'plugins/good', 'good', {}),
    ...pluginFiles(client, victim, plan.called ?? 'victim', plan.manifest ?? {}),
    [locations[client]]: plan.text?.(text) ?? text,
    ...only(plan.files?.(victim) ?? {}, manifests[client]),
  };
  return Object.fromEntries(
    Object.entries(files).filter((file): file is [string, FileLiteral] => file[1] !== undefined),
  );
}

/** Of files for the manifests of all clients those for one. */
function only(files: Readonly<Record<string, FileLiteral | undefined>>, folder: string) {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.includes(`/${folder}/`)));
}

function headerOf(client: ClientId, name: string): object {
  return client === 'codex' ? { name } : { name, owner: { name: 'Acme' }, ...described(client) };
}

function described(client: ClientId): object {
  return client === 'claude' ? { description: 'Plugins.' } : { metadata: { description: 'Plugins.' } };
}

function entryOf(client: ClientId, name: string, folder: string, more: object): object {
  const path = `./plugins/${folder}`;
  return { name, source: client === 'codex' ? { source: 'local', path } : path, ...more };
}

function spoiled(client: ClientId, { called = 'victim', entry = {}, instead }: FaultPlan): unknown {
  return instead === undefined ? entryOf(client, called, 'victim', entry) : instead;
}

function pluginFiles(client: Tried, folder: string, name: string, more: object): Tree {
  const about = { name, version: '1.0.0', description: 'Helps.', author: { name: 'Acme' }, ...more };
  return {
    [`${folder}/${manifests[client]}/plugin.json`]: { json: about },
    [`${folder}/real-${manifests[client].slice(1, 4)}.json`]: { json: about },
    [`${folder}/skills/help/SKILL.md`]: '---\nname: help\ndescription: Helps.\n---\nHelp.\n',
  };
}
