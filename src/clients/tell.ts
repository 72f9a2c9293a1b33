import type { Effect } from '../model/client.ts';
import { didYouMean, shown } from '../model/words.ts';
import { holds } from './checks.ts';
import { levelOf } from './effects.ts';
import { type At, below, type Judging, labelOf, report } from './fault.ts';
import { type JsonObject, own } from './json.ts';
import { hintToAdd } from './mend.ts';
import type { Field, Table } from './table.ts';

/** A required key is not there. */
export function tellMissing(judging: Judging, key: string, field: Field, at: At | undefined, outer: Effect): void {
  const where = at === undefined || at.start === true ? '' : ` in ${labelOf(at)}`;
  const effect = field.missing ?? field.effect ?? outer;
  const message = `"${key}" is missing${where}`;
  report(judging, at, { kind: judging.kind ?? 'missing', effect, key, message, hint: hintToAdd(key, field) });
}

/** A key that is there for nothing. */
export function tellPresent(judging: Judging, present: NonNullable<Field['present']>, at: At): void {
  const { effect, hint, says } = present;
  const message = `${labelOf(at)} has no effect here: ${says}`;
  report(judging, at, { kind: 'shape', effect, on: 'key', message, ...(hint === undefined ? {} : { hint }) });
}

/** An object has fewer keys than are wanted, or some that are not what its keys must be like. */
export function tellKeys(judging: Judging, { keys, minItems }: Field, object: JsonObject, at: At, outer: Effect): void {
  const names = Object.keys(object);
  if (minItems !== undefined && names.length < minItems.count) {
    const { effect, says } = minItems;
    report(judging, at, { kind: 'limit', effect, message: `${labelOf(at)} is empty; ${says}` });
  }
  if (keys === undefined) return;
  const { hint, says } = keys;
  for (const key of names.filter(each => !holds(judging.facts, keys, each))) {
    const message = `${labelOf(at)} has the key ${shown(key)}; ${says}`;
    const about = { kind: 'shape', effect: outer, on: 'key', message } as const;
    report(judging, below(at, key), { ...about, ...(hint !== undefined && { hint }) });
  }
}

/** A key the client does not know. */
export function tellUnknown(judging: Judging, table: Table, key: string, at: At | undefined): void {
  const meant = meantBy(judging, table, key);
  const where = at === undefined || at.start === true ? '' : ` in ${labelOf(at)}`;
  report(judging, below(at, key), {
    kind: levelOf(table.unknown) === 'error' ? 'shape' : 'unknown-field',
    effect: table.unknown,
    on: 'key',
    message: `${shown(key)}${where} is unknown to ${judging.facts.client}`,
    ...(meant !== undefined ? { hint: `Did you mean "${meant}"?`, meant } : {}),
  });
}

/** The key that was meant; looked for once per file, as a slip tends to come back in every entry. */
function meantBy({ meant }: Judging, table: Table, key: string): string | undefined {
  const instead = table.instead === undefined ? undefined : own(table.instead, key);
  if (typeof instead === 'string') return instead;
  const known = meant.get(table) ?? new Map<string, string | undefined>();
  meant.set(table, known);
  if (!known.has(key)) known.set(key, didYouMean(key, [...Object.keys(table.fields), ...(table.quiet ?? [])]));
  return known.get(key);
}
