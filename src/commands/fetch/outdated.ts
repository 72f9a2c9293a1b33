import { newlyRetiring } from '../../fetch/retiring.ts';
import { stateText } from '../../fetch/state.ts';
import type { FetchState, Outdated } from '../../model/fetched.ts';
import type { PluginChange } from '../../model/inspection.ts';
import { isRefusal } from '../../model/refusals.ts';
import { Trouble } from '../../model/trouble.ts';
import { type Lock, limits } from '../../model/verification.ts';
import { inShell, shown } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import type { FetchChange, FetchStore } from '../../ports/fetch-store.ts';
import { printOutdated, printOutdatedJson } from '../../report/outdated.ts';
import { readLock } from '../../verify/lock.ts';
import { changesBetween } from '../../verify/lock-changes.ts';
import { demandPlain } from '../plain-format.ts';
import type { Outcome } from '../run.ts';
import { nowOf } from '../verify.ts';
import type { ReleaseFiles } from '../verify-ports.ts';
import { believing } from './believing.ts';
import { catalogOf, chosenOf } from './choose.ts';
import { claimOf } from './claim.ts';
import { demanding, stateOf } from './demands.ts';
import type { FetchPorts } from './fetch-ports.ts';
import { obtained } from './obtain.ts';

const lockFile = 'catalog.lock.json';
const statusFile = 'status.json';

/** Says what is installed, what the newest release is, and what an update would change. Nothing is installed. */
export async function runOutdated(options: Options, ports: FetchPorts): Promise<Outcome> {
  demandPlain('outdated', options.format);
  const dir = options.words[0] ?? '.';
  const believed = await believing(options, dir, ports.verifying, `catalogc fetch --into ${inShell(dir)} --tofu`);
  const store = await ports.openStore(dir);
  const state = stateOf(store, dir);
  const { installed, source } = state;
  if (installed === undefined || source === undefined) {
    const hint = `Fetch one: catalogc fetch OWNER/REPO --into ${inShell(dir)}`;
    throw new Trouble('nothing-installed', `Nothing was fetched into ${shown(dir, 200)}`, hint);
  }
  const outdated = await store.hold(change =>
    compared(dir, options, { ...state, installed, source }, { believed, store, change, ports }),
  );
  const { format, exitCode: asked } = options;
  const isOld = outdated.newest !== undefined;
  return {
    kind: 'text',
    text: style => (format === 'json' ? printOutdatedJson(outdated) : printOutdated(outdated, style)),
    exitCode: outdated.refusals.length > 0 || (asked && isOld) ? 1 : 0,
  };
}

interface Doors {
  readonly believed: Awaited<ReturnType<typeof believing>>;
  readonly store: FetchStore;
  readonly change: FetchChange;
  readonly ports: FetchPorts;
}

type Known = FetchState & Required<Pick<FetchState, 'installed' | 'source'>>;

async function compared(dir: string, options: Options, state: Known, doors: Doors): Promise<Outdated> {
  const { believed, change, ports, store } = doors;
  const { installed, pin, source: where } = state;
  const source = await ports.openSource(where, claimOf);
  const now = nowOf(options, ports.verifying);
  ports.progress.step(`Looking for releases in ${source.label}`);
  const { offered, pages } = await source.list(state.pages);
  await keepPages(pages, state, doors);
  const name = catalogOf(options, state, offered, source.label);
  const chosen = chosenOf(offered, name, undefined);
  const told = {
    ...{ dir, source: source.label, catalog: name, at: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z') },
    installed: { serial: installed.serial, expiresAt: installed.expiresAt, ...(pin !== undefined && { pin }) },
    ...{ changes: [], retiring: [], refusals: [], notes: [] },
  };
  if (chosen.serial < installed.serial) return { ...told, notes: [`The newest that is offered is ${chosen.serial}`] };
  if (chosen.serial === installed.serial) return told;
  const demand = demanding({ options, before: state, wanted: undefined, source, now }, believed);
  const only = [lockFile, statusFile];
  const { looked, path } = await obtained(chosen, source, believed, demand, { change, ports }, only);
  const { refusals, release } = looked;
  const [after, before] = [
    await ports.verifying.openRelease(path),
    await ports.verifying.openRelease(store.releasePath(installed.serial)),
  ];
  const [changes, retiring] = differences(after, before);
  if (refusals.length > 0 || release === undefined) return { ...told, refusals };
  const { serial, issuedAt, expiresAt } = release;
  return { ...told, newest: { serial, issuedAt, expiresAt }, changes, retiring };
}

/** What was seen of the list of releases, so that whoever looks next is not sent it again. */
async function keepPages(pages: FetchState['pages'], state: FetchState, { change, store }: Doors): Promise<void> {
  const text = stateText({ ...state, pages });
  if (text !== store.readState()) await change.writeState(text);
}

function differences(after: ReleaseFiles, before: ReleaseFiles): [readonly PluginChange[], Outdated['retiring']] {
  const [now, was] = [lockIn(after), lockIn(before)];
  const status = (folder: ReleaseFiles) => folder.read(statusFile, limits.file);
  return [
    now === undefined || was === undefined ? [] : changesBetween(was, now),
    newlyRetiring(status(after), status(before)),
  ];
}

function lockIn(folder: ReleaseFiles): Lock | undefined {
  const bytes = folder.read(lockFile, limits.file);
  const lock = bytes && readLock(bytes);
  return lock === undefined || isRefusal(lock) ? undefined : lock;
}
