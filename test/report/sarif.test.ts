import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model/report.ts';
import { printSarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { put, repository } from '../ports/scratch.ts';
import { bareEnvironment, cli, finish } from '../work-folder.ts';
import { reportOfTree, reportOn } from './fixture-report.ts';
import { reportWith, unbumped } from './literals.ts';
import schema from './schemas/sarif-2.1.0-rtm.5.schema.json' with { type: 'json' };

const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The one run of a log, which satisfies the schema. */
function runOf(report: Report, folder?: string): Run {
  const log = JSON.parse(printSarif(report, rules, folder)) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  const [run, ...more] = log.runs;
  if (run === undefined || more.length > 0) throw new Error('a log has one run');
  return run;
}

function sorted(prints: Result['partialFingerprints']): string {
  return JSON.stringify(Object.entries(prints ?? {}).sort());
}

function resultsOf(findings: readonly Finding[], folder?: string): readonly Result[] {
  return runOf(reportWith({ findings }), folder).results ?? [];
}

const many = (count: number, change: (index: number) => Partial<Finding>): Finding[] =>
  Array.from({ length: count }, (_, index) => ({ ...unbumped, fingerprint: `${index}`, ...change(index) }));

test.each(['broken-manifests', 'hand-kept-claude', 'hostile-paths', 'definitions'])('%s satisfies the schema', name => {
  const report = reportOn(name);
  const { results = [], tool } = runOf(report);
  expect(results).toHaveLength(report.findings.length);
  for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
});

test('the schema is one that can fail', () => {
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
});

test('a rule is told with its reason, at its own level, and only with an address that is one', () => {
  const { driver } = runOf(reportWith({ rules: { run: 1, off: ['version/missing'] } })).tool;
  const ids = driver.rules?.map(({ id }) => id) ?? [];
  expect(ids).toEqual([...ids].sort());
  expect(ids).toHaveLength(rules.length - 1);
  expect(driver.rules?.find(({ id }) => id === 'catalog/enum')).toMatchObject({
    shortDescription: { text: 'A value is none of those a client knows' },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['agent-plugins', 'catalog'] },
  });
  for (const { helpUri, properties } of driver.rules ?? []) {
    if (helpUri !== undefined) expect(helpUri).toMatch(/^https:\/\//);
    expect(properties?.tags?.length).toBeLessThanOrEqual(10);
  }
});

test('places are told with their regions, and what they go with', () => {
  const [result] = resultsOf([unbumped]);
  const uri = 'plugins/hello/.claude-plugin/plugin.json';
  const region = { startLine: 3, startColumn: 14, endLine: 3, endColumn: 21 };
  expect(result?.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } },
  ]);
  expect(result?.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
    [1, 'what it was at main (a1b2c3d)'],
    [2, 'the policy that asks for it'],
  ]);
  expect(result?.message.text).toBe(`${unbumped.message}\n${unbumped.hint}`);
});

