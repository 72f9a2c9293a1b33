/** A tag of a page: its name, its attributes as they read, and whether it closes. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const tag = /<(\/?)([A-Za-z][\w-]*|!doctype)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g;
const bare = new Set(['!doctype', 'meta', 'link', 'input', 'br', 'img']);

/** The tags of a page in order; an error where something between them could be a tag, or where they do not nest. */
export function tagsOf(page: string): readonly Tag[] {
  const between = page.replaceAll(tag, '');
  const stray = /[<>]/.exec(between);
  if (stray !== null) throw new Error(`a stray ${between.slice(Math.max(0, stray.index - 40), stray.index + 40)}`);
  const open: string[] = [];
  return [...page.matchAll(tag)].map(([, slash, name = '', rest = '', end]) => {
    const closes = slash === '/';
    if (closes && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    if (!closes && end === '' && !bare.has(name)) open.push(name);
    const pairs = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
    return { name, closes, attributes: new Map(pairs.map(([, key = '', value = '']) => [key, plain(value)])) };
  });
}

function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name] ?? '');
}
