import { type Progress, silent } from '../model/progress.ts';
import { now, today } from '../ports/clock.ts';
import { openTrees } from './open-trees.ts';
import type { Ports, SigningPort } from './ports.ts';

/** The real outside. Each door opens when it is first used: help and version touch none of them. */
export function openPorts(env: Readonly<Record<string, string | undefined>>, progress: Progress = silent): Ports {
  return {
    trees: openTrees(env),
    output: {
      writeBuild: async (...build) => (await import('../ports/output.ts')).writeBuild(...build),
      writeCommitted: async (...files) => (await import('../ports/committed.ts')).writeCommitted(...files),
      writeEdited: async (...files) => (await import('../ports/edited.ts')).writeEdited(...files),
    },
    schemas: {
      kinds: async () => (await import('../ports/schemas.ts')).schemaKinds(),
      read: async kind => (await import('../ports/schemas.ts')).readSchema(kind),
    },
    publishedLedger: async (dir, asked) => {
      const because = asked ? undefined : whyNotSought(env);
      if (because !== undefined) return { kind: 'none', because };
      return (await import('../ports/forge.ts')).openForge(env).publishedLedger(dir);
    },
    releasedTree: async (...tree) => (await import('../ports/released-tree.ts')).releasedTree(...tree),
    shelf: async (...folders) => (await import('../ports/shelf.ts')).openShelf(...folders),
    forge: async () => (await import('../ports/forge.ts')).openForge(env),
    signing: () => openSigning(env),
    verifying: async () => (await import('./open-verify-ports.ts')).verifyPorts,
    asker: async () => (await import('../ports/asker.ts')).askerAt(env),
    origin: async dir => (await import('../ports/repository.ts')).originOf(dir),
    fetching: async () => (await import('./fetch/open-fetch-ports.ts')).openFetchPorts(env, progress),
    clone: async dir => (await import('../ports/clone.ts')).cloneAround(dir),
    cache: () => import('../ports/cache.ts'),
    readText: async file => (await import('../ports/text-file.ts')).readTextFile(file),
    diskChanges: async function* (...folder) {
      yield* (await import('../ports/disk-changes.ts')).diskChanges(...folder);
    },
    progress,
    today: () => today(env),
  };
}

async function openSigning(env: Readonly<Record<string, string | undefined>>): Promise<SigningPort> {
  const [keys, { workflowRun }, { uncommittedBelow }] = await Promise.all([
    import('../ports/keys.ts'),
    import('../ports/workflow-run.ts'),
    import('../ports/uncommitted.ts'),
  ]);
  return {
    now: () => now(env),
    run: () => workflowRun(env),
    uncommitted: uncommittedBelow,
    openKey: file => keys.openKey(file, env),
    openKeyless: async () => (await import('../ports/keyless.ts')).openKeyless(env),
    makeKeys: keys.makeKeys,
    writeKeys: keys.writeKeys,
  };
}

const aboutChanges = /^(?:pull_request(?:_review(?:_comment)?)?|merge_group|push)$/;

/** Why nobody looks for a published ledger unasked; undefined where somebody does. */
function whyNotSought(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_EVENT_NAME = '', GITHUB_TOKEN, GH_TOKEN } = env;
  if (GITHUB_ACTIONS !== 'true' || !aboutChanges.test(GITHUB_EVENT_NAME))
    return 'no ledger was named; the base stands for it';
  if (GITHUB_TOKEN || GH_TOKEN) return undefined;
  return 'no ledger was named, and there is no GITHUB_TOKEN to look for one; the base stands for it';
}
