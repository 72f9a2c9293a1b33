import type { Catalog } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { inShell } from '../model/words.ts';
import type { Step } from './view.ts';

const clients = ['codex', 'claude', 'copilot'] as const;
const verbs: Readonly<Record<(typeof clients)[number], string>> = {
  codex: 'add',
  claude: 'install',
  copilot: 'install',
};

/** How each client of a catalog gets to know it: from its repository, or from the folder of an unpacked release. */
export function addsOf(catalog: Catalog, targets: readonly string[]): readonly Step[] {
  const where = isInRepository(catalog) ? (catalog.repository ?? '.') : `./${catalog.name.value}`;
  return clients
    .filter(client => targets.includes(client))
    .map(client => ({ client, command: `${client} plugin marketplace add ${inShell(where)}` }));
}

/** How a plugin of it is installed by those clients that get it. */
export function installsOf(
  plugin: string,
  catalog: string,
  emitted: Readonly<Partial<Record<string, readonly string[]>>>,
): readonly Step[] {
  return clients
    .filter(client => emitted[client]?.includes(plugin))
    .map((client: ClientId & keyof typeof verbs) => ({
      client,
      command: `${client} plugin ${verbs[client]} ${inShell(`${plugin}@${catalog}`)}`,
    }));
}

/** What to run before its first use: on a release, or in a checkout. */
export function verifiesOf(catalog: Catalog): readonly string[] {
  const { name } = catalog;
  if (isInRepository(catalog)) return ['npx catalogc check'];
  const release = inShell(`${name.value}.release`);
  return [`npx catalogc verify ${release}`, `tar -xzf ${inShell(`${name.value}.release/bundle.tar.gz`)}`];
}

/** Do clients read this catalog from the repository itself? */
function isInRepository({ origin, source }: Catalog): boolean {
  return origin === 'hand-kept' || source.kind === 'local';
}
