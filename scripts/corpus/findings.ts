import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/commands/judge.ts';
import { placeText } from '../../src/model/place.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { rules } from '../../src/rules/index.ts';

/** Repository name -> one line per finding, in order. */
export type Findings = Readonly<Record<string, readonly string[]>>;

/** What all rules say about the repositories below a folder. */
export async function findingsBelow(folder: string, today: string): Promise<Findings> {
  const found: Record<string, readonly string[]> = {};
  for (const name of foldersIn(folder)) {
    const { snapshot } = await readWorkTree(join(folder, name));
    found[name] = findingsIn(snapshot, today);
  }
  return found;
}

/** `rule level place: message`, the form in which findings are counted and compared. */
export function findingsIn(snapshot: Snapshot, today: string): string[] {
  const { findings } = judge({ head: snapshot, skipped: [] }, rules, today, { drift: true });
  return findings.map(({ rule, level, at, message }) => `${rule} ${level} ${placeText(at)}: ${message}`);
}

function foldersIn(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}
