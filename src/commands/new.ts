import { posix } from 'node:path';
import { rank } from '../check/check.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { Finding } from '../model/report.ts';
import { existsIn, type Snapshot, withTexts } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, oneOf, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { pluginFiles } from '../new/files.ts';
import { type PartKind, partKinds, type Wish } from '../new/wish.ts';
import type { Options } from '../options.ts';
import type { Asker } from '../ports/asker.ts';
import { type Planted, plantedJson, plantedText } from '../report/planted.ts';
import { judgingRules } from '../rules/judging.ts';
import { judge } from './judge.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import type { Outcome } from './run.ts';

/** Writes a new plugin that the gate lets pass, and says what is left to do; a folder that is there is left alone. */
export async function runNew(options: Options, ports: Ports): Promise<Outcome> {
  const { dir, dryRun, format, words } = options;
  demandPlain('new', format);
  const name = nameIn(words);
  const today = options.asOf ?? ports.today();
  const trees = await readTrees(options, ports.trees, 'all');
  const before = judge(trees, judgingRules, today, { drift: false }).head;
  const asker = options.init.yes || dryRun ? undefined : await ports.asker();
  const wish = await completed(wishOf(name, options, before), options, asker);
  const folder = folderFor(name, before, trees.head);
  const texts = new Map([...pluginFiles(wish)].map(([path, text]) => [`${folder}/${path}`, text]));
  const after = judge({ ...trees, head: withTexts(trees.head, texts) }, judgingRules, today, { drift: false });
  const findings = after.findings.filter(({ at, plugin }) => plugin === name || at.file.startsWith(`${folder}/`));
  const planted: Planted = {
    ...{ name, folder, dry: dryRun },
    files: dryRun
      ? [...texts.keys()].sort().map(path => posix.join(dir, path))
      : await written(dir, texts, trees.head, ports),
    catalogs: after.head.catalogs
      .filter(({ entries }) => entries.some(entry => entry.name.value === name))
      .map(catalog => catalog.name.value),
    findings,
  };
  const passed = findings.every((finding: Finding) => rank(finding.level) > rank(after.head.policy.failOn));
  return {
    kind: 'text',
    text: style => (format === 'json' ? plantedJson(planted) : plantedText(planted, style)),
    exitCode: passed ? 0 : 1,
  };
}

async function written(dir: string, texts: ReadonlyMap<string, string>, head: Snapshot, ports: Ports) {
  const paths = await ports.output.writeEdited(dir, texts, head);
  return paths.map(path => posix.join(dir, path));
}

function nameIn([what, name]: readonly string[]): string {
  if (what !== 'plugin')
    throw new Trouble(
      'word-unknown',
      what === undefined ? 'new needs to know what is to be new' : `new does not make a ${shown(what)}`,
      'Write: catalogc new plugin my-plugin',
    );
  if (name === undefined)
    throw new Trouble('plugin-unnamed', 'The plugin has no name', 'Name it: catalogc new plugin my-plugin');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 64) return name;
  const better = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64);
  throw new Trouble(
    'plugin-name',
    `${shown(name)} is no name that every client takes: lower case, digits and single hyphens, at most 64`,
    `Write: catalogc new plugin ${better === '' ? 'my-plugin' : better}`,
  );
}

/** What was said by flags, and for the rest what the repository suggests. */
function wishOf(name: string, { init, wish }: Options, { catalogs }: Workspace): Wish {
  const known = catalogs.flatMap(({ targets }) => clientIds.filter(client => targets.some(each => each === client)));
  const clients = wish.clients.length > 0 ? wish.clients : distinct(known.length > 0 ? known : usual);
  const parts = wish.parts.length > 0 ? wish.parts : (['skill'] as const);
  return {
    name,
    clients,
    parts: partKinds.filter((part: PartKind) => parts.includes(part)),
    description: wish.description ?? `Says in one sentence what ${name} is for.`,
    author: init.owner ?? catalogs[0]?.owner?.name ?? 'Your team',
    license: wish.license ?? 'MIT',
    category: wish.category ?? 'Productivity',
  };
}

/** Asks whoever is at the terminal for what no flag says. */
async function completed(wish: Wish, { init, wish: told }: Options, asker: Asker | undefined): Promise<Wish> {
  if (asker === undefined) return wish;
  return {
    ...wish,
    ...(told.description === undefined && {
      description: await asker.ask('What is it for, in one sentence', wish.description),
    }),
    ...(told.clients.length === 0 && {
      clients: distinct(await someOf(asker, 'For which clients', clientIds, wish.clients)),
    }),
    ...(told.parts.length === 0 && {
      parts: await someOf(asker, 'What does it begin with', partKinds, wish.parts),
    }),
    ...(init.owner === undefined && { author: await asker.ask('Who writes it', wish.author) }),
  };
}

/** Asks for some of several words until all that is said is known. */
async function someOf<T extends string>(
  asker: Asker,
  question: string,
  known: readonly T[],
  proposed: readonly T[],
): Promise<readonly T[]> {
  for (;;) {
    const said = (await asker.ask(`${question} (some of ${known.join(', ')})`, proposed.join(', '))).split(/[\s,]+/);
    const chosen = known.filter(one => said.includes(one));
    if (chosen.length > 0 && said.every(word => word === '' || known.some(one => one === word))) return chosen;
  }
}

const usual: readonly ClientId[] = ['codex', 'claude', 'copilot'];

function distinct(clients: readonly ClientId[]): readonly ClientId[] {
  return clientIds.filter(client => clients.includes(client));
}

/** The folder of a new plugin: below the first root of the policy that is a folder with all plugins in it. */
function folderFor(name: string, { discovery, plugins }: Workspace, head: Snapshot): string {
  const taken = plugins.find(plugin => plugin.name.value === name);
  if (taken !== undefined)
    throw new Trouble(
      'plugin-taken',
      `There is a plugin ${shown(name)} in ${shown(taken.root === '' ? '.' : taken.root)} already`,
      'Choose another name; it stays for good',
    );
  const roots = discovery.roots.map(({ value }) => value.replace(/^\.\//, ''));
  const root = roots.find(each => /^[^*?[\]{}!]+\/\*$/.test(each));
  if (root === undefined)
    throw new Trouble(
      'no-room',
      `The policy looks for plugins in ${oneOf(roots.map(each => shown(each)))}, which is no folder for new ones`,
      'Add one to policies/policy.yaml: plugins: { roots: ["plugins/*"] }',
    );
  const folder = root.replace('*', name);
  if (existsIn(head, folder))
    throw new Trouble(
      'folder-taken',
      `${shown(folder)} is there already`,
      `Look at it first: catalogc check --dir ${inShell('.')}`,
    );
  return folder;
}
