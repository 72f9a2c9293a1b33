/** One folder that is bundled: what goes in, where it comes out. */
export interface Target {
  /** Its name on the command line, and its path in the repository. */
  readonly folder: string;
  /** Name of an entry without `.js` -> source file. */
  readonly entries: Readonly<Record<string, string>>;
  /** Entries that share nothing with the others: their files are few, and opening one is slow. */
  readonly alone?: Readonly<Record<string, string>>;
  /** Entries that are started by name. */
  readonly executable: readonly string[];
  /** Is it part of the repository? Then it must be what the sources make. */
  readonly committed: boolean;
}

/** The folders that are made from the sources. */
export const targets: readonly Target[] = [
  {
    folder: 'lib',
    entries: { cli: 'src/cli.ts', index: 'src/index.ts' },
    alone: { verify: 'src/verify-cli.ts' },
    executable: ['cli.js', 'verify.js'],
    committed: false,
  },
  { folder: 'action/dist', entries: { index: 'action/main.ts' }, executable: [], committed: true },
];
