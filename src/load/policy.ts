import { type Level, levels } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { inside, type Said } from '../model/place.ts';
import type { NamePolicy, Policy, RuleSetting } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { layOver, nothingSaid } from './merge.ts';
import { type Layer, readLayers } from './policy-layers.ts';
import { isRecord, membersOf, plainText, plainTexts, recordOf, textsOf, type Values } from './values.ts';

/** The policy of a tree: `policies/policy.yaml` and what it extends, or `builtin:recommended` alone. */
export function readPolicy(snapshot: Snapshot): { policy: Policy; documents: Document[] } {
  const { layers, documents, file } = readLayers(snapshot);
  return { policy: merge(layers, file), documents };
}

function merge(layers: readonly Layer[], file: string | undefined): Policy {
  const { value, origins } = layers.reduce((below, layer) => layOver(below, layer.value, layer.place), nothingSaid);
  const names = recordOf(value.names);
  const limits = recordOf(value.limits);
  return {
    name: plainText(value, 'name') ?? 'default',
    ...(file !== undefined && { file }),
    roots: rootsOf(layers),
    ignore: plainTexts(recordOf(value.plugins).ignore),
    rules: rulesOf(layers),
    failOn: levelOf(value.failOn) ?? 'error',
    names: namesOf(names),
    limits: {
      pluginBytes: numberOf(limits.pluginBytes, 20 * 1024 * 1024),
      files: numberOf(limits.files, 2000),
      skillBytes: numberOf(limits.skillBytes, 64 * 1024),
    },
    graceDays: numberOf(recordOf(value.deprecation).graceDays, 90),
    value,
    origins,
  };
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
      const said = isRecord(value) ? value.severity : value;
      const level = said === 'off' ? said : levelOf(said);
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
