import type { Installation } from '../../fetch/installation.ts';
import { stateText } from '../../fetch/state.ts';
import type { FetchState, Installed } from '../../model/fetched.ts';
import type { Progress } from '../../model/progress.ts';
import type { SignedRelease } from '../../model/verification.ts';
import type { FetchChange, FetchStore } from '../../ports/fetch-store.ts';
import { treeOf } from '../../verify/content.ts';

/** What was done to put a release in place. */
interface Placed {
  readonly state: FetchState;
  readonly written: number;
  readonly reused: number;
  /** Did any catalog change? */
  readonly switched: boolean;
}

/**
 * Puts a verified release in place, in this order: what is about to be written is noted; folders of plugins; each catalog, by a
 * rename; the state; and only then what nobody names any more goes. Broken off anywhere, no catalog names a folder that is not whole,
 * and doing it again ends right.
 */
export async function install(
  { folders, catalogs }: Installation,
  release: SignedRelease,
  { before, next, keep }: { readonly before: FetchState; readonly next: FetchState; readonly keep: number },
  {
    store,
    change,
    progress,
  }: { readonly store: FetchStore; readonly change: FetchChange; readonly progress: Progress },
): Promise<Placed> {
  const paths = folders.map(({ path }) => path);
  const files = [...catalogs.keys()];
  const missing = folders.filter(({ gitTree, path }) => treeOf(store.filesIn(path) ?? []) !== gitTree);
  const stale = [...catalogs].filter(([file, bytes]) => !isSame(store.bytesOf(file), bytes));
  const owned = {
    folders: union(before.owned.folders, paths),
    catalogs: union(before.owned.catalogs, files),
  };
  for (const { files: content, path } of missing) change.demandNames(content.map(file => `${path}/${file.path}`));
  for (const { path } of missing) change.demandOwn(path, before.owned.folders.includes(path));
  for (const [file] of stale) change.demandOwn(file, before.owned.catalogs.includes(file));
  const noted = { ...before, owned };
  const isNew = missing.length + stale.length > 0 || before.installed?.serial !== release.serial;
  if (isNew) await change.writeState(stateText(noted));
  for (const [at, { files: content, path }] of missing.entries()) {
    progress.step(`Writing ${path}`, at + 1, missing.length);
    await change.placeFolder(path, content);
  }
  for (const [file, bytes] of stale) await change.placeFile(file, bytes);
  const gone = owned.catalogs.filter(file => !catalogs.has(file));
  for (const file of gone) await change.remove(file);
  const after = following({ ...next, owned }, release, { folders: paths, catalogs: files }, keep);
  if (stateText(after) !== store.readState()) await change.writeState(stateText(after));
  const state = await swept(after, change);
  return {
    state,
    written: missing.length,
    reused: folders.length - missing.length,
    switched: stale.length + gone.length > 0,
  };
}

/** The state once a release is in place; the ones before it keep their folders for clients that still run them. */
function following(
  state: FetchState,
  { serial, statementSha256, issuedAt, expiresAt }: SignedRelease,
  placed: Pick<Installed, 'folders' | 'catalogs'>,
  keep: number,
): FetchState {
  const { installed } = state;
  const isOther = installed !== undefined && installed.serial !== serial;
  const last = isOther ? [{ serial: installed.serial, folders: installed.folders }] : [];
  const earlier = [...last, ...state.earlier.filter(each => each.serial !== serial)];
  return {
    ...state,
    installed: { serial, statementSha256, issuedAt, expiresAt, ...placed },
    earlier: [...new Map(earlier.map(each => [each.serial, each])).values()].slice(0, keep),
    owned: { ...state.owned, catalogs: placed.catalogs },
  };
}

/** Takes away what no release names that is kept, and tells the state so. */
async function swept(state: FetchState, change: FetchChange): Promise<FetchState> {
  const { earlier, installed, owned } = state;
  const kept = new Set([...(installed?.folders ?? []), ...earlier.flatMap(({ folders }) => folders)]);
  const useless = owned.folders.filter(folder => !kept.has(folder));
  for (const folder of useless) await change.remove(folder);
  const after = { ...state, owned: { ...owned, folders: owned.folders.filter(folder => kept.has(folder)) } };
  if (useless.length > 0) await change.writeState(stateText(after));
  await change.sweep([...(installed === undefined ? [] : [installed.serial]), ...earlier.map(each => each.serial)]);
  return after;
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])].sort();
}

function isSame(found: Uint8Array | undefined, bytes: Uint8Array): boolean {
  return found !== undefined && Buffer.compare(found, bytes) === 0;
}
