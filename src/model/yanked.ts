import type { Deprecation } from './deprecation.ts';
import { inRange, isRange } from './ranges.ts';
import { isSemver } from './semver.ts';
import { concerns } from './states.ts';

/** Is it a version of a plugin that users of a catalog must not get, by the yanks that hold on the day? */
export function isYankedIn(
  catalog: string,
  { name, version }: { readonly name: string; readonly version: string },
  yanks: readonly Deprecation[],
): boolean {
  return yanks.some(
    record =>
      record.plugin.value === name &&
      concerns(record, catalog) &&
      record.versions !== undefined &&
      isRange(record.versions.value) &&
      isSemver(version) &&
      inRange(version, record.versions.value),
  );
}
