import { type Level, levels } from '../../model/diagnostic.ts';
import { kebabCase, whyNoNamePattern } from '../../model/name-pattern.ts';
import { inside, type Place, type Said } from '../../model/place.ts';
import type { NamePolicy, Origin, Policy, Refused, RuleSetting, Scope } from '../../model/policy.ts';
import { itemsOf, plainText, plainTexts, recordOf, textsOf, type Values } from '../values.ts';
import { heldTo, type Lock } from './locks.ts';
import { type Layer, layOver, type Merged, nothingSaid } from './merge.ts';

/** A pack that one catalog holds its plugins to: it may only tighten. */
export interface CatalogPack {
  readonly catalog: string;
  /** The line of the catalog that names it. */
  readonly place: Place;
  readonly layers: readonly Layer[];
}

/** A scope with what holds in it and the locks it is held to. */
interface Part {
  readonly scope: Scope;
  readonly layers: readonly Layer[];
  readonly locks: readonly Lock[];
  /** Is it a pack of a catalog? Then packs that come after it may only tighten what holds with it. */
  readonly packAt?: Place;
}

/** Layers merged into one policy, the most general first: locks hold what comes after them, scopes wait to be asked for. */
export function resolve(layers: readonly Layer[], file: string | undefined, packs: readonly CatalogPack[]): Policy {
  let merged = nothingSaid;
  const locks: Lock[] = [];
  const refused: Refused[] = [];
  const parts: Part[] = [];
  for (const layer of layers) {
    const held = heldTo(locks, merged, layOver(merged, layer));
    merged = held.merged;
    refused.push(...held.refused);
    locks.push(...locksOf(layer, merged));
    const known = [...locks];
    parts.push(...scopesOf(layer).map(scope => ({ ...scope, locks: known })));
  }
  for (const { catalog, layers: own, place } of packs) {
    const says = own.reduce((below, layer) => layOver(below, layer), nothingSaid).value;
    const scope = { name: `catalog ${catalog}`, match: { catalogs: [catalog] }, place, says };
    parts.push({ scope, layers: own, locks: [{ pattern: '*', place, merged }], packAt: place });
  }
  for (const part of parts) refused.push(...laid(merged, part).refused);
  const whole = { merged, refused, parts, ...(file !== undefined && { file }) };
  return policyOf(merged, whole, new Map());
}

interface Whole {
  readonly merged: Merged;
  readonly refused: readonly Refused[];
  readonly parts: readonly Part[];
  readonly file?: string;
}

function policyOf({ value, origins }: Merged, whole: Whole, known: Map<string, Policy>): Policy {
  const limits = recordOf(value.limits);
  const policy: Policy = {
    name: plainText(value, 'name') ?? 'default',
    ...(whole.file !== undefined && { file: whole.file }),
    edition: numberOf(value.edition, 1),
    roots: rootsOf(value, origins),
    ignore: plainTexts(recordOf(value.plugins).ignore),
    rules: rulesOf(value, origins),
    failOn: levelOf(value.failOn) ?? 'error',
    names: namesOf(recordOf(value.names)),
    limits: {
      pluginBytes: numberOf(limits.pluginBytes, 20 * 1024 * 1024),
      files: numberOf(limits.files, 2000),
      skillBytes: numberOf(limits.skillBytes, 64 * 1024),
    },
    value,
    origins,
    scopes: whole.parts.map(({ scope }) => scope),
    refused: whole.refused,
    within: scopes => {
      const parts = whole.parts.filter(({ scope }) => scopes.includes(scope));
      const key = parts.map(part => whole.parts.indexOf(part)).join();
      if (!known.has(key)) {
        known.set(key, policyOf(laidAll(whole.merged, parts), whole, known));
      }
      return known.get(key) as Policy;
    },
  };
  if (!known.has('')) known.set('', policy);
  return policy;
}

function laidAll(lowest: Merged, parts: readonly Part[]): Merged {
  const packed: Lock[] = [];
  let merged = lowest;
  for (const part of parts) {
    const { locks, packAt } = part;
    merged = laid(merged, packAt === undefined ? part : { ...part, locks: [...locks, ...packed] }).merged;
    if (packAt !== undefined) packed.push({ pattern: '*', place: packAt, merged });
  }
  return merged;
}

function laid(below: Merged, { layers, locks }: Part): { merged: Merged; refused: Refused[] } {
  const above = layers.reduce<Merged>(layOver, below);
  return heldTo(locks, below, above);
}

function locksOf({ value, place }: Layer, merged: Merged): Lock[] {
  const said = textsOf(value.locked, inside(place, 'locked'));
  return said.map(({ value: pattern, place: at }) => ({ pattern, place: at, merged }));
}

function scopesOf({ value, place, pack }: Layer): Omit<Part, 'locks' | 'packAt'>[] {
  return itemsOf(value.scopes, inside(place, 'scopes')).map(item => {
    const { name: _, match, except, scopes: __, locked: ___, ...sections } = recordOf(item.value);
    const name = plainText(item.value, 'name') ?? 'unnamed';
    const scope = {
      ...{ name, place: item.place, match: recordOf(match), says: sections },
      ...(except !== undefined && { except: recordOf(except) }),
    };
    const layer = { value: sections, place: item.place, scope: name, ...(pack !== undefined && { pack }) };
    return { scope, layers: [layer] };
  });
}

function rootsOf(value: Values, origins: ReadonlyMap<string, Origin>): Said<string>[] {
  const origin = origins.get('/plugins/roots');
  return origin === undefined ? [] : textsOf(recordOf(value.plugins).roots, origin.place);
}

function rulesOf(value: Values, origins: ReadonlyMap<string, Origin>): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const [id, said] of Object.entries(recordOf(value.rules))) {
    const origin = origins.get(`/rules/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (origin === undefined) continue;
    const { severity, ...options } = recordOf(said);
    const level = severity === 'off' ? severity : levelOf(severity);
    rules.set(id, { options, place: origin.place, ...(level !== undefined && { level }) });
  }
  return rules;
}

// A misspelt level is reported as such, and weakens nothing.
function levelOf(said: unknown): Level | undefined {
  return levels.find(level => level === said);
}

function namesOf(value: Values): NamePolicy {
  return {
    pattern: safePattern(plainText(value, 'pattern')),
    maxLength: numberOf(value.maxLength, 64),
    protected: plainTexts(value.protected),
    minDistance: numberOf(value.minDistance, 2),
  };
}

// One that cannot be asked is reported as such, and weakens nothing.
function safePattern(said: string | undefined): string {
  return said === undefined || whyNoNamePattern(said) !== undefined ? kebabCase : said;
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}
