import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { didYouMean, shown } from '../../src/model/words.ts';
import { writeSnapshot } from './write-snapshot.ts';

const fixtures = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));

/** A tree on disk to run commands in; `close` takes away what was made for it. */
export interface OpenTree {
  readonly dir: string;
  close(): void;
}

/** Opens a fixture by name as a copy in a temporary folder, or a folder as it is. */
export function openTree(name: string | undefined, known: string = fixtures): OpenTree {
  if (name === undefined) throw new Trouble('tree-missing', 'No fixture is named', listed(known));
  const fixture = namesIn(known).find(each => each === name || join(known, each) === resolve(name));
  if (fixture !== undefined) return openCopy(join(known, fixture));
  if (existsSync(name)) return { dir: name, close: () => {} };
  const near = didYouMean(name, namesIn(known));
  const hint = near === undefined ? listed(known) : `Did you mean ${near}?`;
  throw new Trouble('tree-unknown', `There is no fixture and no folder ${shown(name)}`, hint);
}

function openCopy(folder: string): OpenTree {
  const dir = mkdtempSync(join(tmpdir(), 'catalogc-try-'));
  const literal = join(folder, 'tree.json');
  if (existsSync(literal)) writeSnapshot(dir, snapshotOf(JSON.parse(readFileSync(literal, 'utf8')) as Tree));
  else
    cpSync(folder, dir, { recursive: true, filter: from => basename(from) !== 'expected.txt', verbatimSymlinks: true });
  return { dir, close: () => rmSync(dir, { recursive: true, force: true }) };
}

function namesIn(known: string): string[] {
  if (!existsSync(known)) return [];
  const folders = readdirSync(known, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

function listed(known: string): string {
  const names = namesIn(known);
  return names.length === 0 ? 'Name a folder.' : `Name a folder, or one of: ${names.join(', ')}`;
}
