import type { VersionFault } from '../model/comparison.ts';
import { compareVersions } from '../model/precedence.ts';
import { isSemver } from '../model/version.ts';
import type { Standing } from './judge-version.ts';

/** The version of a plugin that nobody had before, where it leaves versions out from 1.0.0 on. */
export function firstFaults({ version }: Pick<Standing, 'version'>): readonly VersionFault[] {
  return isSemver(version) && compareVersions(version, '1.0.0') > 0 ? [{ code: 'starts-high' }] : [];
}
