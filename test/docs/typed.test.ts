import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readArguments } from '../../src/commands/arguments.ts';
import { helpText } from '../../src/commands/help.ts';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { commands, fromEnvironment, settle } from '../../src/options.ts';
import { bareEnvironment, newFolder } from '../work-folder.ts';
import { commandsOf, pages, root, textOf, wordsOf } from './commands.ts';
import { layShop } from './shop.ts';

const guides = pages.filter(page => !page.startsWith('docs/rules/'));
const typed = [...new Set(guides.flatMap(page => commandsOf(textOf(page))))]
  .map(command => command.replace(/^npx /, ''))
  .filter(command => command.startsWith('catalogc '));

/** What stands for something else, and what it is in the repository where it is typed. */
const meant: readonly (readonly [RegExp, string])[] = [
  [/new plugin [\w<>-]+/, 'new plugin brand-new'],
  [/^bump hello --write/, 'bump crm --write'],
  [/keygen --out \.\.\/catalogc\.key/, 'keygen --out ../new.key'],
  [/--key catalogc\.key/, '--key ../catalogc.key'],
  [/^init\b/, 'init --yes'],
  [/^import --dry-run/, 'import --dir kept --dry-run'],
  [/^import \.claude-plugin\/marketplace\.json/, 'import --dir kept kept/.claude-plugin/marketplace.json'],
  [/--catalog stable/, '--catalog acme'],
  [/<release>/, 'acme.release'],
  [/--previous releases\//, '--previous old'],
  [/\/srv\/catalogs\/catalog-acme-stable-1/, 'acme.release'],
  [/\/srv\/catalogs/, '../srv'],
  [/((?:--into|verify|outdated) )DIR/, '$1../home/catalogs/acme'],
  [/withdraw (?:<plugin>|NAME)/g, 'withdraw going'],
  [/extend (?:<plugin>|NAME)/g, 'extend going'],
  [/<plugin>|\bNAME\b/g, 'hello'],
  [/\bOTHER\b/g, 'hello-v2'],
  [/\bOLD\b/g, 'bonjour'],
  [/--to NEW\b/g, '--to hello'],
  [/<rule>/g, 'schema/manifest'],
  [/\bTEXT\b/g, 'Because'],
  [/\bDIR\b/g, 'cache'],
  [/--dir ~\/src\/agent-plugins/g, '--dir .'],
  [/~\//g, '../home/'],
];

/** What ends in trouble here, since it is about a workflow, a forge or a person; everything else can just be typed. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/--ledger releases|^(?:publish --dry-run|promote)\b(?!.*--releases)|^rollback/, 'ledger-unavailable'],
  [/^publish(?!.*--releases)/, 'token-missing'],
  [/^fetch acme\/agent-plugins/, 'releases-unreadable'],
  [/^bump --release$/, 'release-unknown'],
  [/^promote .*--releases/, 'catalog-unknown'],
  [/ 41$/, 'release-unknown'],
  [/--to 2026\.12/, 'option/value'], // by a policy with another scheme
  [/^diff crm --from 1\.4\.2$/, 'version-unknown'], // a ledger would say where that was
];

/** A command that is only named is asked for its help. */
function asTyped(command: string): string {
  const line = command.replace(/^catalogc /, '');
  const isNamed = Object.entries(commands).some(
    ([name, { words }]) => words !== '' && [name, `${name} ${words.replaceAll('|', '\\|')}`].includes(line),
  );
  const isPart = ['comment', 'keygen', 'publish', 'promote', 'verify --rebuild', 'inspect --audit'].includes(line);
  return isNamed || isPart ? `${line.split(' ')[0]} --help` : line;
}

const outside = {
  ...bareEnvironment(),
  GITHUB_API_URL: 'http://127.0.0.1:9',
  CATALOGC_KEY: readFileSync(join(root, 'test/demo-key/demo.key'), 'utf8'),
};

let home = '';
let folder = '';

beforeAll(() => {
  home = newFolder();
  layShop(home);
}, 120_000);

afterAll(() => {
  process.chdir('/');
  rmSync(home, { recursive: true, force: true });
}, 60_000);

async function type(line: string): Promise<string> {
  const { command, given, words } = readArguments(wordsOf(line));
  if (given.version === true) return 'passed';
  if (given.help === true) return helpText(command, '0.1.0') === '' ? 'nothing' : 'passed';
  if (command === undefined || command === 'watch') return command === undefined ? 'nothing' : 'passed';
  try {
    const outcome = await run(
      command,
      settle({ ...fromEnvironment(command, outside), ...given }, words),
      openPorts(outside),
    );
    return outcome.exitCode <= 1 ? 'passed' : String(outcome.exitCode);
  } catch (error) {
    if (error instanceof Trouble) return `${error.code}: ${error.message} (${error.hint})`;
    throw error;
  }
}

beforeEach(() => {
  folder = join(home, 'copy');
  cpSync(join(home, 'shop'), folder, { recursive: true });
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test.each(typed)('%s', async command => {
  const line = meant.reduce((text, [from, to]) => text.replace(from, to), asTyped(command)).trim();
  const foretold = line.endsWith('--help')
    ? 'passed'
    : (elsewhere.find(([which]) => which.test(line))?.[1] ?? 'passed');
  expect((await type(line)).replace(/:.*/, foretold === 'passed' ? '$&' : ''), line).toBe(foretold);
});
