import { type Schema, schemaNamed } from './contract.ts';

/** A value that a schema of the description allows, with only what it requires, and some of it as a test wants it. */
export function sampleOf(name: string, wanted: Schema): Schema {
  return { ...(sample(schemaNamed(name)) as Schema), ...wanted };
}

function sample(schema: Schema): unknown {
  const { $ref, anyOf, oneOf, allOf, type, format } = schema;
  if (typeof $ref === 'string') return sample(schemaNamed($ref.replace('#/schemas/', '')));
  const [first] = listOf(anyOf ?? oneOf);
  if (first !== undefined) return sample(first);
  if (allOf !== undefined) return Object.assign({}, ...listOf(allOf).map(sample));
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (type) {
    case 'null':
      return null;
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    case 'array':
      return [];
    case 'string':
      return text(format);
    default:
      return members(schema);
  }
}

function members({ properties, required }: Schema): Schema {
  const all = (properties ?? {}) as Readonly<Record<string, Schema>>;
  const names = Array.isArray(required) ? (required as string[]) : [];
  return Object.fromEntries(names.map(name => [name, sample(all[name] ?? {})]));
}

function text(format: unknown): string {
  if (format === 'uri') return 'https://github.com/x';
  return format === 'date-time' ? '2026-11-20T08:00:00Z' : 'x';
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : [];
}
