import { bumps } from '../../model/bump.ts';
import { matchesName } from '../../model/glob.ts';
import { steps } from '../../model/place.ts';

/** Which way is stricter for the value of a key; a key without a direction is neither looser nor stricter when it changes. */
export type Direction =
  /** Words (or booleans) from the weakest to the strictest. */
  | readonly (string | boolean)[]
  | 'higher'
  | 'lower'
  /** A list that lets things pass: what is on it less is stricter. */
  | 'fewer'
  /** A list that stops things. */
  | 'more'
  /** The same, and an empty list lets everything pass. */
  | 'fewer-empty-is-all'
  | 'none';

const severities = ['off', 'info', 'warn', 'error'];

/** Every key path that a policy can lock, with its direction; `*` stands for one step. */
export const directions: Readonly<Record<string, Direction>> = {
  edition: 'higher',
  'plugins.roots': 'more',
  'plugins.ignore': 'fewer',
  'versioning.scheme': 'none',
  'versioning.mode': 'none',
  'versioning.profile': ['any-change', 'api', 'consent'],
  'versioning.baseline': 'none',
  'versioning.zeroMajor': ['any', 'cargo', 'strict'],
  'versioning.prerelease': ['allow', 'preview-only', 'forbid'],
  'versioning.buildMetadata': ['ignore', 'forbid'],
  'versioning.unversioned': 'fewer',
  'versioning.levels.*': bumps,
  'versioning.reverts.level': bumps,
  'versioning.reverts.withinDays': 'lower',
  'deprecation.noticeDays': 'higher',
  'deprecation.graceDays': 'higher',
  'deprecation.maxExtensions': 'lower',
  'deprecation.maxPostponeDays': 'lower',
  'deprecation.backdateDays': 'lower',
  'deprecation.cleanupDays': 'none',
  'deprecation.remindDays': 'none',
  'deprecation.requireReplacement': ['never', 'default-installs', 'always'],
  'deprecation.requireMigration': [false, true],
  'deprecation.allowChains': [true, false],
  'deprecation.handover': 'none',
  'deprecation.freeze': 'none',
  'deprecation.targets.*.atRemove': 'none',
  'deprecation.targets.*.atSunset': 'none',
  'licenses.allow': 'fewer-empty-is-all',
  'licenses.exceptions': 'fewer',
  'licenses.unknown': severities,
  'permissions.allow': 'fewer',
  'permissions.deny': 'more',
  'permissions.needApproval': 'more',
  'mcp.transports': 'fewer',
  'mcp.hosts.allow': 'fewer',
  'mcp.hosts.deny': 'more',
  'mcp.commands.allow': 'fewer',
  'mcp.commands.deny': 'more',
  'mcp.commands.pinned': [false, true],
  'hooks.mode': ['allow', 'allow-listed', 'forbid'],
  'hooks.events': 'fewer',
  'hooks.commands': 'fewer',
  'auth.types': 'fewer',
  'auth.tokenHosts': 'fewer',
  'ownership.required': [false, true],
  'ownership.source': 'none',
  'ownership.teams.*': 'none',
  'names.pattern': 'none',
  'names.maxLength': 'lower',
  'names.protected': 'more',
  'names.minDistance': 'higher',
  'names.reuseDays': 'higher',
  'limits.pluginBytes': 'lower',
  'limits.files': 'lower',
  'limits.skillBytes': 'lower',
  'install.byDefault.max': 'lower',
  'install.byDefault.needApproval': [false, true],
  'install.byDefault.approved': 'fewer',
  'assertions.*': 'none',
  'evidence.*.tool': 'none',
  'evidence.*.required': [false, true],
  'evidence.*.severity': severities,
  'evidence.*.files': 'fewer',
  locked: 'more',
  'adoption.mode': ['ratchet', 'strict'],
  'adoption.until': 'lower',
  'adoption.rules': 'fewer',
  'waivers.maxDays': 'lower',
  'waivers.minReasonChars': 'higher',
  'waivers.requireTicket': [false, true],
  'waivers.approvers': 'fewer-empty-is-all',
  'waivers.selfApply': [true, false],
  'waivers.unwaivable': 'more',
  failOn: ['error', 'warn', 'info'],
};

const paths = Object.keys(directions).map(path => ({ path, parts: path.split('.') }));

/** The pointer of a key as a path with dots: `/mcp/hosts` -> `mcp.hosts`. */
export function pathOf(pointer: string): string {
  return steps(pointer).join('.');
}

/** The known key path that a pointer is, or lies in. */
export function keyOf(pointer: string): string | undefined {
  const said = steps(pointer);
  return paths.find(({ parts }) => parts.every((part, at) => at < said.length && (part === '*' || part === said[at])))
    ?.path;
}

/** Is a value weaker than the one that stood there? Undefined where the key knows no direction and the values differ. */
export function isWeaker(direction: Direction, before: unknown, after: unknown): boolean | undefined {
  if (same(before, after)) return false;
  switch (direction) {
    case 'none':
      return undefined;
    case 'higher':
      return typeof before === 'number' || typeof before === 'string' ? !isAtLeast(after, before) : undefined;
    case 'lower':
      return typeof before === 'number' || typeof before === 'string' ? !isAtLeast(before, after) : undefined;
    case 'fewer':
      return !list(after).every(item => isCovered(item, list(before)));
    case 'more':
      return !list(before).every(item => isCovered(item, list(after)));
    case 'fewer-empty-is-all':
      if (list(before).length === 0) return false;
      return list(after).length === 0 || isWeaker('fewer', before, after);
    default:
      return direction.indexOf(after as string) < direction.indexOf(before as string);
  }
}

function isAtLeast(value: unknown, least: unknown): boolean {
  if (typeof value === 'number' && typeof least === 'number') return value >= least;
  return typeof value === 'string' && typeof least === 'string' && value >= least;
}

// What a wider pattern lets through, the narrower one may name: its own stars are letters for the other.
function isCovered(item: unknown, by: readonly unknown[]): boolean {
  return by.some(other => {
    if (same(item, other)) return true;
    if (typeof item !== 'string' || typeof other !== 'string') return false;
    if (item.includes('**') && !other.includes('**')) return other === '*';
    return matchesName(item, other);
  });
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
