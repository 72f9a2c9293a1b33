import { type Place, steps } from '../model/place.ts';
import type { Span } from '../model/report.ts';
import { veiled } from '../model/secrets.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { frontMatterOf } from './front-matter.ts';
import { jsonFinder } from './json.ts';
import { readText } from './read.ts';
import { yamlFinder } from './yaml.ts';

/** Gives lines and columns to places; texts are read again, once per file, and only for files that have something to say. */
export function locator(snapshot: Snapshot): (place: Place) => Span | undefined {
  const texts = new Map<string, SourceText | undefined>();
  return place => {
    if (!texts.has(place.file)) texts.set(place.file, sourceText(snapshot, place.file));
    const source = texts.get(place.file);
    return source === undefined ? undefined : spanOf(source, place);
  };
}

interface SourceText {
  readonly text: string;
  readonly lines: readonly number[]; // offsets at which lines begin
  readonly find: Find;
}

type Range = readonly [start: number, end: number];
type Find = (path: readonly string[], on: 'key' | 'value', document: number) => Range | undefined;

function sourceText(snapshot: Snapshot, file: string): SourceText | undefined {
  const read = readText(snapshot, file, true);
  if ('fault' in read) return undefined;
  const lines = [0];
  for (let i = read.text.indexOf('\n'); i >= 0; i = read.text.indexOf('\n', i + 1)) lines.push(i + 1);
  return { text: read.text, lines, find: finderFor(file, read.text) };
}

function spanOf(source: SourceText, place: Place): Span | undefined {
  const range = rangeIn(source, place);
  if (range === undefined) return undefined;
  const start = Math.min(range[0], source.text.length);
  const end = Math.min(Math.max(range[1], start), source.text.length);
  const first = lineAt(source.lines, start);
  const last = lineAt(source.lines, Math.max(start, end - 1));
  const begin = source.lines[first] as number;
  const next = source.lines[first + 1] ?? source.text.length + 1;
  const text = source.text.slice(begin, next - 1).replace(/\r$/, '');
  return {
    line: first + 1,
    column: start - begin + 1,
    endLine: last + 1,
    endColumn: end - (source.lines[last] as number) + 1,
    text: veiled(text.slice(0, 4000)),
  };
}

// A pointer into a text that is broken elsewhere may lead nowhere; then the file alone is named.
function rangeIn({ find }: SourceText, place: Place): Range | undefined {
  if (place.span !== undefined) return place.span;
  if (place.pointer === undefined) return undefined;
  try {
    return find(steps(place.pointer), place.on ?? 'value', place.document ?? 0);
  } catch {
    return undefined;
  }
}

// A text may have a finding on every line, so each is parsed once, and only when asked.
function finderFor(file: string, text: string): Find {
  let find: Find | undefined;
  return (path, on, document) => {
    find ??= finderIn(file, text);
    return find(path, on, document);
  };
}

function finderIn(file: string, text: string): Find {
  if (/\.ya?ml$/.test(file)) return yamlFinder(text);
  if (!file.endsWith('.md')) return jsonFinder(text);
  const front = frontMatterOf(text);
  if (front === undefined) return () => [0, 0];
  const find = yamlFinder(front.text);
  return (path, on) => {
    const range = find(path, on, 0);
    return range === undefined ? [0, 0] : [range[0] + front.offset, range[1] + front.offset];
  };
}

function lineAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
