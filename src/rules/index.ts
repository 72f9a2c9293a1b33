import catalogDuplicateEntry from './catalog/duplicate-entry.ts';
import catalogEntryDropped from './catalog/entry-dropped.ts';
import catalogEntryRefused from './catalog/entry-refused.ts';
import catalogEnum from './catalog/enum.ts';
import catalogRefused from './catalog/refused.ts';
import catalogUnknownPlugin from './catalog/unknown-plugin.ts';
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
import securityInsecureUrl from './security/insecure-url.ts';
import securityUnpinnedSource from './security/unpinned-source.ts';
import structureCaseCollision from './structure/case-collision.ts';
import structureLink from './structure/link.ts';
import structureMisplaced from './structure/misplaced.ts';
import structureNoManifest from './structure/no-manifest.ts';
import structurePathEscapes from './structure/path-escapes.ts';
import structurePathForm from './structure/path-form.ts';
import structurePathMissing from './structure/path-missing.ts';
import structureSize from './structure/size.ts';
import structureUnreadable from './structure/unreadable.ts';
import versionBuildMetadata from './version/build-metadata.ts';
import versionMissing from './version/missing.ts';
import versionNotSemver from './version/not-semver.ts';
import versionPrereleaseInStable from './version/prerelease-in-stable.ts';

/** Every rule, in the order of areas and ids. */
export const rules: readonly Rule[] = [
  catalogDuplicateEntry,
  catalogEntryDropped,
  catalogEntryRefused,
  catalogEnum,
  catalogRefused,
  catalogUnknownPlugin,
  schemaComponent,
  schemaDocument,
  schemaDuplicateKey,
  schemaFrontmatter,
  schemaInvalidJson,
  schemaManifest,
  schemaShape,
  schemaUnknownField,
  schemaUnquotedScalar,
  securityInsecureUrl,
  securityUnpinnedSource,
  structureCaseCollision,
  structureLink,
  structureMisplaced,
  structureNoManifest,
  structurePathEscapes,
  structurePathForm,
  structurePathMissing,
  structureSize,
  structureUnreadable,
  versionBuildMetadata,
  versionMissing,
  versionNotSemver,
  versionPrereleaseInStable,
];
