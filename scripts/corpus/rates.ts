import { visible } from '../../src/report/visible.ts';
import type { Heard, HeardFinding } from './findings.ts';

/** How often one rule speaks at one level. */
export interface Rate {
  readonly rule: string;
  readonly level: string;
  readonly findings: number;
  /** Plugins that it speaks of; what is about a whole catalog counts for none. */
  readonly hit: number;
  readonly plugins: number;
  readonly repositories: number;
}

/** The rates of all rules that found something, by rule and level. */
export function ratesOf(heard: Readonly<Record<string, Heard>>): Rate[] {
  const plugins = Object.values(heard).reduce((sum, one) => sum + one.plugins, 0);
  const groups = new Map<string, (HeardFinding & { readonly name: string })[]>();
  for (const [name, { findings }] of Object.entries(heard)) {
    for (const finding of findings) {
      const key = `${finding.rule} ${finding.level}`;
      groups.set(key, [...(groups.get(key) ?? []), { ...finding, name }]);
    }
  }
  return [...groups].sort(byKey).map(([key, found]) => {
    const [rule = '', level = ''] = key.split(' ');
    const about = found.filter(({ root }) => root !== undefined);
    return {
      ...{ rule, level, plugins },
      findings: found.length,
      hit: new Set(about.map(({ name, root }) => `${name} ${root}`)).size,
      repositories: new Set(found.map(({ name }) => name)).size,
    };
  });
}

/** So many findings of each rule, taken in turn from all repositories that have some. */
export function samplesOf(heard: Readonly<Record<string, Heard>>, rule: string, most: number): string[] {
  const rows = Object.entries(heard).map(([name, { findings }]) =>
    findings.filter(one => one.rule === rule).map(one => `${visible(name)}: ${visible(one.line)}`),
  );
  const longest = Math.max(0, ...rows.map(row => row.length));
  const turns = Array.from({ length: longest }, (_, turn) => spread(rows, turn)).flat();
  return turns.slice(0, most);
}

/** One per repository; from its whole list, not only from the front. */
function spread(rows: readonly (readonly string[])[], turn: number): string[] {
  return rows.flatMap(row => {
    if (turn >= row.length) return [];
    const step = stepOf(row.length);
    return row[(turn * step) % row.length] ?? [];
  });
}

/** A step that meets every index once: the first number from a third of the length on that shares no divisor with it. */
function stepOf(length: number): number {
  let step = Math.max(1, Math.floor(length / 3));
  while (divisor(step, length) !== 1) step += 1;
  return step;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
