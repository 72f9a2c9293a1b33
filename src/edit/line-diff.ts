/** A run of lines that both texts have, or that only one of them has. */
interface Run {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

const context = 3;

/** What changes between two texts of a file, as a unified diff by lines; empty when nothing does. Without a text after, the file goes. */
export function unifiedDiff(file: string, before: string, after: string | undefined): string {
  if (before === after) return '';
  const runs = runsOf(linesOf(before), linesOf(after ?? ''));
  const to = after === undefined ? '/dev/null' : quoted(`b/${file}`);
  return `--- ${quoted(`a/${file}`)}\n+++ ${to}\n${hunksOf(runs).join('')}`;
}

// As git does it, so that no name can pass for a line of its own.
function quoted(path: string): string {
  return /[\p{Cc}"\\]/u.test(path) ? JSON.stringify(path) : path;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  const all = lines.map(line => `${line}\n`);
  return last === undefined || last === '' ? all : [...all, last];
}

function runsOf(before: readonly string[], after: readonly string[]): Run[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (lines: readonly string[]): Run[] => lines.map(line => ({ sign: ' ', line }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

/** The fewest lines to take out and put in, by the greedy method of Myers; all of them where texts have too little in common. */
function middle(before: readonly string[], after: readonly string[]): Run[] {
  const trail = trailOf(before, after);
  if (trail === undefined) return [...signed('-', before), ...signed('+', after)];
  const runs: Run[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const ends = trail[edits] as ReadonlyMap<number, number>;
    const down = goesDown(ends, x - y, edits);
    const diagonal = down ? x - y + 1 : x - y - 1;
    const fromX = ends.get(diagonal) ?? 0;
    const fromY = fromX - diagonal;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      runs.push({ sign: ' ', line: before[--x] ?? '' });
      y--;
    }
    if (edits === 0) break;
    runs.push(down ? { sign: '+', line: after[--y] ?? '' } : { sign: '-', line: before[--x] ?? '' });
  }
  return runs.reverse();
}

const mostEdits = 1000;

/** For each number of edits, how far every diagonal was reached before it; undefined when it takes too many. */
function trailOf(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number>[] | undefined {
  const trail: ReadonlyMap<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= mostEdits; edits++) {
    trail.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = goesDown(reach, diagonal, edits) ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return trail;
    }
  }
  return undefined;
}

function goesDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
  );
}

function signed(sign: Run['sign'], lines: readonly string[]): Run[] {
  return lines.map(line => ({ sign, line }));
}

function hunksOf(runs: readonly Run[]): string[] {
  const hunks: string[] = [];
  let [old, now] = [1, 1]; // numbers of the lines at `at`
  let at = 0;
  while (at < runs.length) {
    const next = runs.findIndex(({ sign }, index) => index >= at && sign !== ' ');
    if (next < 0) break;
    const start = Math.max(at, next - context);
    const end = endOfHunk(runs, next);
    old += start - at; // only common lines lie between
    now += start - at;
    const lines = runs.slice(start, end);
    const olds = lines.filter(({ sign }) => sign !== '+').length;
    const nows = lines.filter(({ sign }) => sign !== '-').length;
    hunks.push(`@@ -${range(old, olds)} +${range(now, nows)} @@\n${lines.map(lineText).join('')}`);
    [old, now, at] = [old + olds, now + nows, end];
  }
  return hunks;
}

function endOfHunk(runs: readonly Run[], from: number): number {
  let last = from;
  for (let at = from; at < runs.length && at - last <= context * 2 + 1; at++) if (runs[at]?.sign !== ' ') last = at;
  return Math.min(runs.length, last + context + 1);
}

function range(start: number, count: number): string {
  if (count === 1) return String(start);
  return `${count === 0 ? start - 1 : start},${count}`;
}

function lineText({ sign, line }: Run): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
