import type { Removal } from './tracking.ts';

/** A catalog to publish anew, and why. */
export interface DueCatalog {
  readonly name: string;
  readonly because: 'new' | 'changed' | 'gone' | 'expired';
}

/** What is said below an issue, once: a text that begins with its marker. */
export interface Comment {
  readonly marker: string;
  readonly text: string;
}

/** One thing to do, or that was done. */
export type Step =
  | { readonly kind: 'open-pull'; readonly removal: Removal }
  | {
      readonly kind: 'open-issue';
      readonly name: string;
      readonly marker: string;
      readonly title: string;
      readonly body: string;
    }
  | {
      readonly kind: 'update-issue';
      readonly name: string;
      readonly number: number;
      readonly title: string;
      readonly body: string;
      /** Was it closed by us, and is there something to do again? */
      readonly reopens: boolean;
      /** A reminder, because a day is near. */
      readonly comment?: Comment;
    }
  | {
      readonly kind: 'close-issue';
      readonly name: string;
      readonly number: number;
      readonly body: string;
      /** Nothing is said below a duplicate. */
      readonly comment?: Comment;
      readonly reason: 'completed' | 'not_planned' | 'duplicate';
    };

/** What a day asks for. */
export interface Plan {
  readonly today: string;
  readonly steps: readonly Step[];
  /** What is left alone, and why. */
  readonly notes: readonly string[];
  /** Catalogs whose published files are not what the day asks for. */
  readonly due: readonly DueCatalog[];
}

/** What a run did of its plan, or would do. */
export interface Enforcement extends Plan {
  /** Why nothing was done, where nothing was to be done. */
  readonly dry?: string;
  readonly done: readonly Done[];
}

/** A step that was taken. */
export interface Done {
  readonly step: Step;
  /** The issue or the pull request; absent where the folder to delete was gone already. */
  readonly number?: number;
  /** Another run was faster. */
  readonly wasThere: boolean;
}
