import type { Survey } from '../load/survey.ts';
import type { Before } from '../model/report.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { type Known, openKnown } from './open-known.ts';
import type { Portion, Question } from './portion.ts';
import { frameId, portionId } from './portion-id.ts';

/** Opens portions, and remembers what was made of plugins earlier: what is the same is not judged again. */
export interface PortionMemory {
  open(seen: Survey, folders: readonly string[], rules: readonly JudgingRule[], question: Question): Portion;
  /** What was found in a commit that says the same as the survey of everything outside of plugins; `about` names the commit and what else it follows from. */
  foundIn?(seen: Survey, question: Question, about: readonly string[], look: () => Before): Before;
}

/** A memory of the last run in this process. */
export interface LastRun extends PortionMemory {
  /** Begins a run: what nobody asks for in it is forgotten. */
  begin(): void;
  /** How many plugins of this run were opened anew. */
  readonly opened: number;
}

/** A memory that is empty. */
export function lastRun(): LastRun {
  let last = new Map<string, Portion>();
  let now = new Map<string, Portion>();
  const frames = new WeakMap<Survey, string>();
  let opened = 0;
  return {
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
      const known: Known = {
        idOf: some => portionId(frame, seen.snapshot, some),
        find: id => last.get(id),
        note: (portion, id, isNew) => {
          if (id !== undefined) now.set(id, portion);
          if (isNew) opened += portion.plugins.length;
        },
      };
      return openKnown(known, seen, folders, rules, question);
    },
  };
}
