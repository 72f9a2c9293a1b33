/** One file that is made, not written: its path in the repository and its whole text. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}
