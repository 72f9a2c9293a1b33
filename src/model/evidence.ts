import { areas } from './areas.ts';
import type { Level } from './diagnostic.ts';
import { levels } from './diagnostic.ts';
import { type Place, step } from './place.ts';
import { originOf, type Policy } from './policy.ts';

/** What a policy asks of the runs of one scanner. */
export interface Demand {
  /** The policy's own word for it; the rules it brings begin with it. */
  readonly name: string;
  /** What the scanner calls itself. */
  readonly tool: string;
  /** Does each plugin in each version need a run? */
  readonly required: boolean;
  /** The most that its results may weigh; `off`: nothing. */
  readonly most: Level | 'off';
  /** Files of the tree that count, too; `{plugin}` and `{version}` stand for those of the plugin. */
  readonly files: readonly string[];
  /** Where the policy asks for it. */
  readonly place?: Place;
}

/** What a policy asks of scanners, in its order; a name that is none asks nothing. */
export function demandsOf(policy: Policy): readonly Demand[] {
  const known = demands.get(policy);
  if (known !== undefined) return known;
  const read = Object.entries(record(policy.value.evidence)).flatMap(([name, said]): Demand[] => {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('x-') || areas.includes(name)) return [];
    const { files, required, severity, tool } = record(said);
    const place = originOf(policy, step('/evidence', name));
    return [
      {
        name,
        tool: typeof tool === 'string' && tool !== '' ? tool : name,
        required: required === true,
        most: severity === 'off' ? 'off' : (levels.find(level => level === severity) ?? 'error'),
        files: Array.isArray(files) ? files.filter(file => typeof file === 'string') : [],
        ...(place && { place }),
      },
    ];
  });
  demands.set(policy, read);
  return read;
}

const demands = new WeakMap<Policy, readonly Demand[]>();

/** Does a policy ask for evidence under this name, everywhere or in one of its scopes? */
export function isEvidence(name: string, { scopes, value }: Policy): boolean {
  return [value, ...scopes.map(({ says }) => says)].some(({ evidence }) => Object.hasOwn(record(evidence), name));
}

/** Does a policy ask for any evidence? */
export function asksForEvidence({ scopes, value }: Policy): boolean {
  return [value, ...scopes.map(({ says }) => says)].some(({ evidence }) => Object.keys(record(evidence)).length > 0);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
