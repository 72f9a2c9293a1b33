import type { FetchSource } from '../../model/fetched.ts';
import type { Progress } from '../../model/progress.ts';
import type { FetchStore } from '../../ports/fetch-store.ts';
import type { Claim } from '../../ports/folder-source.ts';
import type { ReleaseSource } from '../../ports/release-source.ts';
import type { VerifyPorts } from '../verify-ports.ts';

/** The outside of a consuming team: where releases are, and the folder they are fetched into. */
export interface FetchPorts {
  readonly verifying: VerifyPorts;
  /** Hears what is about to be done, for whoever waits. */
  readonly progress: Progress;
  /** Nothing is written before something is to be changed. */
  openStore(dir: string): Promise<FetchStore>;
  /** Opens a place with releases; `claim` reads what one claims to be. */
  openSource(source: FetchSource, claim: Claim): Promise<ReleaseSource>;
  /** Is there a folder, or the file that signs one? Its path from the root, where there is. */
  folderAt(path: string): Promise<string | undefined>;
}
