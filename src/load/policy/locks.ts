import { matchesGlob } from '../../model/glob.ts';
import { type Place, step, steps } from '../../model/place.ts';
import type { Origin, Refused } from '../../model/policy.ts';
import { ruleLevels } from '../generated/levels.js';
import { builtinPacks } from '../generated/packs.js';
import { isRecord, recordOf, type Values } from '../values.ts';
import { changeLevel } from './change-level.ts';
import { directions, isWeaker, keyOf, pathOf } from './directions.ts';
import type { Merged } from './merge.ts';

/** Keys that whoever comes later may not weaken, and what they were when they were locked. */
export interface Lock {
  /** `security/*`, `mcp.hosts`, or `*` for everything. */
  readonly pattern: string;
  readonly place: Place;
  readonly merged: Merged;
}

/** What is wrong with a change of one key. */
interface Weaker {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The key knows no stricter direction: it may not change at all. */
  readonly fixed: boolean;
}

/** What came over a lower layer, without what the locks refuse; the refused keys stay as they were below. */
export function heldTo(locks: readonly Lock[], below: Merged, above: Merged): { merged: Merged; refused: Refused[] } {
  const refused: Refused[] = [];
  let value = above.value;
  const origins = new Map(above.origins);
  for (const lock of locks) {
    const isHeld = (pointer: string) => isUnder(lock.pattern, pointer) && !isNewAssertion(lock, pointer);
    for (const weaker of weakened(lock.merged.value, above.value, isHeld)) {
      const { pointer } = weaker;
      const at = originAt(above.origins, pointer);
      // Said by a layer below, and refused there.
      if (at === undefined || at === originAt(below.origins, pointer)) continue;
      refused.push({
        ...weaker,
        key: keyText(pointer),
        at,
        lock: { pattern: lock.pattern, place: lock.place },
        ...beforeOf(lock.merged.origins, pointer),
      });
      value = withValue(value, steps(pointer), valueAt(below.value, steps(pointer)));
      const origin = below.origins.get(pointer);
      if (origin === undefined) origins.delete(pointer);
      else origins.set(pointer, origin);
    }
  }
  return { merged: { value, origins }, refused: once(refused) };
}

/** Keys that became weaker between two policies, in the order of the keys; those that only changed are `fixed`. */
export function weakened(before: Values, after: Values, isAsked: (pointer: string) => boolean = () => true): Weaker[] {
  const found: Weaker[] = [];
  for (const pointer of pointersOf(before, after)) {
    if (!isAsked(pointer) || isNewEvidence(before, pointer)) continue;
    const [was, is] = [heldAt(before, pointer), heldAt(after, pointer)];
    const direction = directionOf(pointer);
    const weaker = direction === undefined ? false : isWeaker(direction, was, is);
    if (weaker !== false) found.push({ pointer, before: was, after: is, fixed: weaker === undefined });
  }
  return found;
}

/** Where nothing was asked of a scanner, whatever is asked of it is no less. */
function isNewEvidence({ evidence }: Values, pointer: string): boolean {
  const [section, name = ''] = steps(pointer);
  return section === 'evidence' && !Object.hasOwn(recordOf(evidence), name);
}

/** Does a lock on rules meet an assertion that was not there when it came? One rule more takes nothing away. */
function isNewAssertion({ merged, pattern }: Lock, pointer: string): boolean {
  const [section, id = ''] = steps(pointer);
  return section === 'assertions' && pattern.includes('/') && !Object.hasOwn(recordOf(merged.value.assertions), id);
}

/**
 * Does a lock reach the key at a pointer? A pattern with a slash names rules, and so the assertions that bring them; one with
 * dots a key and all below it.
 */
function isUnder(pattern: string, pointer: string): boolean {
  if (pattern === '*') return true;
  const [section, rule] = steps(pointer);
  if (pattern.includes('/'))
    return (section === 'rules' || section === 'assertions') && rule !== undefined && matchesGlob(rule, pattern);
  const path = pathOf(pointer);
  return path === pattern || path.startsWith(`${pattern}.`);
}

/** What a lock may name: keys, the sections around them, and rules. */
export function lockables(): string[] {
  const sections = Object.keys(directions).flatMap(path => {
    const parts = path.split('.');
    return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  });
  return [...new Set(sections), ...Object.keys(ruleLevels)];
}

