import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceFor } from '../../src/load/evidence.ts';
import { load } from '../../src/load/load.ts';
import { linesOf, spanOfRegion } from '../../src/load/region.ts';
import { readSarif } from '../../src/load/sarif.ts';
import { pathIn } from '../../src/load/sarif-path.ts';
import { resultReader } from '../../src/load/sarif-result.ts';
import { areas } from '../../src/model/areas.ts';
import { type Snapshot, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';
import { runs } from '../runs.ts';

const policy = 'schema: policy/v1\nname: acme\nedition: 1\nevidence: { agnix: { required: true } }\n';
const tree: Tree = {
  'policies/policy.yaml': policy,
  'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.2.3" }\n',
  'plugins/crm/skills/find/SKILL.md': '---\nname: find\n---\n\nLook for 🙂 smiles.\r\nThen stop.\n',
  'plugins/lead/.codex-plugin/plugin.json': '{ "name": "lead", "version": "2.0.0" }\n',
  'README.md': 'Plugins.\n',
};
const skill = 'plugins/crm/skills/find/SKILL.md';

const at = (uri: string, region?: object) => [
  { physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } },
];
const result = (more: object = {}) => ({
  ruleId: 'AS-004',
  level: 'warning',
  message: { text: 'Say more.' },
  locations: at(skill),
  ...more,
});
const run = (results: unknown, more: object = {}) => ({ tool: { driver: { name: 'agnix' } }, results, ...more });

function evidenceOf(runs: readonly unknown[], more: Partial<Snapshot> = {}, proposed?: string, file = 'agnix.sarif') {
  const read = readSarif(JSON.stringify({ version: '2.1.0', runs }), file);
  if ('fault' in read) throw new Error(read.fault);
  return evidenceFor(load({ ...snapshotOf(tree), ...more }, '2026-11-20'), [read], proposed);
}

test('no rule of ours begins with a name that evidence may have', () => {
  expect(areas).toEqual(expect.arrayContaining(rules.map(({ id }) => id.slice(0, id.indexOf('/')))));
});

