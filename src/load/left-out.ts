import type { Skipped } from '../model/report.ts';
import { counted, shown } from '../model/words.ts';

/** Counts results of one SARIF file that are no findings, by tool and reason, in the order in which they came up. */
export interface LeftOut {
  add(tool: string, because: string, count?: number): void;
  told(): readonly Skipped[];
}

/** Begins to count for a file. */
export function leftOutOf(file: string): LeftOut {
  const kinds = new Map<string, { readonly tool: string; readonly because: string; count: number }>();
  return {
    add: (tool, because, count = 1) => {
      const key = JSON.stringify([tool, because]);
      const kind = kinds.get(key) ?? { tool, because, count: 0 };
      kind.count += count;
      kinds.set(key, kind);
    },
    told: () =>
      [...kinds.values()].map(({ because, count, tool }) => {
        return { what: `${counted(count, 'result')} of ${shown(tool)} in ${shown(file)}`, because };
      }),
  };
}
