import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../src/commands/judge.ts';
import { lastRun } from '../../src/commands/portion-memory.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';
import { bareEnvironment, cli, commitAll, layTree, newFolder } from '../work-folder.ts';

const day = '2026-11-20';

function plugin(name: string, more: object = {}): Tree {
  return {
    [`plugins/${name}/.claude-plugin/plugin.json`]: {
      json: { name, version: '1.0.0', description: `Does ${name}.`, license: 'MIT', ...more },
    },
    [`plugins/${name}/skills/${name}/SKILL.md`]: `---\nname: ${name}\ndescription: Use for ${name}.\n---\nDo it.\n`,
  };
}

const definition =
  'schema: catalog/v1\nname: acme\ndisplayName: Acme\ndescription: Plugins.\nowner: { name: Acme }\ntargets: [claude]\n';
const start: Tree = { ...plugin('a'), ...plugin('b'), ...plugin('c'), 'catalogs/acme.yaml': definition };

const steps: readonly [what: string, tree: Tree, opened: number][] = [
  ['nothing is known', start, 3],
  ['nothing changed', start, 0],
  ['a manifest has a fault', { ...start, ...plugin('b', { licence: 'MIT' }) }, 1],
  ['it is mended', start, 1],
  ['a plugin is new', { ...start, ...plugin('d', { version: 'one' }) }, 1],
  [
    'it is gone, and a policy is there',
    { ...start, 'policies/policy.yaml': 'schema: policy/v1\nextends: [builtin:strict]\n' },
    3,
  ],
  ['the policy is gone', start, 3],
  ['a file became executable', { ...start, 'plugins/a/skills/a/SKILL.md': { executable: '---\nname: a\n---\n' } }, 1],
  ['a link leads out of a plugin', { ...start, 'plugins/c/LICENSE': { link: '../../LICENSE' } }, 2],
  ['a readme beside them all', { ...start, 'README.md': 'Plugins.\n' }, 1],
  ['what it leads to is there now', { ...start, 'plugins/c/LICENSE': { link: '../../LICENSE' }, LICENSE: 'MIT' }, 1],
  ['a catalog is another', { ...start, 'catalogs/acme.yaml': `${definition}channel: stable\n` }, 3],
];

test('what was kept of plugins never changes what is found, and little is opened again', () => {
  const memory = lastRun();
  for (const [what, tree, opened] of steps) {
    const trees = { head: snapshotOf(tree, 'work tree'), skipped: [] };
    const alone = judge(trees, rules, day, { drift: true });
    memory.begin();
    const kept = judge(trees, rules, day, { drift: true, memory });
    expect(kept.findings, what).toEqual(alone.findings);
    expect(
      kept.build.catalogs.map(({ emitted }) => emitted),
      what,
    ).toEqual(alone.build.catalogs.map(({ emitted }) => emitted));
    expect(memory.opened, what).toBe(opened);
  }
});

/** A watcher that runs, and what it says, piece by piece. */
function watching(dir: string, ...args: string[]) {
  const child = spawn(process.execPath, [cli, 'watch', ...args], { cwd: dir, env: bareEnvironment() });
  let text = '';
  let woken = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => {
      text += data;
      woken();
    });
  const ended = new Promise<number | null>(done => child.on('close', done));
  const next = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(text);
      if (found !== null) {
        const said = text.slice(0, found.index + found[0].length);
        text = text.slice(said.length);
        return said;
      }
      await new Promise<void>(done => {
        woken = done;
      });
    }
  };
  return { child, ended, next };
}

test('a save is checked, a broken policy does not end it, and an interrupt does', async () => {
  const dir = newFolder();
  try {
    layTree(dir, start);
    commitAll(dir);
    const { child, ended, next } = watching(dir, '--as-of', day);
    expect(await next(/no findings\n.*\n/)).not.toContain('changed');

    writeFileSync(join(dir, 'plugins/b/.claude-plugin/plugin.json'), '{ "name": "b", }\n');
    const broken = await next(/Why it matters.*\n/);
    expect(broken).toContain('"plugins/b/.claude-plugin/plugin.json" changed; 1 plugin judged again\n');
    expect(broken).toContain('schema/invalid-json');

    // As editors save: a new file, then a rename over the old one.
    writeFileSync(
      join(dir, 'plugins/b/.claude-plugin/.plugin.json.swp'),
      JSON.stringify({ name: 'b', version: '1.0.0', description: 'Does b.', license: 'MIT' }),
    );
    renameSync(
      join(dir, 'plugins/b/.claude-plugin/.plugin.json.swp'),
      join(dir, 'plugins/b/.claude-plugin/plugin.json'),
    );
    expect(await next(/no findings\n/)).toContain('1 plugin judged again');

    mkdirSync(join(dir, 'policies'));
    symlinkSync('nowhere', join(dir, 'policies/policy.yaml'));
    await next(/changed; .* judged again\n/);
    rmSync(join(dir, 'policies'), { recursive: true });
    await next(/no findings\n/);

    child.kill('SIGINT');
    expect(await ended).toBe(0);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('what cannot be watched is told', async () => {
  const dir = newFolder();
  try {
    const { ended, next } = watching(dir, '-C', 'nowhere');
    await next(/catalogc: .*nowhere.*\n {2}help/);
    expect(await ended).toBe(2);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
