import type { State } from './deprecation.ts';
import { matchesGlob, matchesName } from './glob.ts';
import { type Plugin, partsOf } from './plugin.ts';

/** What a selector looks at: a plugin where it stands, in a catalog or in none; or a catalog by itself. */
export interface Subject {
  readonly plugin?: Plugin;
  /** What a plugin is called of which nothing else is left. */
  readonly name?: string;
  readonly state?: State;
  readonly catalog?: string;
}

const tests: Readonly<Record<string, (wanted: string, subject: Subject) => boolean>> = {
  plugins: (pattern, { plugin, name = plugin?.name.value }) => name !== undefined && matchesName(name, pattern),
  paths: (pattern, { plugin }) => plugin !== undefined && matchesGlob(plugin.root, pattern),
  categories: (category, { plugin }) => plugin?.category?.value === category,
  owners: (owner, { plugin }) => plugin?.owners.includes(owner) === true,
  kinds: (kind, { plugin }) => plugin?.manifests.some(({ shape }) => shape === kind) === true,
  has: (part, { plugin }) => plugin !== undefined && partsOf(plugin).includes(part),
  states: (wanted, { state }) => wanted === state,
  catalogs: (name, { catalog }) => catalog !== undefined && matchesName(catalog, name),
};

/** Does a mapping of `plugins`, `paths`, `owners`, ... select the subject? Keys are ANDed, their values ORed, absent is any. */
export function selects(match: Readonly<Record<string, unknown>>, subject: Subject): boolean {
  return Object.entries(tests).every(([key, test]) => {
    const wanted = Object.hasOwn(match, key) ? match[key] : undefined;
    if (wanted === undefined) return true;
    return Array.isArray(wanted) && wanted.some(each => typeof each === 'string' && test(each, subject));
  });
}
