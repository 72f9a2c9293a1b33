import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { adopt } from '../adopt/adopt.ts';
import { locator } from '../load/locate.ts';
import { readHandKept } from '../load/marketplace.ts';
import type { Adoption } from '../model/adoption.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { counted, inShell, oneOf, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { type Imported, printImported, printImportedJson } from '../report/imported.ts';
import { diffsOf } from './fix.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';
import { tool } from './tool.ts';

/** Turns marketplace.json files kept by hand into definitions, and says how what these compile to differs from them. */
export async function runImport(options: Options, ports: Ports): Promise<Outcome> {
  const { dir, dryRun, force, format } = options;
  demandPlain('import', format);
  const { output, progress } = ports;
  progress.step('Reading files');
  const { snapshot } = await ports.trees.readWorkTree(dir, excluded(options), 'all');
  const files = options.words.map(word => fileIn(word, dir, snapshot));
  if (readHandKept(snapshot).length === 0) throw nothingThere(dir);
  const today = options.asOf ?? ports.today();
  progress.step('Comparing what definitions compile to');
  const adoption = adopt(snapshot, { today, tool }, { files, force });
  const texts = textsOf(adoption, snapshot);
  const diffs = diffsOf(texts, snapshot);
  if (!dryRun) progress.step(`Writing ${counted(texts.size, 'file')}`);
  const paths = dryRun ? [] : await output.writeEdited(dir, texts, snapshot);
  const imported: Imported = {
    ...adoption,
    spanOf: locator(snapshot),
    diffs,
    written: paths.map(path => posix.join(dir, path)),
    dry: dryRun,
  };
  const isWhole = adoption.refused.length === 0 && adoption.catalogs.every(isEqual);
  return {
    kind: 'text',
    text: style => (format === 'json' ? printImportedJson(imported) : printImported(imported, style)),
    exitCode: isWhole ? 0 : 1,
  };
}

/** The texts to write, without those that are there already. */
export function textsOf({ catalogs }: Adoption, snapshot: Snapshot): Map<string, string> {
  const decoder = new TextDecoder();
  const isNew = (file: string, text: string): boolean => {
    const bytes = snapshot.bytes(file);
    return bytes === undefined || decoder.decode(bytes) !== text;
  };
  return new Map(
    catalogs.flatMap(({ file, text }) => (text !== undefined && isNew(file, text) ? [[file, text] as const] : [])),
  );
}

function isEqual({ files }: Adoption['catalogs'][number]): boolean {
  return files.every(({ differences }) => differences.length === 0);
}

/** A file as a path of the tree; Trouble where it is none that a client reads. */
function fileIn(word: string, dir: string, snapshot: Snapshot): string {
  const path = relative(resolve(dir), resolve(word)).split(sep).join('/');
  if (path.startsWith('../') || path === '..' || isAbsolute(path))
    throw new Trouble(
      'file-outside',
      `${shown(word, 200)} is outside of the folder ${shown(dir, 200)}`,
      snapshot.entries.has(posix.normalize(word))
        ? `Name it as it is seen from here: ${inShell(posix.join(dir, word))}`
        : 'Name the folder, too: catalogc import --dir DIR',
    );
  if (!snapshot.entries.has(path))
    throw new Trouble(
      'file-missing',
      `There is no file ${shown(word, 200)}`,
      'Leave the name out: "catalogc import" takes all that clients read',
    );
  const places = readHandKept(snapshot).map(({ document }) => document.file);
  if (places.includes(path)) return path;
  const hint = places.length > 0 ? `They read ${oneOf(places)}.` : 'Copy it to where its client looks for it first.';
  throw new Trouble('file-unread', `No client reads a catalog at ${shown(path, 200)}`, hint);
}

function nothingThere(dir: string): Trouble {
  return new Trouble(
    'marketplace-missing',
    `No client would find a marketplace.json in ${shown(dir, 200)}`,
    'Begin with a first catalog: catalogc init',
  );
}
