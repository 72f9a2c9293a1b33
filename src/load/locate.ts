import { type Place, steps } from '../model/place.ts';
import type { Span } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { frontMatterOf } from './front-matter.ts';
import { findInJson } from './json.ts';
import { readText } from './read.ts';
import { findInYaml } from './yaml.ts';

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
}

function sourceText(snapshot: Snapshot, file: string): SourceText | undefined {
  const read = readText(snapshot, file, true);
  if ('fault' in read) return undefined;
  const lines = [0];
  for (let i = read.text.indexOf('\n'); i >= 0; i = read.text.indexOf('\n', i + 1)) lines.push(i + 1);
  return { text: read.text, lines };
}

function spanOf(source: SourceText, place: Place): Span | undefined {
  const range = rangeIn(source.text, place);
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
    text: text.slice(0, 4000),
  };
}

// A pointer into a text that is broken elsewhere may lead nowhere; then the file alone is named.
function rangeIn(text: string, place: Place): readonly [number, number] | undefined {
  try {
    return rangeOf(text, place);
  } catch {
    return undefined;
  }
}

function rangeOf(text: string, place: Place): readonly [number, number] | undefined {
  if (place.span !== undefined) return place.span;
  if (place.pointer === undefined) return undefined;
  const path = steps(place.pointer);
  const on = place.on ?? 'value';
  if (/\.ya?ml$/.test(place.file)) return findInYaml(text, place.document ?? 0, path, on);
  if (!place.file.endsWith('.md')) return findInJson(text, path, on);
  const front = frontMatterOf(text);
  if (front === undefined) return [0, 0];
  const range = findInYaml(front.text, 0, path, on);
  return range === undefined ? [0, 0] : [range[0] + front.offset, range[1] + front.offset];
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
