import type { Survey } from '../load/survey.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { openPortion, type Portion, type Question } from './portion.ts';
import { frameId, portionId } from './portion-id.ts';

/** Opens portions, and remembers those that were opened earlier: what is the same is not judged again. */
export interface PortionMemory {
  /** About how many plugins it opens at once. */
  readonly size: number;
  open(seen: Survey, folders: readonly string[], rules: readonly JudgingRule[], question: Question): Portion;
}

/** A memory of the last run in this process. */
export interface LastRun extends PortionMemory {
  /** Begins a run: what nobody asks for in it is forgotten. */
  begin(): void;
  /** How many portions of this run were opened anew. */
  readonly opened: number;
}

/** A memory that is empty. */
export function lastRun(): LastRun {
  let last = new Map<string, Portion>();
  let now = new Map<string, Portion>();
  const frames = new WeakMap<Survey, string>();
  let opened = 0;
  return {
    size: 1,
    begin: () => {
      [last, now] = [now, new Map()];
      opened = 0;
    },
    get opened() {
      return opened;
    },
    open: (seen, folders, rules, question) => {
      const frame = frames.get(seen) ?? frameId(seen, question);
      frames.set(seen, frame);
      const id = portionId(frame, seen.snapshot, folders);
      const known = id === undefined ? undefined : last.get(id);
      if (known === undefined) opened++;
      const portion = known ?? openPortion(seen, folders, rules, question);
      if (id !== undefined) now.set(id, portion);
      return portion;
    },
  };
}
