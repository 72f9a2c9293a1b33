import type { Outdated, Retiring } from '../model/fetched.ts';
import { refusals } from '../model/refusals.ts';
import { counted, inShell } from '../model/words.ts';
import { type Row, rowsText } from './doctor-table.ts';
import { harmlessJson } from './harmless-json.ts';
import { changeRow } from './inspection.ts';
import { whenOf } from './release-rows.ts';
import { type Style, say } from './style.ts';
import { refusalText } from './verification.ts';
import { visible } from './visible.ts';

/** How what is installed stands beside the newest release, for a person; the verdict last. */
export function printOutdated(outdated: Outdated, style: Style): string {
  const { at, catalog, changes, installed, newest, notes, retiring, source } = outdated;
  const until = (day: string) => `good until ${day} (${whenOf(day, at)})`;
  const pinned = installed.pin === undefined ? '' : `, pinned to ${installed.pin}`;
  const rows: readonly Row[] = [
    { label: 'catalog', value: `${catalog}, from ${source}` },
    { label: 'installed', value: `${installed.serial}, ${until(installed.expiresAt)}${pinned}` },
    ...(newest === undefined ? [] : [{ label: 'newest', value: `${newest.serial}, ${until(newest.expiresAt)}` }]),
  ];
  const section = (title: string, list: readonly Row[]) =>
    list.length === 0 ? [] : [`${say(style, 'strong', title)}\n${rowsText(list, style)}`];
  const blocks = [
    ...outdated.refusals.map(refusal => refusalText(refusal, style)),
    rowsText(rows, style),
    ...section(`${counted(changes.length, 'plugin')} would change`, changes.map(changeRow)),
    ...section('What newly goes', retiring.map(retiringRow)),
    ...(notes.length > 0 ? [notes.map(note => say(style, 'faint', visible(note))).join('\n')] : []),
    verdictOf(outdated, style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function retiringRow({ name, remove, replacement, state, sunset }: Retiring): Row {
  const days = [
    ...(sunset === undefined ? [] : [`no new installs from ${sunset}`]),
    ...(remove === undefined ? [] : [`gone on ${remove}`]),
    ...(replacement === undefined ? [] : [`use ${replacement}`]),
  ];
  return { label: visible(name), value: [state === 'active' ? 'announced' : state, ...days].join(', ') };
}

function verdictOf({ at, catalog, dir, installed, newest, refusals: faults }: Outdated, style: Style): string {
  const what = `${visible(catalog)} in ${visible(dir)}`;
  if (faults.length > 0) return say(style, 'error', `The newest release is refused; ${what} stays as it is`);
  if (newest !== undefined)
    return say(
      style,
      'warn',
      `${what} is ${installed.serial}; ${newest.serial} is there. Update: catalogc fetch --into ${visible(inShell(dir))}${installed.pin === undefined ? '' : ' --unpin'}`,
    );
  const left = Date.parse(installed.expiresAt) - Date.parse(at);
  if (left < 0) return say(style, 'warn', `${what} is the newest there is, and its signature has expired`);
  return say(style, 'good', `${what} is up to date`);
}

/** The same for machines: `outdated/v1`. */
export function printOutdatedJson({ refusals: faults, ...outdated }: Outdated): string {
  const told = faults.map(fault => ({ ...fault, hint: refusals[fault.code].next }));
  const isOutdated = outdated.newest !== undefined;
  return `${harmlessJson({ schema: 'outdated/v1', outdated: isOutdated, ...outdated, refusals: told })}\n`;
}
