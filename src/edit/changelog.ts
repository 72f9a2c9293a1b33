import { type Heading, headingsOf } from '../model/markdown-headings.ts';
import { lineEndOf } from './change.ts';
import { listOf } from './changelog-items.ts';
import { headingLike, type VersionHeading, versionHeadings } from './changelog-style.ts';

/** Text for a stretch of a changelog. */
export interface Stretch {
  readonly span: readonly [start: number, end: number];
  readonly text: string;
}

const unreleased = /^\[?unreleased\]?(?:\([^)]*\))?$/i;

/** What a changelog gets for a new version. */
export interface News {
  /** The plugin, as headings may call it. */
  readonly name: string;
  readonly version: string;
  /** UTC day. */
  readonly today: string;
  readonly items?: readonly string[];
}

/**
 * What gives a changelog a heading for a new version, in the style of the newest one: below `Unreleased`, whose content it
 * takes over, else above the newest; and these items of a list below it. No heading where the version has one already.
 */
export function changelogEdits(text: string, { items = [], name, today, version }: News): readonly Stretch[] {
  const headings = headingsOf(text);
  const read = versionHeadings(name);
  const told = headings.map(heading => ({ heading, about: read(heading.says) })).filter(isAbout);
  const [newest] = told;
  const same = told.find(({ about }) => about.version === version);
  if (same !== undefined) return items.length === 0 ? [] : [below(text, same.heading, '', items)];
  const open = headings.find(({ says }) => unreleased.test(says));
  const lineEnd = lineEndOf(text);
  const heading = written(headingFor({ version, today }, newest, open), newest?.heading ?? open, lineEnd);
  if (open !== undefined) {
    const lead = `${lineEnd}${lineEnd}${heading}`;
    return [below(text, open, lead, items), ...comparison(text, version, newest?.about.version, lineEnd)];
  }
  const section = `${heading}${lineEnd}${items.length === 0 ? '' : `${lineEnd}${listOf(items, lineEnd)}${lineEnd}`}`;
  if (newest !== undefined) {
    const { start } = newest.heading;
    return [{ span: [start, start], text: `${section}${lineEnd}` }];
  }
  const gap = text === '' ? '' : text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
  return [{ span: [text.length, text.length], text: gap + section }];
}

interface Told {
  readonly heading: Heading;
  readonly about: VersionHeading;
}

function isAbout(one: { readonly heading: Heading; readonly about: VersionHeading | undefined }): one is Told {
  return one.about !== undefined;
}

/** Text behind a heading and then a list, which goes on with the one that is there. */
function below(text: string, { end }: Heading, lead: string, items: readonly string[]): Stretch {
  if (items.length === 0) return { span: [end, end], text: lead };
  const lineEnd = lineEndOf(text);
  const rest = text.slice(end);
  const gap = /^(?:[ \t]*\r?\n)+(?=([-*+]) )/.exec(rest);
  const list = `${lead}${lineEnd}${lineEnd}${listOf(items, lineEnd, gap?.[1])}`;
  if (gap !== null) return { span: [end, end + gap[0].length], text: list + lineEnd };
  // Text right below a list would be a part of its last item.
  return { span: [end, end], text: /^[ \t]*\r?\n(?!\r?\n|$)/.test(rest) ? list + lineEnd : list };
}

function headingFor(
  { today, version }: Pick<News, 'today' | 'version'>,
  newest: Told | undefined,
  open: Heading | undefined,
): string {
  if (newest !== undefined) return headingLike(newest.about, version, today);
  return open?.says.includes('[') === false ? `${version} - ${today}` : `[${version}] - ${today}`;
}

/** A heading with the signs of another one; a line below it is as long as the text where it was so before. */
function written(says: string, { mark, says: other }: Pick<Heading, 'mark' | 'says'> = usual, lineEnd: string): string {
  if (mark.startsWith('#')) return `${mark} ${says}`;
  const length = mark.length === other.length ? says.length : mark.length;
  return `${says}${lineEnd}${mark.charAt(0).repeat(length)}`;
}

const usual = { mark: '##', says: '' };

/** The links that keepachangelog.com has at the end: what is unreleased is compared with the new version from now on. */
function comparison(text: string, next: string, last: string | undefined, lineEnd: string): Stretch[] {
  const found = /^\[unreleased\]:[ \t]*(\S*\/compare\/)(\S*?)\.\.\.HEAD(?=[ \t]*\r?$)/im.exec(text);
  const [line, url = '', tag = ''] = found ?? [];
  if (found === null || line === undefined || last === undefined || !tag.endsWith(last)) return [];
  const tagged = tag.slice(0, tag.length - last.length) + next;
  const moved = line.slice(0, line.length - `${tag}...HEAD`.length);
  const links = `${moved}${tagged}...HEAD${lineEnd}[${next}]: ${url}${tag}...${tagged}`;
  return [{ span: [found.index, found.index + line.length], text: links }];
}
