import type { BaseFailure } from '../model/base.ts';

/** Thrown on the way to something to compare with that cannot be looked at; whoever looks for it turns it into the answer. */
export class Unavailable extends Error implements BaseFailure {
  readonly because: string;
  readonly hint: string;

  constructor(because: string, hint: string) {
    super(because);
    this.name = 'Unavailable';
    this.because = because;
    this.hint = hint;
  }
}

/** What to paste where a workflow has too little history. */
export const deeper = 'Give actions/checkout the whole history: with: { fetch-depth: 0 }';

/** What to paste where an event does not lead to a commit. */
export const nameIt = 'Name the commit to compare with, or none: with: { base: origin/main }';
