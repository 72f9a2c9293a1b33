import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from './output-path.ts';

/** The file in an output folder that lists the top-level names we wrote there. */
export const markerName = '.catalogc.json';

/** The top-level names an earlier build wrote into a folder; none when the marker is absent, a link or garbage. */
export function readMarker(dir: string): ReadonlySet<string> {
  const value = parse(read(join(dir, markerName)));
  const outputs = typeof value === 'object' && value !== null && 'outputs' in value ? value.outputs : [];
  if (!Array.isArray(outputs)) return new Set();
  return new Set(outputs.filter((name: unknown) => typeof name === 'string' && isTopName(name)));
}

/** The text of the marker for these names: the same bytes for the same names. */
export function markerText(names: Iterable<string>): string {
  const note = 'Written by catalogc: the names it may replace and remove here. All else is yours.';
  return `${JSON.stringify({ note, outputs: [...new Set(names)].sort() }, null, 2)}\n`;
}

// The marker may come with a repository: what it lists is not to be trusted beyond this folder.
function isTopName(name: string): boolean {
  return !name.includes('/') && faultOf(name) === undefined;
}

function read(path: string): string {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch {
    return ''; // without a marker nothing there is ours, which is the safe reading
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
