import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What leaves traces in a process, or is slower in one that has grown: starting programs, moving, serving, other clocks, another environment. */
const traces =
  /node:child_process|createServer|vi\.useFakeTimers|process\.(?:chdir|exitCode)|process\.env(?:\.\w+|\[[^\]]+\]) ?=(?!=)|globalThis\./;

/** Test files by whether they need a process of their own: those that do nothing but reckon share one, and what they load is loaded once. */
export function partedTests(): { readonly alone: readonly string[]; readonly together: readonly string[] } {
  const known = new Map<string, boolean>();
  const leavesTraces = (file: string): boolean => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, false); // circles end here
    const text = readFileSync(file, 'utf8');
    const near = [...text.matchAll(/(?:from|import\() *'(\.{1,2}\/[^']+\.ts)'/g)].map(([, path = '']) =>
      join(dirname(file), path),
    );
    const does = traces.test(text) || near.some(path => path.startsWith(join(root, 'test/')) && leavesTraces(path));
    known.set(file, does);
    return does;
  };
  const files = globSync('test/**/*.test.ts', { cwd: root, exclude: ['test/acceptance/**', 'test/fixtures/**'] });
  const { alone = [], together = [] } = Object.groupBy(files.toSorted(), file =>
    leavesTraces(join(root, file)) ? 'alone' : 'together',
  );
  return { alone, together };
}
