import { describe, expect, test } from 'vitest';
import type { Observation, Recorded } from '../../observations/record.ts';
import { readRecord } from '../../observations/record.ts';
import { clients } from '../../scripts/clients/client.ts';
import { readAsked } from '../../scripts/observe/arguments.ts';
import { differenceOf } from '../../scripts/observe/difference.ts';
import { outcomeOf, plainText } from '../../scripts/observe/plain-text.ts';

describe('what is asked', () => {
  test('without words it is every client as recorded', () => {
    expect(readAsked([])).toEqual({ check: false, wanted: clients.map(client => ({ client })) });
  });

  test('versions are exact, or the latest', () => {
    expect(readAsked(['--check', 'codex@0.154.0', 'claude@latest', 'copilot'])).toEqual({
      check: true,
      wanted: [{ client: 'codex', version: '0.154.0' }, { client: 'claude', version: 'latest' }, { client: 'copilot' }],
    });
  });

  test.each([
    ['codx@latest', '"codx" is no client', 'npm run observe -- codex@latest'],
    ['cursor', '"cursor" is no client', 'npm run observe -- '],
    ['claude@', 'names no exact version', 'npm run observe -- claude@latest'],
    ['claude@^2', 'names no exact version', 'npm run observe -- claude@latest'],
    ['codex@1.0.0@2', 'names no exact version', 'npm run observe -- codex@latest'],
    ['codex@file:../x', 'names no exact version', 'npm run observe -- codex@latest'],
    ['--chekc', 'has no option "--chekc"', '--check'],
  ])('%s is refused with a line to paste', (word, said, next) => {
    const wanted = { message: expect.stringContaining(said), hint: expect.stringContaining(next) };
    expect(() => readAsked([word])).toThrow(expect.objectContaining(wanted));
  });

  test('nobody is asked twice', () => {
    expect(() => readAsked(['codex', 'codex@latest'])).toThrow('codex is named twice');
  });
});

describe('what differs', () => {
  const fine: Observation = { add: 'ok', list: ['good', 'victim'], install: 'ok', version: '1.0.0', loads: ['help'] };
  const recorded = (fixtures: Recorded['fixtures'], version = '1.0.0'): Recorded => ({
    client: 'codex',
    title: 'codex-cli',
    version,
    fixtures,
  });

  test('nothing, whatever the version is', () => {
    const { isNone, text } = differenceOf(recorded({ 'good/bare': fine }), recorded({ 'good/bare': fine }, '2.0.0'));
    expect(isNone).toBe(true);
    expect(text).toBe('codex-cli 2.0.0, 1 fixture (recorded: 1.0.0)\n  no difference');
  });

  test('verdicts and details, new and gone fixtures', () => {
    const before = { 'good/bare': fine, 'good/full-entry': fine, 'good/prerelease': fine };
    const refused = { add: 'bad file' };
    const now = { 'good/bare': refused, 'good/full-entry': { ...fine, version: '2.0.0' }, 'name/twice': refused };
    const { isNone, text } = differenceOf(recorded(before), recorded(now, '2.0.0'));
    expect(isNone).toBe(false);
    expect(text).toContain('  good/bare: fine -> catalog refused\n    add: "ok"\n      -> "bad file"\n');
    expect(text).toContain('  good/full-entry: still fine\n    version: "1.0.0"\n          -> "2.0.0"\n');
    expect(text).toContain('  - good/prerelease: was fine\n  + name/twice: catalog refused\n');
    expect(text).toMatch(/\n {2}1 other verdict, 1 other only in details, 1 new, 1 gone$/);
  });
});

describe('what a client said', () => {
  test('is told without colours, times and folders of the machine', () => {
    const names = { '/tmp/root': '.', '/tmp/home': '~' };
    const line = '2026-11-20T08:00:00.123Z  \u001b[31mWARN\u001b[0m bad /tmp/root/a.json in /tmp/home/x';
    expect(plainText(line, names)).toBe('WARN bad ./a.json in ~/x');
  });

  test('is its first line, where it failed', () => {
    expect(outcomeOf({ code: 0, out: '', err: 'noise' }, {})).toBe('ok');
    expect(outcomeOf({ code: 1, out: '', err: '\nError: no such thing\nmore\n' }, {})).toBe('no such thing');
    expect(outcomeOf({ code: 7, out: '', err: '' }, {})).toBe('exit code 7');
  });
});

test.each(clients)('the record of %s holds nothing of a machine or a moment', client => {
  const text = JSON.stringify(readRecord(client));
  expect(text).not.toMatch(/\/tmp\/|\/home\/|\/root\/|\/work\/|\/Users\/|node_modules/);
  expect(text).not.toMatch(/20\d\d-\d\d-\d\dT|took \d+ms/);
});
