import { isDay } from '../model/deprecation.ts';
import type { Rollback, TakenBack } from '../model/ledger.ts';
import { plainText, recordOf } from './values.ts';

/** The rollbacks that a ledger tells of; undefined where one lacks something. */
export function rollbacksIn(value: unknown): readonly Rollback[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const rollbacks = value.map(rollbackOf);
  return rollbacks.every(one => one !== undefined) ? rollbacks : undefined;
}

function rollbackOf(said: unknown): Rollback | undefined {
  const [again, because, catalog, on] = ['again', 'because', 'catalog', 'on'].map(key => plainText(said, key));
  const { from, taken, to } = recordOf(said);
  const plugins = Object.entries(recordOf(taken)).map(([name, each]) => [name, takenIn(each)] as const);
  if (catalog === undefined || because === undefined || on === undefined || !isDay(on)) return undefined;
  if (!isSerial(from) || !isSerial(to) || (again !== undefined && !isDay(again))) return undefined;
  if (!plugins.every(isWhole)) return undefined;
  return { catalog, on, from, to, taken: new Map(plugins), because, ...(again !== undefined && { again }) };
}

function takenIn(said: unknown): TakenBack | undefined {
  const [gitTree, version] = [plainText(said, 'gitTree') ?? '', plainText(said, 'version')];
  return /^[0-9a-f]{64}$/.test(gitTree) ? { ...(version !== undefined && { version }), gitTree } : undefined;
}

function isWhole(one: readonly [string, TakenBack | undefined]): one is readonly [string, TakenBack] {
  return one[1] !== undefined;
}

function isSerial(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
