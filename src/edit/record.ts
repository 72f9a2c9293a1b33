import { readYaml } from '../load/plain-yaml.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Edit } from '../model/edit.ts';
import { inside } from '../model/place.ts';
import { lineEndOf } from './change.ts';
import { same } from './values.ts';
import { yamlKey, yamlTexts } from './yaml-text.ts';

/** The moved dates of a record, as its history tells them. */
export type Move = Readonly<Record<'on' | 'field' | 'from' | 'to' | 'by' | 'reason', string>>;

const modeline = '# yaml-language-server: $schema=../../node_modules/catalogc/schemas/deprecation.v1.schema.json\n';

/** The text of a file with one more record behind what it holds; of a new file, with the line that makes editors know it. */
export function withRecord(text: string | undefined, fields: Readonly<Record<string, unknown>>): string {
  const record = Object.entries(fields).map(lineOf).join('');
  if (text === undefined) return modeline + record;
  const lineEnd = lineEndOf(text);
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return text + gap + `---\n${record}`.replaceAll('\n', lineEnd);
}

/**
 * What gives a record these values, takes some keys away, and adds to its history; the rest of its file stays as it is. In
 * rounds: an item can only be added behind one that is there.
 */
export function recordEdits(
  { history, place }: Pick<Deprecation, 'history' | 'place'>,
  fields: Readonly<Record<string, unknown>>,
  dropped: readonly string[],
  moves: readonly Move[],
): readonly (readonly Edit[])[] {
  const set = Object.entries(fields).map(([key, value]) => ({ at: inside(place, key), value }));
  const gone = dropped.map(key => ({ at: inside(place, key), remove: true as const }));
  const told =
    history.length === 0
      ? moves.slice(0, 1).map(() => ({ at: inside(place, 'history'), value: moves }))
      : moves.map((move, index) => ({ at: inside(place, 'history', history.length + index), value: move }));
  return [[...set, ...gone], ...told.map(edit => [edit])].filter(edits => edits.length > 0);
}

/** The plainest way to write it that YAML reads as just this. */
function lineOf([key, value]: readonly [string, unknown]): string {
  const lines = yamlTexts(value).map(text => `${yamlKey(key)}: ${text}\n`);
  const read = (line: string) => readYaml(line, '').map(document => document.value);
  return lines.find(line => same(read(line), [{ [key]: value }])) ?? `${JSON.stringify({ [key]: value })}\n`;
}
