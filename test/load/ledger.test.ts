import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/load/ledger.ts';

const digest = 'a'.repeat(64);
const commit = 'b'.repeat(40);
const text = (plugins: unknown, schema: unknown = 'ledger/v1') => JSON.stringify({ schema, plugins });

test('a ledger is its releases, in the order they stand in', () => {
  const versions = {
    '1.0.0': { versioned: digest, firstReleased: '2026-11-12', commit, root: 'plugins/crm' },
    banana: { versioned: digest },
  };
  const ledger = readLedger(text({ crm: { versions } }), 'ledger.json');
  expect(ledger).toEqual({
    label: 'ledger.json',
    releases: new Map([
      [
        'crm',
        [
          { version: '1.0.0', digest, date: '2026-11-12', commit, root: 'plugins/crm' },
          { version: 'banana', digest },
        ],
      ],
    ]),
    records: new Map(),
  });
});

describe('half a ledger is none', () => {
  test.each([
    ['not JSON', '{'],
    ['not an object', '[]'],
    ['of another kind', text({}, 'ledger/v2')],
    ['without plugins', text(undefined)],
    ['with a plugin that has no versions', text({ crm: {} })],
    ['without a digest', text({ crm: { versions: { '1.0.0': {} } } })],
    ['with a digest that is none', text({ crm: { versions: { '1.0.0': { versioned: 'A'.repeat(64) } } } })],
    [
      'with a day that is none',
      text({ crm: { versions: { '1.0.0': { versioned: digest, firstReleased: '2026-02-30' } } } }),
    ],
    [
      'with a commit that is an option',
      text({ crm: { versions: { '1.0.0': { versioned: digest, commit: '--upload-pack=x' } } } }),
    ],
  ])('%s', (_, broken) => {
    expect(readLedger(broken, 'ledger.json')).toEqual({ fault: expect.stringMatching(/^[^\n]+$/) });
  });
});

test('a plugin named like what every object has is a plugin like another', () => {
  const ledger = readLedger(
    `{"schema":"ledger/v1","plugins":{"__proto__":{"versions":{"1.0.0":{"versioned":"${digest}"}}}}}`,
    'x',
  );
  expect('fault' in ledger ? ledger : [...ledger.releases.keys()]).toEqual(['__proto__']);
});

test('published records come with their days, and one without is refused', () => {
  const withRecords = (records: object) =>
    readLedger(JSON.stringify({ schema: 'ledger/v1', plugins: {}, records }), 'ledger.json');
  const moved = { on: '2027-01-05', field: 'sunset', from: '2027-02-18', to: '2027-04-18' };
  const record = { firstPublished: '2026-11-20', kind: 'deprecate', sunset: '2027-04-18', history: [moved] };
  expect(withRecords({ crm: record })).toMatchObject({ records: new Map([['crm', record]]) });
  expect(withRecords({ 'crm#skill:greet': { firstPublished: '2026-11-20', kind: 'deprecate' } })).toMatchObject({
    records: new Map([['crm#skill:greet', { firstPublished: '2026-11-20', kind: 'deprecate', history: [] }]]),
  });
  for (const broken of [
    {},
    { ...record, kind: 'x' },
    { ...record, sunset: '2027-02-30' },
    { ...record, firstPublished: 1 },
  ])
    expect(withRecords({ crm: broken })).toEqual({ fault: expect.stringContaining('"crm"') });
});
