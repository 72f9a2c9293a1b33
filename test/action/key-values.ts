/** The values of a file such as GITHUB_OUTPUT, and what the runner cannot read in it. */
export interface KeyValues {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

/** Reads `name=value` lines and `name<<end` blocks as the runner does; the first fault ends it. */
export function readKeyValues(text: string): KeyValues {
  const lines = text.split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals > 0 && (block < 0 || equals < block)) values[line.slice(0, equals)] = line.slice(equals + 1);
    else if (block > 0) {
      const end = lines.indexOf(line.slice(block + 2), at + 1);
      if (end < 0) return { values, faults: [`no end of ${line.slice(0, block)}`] };
      values[line.slice(0, block)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else return { values, faults: [`not a value: ${line}`] };
  }
  return { values, faults: [] };
}
