import { stripVTControlCharacters } from 'node:util';
import type { Said } from '../clients/run.ts';

/** What a text is cleaned of: names for the folders and ids of one run. */
export type Names = Readonly<Record<string, string>>;

/** Something a client said, without colours, times, folders of this machine or more than is worth recording. */
export function plainText(text: string, names: Names): string {
  let plain = stripVTControlCharacters(text).replaceAll(/\s+/g, ' ').trim();
  for (const [long, short] of Object.entries(names)) plain = plain.replaceAll(long, short);
  return plain
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z /g, '')
    .replaceAll(
      /\b(tmp|temp|clone|checkout|staging|marketplace|plugin)[-_.][A-Za-z0-9_]*[0-9A-Z][A-Za-z0-9_]*/g,
      '$1-*',
    )
    .slice(0, 300);
}

/** "ok", or the line that says why not. */
export function outcomeOf({ code, out, err }: Said, names: Names): string {
  if (code === 0) return 'ok';
  const lines = `${err}\n${out}`.split('\n').filter(line => line.trim() !== '' && !isNoise(line));
  return plainText(lines[0] ?? `exit code ${code}`, names).replace(/^(?:✘|Error:) /, '');
}

/** Lines that tell of the scratch home and the machine, not of the catalog. */
export function isNoise(line: string): boolean {
  return /could not create PATH aliases|^Package extraction took \d+ms$/.test(line);
}

/** Sorted, each once. */
export function sorted(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort();
}
