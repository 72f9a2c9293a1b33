import type { Ledger } from '../model/ledger.ts';
import { takenBackIn } from '../model/taken-back.ts';
import { Trouble } from '../model/trouble.ts';
import type { Lock } from '../model/verification.ts';
import { allOf, counted, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';

/** What is asked of a release before it is made. */
export interface Demanded {
  readonly lock: Pick<Lock, 'catalog' | 'plugins'>;
  readonly before: Pick<Lock, 'plugins'> | undefined;
  readonly ledger: Ledger | undefined;
  readonly head: Workspace;
  readonly options: Pick<Options, 'allowAgain' | 'allowShrink'>;
}

/** Trouble where a release would give users what was taken back from them, or lose much of its catalog at once. */
export function demandRelease(demanded: Demanded): void {
  demandNotTaken(demanded);
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
