import type { Workspace } from '../../model/workspace.ts';
import { plannedCatalogs } from '../../setup/catalogs.ts';
import { rootsOf } from '../../setup/first-catalog.ts';
import { plannedHook } from '../../setup/hooks.ts';
import { jsonSchemasXml } from '../../setup/jetbrains.ts';
import type { Planned } from '../../setup/planned.ts';
import { wholeFile } from '../../setup/planned.ts';
import { policyText } from '../../setup/policy.ts';
import { plannedVscode } from '../../setup/vscode.ts';
import { plannedWorkflows } from '../../setup/workflows.ts';
import { editorSettings, filesBySchema } from '../editor-settings.ts';
import { tool } from '../tool.ts';
import type { Settled } from './answers.ts';
import type { Site } from './site.ts';

/** Everything that a setup wants to write or leaves alone, and what is to be done by hand afterwards. */
export interface SetupPlan {
  readonly files: readonly Planned[];
  readonly notes: readonly string[];
  readonly byHand: readonly string[];
}

/** Plans a setup; `until` is the day on which old findings fail, `kinds` the schemas that there are. */
export function planOf(
  site: Site,
  seen: Workspace,
  roots: readonly string[],
  wish: Settled,
  { force, kinds, until }: { readonly force: boolean; readonly kinds: readonly string[]; readonly until?: string },
): SetupPlan {
  const { clone, handKept, origin, textAt, today } = site;
  const wants = (part: Settled['without'][number]) => !wish.without.includes(part);
  const naming = { name: wish.name, owner: wish.owner, ...(origin !== undefined && { repository: origin }) };
  const catalogs = wants('catalogs')
    ? plannedCatalogs(seen, handKept, { today, tool }, naming, force)
    : { files: [], notes: [] };
  const said = { name: wish.name, profile: wish.profile, roots, ...(until !== undefined && { until }) };
  const isTop = clone === undefined || clone.below === '';
  const hook = wish.hooks === undefined ? undefined : plannedHook(wish.hooks, textAt, force);
  return {
    files: [
      ...catalogs.files,
      ...(wants('policy') ? [policyFile(policyText(said), site, force)] : []),
      ...(wants('workflows') && isTop
        ? plannedWorkflows(clone?.defaultBranch ?? clone?.branch, tool.version, textAt, force)
        : []),
      ...(wants('vscode') ? plannedVscode(editorSettings(kinds), textAt) : []),
      ...(wants('jetbrains')
        ? [
            wholeFile(
              '.idea/jsonSchemas.xml',
              jsonSchemasXml(filesBySchema(kinds)),
              'the same for JetBrains editors',
              textAt,
              force,
            ),
          ]
        : []),
      ...(hook === undefined ? [] : [hook.file]),
    ],
    notes: [
      ...catalogs.notes,
      ...(wants('workflows') && !isTop
        ? ['Workflows belong to the top of the repository: run this there, or copy them from the documentation.']
        : []),
    ],
    byHand: hook?.run === undefined ? [] : [hook.run],
  };
}

function policyFile(text: string, { textAt, workspace }: Site, force: boolean): Planned {
  const path = workspace.policy.file ?? 'policies/policy.yaml';
  const was = textAt(path);
  // Another ratchet, another day: a policy that is there is somebody's, even where we wrote it.
  if (was !== undefined && !force) return { path, says: 'is there already; --force replaces it' };
  return wholeFile(path, text, 'the policy', textAt, force);
}

/** Globs of plugins that lie in unusual places, where nobody said where they are. */
export function rootsAt({ handKept, snapshot, workspace }: Site): readonly string[] {
  return handKept > 0 ? [] : rootsOf(snapshot, workspace.policy);
}
