/** What a picture can be for clients and browsers, by the endings of its name. */
export type PictureKind = 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'AVIF' | 'BMP' | 'ICO' | 'SVG';

const kinds: Readonly<Record<string, PictureKind>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  gif: 'GIF',
  webp: 'WebP',
  avif: 'AVIF',
  bmp: 'BMP',
  ico: 'ICO',
  svg: 'SVG',
};

/** The kind of picture that a path is called; undefined for none. */
export function pictureCalled(path: string): PictureKind | undefined {
  const ending = /\.(\w{3,4})$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
}

/** What each begins with, in hexadecimal digits; a dot is any of them. */
const starts: readonly (readonly [pattern: RegExp, kind: PictureKind])[] = [
  [/^89504e470d0a/, 'PNG'],
  [/^ffd8ff/, 'JPEG'],
  [/^474946383[79]61/, 'GIF'],
  [/^52494646.{8}57454250/, 'WebP'],
  [/^.{8}66747970617669(?:66|73)/, 'AVIF'],
  [/^424d/, 'BMP'],
  [/^00000100/, 'ICO'],
];

/** The kind of picture that bytes begin like, SVG left out, which is text; undefined for none. */
export function pictureIn(bytes: Uint8Array): PictureKind | undefined {
  const begin = Array.from(bytes.subarray(0, 12), byte => byte.toString(16).padStart(2, '0')).join('');
  return starts.find(([pattern]) => pattern.test(begin))?.[1];
}

/** Is a text a drawing in SVG? */
export function isSvg(text: string): boolean {
  const begin = text.slice(0, 8192);
  return /^\s*</.test(begin) && /<(?:[\w-]{1,40}:)?svg[\s/>]/.test(begin) && !/<html[\s>]/i.test(begin);
}

/** Where a drawing in SVG would run a program, with what holds it. */
export interface SvgScript {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const scripts: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<(?:[\w-]{1,40}:)?script[\s/>]/i, 'a script element'],
  [/[\s"'/]on[a-z]{3,30}[ \t\r\n]{0,8}=[ \t\r\n]{0,8}["']/i, 'an event handler'],
  [/\bhref[ \t\r\n]{0,8}=[ \t\r\n]{0,8}["'][ \t\r\n]{0,8}javascript:/i, 'a link that runs a script'],
];

/** What of a drawing in SVG is a program, the first of each kind; comments do not count. */
export function scriptsIn(svg: string): SvgScript[] {
  const text = withoutComments(svg);
  return scripts.flatMap(([pattern, what]) => {
    const { 0: match = '', index } = pattern.exec(text) ?? {};
    return index === undefined ? [] : [{ what, start: index, end: index + match.length }];
  });
}

/** With blanks in the place of comments; one without an end goes on to the end. */
function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    kept += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}
