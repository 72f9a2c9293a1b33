import type { Effect } from '../model/client.ts';
import { counted, oneOf } from '../model/words.ts';
import { type At, below, type Judging, labelOf, report } from './fault.ts';
import { isBetween, isMet } from './fits.ts';
import { isObject, type JsonObject, jsonType, withArticle } from './json.ts';
import { judgeText } from './judge-text.ts';
import { likeOf } from './like.ts';
import { hintForType } from './mend.ts';
import type { Condition, Field, Table } from './table.ts';
import { tellKeys, tellMissing, tellPresent, tellUnknown } from './tell.ts';

/** Holds an object to a table: what is missing, what is unknown, and what each known field says. */
export function judgeTable(
  judging: Judging,
  table: Table,
  object: JsonObject,
  at: At | undefined,
  outer: Effect,
  knownElsewhere?: (key: string) => boolean,
): void {
  if (judging.fits.table(table, knownElsewhere)(object)) return;
  for (const [key, field] of requiredOf(table))
    if (!Object.hasOwn(object, key)) tellMissing(judging, key, field, at, outer);
  for (const key of Object.keys(object)) {
    const field = Object.hasOwn(table.fields, key) ? table.fields[key] : undefined;
    if (field !== undefined) judgeField(judging, field, object[key], below(at, key), outer);
    else if (!isQuiet(table, key, knownElsewhere)) tellUnknown(judging, table, key, at);
  }
  for (const condition of table.conditions ?? []) judgeCondition(judging, condition, object, at);
  for (const { keys, effect, says, whole } of table.exclusive ?? []) {
    if (!keys.every(key => Object.hasOwn(object, key))) continue;
    const about = {
      kind: 'duplicate',
      effect,
      message: `${keys.join(' and ')} ${says}`,
      hint: 'Keep one of the two.',
    } as const;
    if (whole === true) report(judging, at, about);
    else report(judging, below(at, keys.at(-1) ?? ''), { ...about, on: 'key' });
  }
}

function isQuiet(table: Table, key: string, knownElsewhere: ((key: string) => boolean) | undefined): boolean {
  if (table.unknown === 'none' || table.quiet?.includes(key) === true) return true;
  return table.unknown === 'field-ignored' && knownElsewhere?.(key) === true;
}

const required = new WeakMap<Table, readonly (readonly [string, Field])[]>();

function requiredOf(table: Table): readonly (readonly [string, Field])[] {
  const known = required.get(table) ?? Object.entries(table.fields).filter(([, field]) => field.required === true);
  required.set(table, known);
  return known;
}

/** Holds one value to what a client makes of its field. */
export function judgeField(judging: Judging, field: Field, value: unknown, at: At, outer: Effect): void {
  const effect = field.effect ?? outer;
  if (field.present !== undefined) tellPresent(judging, field.present, at);
  if (field.like !== undefined) {
    judgeField(judging, likeOf(field.like), value, at, effect);
    return;
  }
  const type = jsonType(value);
  if (!field.types.includes(type)) {
    const message = `${labelOf(at)} is ${withArticle(type)}, not ${oneOf(field.types.map(withArticle))}`;
    const hint = hintForType(field, value);
    report(judging, at, {
      kind: judging.kind ?? typeKind(field),
      effect,
      message,
      ...(hint !== undefined && { hint }),
    });
    return;
  }
  if (field.idle?.types.includes(type) === true) {
    const message = `${labelOf(at)} is ${withArticle(type)}; ${field.idle.says}`;
    const { effect, hint } = field.idle;
    report(judging, at, { kind: 'shape', effect, message, ...(hint !== undefined && { hint }) });
  }
  if (typeof value === 'string') judgeText(judging, field, value, at, effect);
  else if (typeof value === 'number') judgeNumber(judging, field, value, at, effect);
  else if (Array.isArray(value)) judgeArray(judging, field, value, at, effect);
  else if (isObject(value)) judgeObject(judging, field, value, at, effect);
}

function judgeNumber(judging: Judging, field: Field, value: number, at: At, effect: Effect): void {
  if (isBetween(field, value)) return;
  const wanted = numberWanted(field);
  const message = `${labelOf(at)} is ${value}, not ${wanted}`;
  report(judging, at, { kind: judging.kind ?? 'limit', effect, message, hint: `Write ${wanted}.` });
}

function numberWanted({ between = [0, 0], positive, whole }: Field): string {
  if (positive === true) return 'a number above 0';
  return whole === true ? `a whole number from ${between[0]} on` : `a number between ${between[0]} and ${between[1]}`;
}

function judgeArray(judging: Judging, field: Field, list: readonly unknown[], at: At, effect: Effect): void {
  const { includes, items, maxItems, minItems } = field;
  const tell = (kind: 'limit' | 'products', rule: { effect: Effect; says: string; hint?: string }, place: At) =>
    report(judging, place, {
      kind,
      effect: rule.effect,
      message: `${labelOf(at)} has ${counted(list.length, 'item')}; ${rule.says}`,
      ...(rule.hint !== undefined && { hint: rule.hint }),
    });
  if (minItems !== undefined && list.length < minItems.count) tell('limit', minItems, at);
  if (maxItems !== undefined && list.length > maxItems.count) tell('limit', maxItems, below(at, maxItems.count));
  if (includes !== undefined && !list.some(item => isText(item, includes.any)) && isKnown(list, items))
    tell('products', includes, at);
  if (items === undefined) return;
  for (const [index, item] of list.entries()) judgeField(judging, items, item, below(at, index), effect);
}

function isText(item: unknown, words: readonly string[]): boolean {
  return typeof item === 'string' && words.includes(item);
}

// A word that is not known may be a slip of the one that is missed.
function isKnown(list: readonly unknown[], items: Field | undefined): boolean {
  const words = items?.enum;
  return words === undefined || list.every(item => isText(item, words));
}

function judgeObject(judging: Judging, field: Field, object: JsonObject, at: At, effect: Effect): void {
  const { keys, minItems, table, values } = field;
  if (table !== undefined) judgeTable(judging, table, object, at, effect);
  if (keys !== undefined || minItems !== undefined) tellKeys(judging, field, object, at, effect);
  if (values === undefined) return;
  for (const [key, value] of Object.entries(object)) judgeField(judging, values, value, below(at, key), effect);
}

function judgeCondition(judging: Judging, condition: Condition, object: JsonObject, at: At | undefined): void {
  if (isMet(condition, object)) return;
  const place = condition.absent === true ? at : below(at, condition.place ?? condition.at);
  report(judging, place, {
    kind: condition.kind ?? (condition.absent === true ? 'missing' : 'shape'),
    effect: condition.effect,
    message: condition.says,
    ...(condition.absent === true ? { key: condition.at } : {}),
    ...(condition.hint === undefined ? {} : { hint: condition.hint }),
  });
}

function typeKind(field: Field): 'type' | 'products' {
  return field.kind === 'products' ? 'products' : 'type';
}
