/** What is being done just now, and how far it is. */
export interface Step {
  /** Such as `Uploading bundle.tar.gz`; may hold names of strangers. */
  readonly what: string;
  readonly done?: number;
  readonly of?: number;
}

/** Hears what a command is about to do, and decides alone whether anybody is told. */
export interface Progress {
  step(what: string, done?: number, of?: number): void;
}

/** Tells nobody. */
export const silent: Progress = { step() {} };
