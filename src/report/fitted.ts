import { counted } from '../model/words.ts';

/** A part of a Markdown report: a title, the head of its table if it is one, and rows of which some may be left out. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
  /** What a row is: `finding`. */
  readonly noun: string;
}

/**
 * Sections as Markdown of at most so many bytes. The first takes what it needs of most of the room, every later one of
 * half of what is left; a section that is cut says how many rows it has in all. Empty sections are left out.
 */
export function fitted(sections: readonly Section[], most: number): string[] {
  let room = most;
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section, index) => {
      const text = sectionText(section, Math.floor(room * (index === 0 ? 0.7 : 0.5)));
      room -= bytes(text);
      return text;
    });
}

function sectionText({ title, head, rows, noun }: Section, most: number): string {
  const shown = fittingRows(rows, most - 200); // for the title and the last line
  const cut = shown.length < rows.length;
  const total = `${shown.length} of ${counted(rows.length, noun)} are shown here; the command below tells all of them.`;
  const body = shown.length === 0 ? [] : [[...head, ...shown].join('\n')];
  return [`### ${title}`, ...body, ...(cut ? [total] : [])].join('\n\n');
}

/** The first rows, as many of them as are at most so many bytes with their line ends. */
export function fittingRows(rows: readonly string[], most: number): string[] {
  let used = 0;
  const end = rows.findIndex(row => {
    used += bytes(row) + 1;
    return used > most;
  });
  return end < 0 ? [...rows] : rows.slice(0, end);
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}