describe('a file is SARIF 2.1.0, or it is told why not', () => {
  test.each([
    ['{ "version": "2.1.0", "runs": [', 'it is no JSON'],
    ['[]', 'it does not say "version": "2.1.0"'],
    ['{ "version": "2.0.0", "runs": [] }', 'it does not say "version": "2.1.0"'],
    ['{ "version": "2.1.0", "runs": {} }', 'it has no list of runs'],
    ['{ "version": "2.1.0", "runs": [null] }', 'its run 1 names no tool'],
    ['{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": " " } } }] }', 'its run 1 names no tool'],
    ['{ "version": "2.1.0", "runs": [], "runs": [] }', '"runs" appears twice'],
    [`{ "version": "2.1.0", "runs": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`, 'nested more than 64 levels deep'],
  ])('%.50s', (text, why) => {
    const read = readSarif(text, 'a.sarif');
    expect('fault' in read ? read.fault : '').toContain(why);
  });

  test('32 MiB are taken, a byte more is not', () => {
    const text = (bytes: number) => {
      const frame = '{"version":"2.1.0","runs":[],"x":""}';
      return frame.replace(
        '""',
        `"${'é'.repeat((bytes - frame.length) >> 1)}${'x'.repeat((bytes - frame.length) & 1)}"`,
      );
    };
    const most = 32 * 1024 * 1024;
    expect(readSarif(text(most), 'a.sarif')).toEqual({ file: 'a.sarif', runs: [] });
    expect(readSarif(text(most + 1), 'a.sarif')).toEqual({ fault: 'it is larger than 32 MiB' });
  });

  test('whatever stands in it, nothing is thrown', () => {
    const keys = fc.constantFrom(
      ...['tool', 'driver', 'name', 'rules', 'results', 'locations', 'physicalLocation', 'artifactLocation', 'uri'],
      ...['region', 'startLine', 'message', 'text', 'arguments', 'suppressions', 'uriBaseId', 'originalUriBaseIds'],
      ...['ruleIndex', 'rule', 'index', 'artifacts', 'invocations', 'automationDetails', 'id', '__proto__', 'toString'],
    );
    const leaf = fc.oneof(
      fc.constantFrom(null, true, -1, 0, 1, 1.5, 1e300, skill, 'agnix', '%', 'file:///', '../x'),
      fc.string(),
    );
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), fc.dictionary(keys, value), (results, more) => {
        const { evidence } = evidenceOf([{ ...run(results), ...more, tool: { driver: { name: 'agnix' } } }]);
        for (const { results } of evidence.scans)
          for (const { at, rule } of results) {
            expect(at.file).toMatch(/^plugins\//);
            expect(rule).toMatch(/^[a-z0-9][a-z0-9-]*$/);
          }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('only paths in the tree count', () => {
  const root = '/srv/acme';
  const bases = {
    '%SRCROOT%': { uri: 'file:///home/runner/acme/' },
    HERE: { uri: 'file:///srv/acme/' },
    CRM: { uri: 'plugins/crm/', uriBaseId: 'HERE' },
    OTHER: { uri: 'file:///usr/lib/' },
    LOOP: { uri: 'a/', uriBaseId: 'LOOP' },
    UP: { uri: '../', uriBaseId: 'HERE' },
  };
  test.each<[string, string | undefined, string | undefined]>([
    [skill, undefined, skill],
    [`./${skill}`, undefined, skill],
    ['plugins/lead/../crm/a%20b.md', undefined, 'plugins/crm/a b.md'],
    ['plugins\\crm\\a.md', undefined, 'plugins/crm/a.md'],
    [skill, '%SRCROOT%', skill],
    [skill, 'UNDEFINED', skill],
    [skill, 'HERE', skill],
    ['skills/find/SKILL.md', 'CRM', skill],
    [`file:///srv/acme/${skill}`, undefined, skill],
    [`file://localhost/srv/acme/${skill}`, '%SRCROOT%', skill],
    [`/srv/acme/${skill}`, undefined, skill],
    ['../x.md', undefined, undefined],
    ['plugins/../../x.md', undefined, undefined],
    ['..%2F..%2Fx.md', undefined, undefined],
    ['%', undefined, undefined],
    ['file:///srv/acme2/x.md', undefined, undefined],
    ['file:///srv/acme/../x.md', undefined, undefined],
    ['file://host/srv/acme/x.md', undefined, undefined],
    ['https://acme.example/x.md', undefined, undefined],
    ['C:\\work\\x.md', undefined, undefined],
    ['//srv/acme/x.md', undefined, undefined],
    ['x.md', 'OTHER', undefined],
    ['x.md', 'LOOP', undefined],
    ['x.md', 'UP', undefined],
  ])('%s from %s', (uri, uriBaseId, path) => {
    const location = { uri, ...(uriBaseId !== undefined && { uriBaseId }) };
    expect(pathIn({ originalUriBaseIds: bases }, location, root)).toBe(path);
  });

  test('a location may be one of the list of artifacts, and no circle', () => {
    const artifacts = [{ location: { uri: skill } }, { location: { index: 1 } }];
    expect(pathIn({ artifacts }, { index: 0 }, undefined)).toBe(skill);
    expect(pathIn({ artifacts }, { index: 1 }, undefined)).toBeUndefined();
    expect(pathIn({ artifacts }, { index: -1 }, undefined)).toBeUndefined();
  });

  test('without a folder on disk an absolute address leads nowhere', () => {
    expect(pathIn({}, { uri: `file:///srv/acme/${skill}` }, undefined)).toBeUndefined();
  });
});

describe('a region becomes offsets', () => {
  const text = 'one\ntwo 🙂 three\r\nfour';
  const cut = (region: object, kind?: string) => {
    const span = spanOfRegion(linesOf(text), region, kind);
    return span && text.slice(...span);
  };
  test.each<[object, string | undefined, string | undefined]>([
    [{ startLine: 1 }, undefined, 'one'],
    [{ startLine: 2 }, undefined, 'two 🙂 three'],
    [{ startLine: 2, startColumn: 5, endColumn: 7 }, undefined, '🙂'],
    [{ startLine: 2, startColumn: 5, endColumn: 6 }, 'unicodeCodePoints', '🙂'],
    [{ startLine: 2, startColumn: 7 }, 'unicodeCodePoints', 'three'],
    [{ startLine: 1, endLine: 2, endColumn: 4 }, undefined, 'one\ntwo'],
    [{ startLine: 1, endLine: 9 }, undefined, text],
    [{ startLine: 1, startColumn: 99 }, undefined, ''],
    [{ startLine: 3, startColumn: 3, endLine: 3, endColumn: 1 }, undefined, ''],
    [{ charOffset: 4, charLength: 3 }, undefined, 'two'],
    [{ charOffset: 99 }, undefined, undefined],
    [{ startLine: 4 }, undefined, undefined],
    [{ startLine: 0 }, undefined, undefined],
    [{ startLine: 1.5 }, undefined, undefined],
    [{ startLine: '1' }, undefined, undefined],
    [{ byteOffset: 4 }, undefined, undefined],
    [{}, undefined, undefined],
  ])('%j in %s', (region, kind, said) => expect(cut(region, kind)).toBe(said));
});

describe('a result is read as SARIF means it', () => {
  const rules = [
    { id: 'AS-004', helpUri: 'https://agnix.example/as-004', defaultConfiguration: { level: 'error' } },
    { id: 'AS-005', messageStrings: { default: { text: '{0} is {1}, not {2}' } } },
    { id: 'AS-006', helpUri: 'https://me:secret@agnix.example/', shortDescription: { text: 'Six.' } },
    { id: 'AS-007', helpUri: 'javascript:alert(1)', defaultConfiguration: { level: 'none' } },
  ];
  const read = (said: unknown) => resultReader({ tool: { driver: { name: 'agnix', rules } } })(said);

  test.each<[object, object]>([
    [{ ruleId: 'AS-004' }, { rule: 'as-004', level: 'error', helpUri: 'https://agnix.example/as-004' }],
    [{ ruleId: 'AS-004', level: 'note' }, { level: 'info' }],
    [{ ruleId: 'AS-004/2' }, { rule: 'as-004-2', level: 'error' }],
    [
      { ruleIndex: 1, message: { id: 'default', arguments: ['a', 'b'] } },
      { rule: 'as-005', message: 'a is b, not {2}' },
    ],
    [{ rule: { index: 1 } }, { rule: 'as-005', level: 'warn', message: 'no message' }],
    [{ ruleId: 'AS-006' }, { message: 'Six.' }],
    [{ ruleId: 'Über::Rule_1 ' }, { rule: 'ber-rule-1', level: 'warn' }],
    [{ ruleId: 'x'.repeat(500) }, { rule: 'x'.repeat(80) }],
    [{}, { rule: 'unnamed', level: 'warn', message: 'no message' }],
    [{ message: { text: ' a\n::error::b\t c ' } }, { message: 'a ::error::b c' }],
    [{ message: { text: 'é'.repeat(5000) } }, { message: `${'é'.repeat(400)}…` }],
    [{ message: { text: 7, markdown: '**m**' } }, { message: '**m**' }],
    [{ kind: 'review' }, { level: 'info' }],
    [{ suppressions: [] }, { level: 'warn' }],
    [{ suppressions: [{ status: 'rejected' }] }, { level: 'warn' }],
    [{ suppressions: [{}, { status: 'underReview' }] }, { level: 'warn' }],
  ])('%j', (said, result) => expect(read(said)).toMatchObject(result));

  test('and only a plain address of the web may be opened', () => {
    for (const ruleId of ['AS-006', 'AS-007']) expect(read({ ruleId, level: 'error' })).not.toHaveProperty('helpUri');
  });

  test.each<[unknown, string]>([
    [{ level: 'none' }, 'none'],
    [{ kind: 'pass' }, 'none'],
    [{ ruleId: 'AS-007' }, 'none'],
    [{ baselineState: 'absent' }, 'none'],
    [{ suppressions: [{ kind: 'inSource' }] }, 'suppressed'],
    [{ suppressions: [{ status: 'accepted' }] }, 'suppressed'],
    ['AS-004', 'malformed'],
    [null, 'malformed'],
  ])('%j is none', (said, why) => expect(read(said)).toBe(why));
});

describe('results find their plugin', () => {
  test('at the region, in the text as it is here', () => {
    const { evidence, skipped } = evidenceOf([
      run([result({ locations: at(skill, { startLine: 5, startColumn: 10 }) })]),
    ]);
    const [found] = evidence.scans[0]?.results ?? [];
    expect(found).toMatchObject({ root: 'plugins/crm', rule: 'as-004', at: { file: skill, span: [29, 39] } });
    expect(skipped).toEqual([]);
  });

  test('a folder is told at its manifest, and a region that is not there leaves the file', () => {
    const told = [result({ locations: at('plugins/lead/') }), result({ locations: at(skill, { startLine: 99 }) })];
    expect(evidenceOf([run(told)]).evidence.scans[0]?.results.map(({ at }) => at)).toEqual([
      { file: 'plugins/lead/.codex-plugin/plugin.json' },
      { file: skill },
    ]);
  });

  test('what is left out is counted, with the reason', () => {
    const { evidence, skipped } = evidenceOf([
      run([
        result(),
        result({ suppressions: [{ status: 'accepted' }] }),
        result({ suppressions: [{ status: 'accepted' }] }),
        result({ locations: at('README.md') }),
        result({ locations: at('../../etc/passwd') }),
        result({ locations: at('plugins/crm/gone.md') }),
        result({ locations: [] }),
        7,
      ]),
      { ...run([result()]), tool: { driver: { name: 'other' } } },
    ]);
    expect(evidence.scans[0]?.results).toHaveLength(1);
    expect(skipped).toEqual([
      {
        what: 'the run of "other" in "agnix.sarif"',
        because: 'the policy asks for no evidence of that tool',
      },
      { what: '2 results of "agnix" in "agnix.sarif"', because: 'they are suppressed there' },
      { what: '4 results of "agnix" in "agnix.sarif"', because: 'they lie in no file of a plugin here' },
      { what: '1 result of "agnix" in "agnix.sarif"', because: 'they have not the shape that SARIF gives them' },
    ]);
  });

  test('5000 results of a file are taken, over all of its runs', () => {
    const many = run(Array.from({ length: 3000 }, () => result()));
    const { evidence, skipped } = evidenceOf([many, many, many]);
    expect(evidence.scans.map(({ results }) => results.length)).toEqual([3000, 2000, 0]);
    expect(skipped).toEqual([
      { what: '4000 results of "agnix" in "agnix.sarif"', because: 'no more than 5000 are taken of a file' },
    ]);
  });

  test('what was said of another version is not said of this one', () => {
    const { evidence, skipped } = evidenceOf([run([result()], { automationDetails: { id: 'x/crm@1.2.2' } })]);
    expect(evidence.scans[0]).toMatchObject({ subject: { plugin: 'crm', version: '1.2.2' }, results: [] });
    expect(skipped[0]?.because).toBe('the run is for "crm" at "1.2.2", and here it is at "1.2.3"');
  });

  test('a run says what it looked at; else its file does', () => {
    const subject = (id: string | undefined, file: string) =>
      evidenceOf([run([], id === undefined ? {} : { automationDetails: { id } })], {}, undefined, file).evidence
        .scans[0]?.subject;
    const crm = { plugin: 'crm', version: '1.2.3' };
    expect(subject('crm@1.2.3', 'a.sarif')).toEqual(crm);
    expect(subject('nightly/agnix/crm@1.2.3/', 'a.sarif')).toEqual(crm);
    expect(subject(undefined, 'out/crm@1.2.3.sarif')).toEqual(crm);
    expect(subject('nightly', 'out/crm@1.2.3.sarif.json')).toEqual(crm);
    expect(subject('crm@1.2.2', 'out/crm@1.2.3.sarif')).toEqual({ plugin: 'crm', version: '1.2.2' });
    expect(subject('crm@', 'a.sarif')).toBeUndefined();
    expect(subject('@1.2.3', 'a.sarif')).toBeUndefined();
  });
});
