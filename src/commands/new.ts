import { posix } from 'node:path';
import { type ClientId, clientIds } from '../model/client.ts';
import { existsIn, type Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { newParts, type Options } from '../options.ts';
import type { Asker } from '../ports/asker.ts';
import { printCreated } from '../report/created.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { type NewPlugin, newPluginFiles } from '../setup/new-plugin.ts';
import { look } from './look.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';

/** Writes the first files of a plugin where plugins are, and nothing over what is there. */
export async function runNew(options: Options, ports: Ports): Promise<Outcome> {
  const { dir, dryRun, format } = options;
  demandPlain('new', format);
  const name = nameIn(options.words);
  const { snapshot } = await ports.trees.readWorkTree(dir, excluded(options), 'all');
  const { workspace } = look(snapshot, options.asOf ?? ports.today());
  const asker = options.init.yes || dryRun ? undefined : await ports.asker();
  const plugin = await pluginFor(name, options, workspace, asker);
  demandFree(plugin, workspace, snapshot);
  const files = newPluginFiles(plugin);
  const written = dryRun ? [] : await ports.output.writeEdited(dir, files, snapshot);
  const created = {
    files: [...files.keys()].sort().map(path => posix.join(dir, path)),
    dry: dryRun || written.length === 0,
    next: nextSteps(plugin, workspace),
  };
  return {
    kind: 'text',
    text: style => (format === 'json' ? `${harmlessJson(created)}\n` : printCreated(created, style)),
    exitCode: 0,
  };
}

function nameIn([what, name]: readonly string[]): string {
  if (what !== 'plugin' || name === undefined)
    throw new Trouble('name-missing', 'It is not said what to begin', 'Write: catalogc new plugin my-plugin');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 64) return name;
  const hint = 'Lower-case letters, digits and single hyphens fit every client: catalogc new plugin crm-sync';
  throw new Trouble('name-unfit', `${shown(name)} is no name for a plugin`, hint);
}

async function pluginFor(
  name: string,
  { fresh, init }: Options,
  { plugins, policy }: Workspace,
  asker: Asker | undefined,
): Promise<NewPlugin> {
  const usual = clientIds.filter(client =>
    plugins.some(({ manifests }) => manifests.some(({ shape }) => shape === client)),
  );
  const proposed: readonly ClientId[] = usual.length > 0 ? usual : ['claude'];
  const clients =
    fresh.clients.length > 0
      ? fresh.clients
      : ((await asked(asker, 'For which clients', clientIds, proposed)) ?? proposed);
  const parts =
    fresh.parts.length > 0
      ? fresh.parts
      : ((await asked(asker, 'What does it begin with', newParts, ['skill'])) ?? ['skill']);
  const author = init.owner ?? (await asker?.ask('Who writes it', authorIn(plugins))) ?? authorIn(plugins);
  const root = policy.roots.flatMap(({ value }) => /^(?:\.\/)?([^*?[\]{}]+)\/\*\/?$/.exec(value)?.[1] ?? [])[0];
  const { license, url } = fresh;
  return { name, root: `${root ?? 'plugins'}/${name}`, clients, parts, author, license, url };
}

function authorIn(plugins: Workspace['plugins']): string {
  return plugins.find(({ author }) => author !== undefined)?.author?.name ?? 'The authors';
}

/** Asks for some of several, until all are known; undefined where nobody can be asked. */
async function asked<T extends string>(
  asker: Asker | undefined,
  question: string,
  known: readonly T[],
  proposed: readonly T[],
): Promise<readonly T[] | undefined> {
  while (asker !== undefined) {
    const said = (await asker.ask(`${question} (some of ${known.join(', ')})`, proposed.join(', '))).split(/[\s,]+/);
    const chosen = known.filter(one => said.includes(one));
    if (chosen.length > 0 && said.every(word => word === '' || known.some(one => one === word))) return chosen;
  }
  return undefined;
}

function demandFree({ name, root }: NewPlugin, { plugins }: Workspace, snapshot: Snapshot): void {
  const twin =
    plugins.find(plugin => plugin.name.value === name)?.root ?? (existsIn(snapshot, root) ? root : undefined);
  if (twin === undefined) return;
  throw new Trouble(
    'plugin-there',
    `${shown(twin)} is there already`,
    `Take another name: catalogc new plugin ${inShell(`${name}-2`)}`,
  );
}

function nextSteps({ name, parts, root }: NewPlugin, { catalogs, codeOwners }: Workspace): string[] {
  const explicit = catalogs.filter(({ entries, origin }) => origin === 'definition' && entries.length > 0);
  return [
    ...(parts.includes('mcp') ? [`Put the address of your server into ${root}/.mcp.json`] : []),
    ...(explicit.length > 0 ? [`See that a catalog lists it: ${explicit.map(({ file }) => file).join(', ')}`] : []),
    ...(codeOwners === undefined ? [`Say who answers for it, in CODEOWNERS: /${root}/ @team`] : []),
    `Say what it does where "${name.replaceAll('-', ' ')}" stands, and look: catalogc check`,
  ];
}
