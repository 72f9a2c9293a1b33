import { type Progress, silent } from '../../model/progress.ts';
import { limits } from '../../model/verification.ts';
import { verifyPorts } from '../open-verify-ports.ts';
import type { FetchPorts } from './fetch-ports.ts';

/** The real outside of `fetch` and `outdated`; each door opens when it is first used. */
export function openFetchPorts(
  env: Readonly<Record<string, string | undefined>>,
  progress: Progress = silent,
): FetchPorts {
  return {
    verifying: verifyPorts,
    progress,
    openStore: async dir => (await import('../../ports/fetch-store.ts')).openFetchStore(dir),
    openSource: async (source, claim) => {
      if (source.kind === 'github')
        return (await import('../../ports/github-source.ts')).githubSource(source.repository, env);
      return (await import('../../ports/folder-source.ts')).folderSource(source.path, limits.statement, claim);
    },
    folderAt: async path => (await import('../../ports/folder-source.ts')).folderAt(path),
  };
}
