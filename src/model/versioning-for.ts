import { policiesFor } from './holding.ts';
import type { Plugin } from './plugin.ts';
import { strictestVersioning } from './strictest-versioning.ts';
import { type Versioning, versioningOf } from './versioning.ts';
import type { Workspace } from './workspace.ts';

/** How the version of a plugin has to move: as the policy and its scopes say, and of what they say for several catalogs the strictest. */
export function versioningFor(workspace: Workspace, plugin: Plugin): Versioning {
  if (workspace.policy.scopes.length === 0) return versioningOf(workspace.policy);
  const [only, ...others] = policiesFor(workspace, plugin).map(({ policy }) => versioningOf(policy));
  if (only === undefined) return versioningOf(workspace.policy);
  return others.length === 0 ? only : strictestVersioning([only, ...others]);
}

/** Does something hold of how versions move, by the policy or for any plugin? */
export function isSomewhere(workspace: Workspace, holds: (versioning: Versioning) => boolean): boolean {
  const { plugins, policy } = workspace;
  if (holds(versioningOf(policy))) return true;
  return policy.scopes.length > 0 && plugins.some(plugin => holds(versioningFor(workspace, plugin)));
}
