import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { flags, readArguments } from '../../src/commands/arguments.ts';
import { commandLine } from '../../src/commands/command-line.ts';
import { helpText } from '../../src/commands/help.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { type Command, commands, options, settle } from '../../src/options.ts';

const names = Object.keys(commands) as Command[];

describe('the option table', () => {
  test('has each name and each letter once', () => {
    const said = options.flatMap(({ name, short }) =>
      short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
    );
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(options.map(option => [option.name, option] as const))('%s is one parseArgs takes', (name, option) => {
    const value = option.values?.[0] ?? 'x';
    const args = option.type === 'boolean' ? [`--${name}`] : [`--${name}`, value];
    const { values } = parseArgs({ args, options: flags(), strict: true });
    expect(values).toEqual({ [name]: option.type === 'boolean' ? true : option.type === 'list' ? [value] : value });
  });

  test.each(options.map(option => [option.name, option] as const))('%s is told in one short line', (_, option) => {
    expect(option.help).toMatch(/^[a-z][^\n]{5,75}[^.]$/);
    expect(option.commands.length).toBeGreaterThan(0);
    if (option.type === 'choice') expect(option.values?.length).toBeGreaterThan(1);
  });

  test('defaults are what an empty command line gives', () => {
    const settled: Record<string, unknown> = { ...settle({}) };
    for (const { name, default: preset } of options) {
      const key = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      if (preset !== undefined) expect(String(settled[key]), name).toBe(preset);
    }
  });
});

describe('help', () => {
  test.each(names)('of %s names all its options and fits a terminal', command => {
    const text = helpText(command, '0.1.0');
    for (const option of options)
      expect(new RegExp(`--${option.name}(?![\\w-])`).test(text)).toBe(option.commands.includes(command));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('as a whole names every command', () => {
    for (const command of names) expect(helpText(undefined, '0.1.0')).toContain(`  ${command}`);
  });
});

test.each<[string, object]>([
  ['check', { command: 'check', given: {}, words: [] }],
  ['-C sub check', { command: 'check', given: { dir: 'sub' }, words: [] }],
  ['build --catalog a --catalog=b', { command: 'build', given: { catalog: ['a', 'b'] }, words: [] }],
  ['explain a/b', { command: 'explain', given: {}, words: ['a/b'] }],
  ['help build', { command: 'build', given: { help: true }, words: [] }],
  ['check x --help', { command: 'check', given: { help: true }, words: ['x'] }],
  ['--version', { given: { version: true }, words: [] }],
  ['', { given: {}, words: [] }],
])('reads %j', (line, request) => {
  expect(readArguments(line.split(' ').filter(word => word !== ''))).toEqual(request);
});

test.each<[string, string, string]>([
  ['chekc', 'There is no command "chekc"', 'Did you mean: catalogc check'],
  ['frobnicate', 'There is no command "frobnicate"', 'See which there are: catalogc --help'],
  ['check --formt json', 'There is no option "--formt"', 'Did you mean --format?'],
  ['check --zzz', 'There is no option "--zzz"', 'See what there is: catalogc check --help'],
  ['check -z', 'There is no option "-z"', 'See what there is: catalogc check --help'],
  [
    'check --write',
    'check has no option --write',
    'catalogc build, catalogc bump, catalogc deprecate or one of 5 more commands has it.',
  ],
  ['rules --out x', 'rules has no option --out', 'catalogc build, catalogc site or catalogc keygen has it.'],
  ['build --out', '--out needs a value', 'Write: --out DIR'],
  ['build --out --write', '--out needs a value', 'Write: --out DIR'],
  ['build --write=yes', '--write takes no value', 'Write it alone: --write'],
  ['check plugins/a', 'check does not take the word "plugins/a"', 'For a folder: catalogc check --dir plugins/a'],
  ['check $(x)', 'check does not take the word "$(x)"', "For a folder: catalogc check --dir '$(x)'"],
  ['rules here', 'rules does not take the word "here"', 'See what it takes: catalogc rules --help'],
  ['check --no-color', 'There is no option --no-color', 'Write: --color never'],
  ['explain a/b c/d', 'explain does not take the word "c/d"', 'One at a time: catalogc explain a/b'],
])('%s is trouble', (line, message, hint) => {
  expect(caught(() => readArguments(line.split(' ')))).toMatchObject({ message, hint });
});

test.each<[Record<string, string>, string, string]>([
  [{ 'as-of': '2026-02-30' }, '--as-of "2026-02-30" is not a day', 'Write it as YYYY-MM-DD: --as-of 2027-03-01'],
  [{ 'fail-on': 'warning' }, '--fail-on knows no "warning"', 'Use error, warn or info.'],
  [{ format: 'jsno' }, '--format knows no "jsno"', 'Did you mean --format json?'],
  [{ dir: '' }, '--dir is empty', 'Give it a value, or leave --dir out.'],
])('%j is trouble', (given, message, hint) => {
  expect(caught(() => settle(given))).toMatchObject({ message, hint });
});

function caught(act: () => unknown): Trouble {
  try {
    act();
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error('no trouble at all');
}

test.each<[Command, string]>([
  ['check', 'check'],
  ['check', 'check --dir sub --base main --as-of 2027-03-01 --fail-on warn'],
  ['build', 'build --catalog a --catalog b --out made --write'],
  ['build', "build --dir 'it'\\''s here' --check"],
])('%s is repeated as %s', (command, line) => {
  const words = line.replace("'it'\\''s here'", 'it_s_here').split(' ');
  const { given } = readArguments(words);
  const dir = given.dir === 'it_s_here' ? { dir: "it's here" } : {};
  expect(commandLine(command, settle({ ...given, ...dir }))).toBe(line);
});
