import { largerBump } from './bump.ts';
import type { Versioning } from './versioning.ts';

/** Words of each key from the weakest to the strictest. */
const words = {
  scheme: ['none', 'calver', 'semver'],
  mode: ['commit', 'release-train', 'change-files', 'per-release', 'per-pull-request'],
  baseline: ['merge-base', 'released'],
  zeroMajor: ['any', 'cargo', 'strict'],
  prerelease: ['allow', 'preview-only', 'forbid'],
  buildMetadata: ['ignore', 'forbid'],
} as const;

/** Key by key the strictest of what is said: a plugin has one version, whatever its catalogs ask of it. Each difference is measured by all. */
export function strictestVersioning(all: readonly [Versioning, ...Versioning[]]): Versioning {
  return all.reduce((a, b) => ({
    scheme: stricter(words.scheme, a.scheme, b.scheme),
    mode: stricter(words.mode, a.mode, b.mode),
    profile: a.profile,
    levels: a.levels,
    beside: [...(a.beside ?? []), b],
    baseline: stricter(words.baseline, a.baseline, b.baseline),
    zeroMajor: stricter(words.zeroMajor, a.zeroMajor, b.zeroMajor),
    prerelease: stricter(words.prerelease, a.prerelease, b.prerelease),
    buildMetadata: stricter(words.buildMetadata, a.buildMetadata, b.buildMetadata),
    unversioned: a.unversioned.filter(glob => b.unversioned.includes(glob)),
    reverts: {
      level: largerBump(a.reverts.level, b.reverts.level),
      withinDays: Math.min(a.reverts.withinDays, b.reverts.withinDays),
    },
  }));
}

function stricter<T extends string>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
