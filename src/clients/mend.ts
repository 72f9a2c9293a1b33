import { didYouMean, oneOf, shown } from '../model/words.ts';
import { isObject, type JsonObject, own } from './json.ts';
import type { Check, Field } from './table.ts';

/** What to write in place of a text that a demand does not hold for; where nothing can be guessed, the demand's own hint. */
export function hintFor(check: Check, text: string): string | undefined {
  const { hint, mend } = check;
  if (mend === 'name') {
    const name = nameLike(text, check);
    return name === undefined ? hint : `Such as ${shown(name)}.`;
  }
  const better = mend === undefined ? undefined : mends[mend](text);
  return better === undefined || better === text ? hint : `Write ${shown(better, 200)}.`;
}

const mends: Readonly<Record<Exclude<Check['mend'], 'name' | undefined>, (text: string) => string | undefined>> = {
  relative: text =>
    climbs(text) || text.startsWith('/') ? undefined : `./${slashed(text).replace(/^(?:\.?\/+)+/, '')}`,
  below: text => (climbs(text) ? undefined : slashed(text).replace(/^\/+/, '') || undefined),
  digits: text => (/^[0-9a-f]{40}$/i.test(text.trim()) ? text.trim().toLowerCase() : undefined),
  git: gitUrl,
  https: text => (/^http:\/\//i.test(text) ? text.replace(/^http:\/\/(?:[^/?#]*@)?/i, 'https://') : undefined),
};

function climbs(text: string): boolean {
  return text === '' || /^~|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|:\/\//.test(text);
}

function slashed(text: string): string {
  return text.replaceAll('\\', '/');
}

/** The name with the fewest changes that a demand takes. */
function nameLike(text: string, { match, not }: Check): string | undefined {
  const plain = text
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  const undotted = plain.replaceAll('.', '-');
  return [plain, undotted, plain.toLowerCase(), undotted.toLowerCase()].find(
    name =>
      name !== '' &&
      name !== text &&
      name.length <= 64 &&
      (match === undefined || new RegExp(match).test(name)) &&
      (not === undefined || !new RegExp(not).test(name)),
  );
}

function gitUrl(text: string): string | undefined {
  const url = text.trim().replace(/^(?:git\+)?(https?|ssh):\/\//i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
  if (url !== text.trim()) return url;
  if (/^git:\/\/\S+$/i.test(url)) return url.replace(/^git:/i, 'https:');
  return /^[\w-]+(?:\.[\w-]+)+\/[\w.-]+\/[\w.-]+$/.test(url) ? `https://${url.replace(/\.git$/, '')}.git` : undefined;
}

/** What to add for a key that is missing. */
export function hintToAdd(key: string, field: Field): string {
  return `Add ${shown(key)}: ${sample(field)}.`;
}

function sample({ table, types }: Field): string {
  const needed = Object.entries(table?.fields ?? {}).filter(([, field]) => field.required === true);
  if (types[0] === 'object') return `{ ${needed.map(([key, field]) => `"${key}": ${sample(field)}`).join(', ')} }`;
  if (types[0] === 'array') return '[...]';
  return types[0] === 'string' ? '"..."' : '...';
}

/** What to write in place of a value of the wrong type, where its meaning is plain. */
export function hintForType({ items, table, types }: Field, value: unknown): string | undefined {
  if (value === null) return 'Leave it out instead.';
  if (types.length === 1 && types[0] === 'boolean') return 'Write true or false, without quotes.';
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return `Write "${value}".`;
  if (types.includes('string') && isObject(value)) {
    const url = own(value, 'url') ?? own(value, 'name');
    return typeof url === 'string' ? `Write ${shown(url)}.` : undefined;
  }
  if (types.includes('string') && Array.isArray(value)) return 'Write one text, in quotes.';
  if (typeof value !== 'string') return undefined;
  if (types.includes('array') && items?.types.includes('string') === true) return `Write [${shown(value)}].`;
  const named = types.includes('object') && table?.fields.name !== undefined;
  return named ? `Write { "name": ${shown(value)} }.` : undefined;
}

/** What to write in place of a word that is none of those a client knows. */
export function hintForWord(written: string, known: readonly string[]): string {
  const meant = didYouMean(written, known);
  return meant === undefined ? `Write ${oneOf(known)}, or leave it out.` : `Did you mean "${meant}"?`;
}

/** What to write in place of a kind of source that a client does not understand; `{repo}` stands for that member. */
export function hintForKind(hints: JsonObject, kinds: JsonObject, source: JsonObject): string | undefined {
  const kind = own(source, 'source');
  if (typeof kind !== 'string') {
    const fitting = Object.entries(tellingKeys).find(([key, fits]) => key in source && Object.hasOwn(kinds, fits));
    return fitting === undefined ? undefined : `Add "source": "${fitting[1]}".`;
  }
  const hint = own(hints, kind);
  if (typeof hint === 'string') return hint.replace(/\{(\w+)\}/g, (_, key: string) => memberText(source, key));
  const meant = didYouMean(kind, Object.keys(kinds));
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

const tellingKeys = { repo: 'github', package: 'npm', sha256: 'archive', url: 'url', path: 'local' };
const placeholders: Readonly<Record<string, string>> = { repo: 'OWNER/REPO', path: './folder', url: 'https://...' };

function memberText(source: JsonObject, key: string): string {
  const member = own(source, key);
  if (typeof member !== 'string' || member === '') return placeholders[key] ?? '...';
  const text = key === 'path' ? (mends.relative(member) ?? member) : member;
  return shown(text, 200).slice(1, -1);
}
