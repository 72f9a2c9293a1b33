import type { Level } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { documentPlace } from '../model/document.ts';
import { folderOf, joinInside } from '../model/path.ts';
import { inside, type Place, type Said } from '../model/place.ts';
import type { NamePolicy, Policy, RuleSetting } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { builtinPacks } from './generated/packs.js';
import { readDocument } from './read.ts';
import { isRecord, membersOf, plainText, plainTexts, recordOf, textsOf, type Values } from './values.ts';

const entryFile = 'policies/policy.yaml';
const deepestChain = 8;

/** One file or pack of a policy, before merging. */
interface Layer {
  readonly value: Values;
  readonly place: Place;
}

/** The policy of a tree: `policies/policy.yaml` and what it extends, or `builtin:recommended` alone. */
export function readPolicy(snapshot: Snapshot): { policy: Policy; documents: Document[] } {
  const documents: Document[] = [];
  const file = snapshot.entries.has(entryFile) ? entryFile : undefined;
  const layers =
    file === undefined ? builtin('recommended', { file: entryFile }) : layersOf(snapshot, file, documents, new Set());
  return { policy: merge(layers, file), documents };
}

function builtin(name: string, place: Place): Layer[] {
  const value = recordOf(builtinPacks[name]);
  const parents = plainTexts(value.extends).flatMap(parent => builtin(parent.replace(/^builtin:/, ''), place));
  return [...parents, { value, place }];
}

// Depth-first, left to right, then the file itself; a file once; what cannot be read is left to the rules.
function layersOf(snapshot: Snapshot, file: string, documents: Document[], seen: Set<string>): Layer[] {
  if (seen.has(file) || seen.size > deepestChain) return [];
  seen.add(file);
  const document = readDocument(snapshot, file, 'policy');
  documents.push(document);
  const place = documentPlace(document);
  const value = recordOf(document.value);
  const parents = textsOf(value.extends, inside(place, 'extends')).flatMap(said => {
    if (said.value.startsWith('builtin:')) return builtin(said.value.slice('builtin:'.length), said.place);
    const path = joinInside('', `${folderOf(file)}/${said.value}`);
    if (path !== undefined && snapshot.entries.has(path)) return layersOf(snapshot, path, documents, seen);
    documents[documents.indexOf(document)] = { ...document, faults: [...document.faults, unknownParent(said)] };
    return [];
  });
  return [...parents, { value, place }];
}

function unknownParent(said: Said<string>): Document['faults'][number] {
  const remote = /^github:/.test(said.value);
  return {
    kind: 'schema',
    place: said.place,
    message: `extends names ${JSON.stringify(said.value)}, which ${remote ? 'is a remote pack; this version reads built-in and local packs only' : 'does not exist'}`,
    hint: 'Use builtin:recommended, builtin:strict, or a path relative to this file.',
  };
}

function merge(layers: readonly Layer[], file: string | undefined): Policy {
  const value = layers.reduce<Values>((merged, layer) => mergeValues(merged, layer.value), {});
  const names = recordOf(value.names);
  const limits = recordOf(value.limits);
  return {
    name: plainText(value, 'name') ?? 'default',
    ...(file !== undefined && { file }),
    roots: rootsOf(layers),
    ignore: plainTexts(recordOf(value.plugins).ignore),
    rules: rulesOf(layers),
    failOn: (plainText(value, 'failOn') as Level | undefined) ?? 'error',
    names: namesOf(names),
    limits: {
      pluginBytes: numberOf(limits.pluginBytes, 20 * 1024 * 1024),
      files: numberOf(limits.files, 2000),
      skillBytes: numberOf(limits.skillBytes, 64 * 1024),
    },
    graceDays: numberOf(recordOf(value.deprecation).graceDays, 90),
    value,
  };
}

// Mappings merge key by key, scalars and lists replace, `{ add, remove }` edits the list below.
function mergeValues(lower: unknown, upper: unknown): Values {
  const merged: Record<string, unknown> = { ...recordOf(lower) };
  for (const [key, value] of Object.entries(recordOf(upper))) {
    const under = merged[key];
    if (isRecord(value) && Array.isArray(under) && ('add' in value || 'remove' in value)) {
      const gone = new Set(plainTexts(value.remove));
      merged[key] = [...under.filter(item => !gone.has(String(item))), ...(Array.isArray(value.add) ? value.add : [])];
    } else if (isRecord(value) && isRecord(under)) merged[key] = mergeValues(under, value);
    else merged[key] = value;
  }
  return merged;
}

function rootsOf(layers: readonly Layer[]): Said<string>[] {
  const layer = layers.findLast(({ value }) => recordOf(value.plugins).roots !== undefined);
  if (layer === undefined) return [];
  return textsOf(recordOf(layer.value.plugins).roots, inside(layer.place, 'plugins', 'roots'));
}

function rulesOf(layers: readonly Layer[]): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const layer of layers) {
    for (const { key, value, place } of membersOf(layer.value.rules, inside(layer.place, 'rules'))) {
      const level = plainText({ level: isRecord(value) ? value.severity : value }, 'level') as RuleSetting['level'];
      const before = rules.get(key);
      const { severity: _, ...options } = recordOf(value);
      rules.set(key, {
        options: isRecord(value) ? options : (before?.options ?? {}),
        place,
        ...(level !== undefined && { level }),
      });
    }
  }
  return rules;
}

function namesOf(value: Values): NamePolicy {
  return {
    pattern: safePattern(plainText(value, 'pattern')),
    maxLength: numberOf(value.maxLength, 64),
    protected: plainTexts(value.protected),
    minDistance: numberOf(value.minDistance, 2),
  };
}

function safePattern(said: string | undefined): string {
  const fallback = '^[a-z0-9]+(-[a-z0-9]+)*$';
  try {
    return said !== undefined && said.length <= 200 && new RegExp(said) ? said : fallback;
  } catch {
    return fallback;
  }
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}
