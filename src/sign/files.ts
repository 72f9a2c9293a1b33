import { flatFile, statusFile } from '../compile/layout.ts';
import { type CompiledCatalog, isExecutable, type Output } from '../model/build.ts';
import { clientIds } from '../model/client.ts';
import type { Ledger } from '../model/ledger.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { type AiCatalog, aiCatalogOf, canonicalText, type Unnamed } from './ai-catalog.ts';
import { type ArchivedFile, archiveOf } from './archive.ts';
import { ledgerText } from './ledger-text.ts';
import { lockText } from './lock.ts';
import { sha256, sumsText } from './sums.ts';

/** Gives the bytes of a file as it is written; Trouble where it cannot be read. */
export type Read = (output: Output) => Uint8Array;

/** A release before it is signed. */
export interface Unsigned {
  /** All files that its signatures speak of. */
  readonly files: ReleaseFiles;
  /** Where there is one: the lock names it, so it is bound although its own signature is in it. */
  readonly aiCatalog?: AiCatalog;
}

/** A release made from a catalog folder and what lies beside it. */
export async function releaseFiles(
  catalog: CompiledCatalog,
  beside: readonly Output[],
  { lock, ledger }: { readonly lock: Unnamed; readonly ledger?: Ledger },
  read: Read,
): Promise<Unsigned> {
  const { bundle, lock: lockName, sums } = releaseNames;
  const names = namesBeside(catalog.name);
  const files = new Map<string, Uint8Array>();
  const archive = await archiveOf(catalog.outputs.map(output => archived(output, catalog.name, read)));
  const aiCatalog = catalog.aiCatalog && aiCatalogOf(lock, catalog.aiCatalog, archive);
  files.set(bundle, archive);
  for (const output of beside) {
    const name = names.get(output.path);
    if (name !== undefined) files.set(name, read(output));
  }
  const named = aiCatalog === undefined ? lock : { ...lock, aiCatalog: sha256(canonicalText(aiCatalog)) };
  files.set(lockName, new TextEncoder().encode(lockText(named)));
  if (ledger !== undefined) files.set(releaseNames.ledger, new TextEncoder().encode(ledgerText(ledger)));
  files.set(sums, new TextEncoder().encode(sumsText(files)));
  return { files, ...(aiCatalog && { aiCatalog }) };
}

/** Path beside the catalog folder -> name in the release. */
function namesBeside(catalog: string): ReadonlyMap<string, string> {
  const flat = clientIds.map(client => [flatFile(catalog, client), `${client}.marketplace.json`] as const);
  return new Map([...flat, [statusFile(catalog), releaseNames.status]]);
}

function archived(output: Output, catalog: string, read: Read): ArchivedFile {
  const bytes = read(output);
  if ('copy' in output && isPointer(bytes)) throw pointer(output.copy);
  const executable = isExecutable(output);
  return { path: output.path.slice(catalog.length + 1), bytes, executable };
}

const opening = new TextEncoder().encode('version https://git-lfs.github.com/spec/');

function isPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && opening.every((byte, at) => bytes[at] === byte);
}

function pointer(path: string): Trouble {
  const message = `${shown(path, 200)} is a pointer of Git LFS: the commit does not hold its content`;
  return new Trouble('lfs-pointer', message, 'Keep it out of LFS (git lfs untrack), or out of the plugin');
}
