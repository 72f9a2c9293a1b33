import catalogChannelCollision from './catalog/channel-collision.ts';
import catalogChannelOrder from './catalog/channel-order.ts';
import catalogDrift from './catalog/drift.ts';
import catalogDuplicateEntry from './catalog/duplicate-entry.ts';
import catalogEmpty from './catalog/empty.ts';
import catalogEntryDropped from './catalog/entry-dropped.ts';
import catalogEntryMismatch from './catalog/entry-mismatch.ts';
import catalogEntryRefused from './catalog/entry-refused.ts';
import catalogEntryVanished from './catalog/entry-vanished.ts';
import catalogEnum from './catalog/enum.ts';
import catalogFieldIgnored from './catalog/field-ignored.ts';
import catalogHandedOver from './catalog/handed-over.ts';
import catalogLinkedFolder from './catalog/linked-folder.ts';
import catalogMissingPlugin from './catalog/missing-plugin.ts';
import catalogNameChanged from './catalog/name-changed.ts';
import catalogOrder from './catalog/order.ts';
import catalogOutputCollision from './catalog/output-collision.ts';
import catalogRefused from './catalog/refused.ts';
import catalogRenames from './catalog/renames.ts';
import catalogRestrictedLeak from './catalog/restricted-leak.ts';
import catalogStale from './catalog/stale.ts';
import catalogStillOffered from './catalog/still-offered.ts';
import catalogTargetLoss from './catalog/target-loss.ts';
import catalogUnknownPlugin from './catalog/unknown-plugin.ts';
import catalogUnlisted from './catalog/unlisted.ts';
import catalogYankedVersion from './catalog/yanked-version.ts';
import chainCycle from './chain/cycle.ts';
import chainRange from './chain/range.ts';
import chainRetiringStep from './chain/retiring-step.ts';
import chainSensitiveFlow from './chain/sensitive-flow.ts';
import chainUnboundInput from './chain/unbound-input.ts';
import chainUnknownStep from './chain/unknown-step.ts';
import deprecationBackdated from './deprecation/backdated.ts';
import deprecationDateOrder from './deprecation/date-order.ts';
import deprecationDependents from './deprecation/dependents.ts';
import deprecationExtensionLimit from './deprecation/extension-limit.ts';
import deprecationFreeze from './deprecation/freeze.ts';
import deprecationHistory from './deprecation/history.ts';
import deprecationInNoCatalog from './deprecation/in-no-catalog.ts';
import deprecationInvalidDate from './deprecation/invalid-date.ts';
import deprecationMigrationMissing from './deprecation/migration-missing.ts';
import deprecationNoticeNotServed from './deprecation/notice-not-served.ts';
import deprecationNoticeTooShort from './deprecation/notice-too-short.ts';
import deprecationOverdue from './deprecation/overdue.ts';
import deprecationRecordDeleted from './deprecation/record-deleted.ts';
import deprecationRemovedEarly from './deprecation/removed-early.ts';
import deprecationReopened from './deprecation/reopened.ts';
import deprecationReplacementChain from './deprecation/replacement-chain.ts';
import deprecationReplacementEscalates from './deprecation/replacement-escalates.ts';
import deprecationReplacementMissing from './deprecation/replacement-missing.ts';
import deprecationReplacementReach from './deprecation/replacement-reach.ts';
import deprecationReplacementUnknown from './deprecation/replacement-unknown.ts';
import deprecationShortened from './deprecation/shortened.ts';
import deprecationUpcoming from './deprecation/upcoming.ts';
import deprecationWithdrawnWithoutReason from './deprecation/withdrawn-without-reason.ts';
import identityConfusable from './identity/confusable.ts';
import identityDuplicateName from './identity/duplicate-name.ts';
import identityManifestsDisagree from './identity/manifests-disagree.ts';
import identityNameFormat from './identity/name-format.ts';
import identityNameReuse from './identity/name-reuse.ts';
import identityPublisherChanged from './identity/publisher-changed.ts';
import identityRenamed from './identity/renamed.ts';
import identityReservedName from './identity/reserved-name.ts';
import identitySkillName from './identity/skill-name.ts';
import policyAuth from './policy/auth.ts';
import policyBaseBroken from './policy/base-broken.ts';
import policyCodeownersLine from './policy/codeowners-line.ts';
import policyDebugEnabled from './policy/debug-enabled.ts';
import policyDefaultInstall from './policy/default-install.ts';
import policyEvidenceMissing from './policy/evidence-missing.ts';
import policyHookAllowed from './policy/hook-allowed.ts';
import policyLicenseAllowed from './policy/license-allowed.ts';
import policyLocked from './policy/locked.ts';
import policyMcpCommandAllowed from './policy/mcp-command-allowed.ts';
import policyMcpHostAllowed from './policy/mcp-host-allowed.ts';
import policyNoEffect from './policy/no-effect.ts';
import policyOwner from './policy/owner.ts';
import policyPermissionAllowed from './policy/permission-allowed.ts';
import policyPermissionEscalation from './policy/permission-escalation.ts';
import policyRequiredMetadata from './policy/required-metadata.ts';
import policyWeakened from './policy/weakened.ts';
import type { Rule } from './rule.ts';
import schemaComponent from './schema/component.ts';
import schemaDocument from './schema/document.ts';
import schemaDuplicateKey from './schema/duplicate-key.ts';
import schemaFieldLimits from './schema/field-limits.ts';
import schemaFrontmatter from './schema/frontmatter.ts';
import schemaInvalidJson from './schema/invalid-json.ts';
import schemaManifest from './schema/manifest.ts';
import schemaShape from './schema/shape.ts';
import schemaUnknownField from './schema/unknown-field.ts';
import schemaUnquotedScalar from './schema/unquoted-scalar.ts';
import schemaUserConfig from './schema/user-config.ts';
import securityAutoExecAdded from './security/auto-exec-added.ts';
import securityBinary from './security/binary.ts';
import securityDangerousHook from './security/dangerous-hook.ts';
import securityHiddenInstructions from './security/hidden-instructions.ts';
import securityInsecureUrl from './security/insecure-url.ts';
import securityInvisibleUnicode from './security/invisible-unicode.ts';
import securityMutablePackage from './security/mutable-package.ts';
import securitySecret from './security/secret.ts';
import securityUnpinnedSource from './security/unpinned-source.ts';
import structureAssets from './structure/assets.ts';
import structureCaseCollision from './structure/case-collision.ts';
import structureLink from './structure/link.ts';
import structureMisplaced from './structure/misplaced.ts';
import structureMissingDocs from './structure/missing-docs.ts';
import structureNoManifest from './structure/no-manifest.ts';
import structureNotExecutable from './structure/not-executable.ts';
import structureOrphan from './structure/orphan.ts';
import structurePathEscapes from './structure/path-escapes.ts';
import structurePathForm from './structure/path-form.ts';
import structurePathMissing from './structure/path-missing.ts';
import structureSize from './structure/size.ts';
import structureUnportableName from './structure/unportable-name.ts';
import structureUnreadable from './structure/unreadable.ts';
import targetMinClient from './target/min-client.ts';
import targetUnsupported from './target/unsupported.ts';
import versionBaselineAdopted from './version/baseline-adopted.ts';
import versionBaselineUnavailable from './version/baseline-unavailable.ts';
import versionBuildMetadata from './version/build-metadata.ts';
import versionBumpTooSmall from './version/bump-too-small.ts';
import versionChangeFile from './version/change-file.ts';
import versionChangelogMissing from './version/changelog-missing.ts';
import versionClaimed from './version/claimed.ts';
import versionContentChanged from './version/content-changed.ts';
import versionDecreased from './version/decreased.ts';
import versionFinalDiffers from './version/final-differs.ts';
import versionMissing from './version/missing.ts';
import versionNotBumpedInPr from './version/not-bumped-in-pr.ts';
import versionNotSemver from './version/not-semver.ts';
import versionPrerelease from './version/prerelease.ts';
import versionPrereleaseInStable from './version/prerelease-in-stable.ts';
import versionRemovalWithoutNotice from './version/removal-without-notice.ts';
import versionRevertDetected from './version/revert-detected.ts';
import versionRollback from './version/rollback.ts';
import versionSkipped from './version/skipped.ts';
import versionStartsHigh from './version/starts-high.ts';
import versionUnreleased from './version/unreleased.ts';
import versionUnreleasedReverted from './version/unreleased-reverted.ts';
import waiverExpiring from './waiver/expiring.ts';
import waiverInvalid from './waiver/invalid.ts';
import waiverUnused from './waiver/unused.ts';

