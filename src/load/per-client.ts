import type { OwnFields } from '../model/catalog.ts';
import { clientIds, type Target, targets } from '../model/client.ts';
import { isRecord, plainTexts, recordOf } from './values.ts';

/** What a definition says for some clients alone, under a key of its own; nothing where it says nothing. */
export function perClient<K extends string, T>(key: K, said: unknown, read: (value: unknown) => T) {
  const found = clientIds.filter(id => isRecord(said) && said[id] !== undefined);
  const values = Object.fromEntries(found.map(id => [id, read(recordOf(said)[id])]));
  return found.length === 0 ? {} : ({ [key]: values } as Record<K, Partial<Record<(typeof clientIds)[number], T>>>);
}

/** Fields that stand in the file of one client alone. */
export function ownFields(said: unknown): { fields?: OwnFields } {
  return perClient('fields', said, recordOf);
}

/** The targets that are named, in our order. */
export function targetsOf(value: unknown): Target[] {
  const named = plainTexts(value);
  return targets.filter(target => named.includes(target));
}
