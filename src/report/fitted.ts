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
  const shown: string[] = [];
  let used = 200; // for the title and the last line
  for (const row of rows) {
    used += bytes(row) + 1;
    if (used > most) break;
    shown.push(row);
  }
  const cut = shown.length < rows.length;
  const total = `${shown.length} of ${counted(rows.length, noun)} are shown here; the command below tells all of them.`;
  const body = shown.length === 0 ? [] : [[...head, ...shown].join('\n')];
  return [`### ${title}`, ...body, ...(cut ? [total] : [])].join('\n\n');
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}
