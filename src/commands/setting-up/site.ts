import { readHandKept } from '../../load/marketplace.ts';
import { readText } from '../../load/read.ts';
import type { Clone } from '../../model/clone.ts';
import { baseName } from '../../model/path.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Options } from '../../options.ts';
import { fittingName } from '../../setup/first-catalog.ts';
import type { TextAt } from '../../setup/planned.ts';
import { look } from '../look.ts';
import type { Ports } from '../ports.ts';
import { excluded } from '../read-trees.ts';

/** What a repository is like before it is set up. */
export interface Site {
  readonly snapshot: Snapshot;
  readonly workspace: Workspace;
  readonly handKept: number;
  readonly today: string;
  readonly clone?: Clone;
  /** `owner/repo`, where its origin is on github.com. */
  readonly origin?: string;
  /** A name for a first catalog, and for who answers for it. */
  readonly name: string;
  readonly owner: string;
  /** Text of the tree, and of files that git ignores. */
  readonly textAt: TextAt;
}

/** Files that a setup may want, although git ignores them. */
const oftenIgnored = [
  '.vscode/settings.json',
  '.vscode/extensions.json',
  '.idea/jsonSchemas.xml',
  '.githooks/pre-commit',
  '.husky/pre-commit',
];

/** Looks at a repository. */
export async function siteOf(options: Options, ports: Ports): Promise<Site> {
  const { dir } = options;
  const { snapshot } = await ports.trees.readWorkTree(dir, excluded(options), 'all');
  const today = options.asOf ?? ports.today();
  const clone = await ports.clone(dir);
  const origin = clone === undefined ? undefined : await ports.origin(dir);
  const unseen = oftenIgnored.filter(path => !snapshot.entries.has(path));
  const ignored = new Map(
    await Promise.all(unseen.map(async path => [path, await ports.readText(`${dir}/${path}`)] as const)),
  );
  const [owner, repo] = origin?.split('/') ?? [];
  const folder = repo ?? baseName(clone?.root ?? '');
  return {
    snapshot,
    workspace: look(snapshot, today).workspace,
    handKept: readHandKept(snapshot).length,
    today,
    ...(clone && { clone }),
    ...(origin !== undefined && { origin }),
    name: fittingName(folder),
    owner: owner ?? (folder === '' ? 'plugins' : folder),
    textAt: path => ignored.get(path) ?? textIn(snapshot, path),
  };
}

function textIn(snapshot: Snapshot, path: string): string | undefined {
  if (!snapshot.entries.has(path)) return undefined;
  const read = readText(snapshot, path);
  return 'fault' in read ? '' : read.text;
}
