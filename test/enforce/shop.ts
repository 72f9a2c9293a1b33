import { openPorts } from '../../src/commands/open-ports.ts';
import type { Ports } from '../../src/commands/ports.ts';
import { run } from '../../src/commands/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { keep } from '../fakes/github/git-objects.ts';
import type { LoopbackGithub } from '../fakes/github/server.ts';
import { scratch } from '../ports/scratch.ts';
import { commitAll, git, layTree } from '../work-folder.ts';

/** A plugin with one skill for Claude and Codex. */
export function plugin(name: string, folder = `plugins/${name}`, more: object = {}): Tree {
  const manifest = { name, version: '1.0.0', description: 'Looks after contacts.', author: { name: 'Acme' }, ...more };
  return {
    [`${folder}/.claude-plugin/plugin.json`]: { json: manifest },
    [`${folder}/.codex-plugin/plugin.json`]: { json: manifest },
    [`${folder}/skills/find/SKILL.md`]: '---\nname: find\ndescription: Finds contacts by name.\n---\n\nAsk.\n',
  };
}

/** A record in a file of its own; JSON is YAML. */
export function record(file: string, value: object): Tree {
  return { [`policies/deprecations/${file}.yaml`]: `${JSON.stringify({ schema: 'deprecation/v1', ...value })}\n` };
}

/** Announced on 2026-11-20, sunset on 2027-02-18, removed on 2027-05-19. */
export const crmSync = {
  plugin: 'crm-sync',
  announced: '2026-11-20',
  sunset: '2027-02-18',
  because: 'superseded',
  message: 'Rebuilt on the v2 API.',
  replacement: 'crm-sync-v2',
  migration: 'docs/crm-sync.md',
  owner: '@acme/platform',
};

/** A catalog of two plugins, one of which goes. */
export const shop: Tree = {
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [codex, claude]\n' +
    'include: [{ plugins: ["*"] }]\nsource: { kind: bundle }\n',
  'docs/crm-sync.md': 'Install the other one.\n',
  ...plugin('crm-sync'),
  ...plugin('crm-sync-v2'),
  ...record('crm-sync', crmSync),
};

/** A repository with one commit of a tree. */
export function repository(tree: Tree, dir = scratch()): string {
  layTree(dir, tree);
  commitAll(dir);
  return dir;
}

/** Has GitHub know what is committed in a folder as its default branch. */
export function push(github: LoopbackGithub, dir: string): void {
  const files = git(dir, 'ls-tree', '-r', '-z', 'HEAD').split('\0').slice(0, -1);
  const members = files.map(line => {
    const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
    return { path, mode, type, sha };
  });
  const commit = git(dir, 'rev-parse', 'HEAD').trim();
  const tree = keep(github, members);
  const said = git(dir, 'rev-parse', 'HEAD^{tree}').trim();
  if (tree !== said) throw new Error(`git calls this tree ${said}, and we ${tree}`);
  github.commits.set(commit, { tree, parents: [], message: 'Start' });
  github.branches.set('main', commit);
}

/** What a run printed and handed on. */
export interface Enforced {
  readonly text: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the command on a day against a GitHub of our own, as its token lets it; `trees` where it was read already. */
export async function enforce(
  github: LoopbackGithub,
  dir: string,
  day: string,
  given: Given = {},
  env: Readonly<Record<string, string | undefined>> = {},
  trees?: Ports['trees'],
): Promise<Enforced> {
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: 'ghs_writes',
    SOURCE_DATE_EPOCH: String(Date.parse(`${day}T06:00:00Z`) / 1000),
    ...env,
  };
  const ports = openPorts(environment);
  const outcome = await run('enforce', settle({ dir, ...given }), { ...ports, ...(trees && { trees }) });
  if (outcome.kind !== 'text') throw new Error('enforce gives no report');
  return { text: outcome.text(plain), outputs: outcome.outputs ?? {} };
}

/** What GitHub was asked to change, in order. */
export function writesIn({ requests }: LoopbackGithub): readonly string[] {
  return requests.filter(request => !request.startsWith('GET ') && !request.includes('/graphql'));
}
