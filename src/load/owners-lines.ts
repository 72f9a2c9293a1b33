import type { Owners, SkippedLine } from '../model/diagnosis.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { ownersFile } from './owners.ts';
import { readText } from './read.ts';

const longest = 1000; // of a line that anybody would read
const mostBytes = 3 * 1024 * 1024; // GitHub loads no larger one

/** The CODEOWNERS file that counts, and the lines that GitHub passes over; undefined where there is none. */
export function readOwnersLines(snapshot: Snapshot): Owners | undefined {
  const file = ownersFile(snapshot);
  if (file === undefined) return undefined;
  const read = readText(snapshot, file);
  if ('fault' in read) return { file, lines: 0, skipped: [{ at: { file }, text: '', because: read.fault.message }] };
  const whole = (snapshot.bytes(file)?.length ?? 0) > mostBytes;
  if (whole) return { file, lines: 0, skipped: [{ at: { file }, text: '', because: 'it is larger than 3 MB' }] };
  let offset = 0;
  let lines = 0;
  const skipped: SkippedLine[] = [];
  for (const line of read.text.split('\n')) {
    const text = line.trim();
    const because = text === '' || text.startsWith('#') ? undefined : faultOf(text);
    if (text !== '' && !text.startsWith('#')) lines++;
    if (because !== undefined) skipped.push({ at: { file, span: spanOf(line, offset) }, text, because });
    offset += line.length + 1;
  }
  return { file, lines, skipped };
}

function spanOf(line: string, offset: number): readonly [number, number] {
  const start = offset + line.length - line.trimStart().length;
  return [start, offset + Math.max(line.trimEnd().length, 1)];
}

/** Why GitHub skips a line: it takes most of what .gitignore takes, and owners by @name, @team or address. */
function faultOf(text: string): string | undefined {
  const [pattern = '', ...rest] = text.slice(0, longest).split(/\s+(?<!\\\s)/);
  if (pattern.startsWith('!')) return 'a pattern cannot be taken back with "!"';
  if (pattern.startsWith('\\#')) return 'a pattern cannot begin with "\\#"';
  if (/(?<!\\)\[[^\]]*\]/.test(pattern)) return 'a pattern cannot have a range in "[ ]"';
  const end = rest.findIndex(word => word.startsWith('#'));
  const owners = end < 0 ? rest : rest.slice(0, end);
  const wrong = owners.find(
    owner => !/^@[\w.-]+(?:\/[\w.-]+)?$/.test(owner) && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(owner),
  );
  return wrong === undefined ? undefined : 'an owner is written @name, @organisation/team or as an address';
}
