import type { Sample } from './measure.ts';

/** A line of the table: a case beside what it is compared with, and how much more it may take. */
export interface Line {
  readonly name: string;
  readonly against?: string;
  readonly goal?: number;
  /** Most MiB at peak. */
  readonly memory?: number;
}

/** The measured lines as a Markdown table: ratios first, absolute numbers as an aside. */
export function table(lines: readonly Line[], samples: ReadonlyMap<string, Sample>): string {
  const rows = lines.flatMap(line => {
    const sample = samples.get(line.name);
    return sample === undefined ? [] : [row(line, sample, samples.get(line.against ?? ''))];
  });
  const head = [
    'what',
    'compared with',
    'ratio of min',
    'of median',
    'goal',
    'peak MiB',
    'goal',
    'min ms',
    'median ms',
  ];
  return [head, head.map((_, index) => (index < 2 ? '---' : '--:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function row({ name, against, goal, memory }: Line, sample: Sample, base: Sample | undefined): readonly string[] {
  const ratio = (a: number, b: number | undefined) => (b === undefined ? '' : `${(a / b).toFixed(2)} x`);
  return [
    name,
    against ?? '',
    ratio(sample.min, base?.min),
    ratio(sample.median, base?.median),
    goal === undefined ? '' : `${goal} x`,
    Number.isNaN(sample.memory) ? '' : sample.memory.toFixed(0),
    memory === undefined ? '' : String(memory),
    sample.min.toFixed(0),
    sample.median.toFixed(0),
  ];
}

/** A table of cells that are text already: names to the left, numbers to the right. */
export function rowsUnder(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
