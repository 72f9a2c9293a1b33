import type { WorkflowRun } from '../model/signer.ts';

/** What a runner of GitHub says of the run; on a laptop nothing. */
export function workflowRun(env: Readonly<Record<string, string | undefined>>): WorkflowRun {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_REF, GITHUB_SHA, ACTIONS_ID_TOKEN_REQUEST_URL } = env;
  if (GITHUB_ACTIONS !== 'true') return { hasToken: false };
  return {
    ...(GITHUB_REPOSITORY && { repository: GITHUB_REPOSITORY }),
    ...(GITHUB_REF && { ref: GITHUB_REF }),
    ...(GITHUB_SHA && { commit: GITHUB_SHA }),
    hasToken: Boolean(ACTIONS_ID_TOKEN_REQUEST_URL),
  };
}
