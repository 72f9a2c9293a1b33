import { type Fence, fenceAfter } from './markdown-fence.ts';

/** A heading of a Markdown text. */
export interface Heading {
  /** Offset at which its line begins. */
  readonly start: number;
  /** Offset behind its last letter, or behind the line that underlines it. */
  readonly end: number;
  /** What it says, without the signs that make it a heading. */
  readonly says: string;
  /** `##`, or the line below it that underlines it: `-----`. */
  readonly mark: string;
}

const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const notPlain = /^(?: {4}|\t| {0,3}(?:[#>|<]|[-*+][ \t]|\d+[.)][ \t]|(?:[-*_][ \t]*){3,}$))/;

/** The headings of a Markdown text down to the fourth level, in order: none of those in comments and fenced code. */
export function headingsOf(text: string): readonly Heading[] {
  const headings: Heading[] = [];
  const lines = linesOf(text);
  let fence: Fence | undefined;
  let isComment = false;
  let isFree = true; // Does a line begin a paragraph here?
  for (const [at, { line, start }] of lines.entries()) {
    const wasFence = fence !== undefined;
    if (!isComment) fence = fenceAfter(line, fence);
    if (fence !== undefined) continue;
    isComment ||= /^ {0,3}<!--/.test(line);
    if (isComment) {
      isComment = !line.replace('<!--', '').includes('-->');
      isFree = !isComment;
      continue;
    }
    const heading = signed(line, start) ?? (isFree ? underlined(line, start, lines[at + 1]) : undefined);
    if (heading !== undefined) headings.push(heading);
    isFree = heading !== undefined || wasFence || line.trim() === '';
  }
  return headings;
}

interface Line {
  readonly line: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map(whole => {
    const line = { line: whole.replace(/\r$/, ''), start };
    start += whole.length + 1;
    return line;
  });
}

function signed(line: string, start: number): Heading | undefined {
  const mark = /^#{1,4}(?= )/.exec(line)?.[0];
  if (mark === undefined) return undefined;
  return { start, end: start + line.trimEnd().length, says: unclosed(line.slice(mark.length).trim()), mark };
}

// `## 1.2.3 ##` says the same as `## 1.2.3`.
function unclosed(says: string): string {
  let end = says.length;
  while (says[end - 1] === '#') end--;
  return /\s/.test(says[end - 1] ?? '') ? says.slice(0, end).trimEnd() : says;
}

function underlined(line: string, start: number, below: Line | undefined): Heading | undefined {
  if (below === undefined || line.trim() === '' || notPlain.test(line) || !underline.test(below.line)) return undefined;
  return { start, end: below.start + below.line.trimEnd().length, says: line.trim(), mark: below.line.trim() };
}
