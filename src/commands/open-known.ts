import type { Survey } from '../load/survey.ts';
import { folderAmong, isBelow } from '../model/path.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { openPortion, type Portion, type Question } from './portion.ts';
import { areApart } from './portions.ts';

/** What is known of plugins. */
export interface Known {
  /** Names what is said of some plugins that are looked at together, nearly always one; undefined where that does not follow from what they are. */
  idOf(folders: readonly string[]): string | undefined;
  find(id: string): Portion | undefined;
  /** Hears what was asked for, and whether it had to be made. */
  note(portion: Portion, id: string | undefined, isNew: boolean): void;
}

/** Opens a portion, of which what is known is not opened again. */
export function openKnown(
  known: Known,
  seen: Survey,
  folders: readonly string[],
  rules: readonly JudgingRule[],
  question: Question,
): Portion {
  const parts = areApart(seen) ? folders.map(folder => [folder]) : [folders];
  const ids = parts.map(part => known.idOf(part));
  const found = ids.map(id => (id === undefined ? undefined : known.find(id)));
  const open = (some: readonly string[]): Portion => openPortion(seen, some, rules, question);
  const opened = openParts(
    parts.filter((_, at) => found[at] === undefined),
    open,
  );
  const all = found.map(portion => portion ?? (opened.shift() as Portion));
  all.forEach((portion, at) => {
    known.note(portion, ids[at], found[at] === undefined);
  });
  return joined(all);
}

/** Opens all together, which is quicker, where each thing that is said then is said of one of them. */
function openParts(parts: readonly (readonly string[])[], open: (folders: readonly string[]) => Portion): Portion[] {
  const together = parts.length < 2 ? undefined : parted(open(parts.flat()), parts.flat());
  return together ?? parts.map(open);
}

/** A portion as one of each of its plugins; undefined where it is not plain whose something is. */
function parted({ plugins, diagnostics, digests }: Portion, folders: readonly string[]): Portion[] | undefined {
  const all = new Set(folders);
  if (folders.some(folder => folder === '' || isBelow(folder, all))) return undefined;
  const named = new Map<string, string | undefined>();
  for (const { name, root } of plugins) named.set(name.value, named.has(name.value) ? undefined : root);
  const own = new Map(folders.map(folder => [folder, { plugins: [], diagnostics: [], digests: [] } as Growing]));
  for (const plugin of plugins) own.get(plugin.root)?.plugins.push(plugin);
  for (const digest of digests) own.get(digest[0])?.digests.push(digest);
  for (const diagnostic of diagnostics) {
    const { at, plugin } = diagnostic;
    const whose = own.get(folderAmong(at.file, all) ?? (plugin === undefined ? undefined : named.get(plugin)) ?? '');
    if (whose === undefined) return undefined;
    whose.diagnostics.push(diagnostic);
  }
  return [...own.values()];
}

type Growing = { -readonly [Key in keyof Portion]: Portion[Key][number][] };

function joined(portions: readonly Portion[]): Portion {
  const [first] = portions;
  if (first !== undefined && portions.length === 1) return first;
  return {
    plugins: portions.flatMap(({ plugins }) => plugins),
    diagnostics: portions.flatMap(({ diagnostics }) => diagnostics),
    digests: portions.flatMap(({ digests }) => digests),
  };
}
