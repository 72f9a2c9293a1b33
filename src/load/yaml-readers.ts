import { type Document, isScalar, parseAllDocuments, visit, type YAMLError } from 'yaml';
import type { ClientId } from '../model/client.ts';

/** How a client reads the YAML of front matter: claude 2.1.329, codex-cli 0.169.0 and copilot 1.0.102, seen with 400 texts. */
interface Reader {
  readonly client: ClientId;
  /** Does it take all characters for text? */
  readonly isText: (text: string) => boolean;
  /** Are U+0085, U+2028 and U+2029 ends of lines, as in YAML 1.1? */
  readonly moreLines: boolean;
  /** The keys that may not stand twice; all where it is absent. */
  readonly once?: readonly string[];
  /** Does it overlook tabs that indent, and a comma that begins a text? */
  readonly lenient: boolean;
  /** Does another try with a line that is no YAML. */
  readonly mend?: (line: string) => string;
}

const isText = (text: string): boolean => !/^\t|(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]/mu.test(text);

const readers: readonly Reader[] = [
  {
    client: 'claude',
    isText: text => !text.includes('\0'),
    moreLines: false,
    once: [],
    lenient: true,
    mend: quotedByClaude,
  },
  {
    client: 'codex',
    isText,
    moreLines: true,
    once: ['name', 'description', 'metadata'],
    lenient: false,
    mend: quotedByCodex,
  },
  { client: 'copilot', isText, moreLines: true, lenient: false },
];

/** Longer texts, as nobody writes them, are not tried in every way. */
const most = 16 * 1024;

/** The clients that read a text as YAML, as it is or after mending it, each with what it then reads. */
export function yamlReadersOf(text: string): ReadonlyMap<ClientId, unknown> {
  const found = new Map<ClientId, unknown>();
  if (text.length > most) return found;
  for (const reader of readers) {
    const read = readBy(reader, text) ?? readBy(reader, mended(reader, text));
    if (read !== undefined) found.set(reader.client, read.value);
  }
  return found;
}

function mended({ mend }: Reader, text: string): string {
  return mend === undefined ? text : text.split('\n').map(mend).join('\n');
}

function readBy(reader: Reader, text: string): { readonly value: unknown } | undefined {
  if (!reader.isText(text)) return undefined;
  const lines = reader.moreLines ? text.replace(/[\u0085\u2028\u2029]/g, '\n') : text;
  const [document] = parseAllDocuments(lines, { ...options, uniqueKeys: isTwice(reader) });
  if (document === undefined || !('errors' in document)) return undefined;
  if (!document.errors.every(error => isOverlooked(error, lines, reader))) return undefined;
  return valueIn(document);
}

const options = { version: '1.2', merge: false, strict: true, prettyErrors: false, logLevel: 'silent' } as const;

function isOverlooked({ code, pos: [at] }: YAMLError, text: string, { lenient }: Reader): boolean {
  return lenient && (code === 'TAB_AS_INDENT' || (code === 'BAD_SCALAR_START' && text[at] === ','));
}

function isTwice({ once }: Reader) {
  if (once?.length === 0) return false;
  return (a: unknown, b: unknown): boolean =>
    isScalar(a) &&
    isScalar(b) &&
    a.value === b.value &&
    a.value !== '<<' &&
    (once === undefined || once.includes(String(a.value)));
}

/** An alias of nothing, or more aliases than anybody writes, is not read. */
function valueIn(document: Document): { readonly value: unknown } | undefined {
  let count = 0;
  visit(document, { Alias: () => void count++ });
  if (count > 100) return undefined;
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch {
    return undefined;
  }
}

/** Puts the value of a line `key: value` into quotes if there is a character in it that YAML has a use for. */
function quotedByClaude(line: string): string {
  const [, key, value = ''] = /^([A-Za-z_-]+):[ \t]+([^\r]+)/.exec(line) ?? [];
  const isQuoted = /^(?:".*"|'.*')$/.test(value);
  return key === undefined || isQuoted || !/[{}[\]*&#!|>%@`]|: /.test(value) ? line : `${key}: ${quoted(value)}`;
}

/** Puts the value of a line `key: value`, at any depth, into quotes if it has a colon in it or starts as no text may. */
function quotedByCodex(line: string): string {
  const colon = line.indexOf(':');
  const said = line.slice(colon + 1);
  const value = (said.split(/[ \t]#/, 1)[0] ?? '').replace(/^[ \t]+/, '').replace(/[ \t\r]+$/, '');
  if (colon < 1 || !/^[ \t]/.test(said) || /^["'|>#]/.test(value)) return line;
  const isOdd = /:\s\S|^[@`]|^\[.*(?:[^\]]|\] *[[(].*)$|^\{.*[^}]$|^[[{]$/.test(value);
  return isOdd ? `${line.slice(0, colon)}: ${quoted(value)}` : line;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
