import type { DueCatalog } from '../model/enforcement.ts';

interface Indexed {
  readonly asOf?: string;
  readonly validUntil?: string;
  readonly commit?: string;
  /** The version of the tool. */
  readonly version?: unknown;
  /** Catalog -> what its files are, as one text. */
  readonly catalogs: ReadonlyMap<string, string>;
}

/**
 * The catalogs that a build of today has otherwise than the index that was published: by the digests of their files, and all of
 * them once the index is no longer valid. Without a published index all are new. Both are texts of `catalog-index.json`.
 */
export function dueCatalogs(published: string | undefined, built: string, today: string): readonly DueCatalog[] {
  const now = indexIn(built)?.catalogs ?? new Map<string, string>();
  const then = published === undefined ? undefined : indexIn(published);
  const expired = then?.validUntil !== undefined && then.validUntil <= today;
  const here = [...now].flatMap(([name, files]): DueCatalog[] => {
    const before = then?.catalogs.get(name);
    if (before === undefined) return [{ name, because: 'new' }];
    if (before !== files) return [{ name, because: 'changed' }];
    return expired ? [{ name, because: 'expired' }] : [];
  });
  const gone = [...(then?.catalogs.keys() ?? [])].filter(name => !now.has(name));
  return [...here, ...gone.map(name => ({ name, because: 'gone' as const }))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** Was an index published from this very commit by this very tool, and is it still valid? Then nothing has to be compiled to know that nothing is due. */
export function isCurrent(published: string, commit: string | undefined, version: string, today: string): boolean {
  const then = indexIn(published);
  if (then?.asOf === undefined || commit === undefined || then.commit !== commit || then.version !== version)
    return false;
  return then.asOf <= today && (then.validUntil === undefined || today < then.validUntil);
}

/** What an index says, as far as it can be read: a release is not ours alone to write. */
function indexIn(text: string): Indexed | undefined {
  const value = parsed(text);
  if (!isTable(value)) return undefined;
  const { asOf, catalogs, commit, tool, validUntil } = value;
  const named = (Array.isArray(catalogs) ? catalogs : []).flatMap((each: unknown) => {
    if (!isTable(each) || typeof each.name !== 'string') return [];
    const files = Array.isArray(each.files) ? each.files.map((file: unknown) => JSON.stringify(file)).sort() : [];
    return [[each.name, files.join('\n')] as const];
  });
  return {
    ...(typeof asOf === 'string' && { asOf }),
    ...(typeof validUntil === 'string' && { validUntil }),
    ...(typeof commit === 'string' && { commit }),
    ...(isTable(tool) && { version: tool.version }),
    catalogs: new Map(named),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
