import { daysBetween } from './deprecation.ts';
import { byText, type Ledger } from './ledger.ts';
import type { Pin } from './pins.ts';
import { takenBackIn } from './taken-back.ts';
import type { Lock, LockedPlugin } from './verification.ts';
import { highestVersion, isPrerelease, isSemver } from './version.ts';
import { counted, shown } from './words.ts';
import type { Workspace } from './workspace.ts';
import { isYankedIn } from './yanked.ts';

/** What is promoted from where to where. */
export interface Promotion {
  readonly from: string;
  readonly to: string;
  /** Days that a version has to have been there. */
  readonly soakDays: number;
  /** Only these plugins, where some are named. */
  readonly only: readonly string[];
  readonly takesPrereleases: boolean;
  /** May what was taken back be released again? */
  readonly again: boolean;
}

/** What becomes of one plugin. */
export interface Moved {
  readonly name: string;
  readonly kind: 'moved' | 'same' | 'stays';
  /** What the users of the catalog had. */
  readonly was?: string;
  /** What the other catalog has. */
  readonly offered?: string;
  readonly because?: string;
}

/** What is promoted, and what everything else stays at: each plugin is just as one of the two catalogs has it. */
export interface Promoted {
  readonly pins: readonly Pin[];
  readonly moves: readonly Moved[];
}

/** Works out which plugins of one catalog move into another on a day. Nothing is taken from anywhere else. */
export function promote(
  { source, target }: { readonly source: Lock; readonly target: Lock | undefined },
  promotion: Promotion,
  about: { readonly head: Workspace; readonly ledger: Ledger | undefined; readonly today: string },
): Promoted {
  const offered = new Map(source.plugins.map(plugin => [plugin.name, plugin]));
  const held = new Map(target?.plugins.map(plugin => [plugin.name, plugin]));
  const pins: Pin[] = [];
  const moves: Moved[] = [];
  for (const name of [...new Set([...offered.keys(), ...held.keys()])].sort(byText)) {
    const [next, was] = [offered.get(name), held.get(name)];
    const [from, to] = [was && target && pinOf(was, target), next && pinOf(next, source)];
    if (from === undefined && to === undefined) continue; // its files are elsewhere: the definition says where
    const isSame = from !== undefined && from.gitTree === to?.gitTree && from.root === to?.root;
    const because = isSame ? undefined : staying(from, to, next, promotion, about);
    const pin = isSame || because !== undefined ? from : to;
    if (pin !== undefined) pins.push(pin);
    moves.push({
      ...{ name, kind: isSame ? 'same' : because === undefined ? 'moved' : 'stays' },
      ...(was?.version !== undefined && { was: was.version }),
      ...(next?.version !== undefined && { offered: next.version }),
      ...(because !== undefined && { because }),
    });
  }
  return { pins, moves };
}

/** Why a plugin stays at what it is; undefined where it moves. */
function staying(
  from: Pin | undefined,
  to: Pin | undefined,
  next: LockedPlugin | undefined,
  { again, from: source, only, soakDays, takesPrereleases, to: target }: Promotion,
  { head, ledger, today }: { readonly head: Workspace; readonly ledger: Ledger | undefined; readonly today: string },
): string | undefined {
  if (to === undefined || next === undefined) return `${shown(source)} has it no more`;
  const { name, version = '' } = to;
  if (only.length > 0 && !only.includes(name)) return 'it is not named';
  const state = head.states.of(name, target).state;
  if (state === 'quarantined' || next.state === 'quarantined') return 'it is quarantined';
  if (isYankedIn(target, { name, version }, head.states.yanks)) return `${shown(version)} was yanked`;
  const back = again ? undefined : takenBackIn(ledger, target, to);
  if (back !== undefined) return `it is held since ${back.on}: ${back.because}`;
  if (!takesPrereleases && isPrerelease(version)) return `${shown(version)} is a prerelease`;
  if (isLower(version, from?.version)) return `${shown(source)} went back to ${shown(version)}`;
  const since = sinceWhen(to, source, ledger);
  if (since === undefined) return `nobody knows since when ${shown(source)} has it`;
  const days = daysBetween(since, today);
  return days >= soakDays ? undefined : `${days} of ${counted(soakDays, 'day')}`;
}

function sinceWhen({ name, root, version }: Pin, catalog: string, ledger: Ledger | undefined): string | undefined {
  const own = ledger?.releases.get(name) ?? aliased(root, ledger);
  return own.find(release => release.version === version)?.catalogs?.get(catalog);
}

// An alias is listed under its own name, and released under that of its plugin.
function aliased(root: string, ledger: Ledger | undefined) {
  return [...(ledger?.releases.values() ?? [])].find(list => list.some(release => release.root === root)) ?? [];
}

function isLower(version: string, than: string | undefined): boolean {
  if (than === undefined || version === than || !isSemver(version) || !isSemver(than)) return false;
  return highestVersion([version, than]) === than;
}

/** A plugin of a lock as it was locked; undefined where it has no files here. */
function pinOf({ commit: own, gitTree, name, root, version }: LockedPlugin, { commit }: Lock): Pin | undefined {
  if (gitTree === undefined || root === undefined) return undefined;
  return { name, ...(version !== undefined && { version }), commit: own ?? commit, root, gitTree };
}
