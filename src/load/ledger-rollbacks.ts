import { isDay } from '../model/deprecation.ts';
import type { Rollback } from '../model/ledger.ts';
import { plainText, recordOf } from './values.ts';

/** The rollbacks that a ledger tells of; undefined where one lacks something. */
export function rollbacksIn(value: unknown): readonly Rollback[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const rollbacks = value.map(rollbackOf);
  return rollbacks.every(one => one !== undefined) ? rollbacks : undefined;
}

function rollbackOf(said: unknown): Rollback | undefined {
  const [catalog, on, because] = ['catalog', 'on', 'because'].map(key => plainText(said, key));
  const { from, to } = recordOf(said);
  const plugins = plainText(from, 'plugins');
  const before = recordOf(from).serial;
  if (catalog === undefined || because === undefined || on === undefined || !isDay(on)) return undefined;
  if (!isSerial(to) || !isSerial(before)) return undefined;
  if (plugins === undefined || !/^[0-9a-f]{64}$/.test(plugins)) return undefined;
  return { catalog, on, to, from: { serial: before, plugins }, because };
}

function isSerial(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
