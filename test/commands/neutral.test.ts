import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Outcome, run } from '../../src/commands/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type EndingCommand, type Given, settle } from '../../src/options.ts';
import { failureText } from '../../src/report/failure.ts';
import { plain } from '../../src/report/style.ts';
import { yearTree } from '../deprecation/year.ts';
import { hostileText, hostileTexts } from '../report/hostile-texts.ts';
import { hostileTree } from '../report/hostile-trees.ts';
import { commandsIn } from '../report/runner.ts';
import { every, runs } from '../runs.ts';
import { fakePorts } from './fakes.ts';

/** What a terminal may obey, or not show as it is; new lines are ours, and a diff keeps its tabs. */
const steers = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

type Call = readonly [command: EndingCommand, words: readonly string[], given: Given];

/** Every command that prints what it read, in every way in which it does; with a text of a stranger where one may be named. */
function calls(text: string): readonly Call[] {
  const both = ([command, words, given]: Call): readonly Call[] => [
    [command, words, given],
    [command, words, { ...given, format: 'json' }],
  ];
  const why = { reason: text, message: text, by: text };
  return [
    ...[...both(['diff', [], {}]), ...both(['diff', [text], {}])],
    ...both(['calendar', [], { days: '700' }]),
    ['calendar', [], { days: '700', format: 'ics' }],
    ...[...both(['policy', ['print'], {}]), ...both(['policy', ['print'], { catalog: [text] }])],
    ...both(['policy', ['print'], { plugin: text, explain: true }]),
    ['policy', ['print'], { explain: true }],
    ...[...both(['doctor', [], {}]), ...both(['fix', [], { 'dry-run': true, unsafe: true }])],
    ...[...both(['bump', [], {}]), ...both(['bump', [text], { level: 'patch' }])],
    ...both(['bump', [text], { to: '7.7.7' }]),
    ...both([
      'deprecate',
      ['hello'],
      { because: 'other', owner: text, replacement: 'none', migration: text, message: text },
    ]),
    ...[...both(['deprecate', [text], { because: text }]), ...both(['extend', [text], { sunset: text }])],
    ...[...both(['extend', ['kept'], { sunset: '2027-12-31', ...why }]), ...both(['withdraw', ['kept'], why])],
    ...[...both(['rename', [text], { to: text }]), ...both(['rename', ['hello'], { to: 'other', owner: text }])],
    ...both(['yank', ['hello'], { because: 'security', versions: '=1.0.0', message: text }]),
    ...both(['yank', ['hello'], { because: 'security', versions: text }]),
    ...both(['quarantine', ['hello'], { advisory: 'https://x.example/1', message: text }]),
    ...both(['quarantine', ['hello'], { advisory: text }]),
    ...[...both(['import', [], { 'dry-run': true }]), ...both(['import', [text], { 'dry-run': true }])],
    ...both(['new', ['plugin', text], { 'dry-run': true, description: text }]),
    ['graph', [], {}],
    ...[['graph', [], { format: 'svg' }] as Call, ['graph', [], { catalog: [text] }] as Call],
    ...[['explain', [text], {}] as Call, ['schema', [text], {}] as Call, ['completion', [text], {}] as Call],
  ];
}

/** What one call prints on either channel. */
async function said([command, words, given]: Call, tree: Tree, before: Tree): Promise<string> {
  try {
    const options = settle(given, words);
    const ports = { ...fakePorts(tree, { HEAD: before, main: before }), shelf: undefined as never };
    const outcome: Outcome = await run(command, options, ports);
    if (outcome.kind !== 'text') throw new Error(`${command} gives text`);
    return outcome.text({ ...plain, verbose: true });
  } catch (error) {
    return failureText(error, { debug: false, version: '0.1.0' }).text;
  }
}

async function isNeutral(tree: Tree, text: string): Promise<void> {
  for (const call of calls(text)) {
    const told = (await said(call, tree, yearTree)).replaceAll('\r\n', '\n');
    const what = `${JSON.stringify(call)}\n${told}`;
    expect(told.match(steers), what).toBeNull();
    expect(commandsIn(told), what).toEqual([]);
    expect(told, what).not.toMatch(/which is its own fault/);
    if (call[2].format === 'json' && told.startsWith('{')) expect(() => JSON.parse(told)).not.toThrow();
  }
}

/** The tree of a year in which a text stands wherever one may. */
function treeOf(text: string): Tree {
  const said = JSON.stringify(text);
  const part = text.replaceAll(/[/\0]/g, '') || 'x';
  const manifest = `{ "name": ${said}, "version": "1.0", "description": ${said}, ${JSON.stringify(`k${text}`)}: 1 }`;
  return {
    ...yearTree,
    'catalogs/stable.yaml': String(yearTree['catalogs/stable.yaml']).replace('Acme stable', said),
    [`plugins/${part}/.claude-plugin/plugin.json`]: manifest,
    [`plugins/hello/skills/${part}/SKILL.md`]: `---\nname: ${said}\ndescription: ${said}\n---\n${text}`,
    'plugins/hello/.mcp.json': `{ "mcpServers": { ${said}: { "command": ${said}, "args": [${said}] } } }`,
    '.claude-plugin/marketplace.json': `{ "name": "kept", "owner": { "name": ${said} }, "plugins": [${manifest}, { "name": "hello", "source": "./plugins/hello", "description": ${said} }] }`,
    'policies/policy.yaml': `schema: policy/v1\nname: ${said}\nextends: [builtin:recommended]\nmcp: { hosts: { allow: [${said}] } }\nrules: { structure/size: { severity: warn, ${said}: ${said} } }\nscopes: [{ name: ${said}, match: { plugins: [hello] }, limits: { files: 9 } }]\n`,
    'policies/deprecations/kept.yaml': `schema: deprecation/v1\nplugin: kept\nkind: deprecate\nannounced: 2026-11-20\nsunset: 2027-02-28\nbecause: other\nmessage: ${said}\nowner: ${said}\nreplacement: ${said}\nmigration: ${said}\n`,
    [`.github/workflows/${part}.yml`]: `on: pull_request_target\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: ${said} }\n      - run: ${said}\n`,
    CODEOWNERS: `* ${text}\n`,
  };
}

// Those that were not seen to be harmless before are tried always.
const first = ['a\n::add-matcher::x.json', 'evil ##[set-output name=report]pwned', '\u202egpj.exe', '\u{e0041}'];
const some = [...first, ...hostileTexts.filter((_, at) => at % every(40) === 0)];

describe('whatever a stranger writes, a command says it and does nothing else', () => {
  test.each(some)('%j', async text => {
    await isNeutral(treeOf(text), text);
  });

  test('in any file and any name', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTree(), hostileText(), async (tree, text) => isNeutral(tree, text)),
      { numRuns: runs(12) },
    );
  });
});
