import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { readOwnerLines } from '../../src/load/owner-lines.ts';
import { readOwners } from '../../src/load/owners.ts';
import { folderOf } from '../../src/model/path.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { expectLinear } from '../growth.ts';

function ownersOf(text: string, file: string): readonly string[] {
  return readOwners(snapshotOf({ CODEOWNERS: text })).ownersOf(folderOf(file), [file]);
}

// The example of GitHub's own page, line by line.
const documented = `# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

test.each([
  ['README.md', ['@global-owner1', '@global-owner2']],
  ['deep/down/README.md', ['@global-owner1', '@global-owner2']],
  ['deep/down/main.js', ['@js-owner']],
  ['main.go', ['docs@example.com']],
  ['notes/today.txt', ['@octo-org/octocats']],
  ['build/logs.md', ['@global-owner1', '@global-owner2']],
  ['build/log/today.txt', ['@octo-org/octocats']],
  ['docs/getting-started.md', ['@doctocat']],
  ['other/docs/a.md', ['@global-owner1', '@global-owner2']],
  ['deep/apps/main.js', ['@octocat']],
  ['scripts/a.js', ['@doctocat', '@octocat']],
  ['build/logs/a/b.txt', ['@octocat']],
  ['deeply/nested/logs/x', ['@octocat']],
  ['apps/x/y.js', ['@octocat']],
  ['apps/github/a.js', []],
  ['apps/github', []],
  ['apps/githubber/a', ['@octocat']],
])('on the page of GitHub %s is owned by %j', (file, owners) => {
  expect(ownersOf(documented, file)).toEqual(owners);
});

test.each([
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/app/a.md', false],
  ['docs/*', 'x/docs/a.md', false],
  ['/docs/', 'docs/app/a.md', true],
  ['/docs/', 'x/docs/a.md', false],
  ['docs/', 'x/docs/a.md', true],
  ['/build/logs/', 'build/logs/a/b', true],
  ['/build/', 'build', false],
  ['/build', 'build', true],
  ['/build', 'build/a', true],
  ['logs', 'a/b/logs/c', true],
  ['**/logs', 'logs/c', true],
  ['/docs/**', 'docs/a/b', true],
  ['/docs/**', 'docs', false],
  ['/docs/**/a.md', 'docs/a.md', true],
  ['/docs/**/a.md', 'docs/x/y/a.md', true],
  ['/*', 'a.md', true],
  ['/*', 'a/b.md', false],
  ['*', 'a/b.md', true],
  ['**', 'a/b.md', true],
  ['/', 'a/b.md', true],
  ['/a?c', 'abc', true],
  ['/a?c', 'a/c', false],
  ['*.JS', 'a.js', false],
  ['/Docs/', 'docs/a', false],
  ['/a\\ b/', 'a b/c', true],
  ['/a\\#b/', 'a#b/c', true],
  ['/a#b/', 'a#b/c', true],
  ['.github/', '.github/workflows/a.yml', true],
  ['/a+(b)/', 'a+(b)/c', true],
])('%s on %s: %s', (pattern, file, owned) => {
  expect(ownersOf(`${pattern} @acme/team\n`, file)).toEqual(owned ? ['@acme/team'] : []);
});

test.each([
  ['!/docs/ @a', 'negation', '!/docs/'],
  ['/docs/[ab].md @a', 'range', '/docs/[ab].md'],
  ['\\#a @a', 'escaped-hash', '\\#a'],
  ['***/a.md @a', 'stars', '***/a.md'],
  ['/docs/ @a acme', 'owner', 'acme'],
  ['/docs/ @acme/a/b', 'owner', '@acme/a/b'],
  ['/docs/ @a, @b', 'owner', '@a,'],
])('GitHub skips %s', (line, kind, word) => {
  const text = `* @all\r\n\n  ${line} # why\r\n`;
  const { lines, faults } = readOwnerLines(text, 'CODEOWNERS');
  expect(lines.map(({ owners }) => owners)).toEqual([['@all']]);
  expect(faults).toMatchObject([{ kind, word }]);
  expect(text.slice(...(faults[0]?.at.span ?? [0, 0]))).toBe(word);
});

