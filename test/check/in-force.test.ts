import { expect, test } from 'vitest';
import { inForce } from '../../src/check/in-force.ts';
import { judge } from '../../src/commands/judge.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';
import { waiverText, withWaiverTexts } from './waivers.ts';

function idsIn(texts: readonly string[], today = '2026-11-20'): readonly string[] {
  const { waivers } = judge({ head: snapshotOf(withWaiverTexts(texts)), skipped: [] }, rules, today, { drift: false });
  return inForce(waivers).map(({ id }) => id.value);
}

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['that was agreed to', {}, true],
  ['that covers nothing', { where: '{ path: plugins/crm/other.json }' }, true],
  ['of a rule that only a scanner could bring', { rule: 'scanner/finding' }, true],
  ['of a plugin that nobody knows', { plugin: 'gone' }, true],
  ['of a rule that cannot be waived', { rule: 'schema/invalid-json' }, false],
  ['without a reason', { reason: 'x' }, false],
  ['that has ended', { expires: '2026-11-20' }, false],
  ['that begins tomorrow', { created: '2026-11-21' }, false],
])('in force is or is not a waiver %s', (_, more, isIn) => {
  expect(idsIn([waiverText('WVR-1', more)])).toEqual(isIn ? ['WVR-1'] : []);
});

test('in force is the later of two, one of which renews the other', () => {
  const renewal = waiverText('WVR-2', { supersedes: 'WVR-1', where: '{ path: plugins/crm/.mcp.json }' });
  expect(idsIn([waiverText('WVR-1'), renewal])).toEqual(['WVR-2']);
});