/** Is it something that can be locked, by a policy that says so much? */
export function isLockable(pattern: string, { assertions, evidence }: Values): boolean {
  if (pattern.includes('/')) {
    // What a scanner finds nobody knows before it speaks.
    if (Object.hasOwn(recordOf(evidence), pattern.slice(0, pattern.indexOf('/')))) return true;
    const ids = [...Object.keys(ruleLevels), ...Object.keys(recordOf(assertions))];
    return ids.some(id => matchesGlob(id, pattern));
  }
  const starts = (key: string) => key === pattern || key.startsWith(`${pattern}.`);
  return Object.keys(directions).some(starts) || keyOf(`/${pattern.replaceAll('.', '/')}`) !== undefined;
}

function directionOf(pointer: string) {
  const [section, rule, option] = steps(pointer);
  if (section !== 'rules') return directions[keyOf(pointer) ?? ''];
  return rule !== undefined && option === 'severity' ? ['off', 'info', 'warn', 'error'] : 'none';
}

/** Pointers of all keys with a direction that one of two policies has, and of every setting of a rule. */
function pointersOf(...values: readonly Values[]): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, pointer: string): void => {
    if (keyOf(pointer) !== undefined || !isRecord(value)) found.add(pointer);
    else for (const [key, inner] of Object.entries(value)) visit(inner, step(pointer, key));
  };
  for (const value of values) {
    const { rules, ...sections } = value;
    visit(sections, '');
    for (const [id, said] of Object.entries(recordOf(rules)))
      for (const option of Object.keys(recordOf(said))) found.add(step(step('/rules', id), option));
  }
  return [...found].filter(pointer => pointer.startsWith('/rules/') || keyOf(pointer) !== undefined);
}

// What nobody says holds all the same: the recommended pack has every default, each rule its own level, each change its own bump.
function heldAt(value: Values, pointer: string): unknown {
  const path = steps(pointer);
  const said = valueAt(value, path);
  if (said !== undefined) return said;
  const [section, name = '', option] = path;
  if (section === 'rules') return option === 'severity' ? (ruleLevels[name] ?? broughtLevel(value, name)) : undefined;
  if (section === 'evidence') return option === 'severity' ? evidenceLevel(value, name) : undefined;
  if (section === 'versioning' && name === 'levels' && option !== undefined)
    return changeLevel(option, heldAt(value, '/versioning/profile'));
  return valueAt(recordOf(builtinPacks.recommended), path) ?? valueAt(unsaid, path);
}

/** The level of a rule that the policy brings itself, where it says no other. */
function broughtLevel({ assertions, evidence }: Values, id: string): unknown {
  const assertion = recordOf(assertions)[id];
  if (isRecord(assertion)) return assertion.severity ?? 'error';
  const name = id.slice(0, id.indexOf('/'));
  return valueAt(evidence, [name, 'severity']) ?? evidenceLevel({ evidence }, name);
}

/** Without a word of the policy results weigh as much as they can. */
function evidenceLevel({ evidence }: Values, name: string): unknown {
  return isRecord(recordOf(evidence)[name]) ? 'error' : undefined;
}

/** What holds where not even the recommended pack says it. */
const unsaid = { adoption: { mode: 'strict' } };

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

function withValue(value: Values, [key = '', ...rest]: readonly string[], put: unknown): Values {
  const { [key]: under, ...others } = value;
  const inner = rest.length === 0 ? put : withValue(recordOf(under), rest, put);
  return inner === undefined ? others : { ...value, [key]: inner };
}

/** Who said the key at a pointer, or, for a level that stands alone, its rule. */
export function originAt(origins: ReadonlyMap<string, Origin>, pointer: string): Origin | undefined {
  const own = origins.get(pointer);
  return own ?? origins.get(pointer.slice(0, pointer.lastIndexOf('/')));
}

function beforeOf(origins: ReadonlyMap<string, Origin>, pointer: string): Pick<Refused, 'lockedAt'> {
  const origin = originAt(origins, pointer);
  return origin === undefined ? {} : { lockedAt: origin };
}

/** A key as people say it. */
export function keyText(pointer: string): string {
  const [section, rule, option] = steps(pointer);
  if (section !== 'rules') return pathOf(pointer);
  return option === undefined || option === 'severity' ? `the level of ${rule}` : `${option} of ${rule}`;
}

// The same key under two locks is refused once.
function once(refused: readonly Refused[]): Refused[] {
  const seen = new Set<string>();
  return refused.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