test('takes users, teams, mail addresses, tabs and line ends of Windows', () => {
  const { lines, faults } = readOwnerLines(
    '*\t@a_corp\t@acme/team.x\tjo.doe+x@acme.example\r\n#*.js @b\r\n',
    'CODEOWNERS',
  );
  expect(faults).toEqual([]);
  expect(lines.map(({ owners }) => owners)).toEqual([['@a_corp', '@acme/team.x', 'jo.doe+x@acme.example']]);
});

test('reads the first of three files', () => {
  const places: Tree = { 'docs/CODEOWNERS': '* @docs', CODEOWNERS: '* @root', '.github/CODEOWNERS': '* @github' };
  const ownersIn = (tree: Tree) => readOwners(snapshotOf(tree)).ownersOf('a', ['a/b']);
  expect(ownersIn(places)).toEqual(['@github']);
  const { '.github/CODEOWNERS': _, ...two } = places;
  expect(ownersIn(two)).toEqual(['@root']);
  expect(ownersIn({ 'docs/CODEOWNERS': '* @docs' })).toEqual(['@docs']);
});

test('GitHub loads no file of 3 MB, and says no other in its place', () => {
  const large = `* @all\n${'#'.repeat(3 * 1024 * 1024)}`;
  const { codeOwners, ownersOf } = readOwners(snapshotOf({ '.github/CODEOWNERS': large, CODEOWNERS: '* @root' }));
  expect(ownersOf('a', ['a/b'])).toEqual([]);
  expect(codeOwners?.faults).toMatchObject([{ kind: 'too-large', at: { file: '.github/CODEOWNERS' } }]);
});

const crm: Tree = {
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } },
  'plugins/crm/skills/find/SKILL.md': '---\nname: find\ndescription: Finds.\n---\nFind.\n',
};

test.each([
  ['the line of its folder', '/plugins/ @all\n/plugins/crm/ @sales', ['@sales']],
  ['a line without a slash at the end', '/plugins/crm @sales', ['@sales']],
  ['a later line for everything', '/plugins/crm/ @sales\n* @all', ['@all']],
  ['a later line for some of its files moves no plugin', '/plugins/crm/ @sales\n*.md @docs', ['@sales']],
  ['nor does one for its inner folder', '/plugins/crm/ @sales\nskills/ @docs', ['@sales']],
  ['direct children only are not the folder', '* @all\n/plugins/* @files', ['@all']],
  ['all files by lines of their own', '* @all\n*.md @sales\n/plugins/crm/.codex-plugin/ @sales', ['@sales']],
  ['in another order of owners', '/plugins/crm/ @a @b\n*.md @b @a\n*.json @a @b', ['@b', '@a'].sort()],
  ['un-owned', '* @all\n/plugins/crm/', []],
  ['a skipped line', '* @all\n!/plugins/crm/ @sales', ['@all']],
  ['a folder by wildcard', '/plugins/c* @sales', ['@sales']],
  ['a wildcard for long names moves no plugin', '* @all\n????????????* @some', ['@all']],
])('a plugin is owned by %s', (_, text, owners) => {
  const { plugins, codeOwners } = load(snapshotOf({ CODEOWNERS: text, ...crm }), '2026-11-20');
  expect(plugins.map(plugin => plugin.owners.toSorted())).toEqual([owners]);
  expect(codeOwners?.file).toBe('CODEOWNERS');
});

test('thousands of lines for thousands of folders are looked up, not scanned', () => {
  expectLinear(count => {
    const text = Array.from({ length: count }, (_, at) => `/plugins/p${at}/ @acme/t${at}`).join('\n');
    const { ownersOf } = readOwners(snapshotOf({ CODEOWNERS: text }));
    for (let at = 0; at < count; at++) {
      expect(ownersOf(`plugins/p${at}`, [`plugins/p${at}/a`, `plugins/p${at}/b`])).toEqual([`@acme/t${at}`]);
    }
  }, 4000);
});
