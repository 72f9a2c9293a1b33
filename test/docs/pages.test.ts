import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { readArguments } from '../../src/commands/arguments.ts';
import { settle } from '../../src/options.ts';
import { rules } from '../../src/rules/index.ts';
import { scratch } from '../ports/scratch.ts';
import { blocksOf, commandsOf, pages, proseOf, root, textOf, wordsOf } from './commands.ts';

const npmItself = ['ci', 'install', 'pack'];

function tryCommand(command: string): void {
  const [first, ...words] = wordsOf(command);
  if (first !== 'npm') {
    const { command: verb, given, words: more } = readArguments(first === 'npx' ? words.slice(1) : words);
    settle(given, more);
    expect(verb ?? given.version ?? given.help, command).toBeDefined();
    return;
  }
  const [script, ...rest] = words[0] === 'run' ? words.slice(1) : words;
  if (npmItself.includes(script ?? '')) return;
  expect(Object.keys(manifest.scripts), command).toContain(script);
  if (script === 'check' || script === 'start')
    tryCommand(['catalogc', script === 'start' ? 'build' : script, ...rest.slice(1)].join(' '));
}

describe.each(pages)('%s', file => {
  const page = textOf(file);

  test('commands in it can be typed', () => {
    for (const command of commandsOf(page)) expect(() => tryCommand(command), command).not.toThrow();
  });

  test('links in it lead somewhere', () => {
    for (const [, target = ''] of proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const there = path === '' ? file : join(dirname(file), path);
      expect(existsSync(join(root, there)), `${file} links to ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(textOf(there)), `${file} links to ${target}`).toContain(anchor);
    }
  });
});

test('the reader of commands finds them', () => {
  const page =
    'Run `catalogc rules`.\n\n```\nnpx catalogc check --base main  # now\nnpm ci && npm test\n```\n\n```text\ncatalogc says\n```\n';
  expect(commandsOf(page)).toEqual(['npx catalogc check --base main', 'npm ci', 'npm test', 'catalogc rules']);
  expect(() => tryCommand('catalogc chekc')).toThrow();
  expect(() => tryCommand('npx catalogc check --bse main')).toThrow();
  expect(() => tryCommand('npm run nothing')).toThrow();
});

test('no page of a rule is left over', () => {
  const ids = pages.flatMap(file => /^docs\/rules\/(.+\/.+)\.md$/.exec(file)?.[1] ?? []);
  expect(ids.filter(id => !rules.some(rule => rule.id === id))).toEqual([]);
});

test('rules that guides and policies speak of exist', () => {
  const guides = pages.filter(file => !file.startsWith('docs/rules/'));
  const spoken = guides.flatMap(file => idsIn(textOf(file)).map(id => [file, id] as const));
  const packs = globSync('policies/**/*.yaml', { cwd: root });
  const set = packs.flatMap(file =>
    [...textOf(file).matchAll(/^ +([a-z]+\/[a-z-]+):/gm)].map(([, id]) => [file, id] as const),
  );
  expect(spoken.length).toBeGreaterThan(5);
  expect(set.length).toBeGreaterThan(1);
  expect([...spoken, ...set].filter(([, id]) => !rules.some(rule => rule.id === id))).toEqual([]);
});

/** Ids of rules as guides write them: in back quotes, in links to their pages, and after "explain". */
function idsIn(page: string): string[] {
  const areas = [...new Set(rules.map(({ id }) => id.split('/')[0]))].join('|');
  const quoted = [...page.matchAll(new RegExp(`\`((?:${areas})/[a-z-]+)\``, 'g'))];
  const linked = [...page.matchAll(/rules\/([a-z]+\/[a-z-]+)\.md/g)];
  const explained = [...page.matchAll(/explain ([a-z]+\/[a-z-]+)/g)];
  const found = [...page.matchAll(new RegExp(`(?:error|warn|info) ((?:${areas})/[a-z-]+) `, 'g'))];
  const said = [...quoted, ...linked, ...explained, ...found].map(([, id = '']) => id);
  return said.filter(id => !page.includes(`new:rule ${id}`)); // one that a reader is to write
}

test('the README shows what a build of this repository prints', () => {
  const shown =
    blocksOf(textOf('README.md')).find(({ text }) => text.startsWith('catalogc  catalogs/'))?.text ?? 'nothing';
  const words = ['src/cli.ts', 'build', '--out', scratch(), '--color', 'never'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  expect(stdout).toContain(shown);
});

/** Headings as the forge names them. */
function anchorsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
