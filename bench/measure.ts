import { spawnSync } from 'node:child_process';

/** One thing to measure: a node program with its arguments, run in a folder. */
export interface Case {
  readonly name: string;
  readonly dir: string;
  readonly argv: readonly string[];
  /** Another program than node. */
  readonly program?: string;
  /** Run before each round, outside of the clock. */
  readonly before?: () => void;
  /** Looked at in so many rounds at most, because it takes long. */
  readonly rounds?: number;
}

/** What was seen of one case: milliseconds of the whole process, and its peak memory in MiB. */
export interface Sample {
  readonly min: number;
  readonly median: number;
  readonly memory: number;
}

/** Runs all cases in turn, round after round, so that a slow moment of the machine hits each of them. */
export function measure(cases: readonly Case[], rounds: number): Map<string, Sample> {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) if (round < (one.rounds ?? rounds)) times.get(one.name)?.push(timeOf(one));
  }
  return new Map(cases.map(one => [one.name, { ...summary(times.get(one.name) ?? []), memory: memoryOf(one) }]));
}

function timeOf(one: Case): number {
  one.before?.();
  const start = process.hrtime.bigint();
  run(one, []);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

// The process itself says on its way out how much it needed at most; not timed, as saying so costs time.
const asked = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, 'peak ' + process.resourceUsage().maxRSS));`,
)}`;

function memoryOf(one: Case): number {
  if (one.program !== undefined) return Number.NaN;
  one.before?.();
  return Number(/peak (\d+)$/.exec(run(one, ['--import', asked]))?.[1] ?? Number.NaN) / 1024;
}

function run({ name, dir, argv, program = process.execPath }: Case, flags: readonly string[]): string {
  const ran = spawnSync(program, [...flags, ...argv], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (ran.status !== 0) throw new Error(`${name} ended with ${ran.status}: ${ran.stderr}`);
  return ran.stderr;
}

function summary(times: readonly number[]): { min: number; median: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { min: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
}
