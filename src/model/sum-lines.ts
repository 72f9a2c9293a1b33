/** A file by its name and its SHA-256 in hex. */
export interface Summed {
  readonly path: string;
  readonly sha256: string;
}

/** What `sha256sum` prints for files with these digests, in code-unit order of their names. */
export function sumLines(files: readonly Summed[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(lineOf)
    .join('');
}

// As coreutils writes a name that would break its line.
function lineOf({ path, sha256 }: Summed): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}
