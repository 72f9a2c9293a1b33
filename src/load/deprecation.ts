import { type Deprecation, isDay, type Postponement } from '../model/deprecation.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import { dayFault } from './day-fault.ts';
import { itemsOf, plainText, recordOf, textAt, textsAt, type Values } from './values.ts';

const kinds = ['deprecate', 'rename', 'yank', 'quarantine'] as const;
const days = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'lifted', 'withdrawn'] as const;
const daysOf = { deprecation: days, waiver: ['created', 'expires'] } as const;

/** In a record what is no day is a fault of its own. */
export function withDayFaults(document: Document, role: keyof typeof daysOf): Document {
  const keys = daysOf[role];
  const kind = document.role === 'deprecation' ? ('day' as const) : ('schema' as const);
  const place = documentPlace(document);
  const held = [...keys.map(key => [key]), ...movedDays(document.value)];
  const pointers = new Set(held.map(path => inside(place, ...path).pointer));
  const known = document.faults.map(fault => {
    const isDayFault = fault.keyword === 'pattern' && pointers.has(fault.place.pointer);
    return isDayFault ? { ...fault, kind } : fault;
  });
  const faults = held.flatMap(path => {
    const fault = dayFault(String(path.at(-1)), path.reduce(memberOf, document.value), inside(place, ...path));
    return fault === undefined ? [] : [{ ...fault, kind }];
  });
  return known.length + faults.length === 0 ? document : { ...document, faults: [...known, ...faults] };
}

function memberOf(value: unknown, key: string | number): unknown {
  return Array.isArray(value) ? value[Number(key)] : recordOf(value)[key];
}

/** Where the history of a record has days. */
function movedDays(value: unknown): (string | number)[][] {
  const { history } = recordOf(value);
  if (!Array.isArray(history)) return [];
  return history.flatMap((_, at) => ['on', 'from', 'to'].map(key => ['history', at, key]));
}

/** The dated record a document holds; undefined when it is too broken to name its plugin. */
export function deprecationOf(document: Document): Deprecation | undefined {
  const place = documentPlace(document);
  const plugin = textAt(document.value, place, 'plugin');
  if (plugin === undefined) return undefined;
  const value = recordOf(document.value);
  const kind = kinds.find(known => known === plainText(value, 'kind')) ?? 'deprecate';
  const dates = days.flatMap(day => {
    const said = plainText(value, day);
    // A date that is none is a fault of the document; nothing can be counted from it.
    return said === undefined || !isDay(said) ? [] : [[day, said] as const];
  });
  const texts = saidTexts.flatMap(key => {
    const said = textAt(value, place, key);
    return said === undefined ? [] : [[key, said] as const];
  });
  const catalogs = value.catalogs === undefined ? undefined : textsAt(value, place, 'catalogs');
  return {
    plugin,
    place,
    file: document.file,
    kind,
    ...Object.fromEntries(dates),
    ...Object.fromEntries(texts),
    ...replacementIn(value, place, kind),
    ...(catalogs !== undefined && { catalogs }),
    acceptEscalation: value.acceptEscalation === true,
    history: itemsOf(value.history, inside(place, 'history')).map(postponementOf),
  };
}

const saidTexts = [
  ...(['component', 'because', 'message', 'migration', 'owner', 'withdrawnReason', 'versions', 'advisory'] as const),
];

function replacementIn(value: Values, place: Place, kind: Deprecation['kind']): Partial<Deprecation> {
  const key = kind === 'rename' ? 'to' : 'replacement';
  const named = textAt(value, place, key);
  if (named?.value === 'none' && kind !== 'rename') return { noReplacement: named.place };
  if (named !== undefined) return { replacement: named };
  const plugin = textAt(recordOf(value[key]), inside(place, key), 'plugin');
  const elsewhere = plainText(value[key], 'marketplace');
  const versions = textAt(recordOf(value[key]), inside(place, key), 'versions');
  const said = { ...(plugin && { replacement: plugin }), ...(versions && { replacementVersions: versions }) };
  return { ...said, ...(elsewhere !== undefined && { elsewhere }) };
}

function postponementOf({ value, place }: { readonly value: unknown; readonly place: Place }): Postponement {
  const texts = (['on', 'from', 'to', 'by', 'reason'] as const).flatMap(key => {
    const said = plainText(value, key);
    return said === undefined ? [] : [[key, said] as const];
  });
  return { place, field: plainText(value, 'field') ?? 'sunset', ...Object.fromEntries(texts) };
}
