import type { Rule } from './rule.ts';
import schemaComponent from './schema/component.ts';
import schemaDocument from './schema/document.ts';
import schemaDuplicateKey from './schema/duplicate-key.ts';
import schemaFrontmatter from './schema/frontmatter.ts';
import schemaInvalidJson from './schema/invalid-json.ts';
import schemaManifest from './schema/manifest.ts';
import schemaShape from './schema/shape.ts';
import schemaUnknownField from './schema/unknown-field.ts';
import schemaUnquotedScalar from './schema/unquoted-scalar.ts';

/** Every rule, in the order of areas and ids. */
export const rules: readonly Rule[] = [
  schemaComponent,
  schemaDocument,
  schemaDuplicateKey,
  schemaFrontmatter,
  schemaInvalidJson,
  schemaManifest,
  schemaShape,
  schemaUnknownField,
  schemaUnquotedScalar,
];
