import type { FileLiteral, Tree } from '../../src/model/snapshot.ts';
import type { Run, ShellCase } from './cases.ts';

/** The files of a case as a tree: text as it is, values as JSON, links as links. */
export function treeOf(files: Readonly<Record<string, unknown>>, setup: readonly string[] = []): Tree {
  const tree: Record<string, FileLiteral> = {};
  for (const [path, content] of Object.entries(files)) tree[path] = literalOf(content);
  for (const line of setup) {
    const [, target, path] = /^ln -s (\S+) (\S+)$/.exec(line) ?? [];
    if (target === undefined || path === undefined) throw new Error(`no tree shows what "${line}" does`);
    tree[path] = { link: target };
  }
  return tree;
}

function literalOf(content: unknown): FileLiteral {
  if (typeof content === 'string') return content;
  if (typeof content === 'object' && content !== null && 'symlink' in content) return { link: String(content.symlink) };
  return { json: content };
}

/** The trees a command is about: the folder it names, and for an update the one before. */
export function treesOf(
  one: ShellCase,
  { command }: Pick<Run, 'command'>,
): { readonly head: Tree; readonly base?: Tree } {
  const folder = folders[one.id] ?? (command.includes('git.example.test/m.git') ? 'm' : '');
  const whole = treeOf(one.files, one.setup);
  const [first, second] = commits[one.id] ?? [];
  const tree = given(folder === '' ? whole : below(whole, folder), command);
  const before = first === undefined ? tree : first(tree);
  return second === undefined ? { head: before } : { head: second(before), base: before };
}

/** Which of its folders a case is about, where that is not the top or the repository it adds. */
const folders: Readonly<Record<string, string>> = {
  'cop-update-without-bump': 'p',
  'cop-url-json-not-supported': 'srv',
  'flow-dep-cross-allowed': 'm1',
  'flow-dep-cross-blocked': 'm1',
  'flow-readd-same-name-other-source': 'm2',
  'flow-url-hosted-relative-source': 'srv',
};

function below(tree: Tree, folder: string): Tree {
  const inside = Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`));
  return Object.fromEntries(inside.map(([path, literal]) => [path.slice(folder.length + 1), literal]));
}

/** A path given to validate: a file is taken as the catalog, a folder is the tree. */
function given(tree: Tree, command: string): Tree {
  const path = /plugin validate (?:--\S+ )*([^\s-]\S*)/.exec(command)?.[1]?.replace(/^\.\//, '');
  if (path === undefined || path === '.') return tree;
  const file = tree[path];
  if (file === undefined || !path.endsWith('.json')) return below(tree, path);
  const { [path]: _, ...others } = tree;
  return { ...others, '.claude-plugin/marketplace.json': file };
}

type Edit = (tree: Tree) => Tree;

const market = '.claude-plugin/marketplace.json';
const skill = 'a/skills/s/SKILL.md';
const manifest = 'a/.claude-plugin/plugin.json';
const other = 'b/.claude-plugin/plugin.json';
const same: Edit = tree => tree;

/** The commits that the command of a case makes, one after the other. */
const commits: Readonly<Record<string, readonly [first: Edit, second: Edit]>> = {
  'cop-update-without-bump': [same, worded],
  'flow-broken-catalog-pushed': [same, tree => ({ ...tree, [market]: '{\n' })],
  'flow-dep-resolves-tag': [tree => versioned(tree, '1.0.5', other), tree => versioned(tree, '2.0.0', other)],
  'flow-remove-entry-no-rename': [
    same,
    tree => edited(tree, market, (value: Market) => ({ ...value, plugins: value.plugins.slice(1) })),
  ],
  'flow-rename-with-map': [
    same,
    tree =>
      edited(tree, market, ({ plugins: [first, ...others], ...value }: Market) => ({
        ...value,
        plugins: [{ ...first, name: 'a2' }, ...others],
        renames: { a: 'a2' },
      })),
  ],
  'flow-update-content-with-bump': [same, tree => versioned(worded(tree), '1.0.1')],
  'flow-update-content-without-bump': [same, worded],
  'flow-update-downgrade': [same, tree => versioned(worded(tree), '0.9.0')],
  'flow-update-no-version-unrelated-commit': [same, tree => ({ ...tree, 'b/x.txt': 'x\n' })],
  'flow-update-sha-pin-moved-no-version': [() => pinned('1'), () => pinned('2')],
  'flow-update-sha-pin-moved-same-version': [() => pinned('1'), () => pinned('2')],
};

function pinned(digit: string): Tree {
  const source = { source: 'url', url: 'https://git.example.test/p', sha: digit.repeat(40) };
  const json = { name: 'acme', description: 'd', owner: { name: 'A' }, plugins: [{ name: 'a', source }] };
  return { [market]: { json } };
}

interface Market {
  readonly plugins: readonly object[];
}

function edited<T>(tree: Tree, path: string, edit: (value: T) => unknown): Tree {
  const file = tree[path];
  if (typeof file !== 'object' || !('json' in file)) throw new Error(`${path} is no JSON value`);
  return { ...tree, [path]: { json: edit(file.json as T) } };
}

function worded(tree: Tree): Tree {
  const text = tree[skill];
  if (typeof text !== 'string') throw new Error(`${skill} is no text`);
  return { ...tree, [skill]: text.replace('BODY1', 'BODY2') };
}

function versioned(tree: Tree, version: string, path = manifest): Tree {
  return edited(tree, path, (value: object) => ({ ...value, version }));
}
