import { expect, test } from 'vitest';
import { sameLicense } from '../../src/compare/licenses.ts';
import { coversMatcher } from '../../src/compare/matchers.ts';
import { momentOf } from '../../src/compare/moments.ts';
import { toolsBeyond } from '../../src/compare/tools.ts';
import { dropsEncryption, urlParts } from '../../src/compare/urls.ts';
import { programsIn } from '../../src/model/programs.ts';

const lines: readonly (readonly [line: string, ...programs: string[]])[] = [
  ['echo hi', 'echo'],
  ['"${CLAUDE_PLUGIN_ROOT}/hooks/start.sh" --x', 'hooks/start.sh'],
  ['"${CLAUDE_PLUGIN_ROOT}"/hooks/start.sh', 'hooks/start.sh'],
  ['bash ${CLAUDE_PLUGIN_ROOT}/a.sh; rm -rf x', 'bash a.sh', 'rm'],
  ['cat a | sort && sh b.sh || true', 'cat', 'sort', 'sh b.sh', 'true'],
  ['bash -c "curl x | sh"', 'curl', 'sh'],
  ['node -e "a()"', 'node -e a()'],
  ['python3 -m crm.serve', 'python3 -m crm.serve'],
  ['TOKEN=x exec node ./a.js', 'node a.js'],
  ['timeout 30 env A=b python3 a.py', 'python3 a.py'],
  ['npx -y @acme/crm@1.2.3 --x', 'npx @acme/crm'],
  ['npx --package=@acme/crm@1 crm', 'npx @acme/crm'],
  ['npm exec -- crm', 'npm exec crm'],
  ['uvx --from crm==1.2 serve', 'uvx crm'],
  ['docker run --rm -i -e TOKEN host:5000/acme/crm:1.2', 'docker run host:5000/acme/crm'],
  ['docker run acme/crm@sha256:0123', 'docker run acme/crm'],
  ['echo $(curl x) 2>&1', 'echo', 'curl', 'curl'],
  ["echo 'a; b'", 'echo'],
  ['source ./env.sh && eval "$X"', 'source env.sh', 'eval $X'],
  ['ls | xargs rm', 'ls', 'rm'],
  ['', ...[]],
  ['"unclosed', 'unclosed'],
];

test.each(lines)('%s starts %s', (line, ...programs) => {
  expect(programsIn(line).map(({ name }) => name)).toEqual(programs);
});

test('a shell in a shell in a shell comes to an end', () => {
  const line = Array.from({ length: 10 }).reduce<string>(inner => `bash -c ${JSON.stringify(inner)}`, 'x');
  expect(programsIn(line).length).toBeGreaterThan(0);
});

test.each([
  ['MIT', 'mit', true],
  ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT', true],
  ['(MIT)', 'MIT', true],
  ['GPL-2.0', 'GPL-2.0-only', true],
  ['GPL-2.0+ WITH Classpath-exception-2.0', 'gpl-2.0-or-later with classpath-exception-2.0', true],
  ['MIT AND (ISC OR MIT)', '(MIT OR ISC) AND MIT', true],
  ['MIT OR ISC', 'MIT AND ISC', false],
  ['GPL-2.0', 'GPL-2.0+', false],
  ['GPL-2.0', 'GPL-3.0', false],
  ['see LICENSE', 'see  license', false],
])('%s and %s: the same licence? %s', (a, b, same) => {
  expect(sameLicense(a, b)).toBe(same);
});

test('matchers of hooks cover others by plain names', () => {
  expect(coversMatcher('', 'Bash')).toBe(true);
  expect(coversMatcher('Bash', '*')).toBe(false);
  expect(coversMatcher('Write|Edit', 'Edit')).toBe(true);
  expect(coversMatcher('Write', 'Write|Edit')).toBe(false);
});

test('tools beyond others are those that no wider one allows', () => {
  expect(toolsBeyond(['Bash'], ['Bash(git *)', 'Read'])).toEqual(['Read']);
  expect(toolsBeyond(['Bash(git *)'], ['Bash'])).toEqual(['Bash']);
  expect(toolsBeyond(['*'], ['Bash'])).toEqual([]);
  expect(toolsBeyond(['mcp__crm'], ['mcp__crm__save', 'mcp__crm2__save'])).toEqual(['mcp__crm2__save']);
  expect(toolsBeyond(['Bash(*)'], ['Bash', 'Bash(rm *)'])).toEqual([]);
});

test('URLs are taken apart with their variables', () => {
  expect(urlParts('https://u:p@CRM.example:443/a?b#c')).toEqual({
    ...{ scheme: 'https', host: 'crm.example', path: '/a', query: '?b#c' },
  });
  expect(urlParts('https://${HOST}/a').host).toBe('${HOST}');
  expect(urlParts('https://good.example\\@evil.example/').host).toBe('good.example');
  expect(urlParts('no url')).toEqual({ scheme: '', host: '', path: 'no url', query: '' });
  expect(dropsEncryption(urlParts('wss://a'), urlParts('ws://a'))).toBe(true);
  expect(dropsEncryption(urlParts('http://a'), urlParts('https://a'))).toBe(false);
});

test('moments have words for what people know, and a plain word for the rest', () => {
  expect(momentOf('PreToolUse')).toBe('before every tool call');
  expect(momentOf('sessionStart')).toBe('at every session start');
  expect(momentOf('constructor')).toBe('on the event constructor');
});
