/** Where something was said: a file of the snapshot and a JSON pointer into it. Lines and columns are computed later, once, in `load/locate.ts`. */
export interface Place {
  /** Path inside the snapshot, `/`-separated, never absolute. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into JSON, YAML or front matter; absent means the file as a whole. */
  readonly pointer?: string;
  /** Zero-based index in a file of several YAML documents; 0 unless told. */
  readonly document?: number;
  /** What the pointer underlines; `value` unless told. */
  readonly on?: 'key' | 'value';
  /** UTF-16 offsets `[start, end)` where no pointer can say it, for example a syntax error. */
  readonly span?: readonly [start: number, end: number];
}

/** A value together with the place that said it, so that nobody searches text for a position. */
export interface Said<T> {
  readonly value: T;
  readonly place: Place;
}

/** One more step of a JSON pointer, escaped. */
export function step(pointer: string, key: string | number): string {
  if (typeof key === 'number') return `${pointer}/${key}`;
  if (pointer !== '') return pointer + stepText(key);
  let first = firsts.get(key);
  if (first === undefined) {
    first = stepText(key);
    if (firsts.size < mostFirsts) firsts.set(key, first);
  }
  return first;
}

// Thousands of manifests have the same few keys at the top.
const firsts = new Map<string, string>();
const mostFirsts = 200;

function stepText(key: string): string {
  const escaped = key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
  return `/${escaped}`;
}

/** The unescaped steps of a JSON pointer. */
export function steps(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `file#/pointer`, the short form used in examples and fingerprints. */
export function placeText(place: Place): string {
  return place.pointer === undefined ? place.file : `${place.file}#${place.pointer}`;
}

/** A place some steps further inside. */
export function inside(place: Place, ...keys: readonly (string | number)[]): Place {
  let pointer = place.pointer ?? '';
  for (const key of keys) pointer = step(pointer, key);
  return place.document === undefined
    ? { file: place.file, pointer }
    : { file: place.file, document: place.document, pointer };
}
