import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A folder as seen from the workspace of a workflow, or else from where the command runs: `tools/x`, empty when it is
 * that very folder. Addresses in reports start there.
 */
export function folderInWorkspace(dir: string, environment: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = environment;
  const inWorkflow = GITHUB_ACTIONS === 'true' && GITHUB_WORKSPACE !== undefined && GITHUB_WORKSPACE !== '';
  const path = relative(inWorkflow ? GITHUB_WORKSPACE : '.', resolve(dir));
  return isAbsolute(path) ? '' : path.split(sep).join('/');
}
