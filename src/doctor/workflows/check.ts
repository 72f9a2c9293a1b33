import type { Matter } from '../../model/diagnosis.ts';
import type { Level } from '../../model/diagnostic.ts';
import type { Workflow } from '../../model/workflow.ts';

/** What the checks look at. */
export interface Seen {
  readonly workflows: readonly Workflow[];
  /** The branch that people merge into, where that is known. */
  readonly branch?: string;
  /** Are there catalogs to compile? */
  readonly compiles: boolean;
  /** Records and waivers with days in them. */
  readonly dated: number;
}

/** What a check says: a matter without its name, and perhaps milder than usual. */
export type Told = Omit<Matter, 'id' | 'level' | 'span'> & { readonly level?: Level };

/** One thing that can be missing or unsafe in workflows. */
export interface WorkflowCheck {
  /** Says what is wrong. */
  readonly id: string;
  readonly level: Level;
  check(seen: Seen): Iterable<Told>;
}
