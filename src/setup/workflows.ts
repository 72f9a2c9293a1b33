import { workflowTemplates } from './generated/workflows.js';
import { type Planned, type TextAt, wholeFile } from './planned.ts';

/** The workflows to copy, for the branch and the version that are used here. */
export function plannedWorkflows(branch: string | undefined, version: string, at: TextAt, force: boolean): Planned[] {
  const name = branch !== undefined && /^[A-Za-z][\w./-]{0,80}$/.test(branch) ? branch : 'main';
  return workflowTemplates.map(({ file, text }) => {
    const own = text
      .replaceAll(/branches: \[main\]/g, `branches: [${name}]`)
      .replaceAll(/\bcatalogc@\d+\.\d+\.\d+\b/g, `catalogc@${version}`);
    return wholeFile(`.github/workflows/${file}`, own, 'a workflow', at, force);
  });
}