/** Every rule, in the order of areas and ids. */
export const rules: readonly Rule[] = [
  catalogChannelCollision,
  catalogChannelOrder,
  catalogDrift,
  catalogDuplicateEntry,
  catalogEmpty,
  catalogEntryDropped,
  catalogEntryMismatch,
  catalogEntryRefused,
  catalogEntryVanished,
  catalogEnum,
  catalogFieldIgnored,
  catalogHandedOver,
  catalogLinkedFolder,
  catalogMissingPlugin,
  catalogNameChanged,
  catalogOrder,
  catalogOutputCollision,
  catalogRefused,
  catalogRenames,
  catalogRestrictedLeak,
  catalogStale,
  catalogStillOffered,
  catalogTargetLoss,
  catalogUnknownPlugin,
  catalogUnlisted,
  catalogYankedVersion,
  chainCycle,
  chainRange,
  chainRetiringStep,
  chainSensitiveFlow,
  chainUnboundInput,
  chainUnknownStep,
  deprecationBackdated,
  deprecationDateOrder,
  deprecationDependents,
  deprecationExtensionLimit,
  deprecationFreeze,
  deprecationHistory,
  deprecationInNoCatalog,
  deprecationInvalidDate,
  deprecationMigrationMissing,
  deprecationNoticeNotServed,
  deprecationNoticeTooShort,
  deprecationOverdue,
  deprecationRecordDeleted,
  deprecationRemovedEarly,
  deprecationReopened,
  deprecationReplacementChain,
  deprecationReplacementEscalates,
  deprecationReplacementMissing,
  deprecationReplacementReach,
  deprecationReplacementUnknown,
  deprecationShortened,
  deprecationUpcoming,
  deprecationWithdrawnWithoutReason,
  identityConfusable,
  identityDuplicateName,
  identityManifestsDisagree,
  identityNameFormat,
  identityNameReuse,
  identityPublisherChanged,
  identityRenamed,
  identityReservedName,
  identitySkillName,
  policyAuth,
  policyBaseBroken,
  policyCodeownersLine,
  policyDebugEnabled,
  policyDefaultInstall,
  policyEvidenceMissing,
  policyHookAllowed,
  policyLicenseAllowed,
  policyLocked,
  policyMcpCommandAllowed,
  policyMcpHostAllowed,
  policyNoEffect,
  policyOwner,
  policyPermissionAllowed,
  policyPermissionEscalation,
  policyRequiredMetadata,
  policyWeakened,
  schemaComponent,
  schemaDocument,
  schemaDuplicateKey,
  schemaFieldLimits,
  schemaFrontmatter,
  schemaInvalidJson,
  schemaManifest,
  schemaShape,
  schemaUnknownField,
  schemaUnquotedScalar,
  schemaUserConfig,
  securityAutoExecAdded,
  securityBinary,
  securityDangerousHook,
  securityHiddenInstructions,
  securityInsecureUrl,
  securityInvisibleUnicode,
  securityMutablePackage,
  securitySecret,
  securityUnpinnedSource,
  structureAssets,
  structureCaseCollision,
  structureLink,
  structureMisplaced,
  structureMissingDocs,
  structureNoManifest,
  structureNotExecutable,
  structureOrphan,
  structurePathEscapes,
  structurePathForm,
  structurePathMissing,
  structureSize,
  structureUnportableName,
  structureUnreadable,
  targetMinClient,
  targetUnsupported,
  versionBaselineAdopted,
  versionBaselineUnavailable,
  versionBuildMetadata,
  versionBumpTooSmall,
  versionChangeFile,
  versionChangelogMissing,
  versionClaimed,
  versionContentChanged,
  versionDecreased,
  versionFinalDiffers,
  versionMissing,
  versionNotBumpedInPr,
  versionNotSemver,
  versionPrerelease,
  versionPrereleaseInStable,
  versionRemovalWithoutNotice,
  versionRevertDetected,
  versionRollback,
  versionSkipped,
  versionStartsHigh,
  versionUnreleased,
  versionUnreleasedReverted,
  waiverExpiring,
  waiverInvalid,
  waiverUnused,
];
