/** The catalog that a release of this tag is of; what has no such tag is one line of its own, called by nothing. */
export function catalogIn(tag: string): string {
  return /^catalog-(.+)-[1-9]\d*$/.exec(tag)?.[1] ?? '';
}
