import type { Found } from './diagnostic.ts';
import { originOf, type Policy } from './policy.ts';

/** One section of a policy, or a section within it; its keys are read with what holds where they say nothing. */
export interface Section {
  list(key: string, otherwise: readonly string[]): readonly string[];
  /** One of some words; a word that is none of them weakens nothing: then the first holds. */
  word<T extends string>(key: string, words: readonly [T, ...T[]]): T;
  flag(key: string, otherwise: boolean): boolean;
  count(key: string, otherwise: number): number;
  /** The numbers of a list. */
  numbers(key: string, otherwise: readonly number[]): readonly number[];
  /** The objects of a list. */
  records(key: string): readonly Readonly<Record<string, unknown>>[];
  /** The keys of a mapping. */
  keys(key: string): readonly string[];
}

/** The section of a policy below some keys. */
export function sectionOf({ value }: Pick<Policy, 'value'>, ...keys: readonly string[]): Section {
  const said = keys.reduce((at, key) => recordOf(at[key]), value);
  return {
    list: (key, otherwise) => (Array.isArray(said[key]) ? textsOf(said[key]) : otherwise),
    word: (key, words) => words.find(word => word === said[key]) ?? words[0],
    flag: (key, otherwise) => (typeof said[key] === 'boolean' ? said[key] : otherwise),
    count: (key, otherwise) => (typeof said[key] === 'number' ? said[key] : otherwise),
    numbers: (key, otherwise) =>
      Array.isArray(said[key]) ? said[key].filter(item => typeof item === 'number') : otherwise,
    records: key => (Array.isArray(said[key]) ? said[key].map(recordOf) : []),
    keys: key => Object.keys(recordOf(said[key])),
  };
}

/** A reader that reads each policy once: most are asked of every plugin. */
export function readOnce<T extends object>(read: (policy: Pick<Policy, 'value'>) => T): typeof read {
  const known = new WeakMap<Policy['value'], T>();
  return policy => {
    let said = known.get(policy.value);
    if (said === undefined) {
      said = read(policy);
      known.set(policy.value, said);
    }
    return said;
  };
}

/** What a finding says of the policy that asks for it: the policy, and its line where the repository has one. */
export function askedBy(policy: Policy, pointer: string): Pick<Found, 'under' | 'because'> {
  const because = policy.file === undefined ? undefined : originOf(policy, pointer);
  return { under: policy, ...(because !== undefined && { because }) };
}

/** The texts of a list; other things are passed over. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
