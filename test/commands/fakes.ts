import type { Ports } from '../../src/commands/ports.ts';
import type { Output } from '../../src/model/build.ts';
import { silent } from '../../src/model/progress.ts';
import type { Skipped } from '../../src/model/report.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { Trouble } from '../../src/model/trouble.ts';

/** What the fake ports were asked to write. */
export interface Written {
  readonly dir: string;
  readonly paths: readonly string[];
}

/** Ports in memory: trees are literals, a commit that is not among them is Trouble, writing is remembered. */
export function fakePorts(
  tree: Tree,
  commits: Readonly<Record<string, Tree>> = {},
  skipped: readonly Skipped[] = [],
  texts: Readonly<Record<string, string>> = {},
): Ports & { readonly written: Written[]; readonly excluded: string[] } {
  const written: Written[] = [];
  const excluded: string[] = [];
  const write = async (dir: string, outputs: readonly Output[]) => {
    const paths = outputs.map(({ path }) => path);
    written.push({ dir, paths });
    return paths;
  };
  return {
    written,
    excluded,
    trees: {
      readWorkTree: async (_, exclude) => {
        excluded.push(...exclude);
        return { snapshot: snapshotOf(tree, 'work tree'), skipped };
      },
      findBase: async (_, ref) => {
        if (ref === undefined) return undefined;
        if (commits[ref] === undefined)
          throw new Trouble('ref-unknown', `There is no commit "${ref}" in this clone`, 'git fetch');
        return { kind: 'found', commit: ref, label: `${ref} (a1b2c3d)`, skipped: [] };
      },
      readBase: async (_, { commit, label }, exclude) => {
        excluded.push(...exclude);
        return { base: snapshotOf(commits[commit] ?? {}, label) };
      },
      commitReader: async () => commit => commits[commit] && snapshotOf(commits[commit], commit),
      tags: async () => [],
      unkept: async () => [],
    },
    output: {
      writeBuild: write,
      writeCommitted: write,
      writeEdited: async (dir, texts) => {
        written.push({ dir, paths: [...texts.keys()] });
        return [...texts.keys()];
      },
    },
    schemas: {
      kinds: async () => ['catalog.v1', 'hooks', 'policy.v1'],
      read: async kind => `${JSON.stringify({ title: `Title of ${kind}` })}\n`,
    },
    signing: async () => {
      throw new Error('nothing is signed in memory');
    },
    asker: async () => undefined,
    origin: async () => undefined,
    clone: async () => undefined,
    cache: async () => {
      throw new Error('nothing is kept in memory');
    },
    readText: async file => texts[file],
    releasedTree: async () => 'it is not here',
    shelf: async () => {
      throw new Error('nobody asks for a shelf here');
    },
    publishedLedger: async () => ({ kind: 'none', because: 'no ledger was named; the base stands for it' }),
    forge: async () => {
      throw new Error('there is no forge in memory');
    },
    verifying: async () => {
      throw new Error('there are no releases here');
    },
    diskChanges: async function* () {},
    fetching: async () => {
      throw new Error('nothing is fetched here');
    },
    progress: silent,
    today: () => '2026-11-20',
  };
}

const manifest = { name: 'hello', version: '1.0.0', description: 'Says hello to whoever asks.' };
const skill = '---\nname: greet\ndescription: Greets people by name.\n---\n\nSay hello.\n';

/** A repository with nothing to say about it: one plugin for codex and claude. */
export const goodPlugin: Tree = {
  'plugins/hello/.codex-plugin/plugin.json': { json: manifest },
  'plugins/hello/.claude-plugin/plugin.json': { json: manifest },
  'plugins/hello/skills/greet/SKILL.md': skill,
};

/** A definition that compiles it; the source is what a test wants. */
export function definition(source: string): string {
  return `schema: catalog/v1
name: acme
displayName: Acme
description: Plugins of Acme.
owner: { name: Acme }
targets: [codex, claude]
include: [{ plugins: ["*"] }]
source: { kind: ${source} }
`;
}

/** The same, with a comma too many in one manifest. */
export const brokenPlugin: Tree = {
  ...goodPlugin,
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", }\n',
};
