import type { ClientId } from '../model/client.ts';
import type { PromptKind } from '../model/document.ts';
import type { Shape } from '../model/plugin.ts';
import type { PartValues } from './client-facts.ts';
import { factsOf, knownAnywhere, manifestTable } from './facts.ts';
import { beginJudging, type ClientFault, report } from './fault.ts';
import { isObject, type JsonObject, jsonType, withArticle } from './json.ts';
import { judgeEntries, judgeNames } from './judge-entries.ts';
import { judgeField, judgeTable } from './judge-fields.ts';
import { judgeRenames } from './judge-renames.ts';
import type { Table } from './table.ts';

export type { ClientFault } from './fault.ts';

/**
 * What one client makes of a parsed marketplace file: everything it refuses, drops, ignores or warns about,
 * as far as the file alone decides it. `file` is the path of the catalog; nothing is thrown whatever the value is.
 */
export function judgeMarketplace(client: ClientId, value: unknown, file: string): readonly ClientFault[] {
  const judging = beginJudging(factsOf(client), file);
  const { arrayForm, catalog } = judging.facts;
  if (!isObject(value)) {
    const effect = Array.isArray(value) && arrayForm !== undefined ? 'none' : 'catalog-refused';
    const message = `the catalog is ${withArticle(jsonType(value))}, not an object`;
    const hint = 'Write it as { "name": "...", "owner": { "name": "..." }, "plugins": [...] }.';
    report(judging, undefined, { kind: 'shape', effect, message, hint });
    return judging.faults;
  }
  judgeTable(judging, catalog, value, undefined, 'catalog-refused', key => knownAnywhere('catalog', key));
  judgeRenames(judging, value);
  const entries = Object.hasOwn(value, 'plugins') ? value.plugins : undefined;
  if (Array.isArray(entries)) judgeEntries(judging, entries, value);
  return judging.faults;
}

/** What one client makes of the names of entries, each by itself, in a catalog file. */
export function judgeEntryNames(client: ClientId, names: readonly string[], file: string): readonly ClientFault[] {
  const judging = beginJudging(factsOf(client), file);
  judgeNames(judging, names);
  return judging.faults;
}

/**
 * What one client ignores, cuts, warns about or chokes on in a manifest of a shape it reads; a shape it does not
 * read has no faults.
 */
export function judgeManifest(client: ClientId, value: unknown, shape: Shape): readonly ClientFault[] {
  const table = manifestTable(client, shape);
  if (table === undefined || !isObject(value)) return [];
  const judging = beginJudging(factsOf(client), '');
  judgeTable(judging, table, value, undefined, 'install-fails', key => knownAnywhere('manifest', key));
  return judging.faults;
}

/** What one client minds in the values of the front matter of a skill, command or agent. */
export function judgePrompt(client: ClientId, value: unknown, kind: PromptKind): readonly ClientFault[] {
  const table = factsOf(client).components[kind]?.frontMatter?.table;
  if (table === undefined || !isObject(value)) return [];
  const judging = beginJudging(factsOf(client), '');
  judgeTable(judging, table, value, undefined, 'component-dropped');
  return judging.faults;
}

/** What one client minds in a server, in a matcher with its hooks, or in a hook of an event; pointers start at it. */
export function judgePart(
  client: ClientId,
  what: 'server' | 'group' | 'hook',
  value: unknown,
  event = '',
): readonly ClientFault[] {
  const values = factsOf(client).components[what === 'server' ? 'mcp' : 'hooks']?.values;
  if (values === undefined || !isObject(value)) return [];
  const judging = beginJudging(factsOf(client), '');
  const said = values.nulls === 'absent' ? withoutNulls(value) : value;
  const type = Object.hasOwn(said, 'type') ? said.type : 'none';
  const table = what === 'group' ? values.group : tableFor(values, String(type));
  if (table !== undefined) judgeTable(judging, table, said, undefined, 'component-dropped');
  else if (values.unknown !== undefined) {
    const known = Object.keys(values.types).filter(each => each !== 'none');
    judgeField(judging, { types: ['string'], enum: known }, type, { key: 'type' }, values.unknown);
  }
  if (values.guards?.includes(event) !== true) return judging.faults;
  return judging.faults.map(fault => ({ ...fault, effect: 'component-dropped' as const }));
}

function withoutNulls(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function tableFor({ types }: PartValues, type: string): Table | undefined {
  return Object.hasOwn(types, type) ? types[type] : types.any;
}
