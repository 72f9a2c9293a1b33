import type { ClientId, Effect } from '../model/client.ts';
import { step } from '../model/place.ts';
import { shown } from '../model/words.ts';
import type { ClientFacts } from './client-facts.ts';
import { type Fits, fitsOf } from './fits.ts';
import type { ClientFaultKind, Table } from './table.ts';

/** Something in a catalog or manifest that one client does not take as it was meant. */
export interface ClientFault {
  readonly client: ClientId;
  readonly kind: ClientFaultKind;
  readonly effect: Effect;
  /** JSON pointer to the value, or for something missing to the object it is missing in. */
  readonly pointer: string;
  readonly on?: 'key' | 'value';
  /** The key that is missing. */
  readonly key?: string;
  /** What is so, on one line, without the effect. */
  readonly message: string;
  readonly hint?: string;
  /** The key that was meant by an unknown one. */
  readonly meant?: string;
  /** Name of the entry it is in, where that has one. */
  readonly entry?: string;
  /** Only clients before this version behave so. */
  readonly before?: string;
  /** Organisation whose own repositories may do this. */
  readonly owner?: string;
}

/** A step into the value under judgement; pointers and labels are made only for faults. */
export interface At {
  readonly above?: At;
  readonly key: string | number;
  /** Labels start below this step. */
  readonly start?: boolean;
}

/** One run of the judge: whose eyes, which file, and what was found so far. */
export interface Judging {
  readonly facts: ClientFacts;
  readonly file: string;
  /** What needs no looking into. */
  readonly fits: Fits;
  readonly faults: ClientFault[];
  /** Kind of the faults inside a source, whatever they are. */
  readonly kind?: ClientFaultKind;
  readonly entry?: { readonly index: number; readonly name?: string };
  /** Keys that were meant by unknown ones, as found so far. */
  readonly meant: Map<Table, Map<string, string | undefined>>;
}

/** The start of a run. */
export function beginJudging(facts: ClientFacts, file: string): Judging {
  return { facts, file, fits: fitsOf(facts, file), faults: [], meant: new Map() };
}

/** What a fault says of itself; the rest follows from where it was found. */
export type Said = Omit<ClientFault, 'client' | 'pointer' | 'entry'>;

/** Notes a fault at a place. */
export function report(judging: Judging, at: At | undefined, said: Said): void {
  const { entry, facts, faults } = judging;
  const prefix = entry === undefined ? '' : `entry ${entry.name === undefined ? entry.index : shown(entry.name)}: `;
  faults.push({
    ...said,
    client: facts.client,
    pointer: pointerOf(at),
    message: `${prefix}${said.message}`,
    ...(entry?.name === undefined ? {} : { entry: entry.name }),
  });
}

/** One step further in. */
export function below(above: At | undefined, key: string | number): At {
  return above === undefined ? { key } : { above, key };
}

/** The JSON pointer of a place. */
function pointerOf(at: At | undefined): string {
  const keys: (string | number)[] = [];
  for (let here = at; here !== undefined; here = here.above) keys.push(here.key);
  return keys.reduceRight((pointer: string, key) => step(pointer, key), '');
}

/** What people call the place: `policy.products[0]`. */
export function labelOf(at: At): string {
  const keys: (string | number)[] = [];
  for (let here: At | undefined = at; here !== undefined && here.start !== true; here = here.above) keys.push(here.key);
  return keys.reduceRight((label: string, key) => {
    if (typeof key === 'number') return `${label}[${key}]`;
    const word = /^[\w$-]{1,64}$/.test(key) ? key : shown(key);
    return label === '' ? word : `${label}.${word}`;
  }, '');
}
