import type { AdoptedCatalog, Adoption, ComparedFile, Uncarried } from '../model/adoption.ts';
import type { FileDiff } from '../model/mended.ts';
import type { Place } from '../model/place.ts';
import type { Span } from '../model/report.ts';
import { allOf, counted } from '../model/words.ts';
import { diffText } from './diff.ts';
import { placed } from './finding.ts';
import { harmlessJson } from './harmless-json.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What an import did, or would do. */
export interface Imported extends Adoption {
  readonly spanOf: (place: Place) => Span | undefined;
  readonly diffs: readonly FileDiff[];
  readonly written: readonly string[];
  readonly dry: boolean;
}

/** What became of each file kept by hand, for a person at a terminal. */
export function printImported(imported: Imported, style: Style): string {
  const { catalogs, diffs, dry, refused } = imported;
  const blocks = [
    dry ? diffText(diffs, style) : '',
    catalogs.map(catalog => catalogText(catalog, imported, style)).join('\n\n'),
    refused.map(one => `${say(style, 'error', 'not imported')}  ${toldAt(one, imported, style)}`).join('\n'),
    total(imported, style),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** The same for machines: `imported/v1`. */
export function printImportedJson({ catalogs, diffs, dry, refused, spanOf, written }: Imported): string {
  const told = (one: Uncarried) => ({ ...one, span: spanOf(one.at) });
  const all = catalogs.map(({ apart, files, text: _, ...catalog }) => ({
    ...catalog,
    files: files.map(file => ({
      ...file,
      equal: file.differences.length === 0,
      differences: file.differences.map(told),
    })),
    apart: Object.fromEntries(apart),
  }));
  return `${harmlessJson({ schema: 'imported/v1', catalogs: all, refused: refused.map(told), diffs, written, dry })}\n`;
}

function catalogText({ apart, file, files, name }: AdoptedCatalog, imported: Imported, style: Style): string {
  const head = `${say(style, 'strong', visible(name))}  ${say(style, 'place', visible(file))}`;
  return [head, ...files.flatMap(one => fileText(one, imported, style)), ...apartText(apart)].join('\n');
}

function fileText(compared: ComparedFile, imported: Imported, style: Style): string[] {
  const { client, differences, entries, file } = compared;
  const verdict =
    differences.length === 0
      ? say(style, 'good', 'equal')
      : say(style, 'warn', counted(differences.length, 'difference'));
  const line = `  ${client.padEnd(7)}  ${visible(file)}, ${counted(entries, 'entry', 'entries')}: ${verdict}`;
  return [line, ...differences.map(one => `    ${toldAt(one, imported, style)}`)];
}

/** What clients are told differently is said for each of them: nothing is lost, and somebody may want to look. */
function apartText(apart: AdoptedCatalog['apart']): string[] {
  const top = apart.get('');
  const keys = [...new Set([...apart].flatMap(([name, own]) => (name === '' ? [] : own)))];
  const count = [...apart.keys()].filter(name => name !== '').length;
  return [
    ...(top === undefined ? [] : [`  clients differ in ${allOf(top)} of the catalog; kept for each`]),
    ...(count === 0
      ? []
      : [`  clients differ in ${allOf(keys)} of ${counted(count, 'entry', 'entries')}; kept for each`]),
  ];
}

function toldAt({ at, because }: Uncarried, { spanOf }: Imported, style: Style): string {
  return `${say(style, 'place', placed(at, spanOf(at)))}  ${visible(because)}`;
}

function total({ diffs, dry, written }: Imported, style: Style): string {
  if (diffs.length === 0) return 'Nothing to do: what is kept by hand has its definition.';
  if (dry) return say(style, 'good', `Would write ${counted(diffs.length, 'file')}; nothing was written.`);
  const files = written.map(path => `Wrote ${visible(path)}`).join('\n');
  return `${say(style, 'good', files)}\nFrom now on edit the definition, and write the files of the clients: catalogc build --write`;
}
