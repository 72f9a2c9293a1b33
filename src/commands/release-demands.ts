import type { Ledger } from '../model/ledger.ts';
import { isInLine, linesOf, rangeOf } from '../model/lines.ts';
import { takenBackIn } from '../model/taken-back.ts';
import { Trouble } from '../model/trouble.ts';
import type { Lock } from '../model/verification.ts';
import { highestVersion } from '../model/version.ts';
import { allOf, counted, inShell, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { isYankedIn } from '../model/yanked.ts';
import type { Options } from '../options.ts';

/** What is asked of a release before it is made. */
export interface Demanded {
  readonly lock: Pick<Lock, 'catalog' | 'plugins'>;
  readonly before: Pick<Lock, 'plugins'> | undefined;
  readonly ledger: Ledger | undefined;
  readonly head: Workspace;
  readonly options: Pick<Options, 'allowAgain' | 'allowShrink'>;
}

/** Trouble where a release would give users what was taken back, or an older line than they have, or lose much of its catalog. */
export function demandRelease(demanded: Demanded): void {
  demandNotTaken(demanded);
  demandNewest(demanded);
  demandWhole(demanded);
}

function demandNotTaken({ ledger, lock: { catalog, plugins }, options }: Demanded): void {
  if (options.allowAgain) return;
  for (const { gitTree, name, version } of plugins) {
    if (gitTree === undefined) continue;
    const back = takenBackIn(ledger, catalog, { name, gitTree });
    if (back === undefined) continue;
    const message = `${shown(`${name} ${version ?? ''}`.trim())} was taken back from users of ${shown(catalog)} on ${back.on}: ${shown(back.because, 200)}`;
    const hint = `Revert it, or release a version that is mended, or yank it: catalogc yank ${name}; or say --allow-again`;
    throw new Trouble('release-held', message, hint);
  }
}

/** A branch of long support has the definitions of all catalogs; those that went on to higher versions stay there. */
function demandNewest({ head, ledger, lock: { catalog, plugins } }: Demanded): void {
  const channel = head.catalogs.find(({ name }) => name.value === catalog)?.channel ?? '';
  if (rangeOf(channel) !== undefined) return;
  for (const { name, version = '' } of plugins) {
    const plugin = head.plugins.find(each => each.name.value === name);
    const [line] = plugin === undefined ? [] : linesOf(head.catalogs, plugin, version);
    if (line === undefined) continue;
    const had = (ledger?.releases.get(name) ?? []).filter(
      each =>
        each.catalogs?.has(catalog) !== false &&
        !isYankedIn(catalog, { name, version: each.version }, head.states.yanks) &&
        takenBackIn(ledger, catalog, { name, version: each.version }) === undefined,
    );
    const highest = highestVersion([version, ...had.map(each => each.version)]) ?? version;
    if (isInLine(highest, line.range)) continue;
    const message = `${shown(catalog)} has ${shown(`${name} ${highest}`)}, and this commit has ${shown(version)}, which belongs to the line ${shown(line.range)}`;
    const hint = `Release that line alone: --catalog ${inShell(line.catalog)}; or yank what is higher: catalogc yank ${inShell(name)}`;
    throw new Trouble('release-lower', message, hint);
  }
}

const shownNames = 5;

function demandWhole({ before, head, lock, options }: Demanded): void {
  if (options.allowShrink || before === undefined) return;
  const told = new Set(head.deprecations.flatMap(({ component, plugin }) => (component ? [] : [plugin.value])));
  const now = new Set(lock.plugins.map(({ name }) => name));
  const lost = before.plugins.map(({ name }) => name).filter(name => !now.has(name) && !told.has(name));
  if (lost.length * 10 <= before.plugins.length) return;
  const names = lost.slice(0, shownNames).map(name => shown(name));
  const more = lost.length > shownNames ? [counted(lost.length - shownNames, 'other')] : [];
  const message = `${shown(lock.catalog)} would lose ${lost.length} of ${counted(before.plugins.length, 'plugin')}, and no record says so: ${allOf([...names, ...more])}`;
  throw new Trouble(
    'catalog-shrinks',
    message,
    'Write what becomes of them: catalogc deprecate; or say --allow-shrink',
  );
}
