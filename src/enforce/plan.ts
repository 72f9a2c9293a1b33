import type { Removal } from '../model/tracking.ts';
import type { DueCatalog } from './due-catalogs.ts';

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
    }
  | {
      readonly kind: 'close-issue';
      readonly name: string;
      readonly number: number;
      readonly body: string;
      /** What is said below it, once: a text that begins with its marker; nothing below a duplicate. */
      readonly comment?: { readonly marker: string; readonly text: string };
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
