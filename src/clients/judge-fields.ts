import type { Effect } from '../model/client.ts';
import { counted, didYouMean, oneOf, shown } from '../model/words.ts';
import { type At, type Judging, labelOf, report } from './fault.ts';
import { isObject, type JsonObject, jsonType, own, pick, withArticle } from './json.ts';
import { judgeText } from './judge-text.ts';
import type { Condition, Field, Table } from './table.ts';

/** Holds an object to a table: what is missing, what is unknown, and what each known field says. */
export function judgeTable(
  judging: Judging,
  table: Table,
  object: JsonObject,
  at: At | undefined,
  outer: Effect,
  knownElsewhere: (key: string) => boolean = () => false,
): void {
  for (const [key, field] of Object.entries(table.fields)) {
    if (Object.hasOwn(object, key)) judgeField(judging, field, object[key], below(at, key), outer);
    else if (field.required === true) tellMissing(judging, key, field, at, outer);
  }
  for (const condition of table.conditions ?? []) judgeCondition(judging, condition, object, at);
  for (const { keys, effect, says } of table.exclusive ?? []) {
    if (!keys.every(key => Object.hasOwn(object, key))) continue;
    const last = below(at, keys.at(-1) ?? '');
    report(judging, last, { kind: 'duplicate', effect, on: 'key', message: `${keys.join(' and ')} ${says}` });
  }
  if (table.unknown === 'none') return;
  for (const key of Object.keys(object)) {
    if (Object.hasOwn(table.fields, key) || table.quiet?.includes(key) === true) continue;
    if (table.unknown === 'field-ignored' && knownElsewhere(key)) continue;
    tellUnknown(judging, table, key, at);
  }
}

/** Holds one value to what a client makes of its field. */
export function judgeField(judging: Judging, field: Field, value: unknown, at: At, outer: Effect): void {
  const effect = field.effect ?? outer;
  const type = jsonType(value);
  if (field.present !== undefined) tellPresent(judging, field.present, at);
  if (!field.types.includes(type)) {
    const message = `${labelOf(at)} is ${withArticle(type)}, not ${oneOf(field.types.map(withArticle))}`;
    report(judging, at, { kind: judging.kind ?? typeKind(field), effect, message });
    return;
  }
  if (field.idle?.types.includes(type) === true) {
    const message = `${labelOf(at)} is ${withArticle(type)}; ${field.idle.says}`;
    report(judging, at, { kind: 'shape', effect: field.idle.effect, message });
  }
  if (typeof value === 'string') judgeText(judging, field, value, at, effect);
  else if (typeof value === 'number') judgeNumber(judging, field, value, at, effect);
  else if (Array.isArray(value)) judgeArray(judging, field, value, at, effect);
  else if (isObject(value)) judgeObject(judging, field, value, at, effect);
}

function judgeNumber(judging: Judging, { between }: Field, value: number, at: At, effect: Effect): void {
  if (between === undefined || (value >= between[0] && value <= between[1])) return;
  const message = `${labelOf(at)} is ${value}, not between ${between[0]} and ${between[1]}`;
  report(judging, at, { kind: judging.kind ?? 'limit', effect, message });
}

function judgeArray(judging: Judging, field: Field, list: readonly unknown[], at: At, effect: Effect): void {
  const { includes, items, maxItems, minItems } = field;
  const tell = (kind: 'limit' | 'products', rule: { effect: Effect; says: string }, place: At) =>
    report(judging, place, {
      kind,
      effect: rule.effect,
      message: `${labelOf(at)} has ${counted(list.length, 'item')}; ${rule.says}`,
    });
  if (minItems !== undefined && list.length < minItems.count) tell('limit', minItems, at);
  if (maxItems !== undefined && list.length > maxItems.count) tell('limit', maxItems, below(at, maxItems.count));
  if (includes !== undefined && !list.some(item => typeof item === 'string' && includes.any.includes(item)))
    tell('products', includes, at);
  if (items === undefined) return;
  for (const [index, item] of list.entries()) judgeField(judging, items, item, below(at, index), effect);
}

function judgeObject(judging: Judging, field: Field, object: JsonObject, at: At, effect: Effect): void {
  if (field.table !== undefined) judgeTable(judging, field.table, object, at, effect);
  if (field.values === undefined) return;
  for (const [key, value] of Object.entries(object)) judgeField(judging, field.values, value, below(at, key), effect);
}

function judgeCondition(judging: Judging, condition: Condition, object: JsonObject, at: At | undefined): void {
  if (Object.hasOwn(object, condition.at) === (condition.absent === true)) return;
  for (const [path, wanted] of Object.entries(condition.unless)) {
    const found = pick(object, path);
    if (wanted === null ? found !== undefined : found === wanted) return;
  }
  const place = condition.absent === true ? at : below(at, condition.at);
  report(judging, place, {
    kind: condition.kind ?? (condition.absent === true ? 'missing' : 'shape'),
    effect: condition.effect,
    message: condition.says,
    ...(condition.absent === true ? { key: condition.at } : {}),
    ...(condition.hint === undefined ? {} : { hint: condition.hint }),
  });
}

function tellMissing(judging: Judging, key: string, field: Field, at: At | undefined, outer: Effect): void {
  const where = at === undefined || at.start === true ? '' : ` in ${labelOf(at)}`;
  const effect = field.missing ?? field.effect ?? outer;
  report(judging, at, { kind: judging.kind ?? 'missing', effect, key, message: `"${key}" is missing${where}` });
}

function tellPresent(judging: Judging, present: NonNullable<Field['present']>, at: At): void {
  const { effect, hint, says } = present;
  const message = `${labelOf(at)} has no effect here: ${says}`;
  report(judging, at, { kind: 'shape', effect, on: 'key', message, ...(hint === undefined ? {} : { hint }) });
}

function tellUnknown(judging: Judging, table: Table, key: string, at: At | undefined): void {
  const meant =
    (table.instead === undefined ? undefined : own(table.instead, key)) ??
    didYouMean(key, [...Object.keys(table.fields), ...(table.quiet ?? [])]);
  const where = at === undefined || at.start === true ? '' : ` in ${labelOf(at)}`;
  report(judging, below(at, key), {
    kind: 'unknown-field',
    effect: table.unknown,
    on: 'key',
    message: `${shown(key)}${where} is unknown to ${judging.facts.client}`,
    ...(typeof meant === 'string' ? { hint: `Did you mean "${meant}"?` } : {}),
  });
}

function typeKind(field: Field): 'type' | 'products' {
  return field.kind === 'products' ? 'products' : 'type';
}

function below(at: At | undefined, key: string | number): At {
  return at === undefined ? { key } : { above: at, key };
}
