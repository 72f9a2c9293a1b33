import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openProgress } from '../../src/ports/progress.ts';
import { progressLine } from '../../src/report/progress.ts';

/** A terminal as far as a line that is rewritten needs one: below what was there before, and breaking it anew when it is resized. */
class Terminal {
  readonly isTTY = true;
  columns: number;
  rows: string[] = ['$ catalogc', ''];
  readonly written: string[] = [];
  #column = 0;

  constructor(columns: number) {
    this.columns = columns;
  }

  resize(columns: number): void {
    this.columns = columns;
    const [first = '', ...rest] = this.rows;
    const line = rest.join('');
    this.rows = [first, ...(line.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [''])];
    this.#column = this.rows.at(-1)?.length ?? 0;
  }

  write(text: string): void {
    this.written.push(text);
    for (const [part, count] of text.matchAll(/\p{Cc}\[(\d*)[A-Z]|./gsu)) {
      if (part === '\r') this.#column = 0;
      else if (part.endsWith('A') && count !== undefined) this.rows.splice(this.rows.length - Number(count));
      else if (part === '\u001b[J') this.rows.splice(-1, 1, (this.rows.at(-1) ?? '').slice(0, this.#column));
      else {
        this.rows.splice(-1, 1, `${this.rows.at(-1)}${part}`);
        this.#column++;
        if (this.#column > this.columns) throw new Error(`the line ${this.rows.at(-1)} does not fit`);
      }
    }
  }
}

const log = () => {
  const lines: string[] = [];
  return { lines, write: (text: string) => lines.push(...text.split('\n').slice(0, -1)) };
};

let begin = 0;
const env = {};
const how = { quiet: false, verbose: false, env, lineOf: progressLine, now: () => Date.now() - begin };

beforeEach(() => {
  vi.useFakeTimers();
  begin = Date.now();
});
afterEach(() => vi.useRealTimers());
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('at a terminal', () => {
  test('what is quick leaves no trace', () => {
    const screen = new Terminal(80);
    const progress = openProgress(screen, how);
    progress.step('Reading files');
    wait(200);
    progress.step('Writing files');
    progress.end();
    wait(5000);
    expect(screen.written).toEqual([]);
  });

  test('one line comes, is rewritten in place, and is gone at the end', () => {
    const screen = new Terminal(80);
    const progress = openProgress(screen, how);
    progress.step('Reading files');
    wait(299);
    expect(screen.rows).toEqual(['$ catalogc', '']);
    wait(1);
    expect(screen.rows).toEqual(['$ catalogc', 'Reading files']);
    progress.step('Uploading a', 1, 2);
    expect(screen.rows).toEqual(['$ catalogc', 'Uploading a (1 of 2)']);
    progress.end();
    expect(screen.rows).toEqual(['$ catalogc', '']);
    expect(screen.written.join('')).not.toContain('\n');
    wait(5000);
    expect(screen.rows).toEqual(['$ catalogc', '']);
  });

  test('a step that begins late is shown before it holds everything up', () => {
    const screen = new Terminal(80);
    const progress = openProgress(screen, how);
    vi.setSystemTime(begin + 1000); // no timer had its turn
    progress.step('Compiling 5000 plugins');
    expect(screen.rows.at(-1)).toBe('Compiling 5000 plugins');
  });

  test('what counts fast is drawn now and then, and its last number is not lost', () => {
    const screen = new Terminal(80);
    const progress = openProgress(screen, how);
    wait(400);
    for (let done = 1; done <= 1000; done++) progress.step('Checking plugins', done, 5000);
    expect(screen.written.length).toBe(1);
    wait(100);
    expect(screen.rows.at(-1)).toBe('Checking plugins (1000 of 5000)');
  });

  test('no line is longer than a narrow terminal, also when that becomes narrower', () => {
    const screen = new Terminal(30);
    const progress = openProgress(screen, how);
    wait(400);
    progress.step(`Uploading ${'long-'.repeat(20)}`, 3, 9);
    expect(screen.rows.at(-1)).toMatch(/^Uploading long.*… \(3 of 9\)$/);
    screen.resize(12);
    expect(screen.rows.length).toBe(4);
    progress.step('Signing acme 8');
    expect(screen.rows).toEqual(['$ catalogc', 'Signing ac…']);
    screen.resize(60);
    progress.step('Publishing acme 8');
    expect(screen.rows).toEqual(['$ catalogc', 'Publishing acme 8']);
    screen.resize(5);
    progress.end();
    expect(screen.rows).toEqual(['$ catalogc', '']);
  });
});

describe.each<[string, boolean, Record<string, string>]>([
  ['in a pipe', false, {}],
  ['in a workflow', true, { GITHUB_ACTIONS: 'true' }],
  ['at a terminal that cannot move', true, { TERM: 'dumb' }],
])('%s', (_, isTTY, more) => {
  test('only what takes long gets a line of its own', () => {
    const { lines, write } = log();
    const progress = openProgress({ isTTY, write }, { ...how, env: more });
    progress.step('Reading files');
    wait(1000);
    progress.step('Signing acme 8');
    wait(8999);
    expect(lines).toEqual([]);
    wait(1);
    expect(lines).toEqual(['Signing acme 8']);
    progress.step('Uploading bundle.tar.gz', 3, 9);
    wait(60_000);
    expect(lines).toEqual(['Signing acme 8', 'Uploading bundle.tar.gz (3 of 9)']);
    progress.step('Uploading catalog.lock.json', 4, 9);
    expect(lines.length).toBe(3);
    progress.end();
  });
});

test('quiet says nothing', () => {
  const { lines, write } = log();
  const progress = openProgress({ isTTY: false, write }, { ...how, quiet: true });
  progress.step('Reading files');
  wait(60_000);
  progress.step('Writing files');
  progress.end();
  expect(lines).toEqual([]);
});

test('verbose says every step at once, and what only counts on once', () => {
  const { lines, write } = log();
  const progress = openProgress({ isTTY: true, write }, { ...how, verbose: true });
  progress.step('Reading files');
  for (let done = 0; done < 100; done++) progress.step('Checking plugins', done, 100);
  progress.step('Uploading \u001b[2Ja', 1, 1);
  progress.end();
  expect(lines).toEqual(['Reading files', 'Checking plugins (0 of 100)', 'Uploading \\u{1b}[2Ja (1 of 1)']);
});
