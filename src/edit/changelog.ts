import { lineEndOf, lineStop } from './change.ts';
import { listOf } from './changelog-items.ts';

/** Text for a stretch of a changelog. */
export interface Stretch {
  readonly span: readonly [start: number, end: number];
  readonly text: string;
}

interface Heading {
  readonly start: number;
  /** Behind the last letter of its line. */
  readonly end: number;
  readonly line: string;
}

const version = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?(?:\+[0-9A-Za-z.-]*[0-9A-Za-z])?/;
const released = new RegExp(`^#{1,4} +\\[?v?${version.source}(?![\\w.])`);
const unreleased = /^#{1,4} +\[?unreleased\]?(?:\([^)]*\))?[ \t]*$/i;

/**
 * What gives a changelog a heading for a new version, in the style of the newest one: below `Unreleased`, whose content it
 * takes over, else above the newest; and these items of a list below it. No heading where the version has one already.
 */
export function changelogEdits(
  text: string,
  next: string,
  today: string,
  items: readonly string[] = [],
): readonly Stretch[] {
  const headings = headingsOf(text);
  const newest = headings.find(({ line }) => released.test(line));
  const told = headings.find(({ line }) => released.test(line) && version.exec(line)?.[0] === next);
  if (told !== undefined) return items.length === 0 ? [] : [below(text, told, '', items)];
  const open = headings.find(({ line }) => unreleased.test(line));
  const lineEnd = lineEndOf(text);
  const line = headingFor(next, today, newest, open);
  if (open !== undefined) {
    const heading = below(text, open, `${lineEnd}${lineEnd}${line}`, items);
    return [heading, ...comparison(text, next, newest, lineEnd)];
  }
  const section = `${line}${lineEnd}${items.length === 0 ? '' : `${lineEnd}${listOf(items, lineEnd)}${lineEnd}`}`;
  if (newest !== undefined) return [{ span: [newest.start, newest.start], text: `${section}${lineEnd}` }];
  const gap = text === '' ? '' : text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
  return [{ span: [text.length, text.length], text: gap + section }];
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

function headingsOf(text: string): Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  for (let start = 0; start < text.length; ) {
    const end = lineStop(text, start);
    const line = text.slice(start, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && mark === undefined && /^#{1,4} /.test(line)) {
      headings.push({ start, end: start + line.trimEnd().length, line });
    }
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const next = text.indexOf('\n', end);
    if (next < 0) break;
    start = next + 1;
  }
  return headings;
}

// The newest heading with another number and day; a link in it leads to the old version.
function headingFor(next: string, today: string, newest: Heading | undefined, open: Heading | undefined): string {
  if (newest !== undefined) {
    const plain = newest.line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trimEnd();
    return plain.replace(version, () => next).replace(/\d{4}-\d{2}-\d{2}/, today);
  }
  const marks = /^#+/.exec(open?.line ?? '## ')?.[0] ?? '##';
  return open?.line.includes('[') === false ? `${marks} ${next} - ${today}` : `${marks} [${next}] - ${today}`;
}

/** The links that keepachangelog.com has at the end: what is unreleased is compared with the new version from now on. */
function comparison(text: string, next: string, newest: Heading | undefined, lineEnd: string): Stretch[] {
  const last = version.exec(newest?.line ?? '')?.[0];
  const found = /^\[unreleased\]:[ \t]*(\S*\/compare\/)(\S*?)\.\.\.HEAD(?=[ \t]*\r?$)/im.exec(text);
  const [line, url = '', tag = ''] = found ?? [];
  if (found === null || line === undefined || last === undefined || !tag.endsWith(last)) return [];
  const tagged = tag.slice(0, tag.length - last.length) + next;
  const moved = line.slice(0, line.length - `${tag}...HEAD`.length);
  const links = `${moved}${tagged}...HEAD${lineEnd}[${next}]: ${url}${tag}...${tagged}`;
  return [{ span: [found.index, found.index + line.length], text: links }];
}
