import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../scripts/clients/client.ts';
import { leave, newHome } from '../../scripts/clients/home.ts';
import { runAside } from '../../scripts/clients/run.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { git } from '../ports/scratch.ts';
import { installClients } from './clients.ts';
import { layTree } from './folders.ts';

const host = 'https://git.example.com';
const remotes = mkdtempSync(join(tmpdir(), 'catalogc-submodules-'));
let programs: ReturnType<typeof installClients>;
let sha: string;

beforeAll(() => {
  programs = installClients();
  publish('more', { 'inner/SKILL.md': skill('inner') });
  publish('follows', pluginOf('follows'), 'skills/more');
  sha = publish('pinned', pluginOf('pinned'), 'skills/more');
  const here = Object.entries(pluginOf('here')).map(([path, file]) => [`plugins/here/${path}`, file]);
  publish('market', { ...catalogs(), ...(Object.fromEntries(here) as Tree) }, 'plugins/here/skills/more');
});

// What the facts about clients say of submodules, and what the rules take for granted.
describe.each<[Client, Readonly<Record<string, boolean>>]>([
  ['codex', { here: false, follows: false, pinned: false }],
  ['claude', { here: true, follows: true, pinned: false }],
  ['copilot', { here: false, follows: false, pinned: false }],
])('%s', (client, expected) => {
  test('checks out the submodules that we say', async () => {
    const home = newHome({ remotes: { 'git.example.com': remotes } });
    const run = (...words: string[]) => runAside(programs[client], ['plugin', ...words], home);
    expect(await run('marketplace', 'add', `${host}/market.git`)).toMatchObject({ code: 0 });
    const found: Record<string, boolean> = {};
    for (const name of Object.keys(expected)) {
      const said = await run(client === 'codex' ? 'add' : 'install', `${name}@acme`);
      expect(said.code, said.err + said.out).toBe(0);
      const files = readdirSync(home.path, { recursive: true, encoding: 'utf8' });
      const mine = files.filter(
        file => /(?:plugins\/cache|installed-plugins)\//.test(file) && file.includes(`/${name}/`),
      );
      expect(mine.some(file => file.endsWith('skills/help/SKILL.md'))).toBe(true);
      found[name] = mine.some(file => file.endsWith('skills/more/inner/SKILL.md'));
    }
    leave(home);
    expect(found).toEqual(expected);
  });
});

function skill(name: string): string {
  return `---\nname: ${name}\ndescription: Helps.\n---\nHelp.\n`;
}

function pluginOf(name: string): Tree {
  const json = { name, version: '1.0.0', description: 'Helps.', author: { name: 'Acme' } };
  const manifests = ['.codex-plugin', '.claude-plugin', '.plugin'].map(folder => [`${folder}/plugin.json`, { json }]);
  return { ...(Object.fromEntries(manifests) as Tree), 'skills/help/SKILL.md': skill('help') };
}

function catalogs(): Tree {
  const far = (name: string) => ({ name, source: { source: 'url', url: `${host}/${name}.git` } });
  const pinned = { name: 'pinned', source: { source: 'url', url: `${host}/pinned.git`, sha } };
  const json = {
    name: 'acme',
    owner: { name: 'Acme' },
    plugins: [{ name: 'here', source: './plugins/here' }, far('follows'), pinned],
  };
  const places = ['.agents/plugins', '.claude-plugin', '.github/plugin'];
  return Object.fromEntries(places.map(place => [`${place}/marketplace.json`, { json }]));
}

/** Makes a repository below the remotes, with the skills of another one as a submodule at `path`; gives its commit. */
function publish(name: string, tree: Tree, path?: string): string {
  const folder = join(remotes, `${name}.git`); // claude takes only such an address for that of a repository
  mkdirSync(folder);
  layTree(folder, snapshotOf(tree));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const local = ['-c', 'protocol.file.allow=always', '-c', `url.file://${remotes}/.insteadOf=${host}/`];
  if (path !== undefined) git(folder, ...local, 'submodule', '--quiet', 'add', `${host}/more.git`, path);
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'Publish');
  return git(folder, 'rev-parse', 'HEAD').trim();
}
