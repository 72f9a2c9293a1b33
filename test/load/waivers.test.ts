import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { waiverText, withWaiverTexts } from '../check/waivers.ts';

const loaded = (texts: readonly string[]) => load(snapshotOf(withWaiverTexts(texts)), '2026-11-20');

test('a waiver is what it says, each word with its place', () => {
  const { waivers } = loaded([
    waiverText('WVR-1', {
      where: '{ path: a.json, pointer: /a, fingerprint: 0123456789ab, versions: "<2.0.0" }',
      ...{ catalog: 'acme', approvedBy: 'me', ticket: 'SEC-1', supersedes: 'WVR-0' },
    }),
    waiverText('WVR-2'),
  ]);
  const [first, second] = waivers;
  expect(first).toMatchObject({
    id: { value: 'WVR-1', place: { file: 'policies/waivers/all.yaml', document: 0, pointer: '/id' } },
    where: {
      path: { value: 'a.json' },
      pointer: { value: '/a' },
      fingerprint: { value: '0123456789ab' },
      versions: { value: '<2.0.0', place: { document: 0, pointer: '/where/versions' } },
    },
    catalog: { value: 'acme' },
    approvedBy: { value: 'me' },
    ticket: { value: 'SEC-1' },
    supersedes: { value: 'WVR-0' },
    expires: { value: '2027-01-19' },
  });
  expect(second).toMatchObject({ id: { value: 'WVR-2', place: { document: 1 } } });
  expect(Object.keys(second?.where ?? {})).toEqual(['path']);
});

test.each<[string, string]>([
  ['a key that nobody knows', `${waiverText('WVR-1')}rules: all\n`],
  ['a glob in place of a rule', waiverText('WVR-1', { rule: '"security/*"' })],
  ['a glob in place of a plugin', waiverText('WVR-1', { plugin: '"*"' })],
  ['no end', waiverText('WVR-1', { expires: undefined })],
  ['a day that no calendar has', waiverText('WVR-1', { expires: '2027-02-30' })],
  ['no reason', waiverText('WVR-1', { reason: '' })],
  ['a key twice', `${waiverText('WVR-1')}expires: 2099-01-01\n`],
  ['text that is no YAML', '{'],
])('with %s it is none, and the document says why', (_, text) => {
  const { documents, waivers } = loaded([text]);
  expect(waivers).toEqual([]);
  expect(documents.find(({ role }) => role === 'waiver')?.faults).not.toEqual([]);
});
