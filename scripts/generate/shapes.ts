import { withoutProse } from './flatten.ts';
import type { Generated } from './generated.ts';
import { isObject, readSchemas, type Schema } from './schemas.ts';

/** What only we write; a run reads none of it, so the full validators are quick enough. */
const outputs = [
  ...[
    'ai-catalog',
    'catalog-index',
    'catalog-lock',
    'catalog-losses',
    'calendar',
    'catalog-status',
    'doctor',
    'enforced',
    'explained',
    'fetch-state',
    'fetched',
    'imported',
    'inspection',
    'ledger',
    'mended',
    'outdated',
    'planted',
    'policy-print',
    'promoted',
    'published',
    'raised',
    'report',
    'retired',
    'rolled-back',
    'rules',
    'set-up',
  ],
  ...['provenance-statement', 'release-statement', 'verification'],
];

/** The keywords that `src/load/fits.ts` knows; a schema with another one would be taken to fit when it does not. */
const known = new Set([
  ...['type', 'enum', 'const', 'pattern', 'minLength', 'maxLength', 'minimum', 'not', 'if', 'then', 'else', 'allOf'],
  ...['anyOf', 'items', 'minItems', 'maxItems', 'uniqueItems', 'required', 'properties', 'patternProperties'],
  ...['additionalProperties', 'propertyNames', 'definitions', '$ref'],
]);

/** The schemas of everything that is read, by kind, without prose: all it takes to tell whether a document fits. */
export function shapes(): Generated[] {
  const read = readSchemas().filter(({ kind }) => !outputs.includes(kind));
  const table = Object.fromEntries(read.map(({ kind, schema }) => [kind, withoutProse(schema)]));
  for (const [kind, schema] of Object.entries(table)) demandKnown(kind, schema);
  return [{ path: 'src/load/generated/shapes.json', text: `${JSON.stringify(table, null, 2)}\n` }];
}

function demandKnown(kind: string, schema: Schema): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (!known.has(keyword)) throw new Error(`schema ${kind} says "${keyword}", which src/load/fits.ts does not know`);
    for (const part of partsOf(keyword, value)) demandKnown(kind, part);
  }
}

function partsOf(keyword: string, value: unknown): Schema[] {
  if (keyword === 'enum' || keyword === 'const' || keyword === 'required') return [];
  const byName = ['properties', 'patternProperties', 'definitions'].includes(keyword) && isObject(value);
  return [byName ? Object.values(value) : value].flat().filter(isObject);
}