test.each([
  ['a b/ü#?%[].json', 'a%20b/%C3%BC%23%3F%25%5B%5D.json'],
  ['a:b', 'a%3Ab'],
  ['a\nb\u202e', 'a%0Ab%E2%80%AE'],
  ['a\ud800', 'a%EF%BF%BD'],
  ['', '.'],
])('%j is at %s', (file, uri) => {
  const [result] = resultsOf([{ ...unbumped, at: { file } }]);
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

test('places are seen from the root of the repository', () => {
  const [result] = resultsOf([unbumped], 'tools/x');
  const { uri } = result?.locations?.[0]?.physicalLocation?.artifactLocation ?? {};
  expect(uri).toBe('tools/x/plugins/hello/.claude-plugin/plugin.json');
  expect(runOf(reportWith(), 'tools/x').automationDetails?.id).toBe('catalogc/check/tools/x/');
  expect(runOf(reportWith({ command: 'build --check' })).automationDetails?.id).toBe('catalogc/build/');
});

test('the same finding twice has two fingerprints, whatever else there is', () => {
  const prints = (findings: readonly Finding[]) =>
    resultsOf(findings).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
  const other = { ...unbumped, fingerprint: 'ffffffffffff' };
  expect(prints([unbumped, other, unbumped])).toEqual(['0123456789ab:1', 'ffffffffffff:1', '0123456789ab:2']);
});

test('fingerprints stay when a plugin moves and its files are written anew', () => {
  const manifest = {
    name: 'hello',
    version: '1.0',
    description: 'Says hello.',
    skills: './gone/',
    hooks: './gone.json',
  };
  const printsOf = (folder: string, text: string) => {
    const report = reportOfTree({ [`plugins/${folder}/.codex-plugin/plugin.json`]: text });
    return (runOf(report).results ?? []).map(({ partialFingerprints }) => partialFingerprints);
  };
  const before = printsOf('hello', JSON.stringify(manifest));
  expect(before.length).toBeGreaterThan(2);
  expect(new Set(before.map(prints => prints?.primaryLocationLineHash)).size).toBe(before.length);
  expect(
    printsOf('moved', JSON.stringify(manifest, null, 4))
      .map(sorted)
      .sort(),
  ).toEqual(before.map(sorted).sort());
});

test('text is no link, and steers nothing', () => {
  const message = 'see [this](0) ##[error]x \u001b[31m\u202e::error::';
  const [result] = resultsOf([{ ...unbumped, message, hint: message }]);
  expect(result?.message.text).not.toMatch(/\]\(|##\[|\p{Cc}(?<!\n)|\p{Cf}/u);
});

describe('beside a base', () => {
  const base = { label: 'main (a1b2c3d)' };
  const statesOf = (change: Partial<Report>) =>
    runOf(reportWith(change)).results?.map(({ baselineState, level }) => [level, baselineState]);
  const findings: readonly Finding[] = [
    { ...unbumped, level: 'warn' },
    { ...unbumped, fingerprint: 'ffffffffffff', known: true },
    { ...unbumped, fingerprint: 'eeeeeeeeeeee', level: 'info', known: true, toleratedUntil: '2027-03-01' },
  ];

  test('every result says whether it is new', () => {
    expect(statesOf({ base, findings })?.sort()).toEqual([
      ['error', 'unchanged'],
      ['note', 'unchanged'],
      ['warning', 'new'],
    ]);
    expect(statesOf({ findings })?.flatMap(([, state]) => state ?? [])).toEqual([]);
  });

  test('what is healed is counted, and no result', () => {
    const healed = [{ rule: 'version/missing', level: 'error' as const, message: 'gone' }];
    const run = runOf(reportWith({ base, findings, healed }));
    expect(run.results).toHaveLength(3);
    expect(run.properties).toMatchObject({ healed: 1 });
    expect(runOf(reportWith()).properties).not.toHaveProperty('healed');
  });

  test('a real comparison tells what its change brings from what was there', async () => {
    const manifest = (more: object) => JSON.stringify({ name: 'hello', description: 'Says hello.', ...more });
    const dir = repository({ 'plugins/hello/.claude-plugin/plugin.json': manifest({ version: '1.0' }) });
    put(dir, { 'plugins/hello/.claude-plugin/plugin.json': manifest({ version: '1.0', skills: './gone/' }) });
    const { status, stdout, stderr } = await finish(
      dir,
      [process.execPath, cli, 'check', '--base', 'HEAD', '--format', 'sarif'],
      bareEnvironment(),
    );
    expect([status, stderr]).toEqual([1, '']);
    const log = JSON.parse(stdout) as Log;
    validate(log);
    expect(validate.errors).toBeNull();
    const states = Map.groupBy(log.runs[0]?.results ?? [], ({ ruleId = '' }) => ruleId);
    expect(states.get('version/not-semver')?.map(({ baselineState }) => baselineState)).toEqual(['unchanged']);
    expect(new Set([...states.values()].flat().map(({ baselineState }) => baselineState))).toEqual(
      new Set(['new', 'unchanged']),
    );
  });
});

describe('a fix', () => {
  const at = { file: 'plugins/a/plugin.json', pointer: '/version' };
  const fix = { safe: true, edits: [{ at, value: '1.2.1' }] };
  const fixesOf = (change: Partial<Finding>) => resultsOf([{ ...unbumped, at, fix, ...change }])[0]?.fixes;

  test('is given where it is safe and its text is known', () => {
    const deletedRegion = { startLine: 3, startColumn: 14, endLine: 3, endColumn: 21 };
    expect(fixesOf({})?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion, insertedContent: { text: '"1.2.1"' } },
    ]);
  });

  test.each<[string, Partial<Finding>]>([
    ['unsafe', { fix: { ...fix, safe: false } }],
    ['elsewhere', { at: { ...at, pointer: '/name' } }],
    ['of several places', { fix: { safe: true, edits: [...fix.edits, ...fix.edits] } }],
    [
      'of YAML',
      { at: { ...at, file: 'a.yaml' }, fix: { safe: true, edits: [{ at: { ...at, file: 'a.yaml' }, value: 1 }] } },
    ],
  ])('is not given where it is %s', (_, change) => {
    expect(fixesOf(change)).toBeUndefined();
  });
});

describe('what code scanning takes', () => {
  test('is 25,000 results: those that cost most, and the true number', () => {
    const findings = many(25_100, index => ({ level: index < 25_050 ? 'warn' : 'error' }));
    const [run] = (JSON.parse(printSarif(reportWith({ findings }), rules)) as Log).runs as [Run];
    expect(run.results).toHaveLength(25_000);
    expect(run.results?.filter(({ level }) => level === 'error')).toHaveLength(50);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('25000 of 25100 findings');
    expect(run.properties?.findings).toEqual({ error: 50, warn: 25_050, info: 0 });
  });

  test('is 10 MB after gzip, whatever the text', () => {
    const findings = many(10_000, index => ({ message: noise(index), at: { file: noise(-index) } }));
    const text = printSarif(reportWith({ findings }), rules);
    const size = gzipSync(text).length;
    expect(size).toBeLessThan(10_000_000);
    expect(size).toBeGreaterThan(4_000_000);
    expect(text).toContain(' of 10000 findings');
  });

  test('is the same beside a base', () => {
    const findings = many(25_100, index => ({ message: noise(index % 700), ...(index % 2 === 0 && { known: true }) }));
    const text = printSarif(reportWith({ base: { label: 'main' }, findings }), rules);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect((JSON.parse(text) as Log).runs[0]?.results?.length).toBeLessThanOrEqual(25_000);
  });
});

/** Text that cannot be made much shorter, the same every time. */
function noise(seed: number): string {
  const blocks = Array.from({ length: 12 }, (_, at) => [...createHash('sha512').update(`${seed}/${at}`).digest()]);
  return String.fromCharCode(...blocks.flat().map(byte => 33 + (byte % 90)));
}
