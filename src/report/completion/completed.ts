/** What stands behind an option or a command: one of some words, a path, a folder, or the name of a plugin. */
export type Taken = readonly string[] | 'path' | 'folder' | 'plugin';

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly name: string;
  readonly short?: string;
  readonly help: string;
  /** Absent: it stands alone. */
  readonly takes?: Taken;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly help: string;
  readonly words: Taken;
  readonly options: readonly CompletedOption[];
}

/** All that shells complete. */
export interface Completed {
  readonly commands: readonly CompletedCommand[];
}
