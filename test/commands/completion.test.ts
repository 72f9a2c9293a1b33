import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { commands, options, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { rules } from '../../src/rules/index.ts';
import { newFolder } from '../work-folder.ts';
import { fakePorts } from './fakes.ts';

let folder = '';

beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'plugins/crm-sync'), { recursive: true });
  mkdirSync(join(folder, 'plugins/hello'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function scriptFor(shell: string): Promise<string> {
  const outcome = await run('completion', settle({}, shell === '' ? [] : [shell]), fakePorts({}));
  if (outcome.kind !== 'text') throw new Error('no text');
  return outcome.text(plain);
}

const cases: readonly [typed: string, offered: readonly string[]][] = [
  ['catalogc ver', ['verify']],
  ['catalogc check --fo', ['--format']],
  ['catalogc check --format ', ['github', 'human', 'json', 'markdown', 'sarif']],
  ['catalogc calendar --format ', ['human', 'ics', 'json']],
  ['catalogc -C . keygen --type ', ['ed25519', 'p256']],
  ['catalogc explain waiver/', rules.flatMap(({ id }) => (id.startsWith('waiver/') ? [id] : [])).sort()],
  ['catalogc schema pol', ['policy.v1']],
  ['catalogc bump ', ['crm-sync', 'hello']],
  ['catalogc completion ', ['bash', 'fish', 'zsh']],
];

test.each(cases)('bash completes %j', async (typed, offered) => {
  const words = typed.split(' ');
  const quoted = words.map(word => `'${word}'`).join(' ');
  const file = join(folder, 'bash.sh');
  writeFileSync(file, await scriptFor('bash'));
  const ask = `source '${file}'; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _catalogc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const said = execFileSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' });
  expect(said.split('\n').filter(Boolean).sort()).toEqual(offered);
});

const [fish, zsh] = ['fish', 'zsh'] as const; // asked where they are installed
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

test.skipIf(!has(fish)).each(cases)('fish completes %j', async (typed, offered) => {
  const file = join(folder, 'script.fish');
  writeFileSync(file, await scriptFor('fish'));
  const said = execFileSync(fish, ['--no-config', '-c', `source '${file}'; complete -C '${typed}'`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  });
  const words = said.split('\n').flatMap(line => line.split('\t')[0] || []);
  expect(words.sort()).toEqual(offered);
});

test.skipIf(!has(zsh))('zsh takes its script', async () => {
  const file = join(folder, '_catalogc');
  writeFileSync(file, await scriptFor('zsh'));
  const load = `autoload -Uz compinit; compinit -u -d '${join(folder, 'dump')}'; source '${file}'; print $_comps[catalogc]`;
  expect(execFileSync(zsh, ['-f', '-c', load], { encoding: 'utf8' })).toBe('_catalogc\n');
});

test.each(['bash', 'zsh', 'fish'])('the script for %s knows every command and option', async shell => {
  const script = await scriptFor(shell);
  for (const name of Object.keys(commands)) expect(script).toContain(name);
  for (const { name } of options) expect(script).toMatch(new RegExp(`(?:--|-l )${name}\\b`));
});

test.each([
  ['', 'Write: catalogc completion bash'],
  ['fisch', 'Did you mean: catalogc completion fish'],
])('another shell than ours, %j, is told', async (shell, hint) => {
  const failed = await scriptFor(shell).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Trouble);
  expect((failed as Trouble).hint).toBe(hint);
});
