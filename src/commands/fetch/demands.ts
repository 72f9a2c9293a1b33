import { noState, readState } from '../../fetch/state.ts';
import type { FetchState } from '../../model/fetched.ts';
import { Trouble } from '../../model/trouble.ts';
import type { SignedRelease } from '../../model/verification.ts';
import { shown } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import type { FetchStore } from '../../ports/fetch-store.ts';
import type { ReleaseSource } from '../../ports/release-source.ts';
import { goesBack, lastSeen, type Memory, readMemory, remember } from '../../verify/memory.ts';
import { demandFaults } from '../verify.ts';
import { type Believing, firstUseFault } from './believing.ts';
import type { Demand } from './obtain.ts';

/** What one run wants of a release. */
export interface Asked {
  readonly options: Options;
  readonly before: FetchState;
  /** A serial that somebody asked for; going back to it is no attack. */
  readonly wanted: number | undefined;
  readonly source: ReleaseSource;
  readonly now: number;
}

/** The state of a folder, its memory readable; Trouble where it is not what fetch wrote. */
export function stateOf(store: FetchStore, dir: string): FetchState {
  const text = store.readState();
  const state = text === undefined ? noState : readState(text);
  if (state !== undefined && memoryOf(state) !== undefined) return state;
  const hint = 'Take it from a backup, or fetch into a new folder with --min-serial, which keeps old releases out.';
  throw new Trouble('state-invalid', `The state in ${shown(dir, 200)} is not what fetch wrote`, hint);
}

/** All that is asked of a release beside its signature: the policy, the clock, nothing older than what was seen, and on first use its origin. */
export function demanding({ before, now, options, source, wanted }: Asked, { trust }: Believing): Demand {
  return async found => {
    const faults = demandFaults(found, trust, now, options);
    const back = goesBack(found.release, memoryOf(before) ?? new Map());
    const { serial, statementSha256 } = found.release;
    const isThere = before.installed?.statementSha256 === statementSha256;
    const isWanted = back?.code === 'verify/old-serial' && (serial === wanted || isThere);
    const first = trust === undefined ? await firstUseFault(found.signer, source) : undefined;
    return [first, back !== undefined && !isWanted ? back : undefined, ...faults].filter(each => each !== undefined);
  };
}

/** The memory once a release is in place; who went back on purpose has still seen the later one. */
export function memoryAfter(state: FetchState, release: SignedRelease): string {
  const memory = memoryOf(state) ?? new Map();
  const seen = lastSeen(release, memory)?.serial ?? 0;
  return release.serial < seen && state.memory !== undefined ? state.memory : remember(memory, release);
}

function memoryOf({ memory }: FetchState): Memory | undefined {
  return memory === undefined ? new Map() : readMemory(memory);
}
