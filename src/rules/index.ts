import type { Rule } from './rule.ts';
import schemaInvalidJson from './schema/invalid-json.ts';

/** Every rule, in the order of areas and ids. */
export const rules: readonly Rule[] = [schemaInvalidJson];
