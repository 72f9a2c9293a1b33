import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plugin } from '../model/plugin.ts';
import { saidVersion } from '../model/said-version.ts';
import { inWideRange, isRange, isSemver } from '../model/version.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Workspace } from '../model/workspace.ts';

/** A finding as waivers see it. */
export type Marked = Diagnostic & { readonly fingerprint: string };

/** Does a waiver describe a finding of this workspace, whether it is applied or not? */
export type Matcher = (waiver: Waiver, finding: Marked) => boolean;

/** What compares waivers with findings: rule, plugin, place, and whatever else a waiver says. */
export function matcherFor(head: Workspace): Matcher {
  return (waiver, finding) => {
    const { catalog, rule, where } = waiver;
    if (finding.rule !== rule.value || finding.at.file !== where.path.value) return false;
    if (where.pointer !== undefined && where.pointer.value !== (finding.at.pointer ?? '')) return false;
    if (where.fingerprint !== undefined && where.fingerprint.value !== finding.fingerprint) return false;
    if (catalog !== undefined && catalog.value !== finding.catalog) return false;
    return isOfPlugin(waiver, finding, head);
  };
}

function isOfPlugin({ plugin: { value: name }, where: { versions } }: Waiver, finding: Marked, head: Workspace) {
  const plugin = pluginOf(finding, head);
  if ((finding.plugin ?? plugin?.name.value) !== name) return false;
  return versions === undefined || (plugin !== undefined && isWithin(plugin, versions.value, head));
}

/** A plugin without a version lies in no range. */
function isWithin(plugin: Plugin, range: string, head: Workspace): boolean {
  const version = saidVersion(head, plugin)?.value;
  return version !== undefined && isSemver(version) && isRange(range) && inWideRange(version, range);
}

/** The plugin a finding is about: by its folder, the innermost one, or by the name that the finding says. */
function pluginOf({ at: { file }, plugin: name }: Marked, { plugins }: Workspace): Plugin | undefined {
  const named = name === undefined ? plugins : plugins.filter(each => each.name.value === name);
  const around = named.filter(({ root }) => root === '' || file === root || file.startsWith(`${root}/`));
  const innermost = around.toSorted((a, b) => b.root.length - a.root.length)[0];
  return innermost ?? (name === undefined ? undefined : named[0]);
}
