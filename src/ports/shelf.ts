import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerFile, LedgerSearch } from '../model/ledger.ts';
import {
  type Publication,
  type Published,
  type PublishedRelease,
  type Publisher,
  releaseTag,
} from '../model/publication.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { mergeBase } from './history.ts';
import { look } from './output-path.ts';
import { makeStaging, writeNew } from './staging.ts';

/** Releases in a folder of a disk, each in a folder named by its tag: for those who have no forge. */
export interface Shelf extends Publisher {
  /** The newest ledger of each catalog, the newest first. */
  ledgers(): LedgerSearch;
}

// Each is another one every time.
const signatures: readonly string[] = [releaseNames.release, releaseNames.provenance];
const tagged = /^catalog-(.+)-([1-9]\d{0,14})$/;

/** Opens such a folder, which need not be there before something is put into it; `clone` is where the commits are that releases are made of. */
export function openShelf(dir: string, clone: string): Shelf {
  return {
    repository: dir,
    target: async commit => commit,
    isBehind: async (commit, other) => isBehind(clone, commit, other),
    obstacles: async () => [],
    find: async (catalog, serial) => {
      const serials = onShelf(dir).flatMap(each => (each.catalog === catalog ? [each.serial] : []));
      const wanted = serial ?? Math.max(...serials);
      return serials.includes(wanted) ? releaseIn(dir, catalog, wanted) : undefined;
    },
    asset: async ({ assets, tag }, name) => {
      const bytes = assets.has(name) ? readFileSync(join(dir, tag, name)) : undefined;
      if (bytes !== undefined && hash('sha256', bytes) === assets.get(name)?.sha256) return bytes;
      throw new Trouble(
        'asset-missing',
        `${shown(join(dir, tag), 200)} has no ${shown(name)}`,
        `Look at it: ls -l ${inShell(join(dir, tag))}`,
      );
    },
    publish: async (make, serial) => {
      for (let at = serial; ; at++) {
        const publication = await make(at);
        const release = placed(dir, publication);
        if (release !== undefined) return { publication, ...release };
      }
    },
    tidy: async () => {},
    ledgers: () => ledgersIn(dir),
  };
}

/** Undefined where the clone does not have both, or ends before they meet. */
function isBehind(clone: string, commit: string, other: string): boolean | undefined {
  const shared = mergeBase(clone, commit, other);
  return shared === undefined ? undefined : shared === commit;
}

function onShelf(dir: string): readonly { readonly catalog: string; readonly serial: number }[] {
  return (look(dir)?.isDirectory() === true ? readdirSync(dir) : []).flatMap(name => {
    const [, catalog, serial] = tagged.exec(name) ?? [];
    const isThere = look(join(dir, name, releaseNames.release))?.isFile() === true;
    return catalog === undefined || !isThere ? [] : [{ catalog, serial: Number(serial) }];
  });
}

function releaseIn(dir: string, catalog: string, serial: number): PublishedRelease {
  const tag = releaseTag(catalog, serial);
  const assets = readdirSync(join(dir, tag)).flatMap((name, id) => {
    if (look(join(dir, tag, name))?.isFile() !== true) return [];
    const bytes = readFileSync(join(dir, tag, name));
    return [[name, { id, bytes: bytes.length, sha256: hash('sha256', bytes) }] as const];
  });
  return { tag, serial, immutable: false, onDisk: true, url: join(dir, tag), assets: new Map(assets) };
}

/**
 * Puts a release where none is, whole or not at all; undefined where something that is no release has its name. Trouble where another
 * run was faster with something else: what comes after that has to name it, and to know what it released.
 */
function placed(dir: string, publication: Publication): Placed | undefined {
  const { files, notes, tag } = publication;
  mkdirSync(dir, { recursive: true });
  const staging = makeStaging(dir);
  try {
    const fresh = join(staging, 'new');
    for (const [name, bytes] of files) writeNew(join(fresh, name), bytes, false);
    const there = thereAlready(dir, publication);
    if (there !== undefined) return there;
    renameSync(fresh, join(dir, tag));
    writeFileSync(join(dir, `${tag}.md`), `${notes}\n`);
    return { release: releaseIn(dir, publication.catalog, publication.serial), isNew: true };
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    if (['EEXIST', 'ENOTEMPTY'].includes(codeOf(cause) ?? '')) return thereAlready(dir, publication);
    const message = `${shown(join(dir, tag), 200)} cannot be written: ${codeOf(cause) ?? 'it is not known why'}`;
    throw new Trouble('output-unwritable', message, `Look at it: ls -ld ${dir}`, { cause });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

type Placed = Pick<Published, 'release' | 'isNew'>;

/** The release of that number, where it is the same but for its signatures, as of two runs at once. */
function thereAlready(dir: string, { catalog, files, serial, tag }: Publication): Placed | undefined {
  if (!onShelf(dir).some(each => each.catalog === catalog && each.serial === serial)) return undefined;
  const release = releaseIn(dir, catalog, serial);
  const isSame = [...files].every(([name, bytes]) => {
    const digest = release.assets.get(name)?.sha256;
    return digest !== undefined && (signatures.includes(name) || digest === hash('sha256', bytes));
  });
  if (isSame && release.assets.size === files.size) return { release, isNew: false };
  const message = `Another run published something else as ${shown(tag)} meanwhile`;
  throw new Trouble('release-overtaken', message, 'Run the command again: it looks anew at what is published.');
}

function ledgersIn(dir: string): LedgerSearch {
  const newest = new Map<string, number>();
  for (const { catalog, serial } of onShelf(dir)) newest.set(catalog, Math.max(serial, newest.get(catalog) ?? 0));
  const files = [...newest].flatMap(([catalog, serial]): LedgerFile[] => {
    const file = join(dir, releaseTag(catalog, serial), releaseNames.ledger);
    return look(file)?.isFile() === true ? [{ label: file, text: readFileSync(file, 'utf8') }] : [];
  });
  const [first, ...others] = files.toSorted((a, b) => (asOfIn(a.text) < asOfIn(b.text) ? 1 : -1));
  if (first === undefined) return { kind: 'none', because: `no release in ${shown(dir, 200)} has a ledger` };
  return { kind: 'found', ...first, ...(others.length > 0 && { others }) };
}

function asOfIn(text: string): string {
  return /"asOf": "(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1] ?? '';
}
