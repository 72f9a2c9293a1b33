import type { Effect } from '../model/client.ts';

/** The JSON types, as messages name them. */
export type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** What can be wrong with a value, whoever reads it. */
export type ClientFaultKind =
  | 'missing'
  | 'type'
  | 'enum'
  | 'name'
  | 'reserved-name'
  | 'source'
  | 'duplicate'
  | 'unknown-field'
  | 'products'
  | 'renames'
  | 'circle'
  | 'limit'
  | 'shape';

/** One demand on a text; without an effect of its own it has that of its field. */
export interface Check {
  /** Regular expression the text must match. Keep it free of nested repetition: it meets hostile text. */
  readonly match?: string;
  /** Regular expression the text must not match. */
  readonly not?: string;
  readonly anyCase?: boolean;
  /** Must be absolute by the WHATWG URL rules. */
  readonly url?: boolean;
  /** Must be a regular expression, or "*" for everything. */
  readonly expression?: boolean;
  /** Must be a semver range. */
  readonly range?: boolean;
  /** Most characters, counted as code points. */
  readonly max?: number;
  /** Name of a group in `reserved` the text must not be in. */
  readonly reserved?: string;
  /** Look at the text without the blanks around it, or with each run of blanks as one. */
  readonly blanks?: 'trim' | 'collapse';
  /** End of the path of the only catalog file this demand is for, or of the one it is not for. */
  readonly onlyIn?: string;
  readonly exceptIn?: string;
  readonly kind?: ClientFaultKind;
  readonly effect?: Effect;
  /** Only clients before this version behave so. */
  readonly before?: string;
  /** What is so, to follow `name is "x"; `. */
  readonly says: string;
  readonly hint?: string;
  /** How a text that fails can be put right, so that the hint can be pasted. */
  readonly mend?: 'relative' | 'below' | 'name' | 'digits' | 'git' | 'https';
}

/** What one client makes of one field. */
export interface Field {
  readonly types: readonly JsonType[];
  readonly required?: boolean;
  /** What the client does about a wrong type or value; that of the field around it unless told. */
  readonly effect?: Effect;
  /** What it does about the absence of a required field; `effect` unless told. */
  readonly missing?: Effect;
  /** Kind of the faults of `checks` and `enum`. */
  readonly kind?: ClientFaultKind;
  readonly enum?: readonly string[];
  /** Demands on the text; the worst that fails is told. */
  readonly checks?: readonly Check[];
  /** Name of a list of demands in `forms`, after the field's own. */
  readonly form?: string;
  /** Least and greatest number. */
  readonly between?: readonly [number, number];
  /** Must a number be a whole one? */
  readonly whole?: boolean;
  /** Must a number be above zero? */
  readonly positive?: boolean;
  /** Types that pass and then do nothing, or that are not wanted. */
  readonly idle?: {
    readonly types: readonly JsonType[];
    readonly effect: Effect;
    readonly says: string;
    readonly hint?: string;
  };
  /** A fault by being there at all. */
  readonly present?: { readonly effect: Effect; readonly says: string; readonly hint?: string };
  readonly maxItems?: { readonly count: number; readonly effect: Effect; readonly says: string };
  /** Also of the keys of an object. */
  readonly minItems?: { readonly count: number; readonly effect: Effect; readonly says: string };
  /** At least one of these must be a member of a given list. */
  readonly includes?: {
    readonly any: readonly string[];
    readonly effect: Effect;
    readonly says: string;
    readonly hint?: string;
  };
  /** The members of an array. */
  readonly items?: Field;
  /** What the keys of an object must be like. */
  readonly keys?: Check;
  /** The values of an object whose keys are free. */
  readonly values?: Field;
  /** The known keys of an object. */
  readonly table?: Table;
  /** First version of the client that knows it. */
  readonly since?: string;
  readonly note?: string;
  /** Name of the part in parts.json that a value of these types must be like. */
  readonly like?: string;
}

/** Keys of which an object may have one only: told at the last of them, or of the object as a whole. */
interface Exclusive {
  readonly keys: readonly string[];
  readonly effect: Effect;
  readonly says: string;
  readonly whole?: true;
}

/** The known fields of an object, and what becomes of the others. */
export interface Table {
  /** Client, version and day or document the table was learnt from. */
  readonly source?: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** What the client does about a key that is not in `fields`. */
  readonly unknown: Effect;
  /** Keys without effect that deserve no message: other clients' fields, or fields people often carry along. */
  readonly quiet?: readonly string[];
  /** Keys people write for another one: `commit` for `sha`. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Keys that must not stand together. */
  readonly exclusive?: readonly Exclusive[];
  /** Facts about one field that depend on another. */
  readonly conditions?: readonly Condition[];
}

/** If `at` is there (with `absent`: is not there), one of `unless` must hold. */
export interface Condition {
  readonly at: string;
  readonly absent?: boolean;
  /** Key path -> value: only where all of these are so. */
  readonly when?: Readonly<Record<string, string | boolean>>;
  /** Key to point at instead of `at`. */
  readonly place?: string;
  /** Key path -> the value that makes all well; null means "is there at all". */
  readonly unless: Readonly<Record<string, string | boolean | null>>;
  readonly effect: Effect;
  readonly kind?: ClientFaultKind;
  readonly says: string;
  readonly hint?: string;
}
