import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../src/model/snapshot.ts';
import { bareEnvironment, cli, commitAll, git, layTree } from '../work-folder.ts';
import { root } from './commands.ts';

function plugin(name: string): Tree {
  const version = '1.4.2';
  const manifest = { name, version, description: `Does ${name}.`, author: { name: 'Acme' }, license: 'MIT' };
  return {
    [`plugins/${name}/.claude-plugin/plugin.json`]: { json: manifest },
    [`plugins/${name}/.codex-plugin/plugin.json`]: { json: { ...manifest, skills: './skills/' } },
    [`plugins/${name}/CHANGELOG.md`]: `# Changelog\n\n## ${version}\n\n- First.\n`,
    [`plugins/${name}/skills/find/SKILL.md`]: '---\nname: find\ndescription: Finds. Use to find.\n---\n\nAsk.\n',
  };
}

const catalog =
  'schema: catalog/v1\nname: acme\ndisplayName: Acme\ndescription: Plugins.\nowner: { name: Acme }\ntargets: [codex, claude]\n';

function record(name: string, value: object): Tree {
  return { [`policies/deprecations/${name}.yaml`]: JSON.stringify({ schema: 'deprecation/v1', ...value }) };
}

const shop: Tree = {
  'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
  'catalogs/acme.yaml': catalog,
  'kept/.claude-plugin/marketplace.json': {
    json: { name: 'kept', owner: { name: 'Acme' }, plugins: [{ name: 'crm', source: './plugins/crm' }] },
  },
  'kept/plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
  'docs/migrations/crm-sync.md': 'Install the other one.\n',
  ...plugin('crm'),
  ...plugin('crm-sync'),
  ...plugin('crm-sync-v2'),
  ...plugin('hello'),
  ...plugin('hello-v2'),
  ...plugin('going'),
  CODEOWNERS: '/plugins/ @acme/platform\n',
  ...record('going', {
    plugin: 'going',
    kind: 'deprecate',
    announced: '2026-11-20',
    sunset: '2027-03-01',
    because: 'superseded',
    replacement: 'crm',
    migration: 'docs/migrations/crm-sync.md',
    owner: '@acme/platform',
  }),
};

const sarif = {
  version: '2.1.0',
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  runs: [{ tool: { driver: { name: 'scan', version: '1.0.0' } }, results: [] }],
};

/**
 * A repository in which whatever a page says can be typed: a branch with a change on it, a main branch, two releases, a key, a
 * trust policy, reports of scanners. Everything is beside it, or in it and ignored.
 */
export function layShop(home: string): string {
  const dir = join(home, 'shop');
  layTree(dir, { ...shop, '.gitignore': 'dist/\n*.release/\nold/\nout/\n*.key\n*.pub\ncatalogc.*\nreport.json\n' });
  commitAll(dir);
  const key = readFileSync(join(root, 'test/demo-key/demo.key'), 'utf8');
  const pub = readFileSync(join(root, 'test/demo-key/demo.key.pub'), 'utf8');
  layTree(home, { 'catalogc.key': key });
  layTree(dir, {
    'acme.key': key,
    'demo.key.pub': pub,
    'catalogc.trust.yaml':
      'schema: trust/v1\ncatalog: local/acme\nchannel: preview\nsigners: [{ key: demo.key.pub }]\n',
    'out/crm@1.2.3.sarif': { json: sarif },
    'out/nightly.sarif': { json: sarif },
  });
  git(dir, 'remote', 'add', 'origin', 'https://github.com/acme/plugins.git');
  git(dir, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  release(dir, 'old', '2026-11-20T08:00:00Z');
  cpSync(join(dir, 'old'), join(home, 'last'), { recursive: true });
  release(dir, 'dist', '2026-11-21T08:00:00Z', '--previous', 'old/acme.release');
  cpSync(join(dir, 'dist/acme.release'), join(dir, 'acme.release'), { recursive: true });
  typed(dir, 'fetch', 'acme.release', '--into', '../home/catalogs/acme', '--as-of', '2026-11-22');
  git(dir, 'switch', '-q', '-c', 'change');
  layTree(dir, {
    'plugins/crm/skills/find/SKILL.md': '---\nname: find\ndescription: Finds. Use to find.\n---\n\nAsk twice.\n',
  });
  git(dir, 'commit', '-q', '-a', '-m', 'Ask twice');
  return dir;
}

function release(dir: string, out: string, at: string, ...more: string[]): void {
  typed(dir, 'build', '--out', out, '--sign', 'key', '--key', 'acme.key', '--issued-at', at, ...more);
}

function typed(dir: string, ...args: string[]): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, ...args], {
    cwd: dir,
    env: bareEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
