import { plainDay } from './plain-day.ts';

/** What a heading of a changelog says about a version, by its parts. */
export interface VersionHeading {
  /** What stands before the number: `[`, `v`, `Version `. */
  readonly before: string;
  readonly version: string;
  /** What closes it: `]`, `**`. */
  readonly closing: string;
  /** The rest: a day, and words about this version alone. */
  readonly rest: string;
}

const version = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?(?:\+[0-9A-Za-z.-]*[0-9A-Za-z])?/;

/** Reads headings such as `[1.2.3] - 2026-01-02`, `v1.2.3`, `Version 1.2.3` and, for a plugin of this name, `crm 1.2.3`. */
export function versionHeadings(name: string): (says: string) => VersionHeading | undefined {
  const word = `(?:version|release|ver\\.|${name.replace(/\W/g, '\\$&')})`;
  const shape = new RegExp(
    `^(?:~~)?([[(*_\`]{0,4}(?:${word}[\\s:@-]{1,3}){0,3}[[(*_\`]{0,4}v?)(${version.source})(?![\\w.])`,
    'i',
  );
  return says => {
    const plain = says.replace(/\[([^[\]]{0,300})\]\([^()]{0,2000}\)/g, '$1'); // a link leads to the old version
    const [whole = '', before = '', number] = shape.exec(plain) ?? [];
    if (number === undefined) return undefined;
    const behind = plain.slice(whole.length);
    const closing = /^[\])*_`]*/.exec(behind)?.[0] ?? '';
    return { before, version: number, closing, rest: behind.slice(closing.length).replace(/^~~/, '') };
  };
}

/** The same heading for the next version and today; what was said of the old version alone is left out. */
export function headingLike({ before, closing, rest }: VersionHeading, next: string, today: string): string {
  return `${before}${next}${closing}${dayLike(rest, today)}`;
}

function dayLike(rest: string, today: string): string {
  const [, lead = '', open = '', inside = ''] =
    /^(\s*(?:[-\u2013\u2014:|,/]\s*)?)([([*_]*)([^()[\]*_]*)/.exec(rest) ?? [];
  const close = /^[)\]*_]*/.exec(rest.slice(lead.length + open.length + inside.length))?.[0] ?? '';
  const day = plainDay(inside, today);
  if (day !== undefined) return `${lead}${open}${day}${open === '' ? '' : close}`;
  return plainDay(rest, today) === undefined ? '' : ` - ${today}`;
}
