import type { Fetched } from '../model/fetched.ts';
import { refusals } from '../model/refusals.ts';
import { counted } from '../model/words.ts';
import { rowsText } from './doctor-table.ts';
import { harmlessJson } from './harmless-json.ts';
import { changeRow } from './inspection.ts';
import { releaseRows } from './release-rows.ts';
import { type Style, say } from './style.ts';
import { refusalText, signerText } from './verification.ts';
import { visible } from './visible.ts';

/** What became of a fetch, for a person: why it was refused, or what is there now and what changed; the verdict last. */
export function printFetched(fetched: Fetched, style: Style): string {
  const { changes, notes, release, signer } = fetched;
  const isNew = fetched.outcome === 'installed' || fetched.outcome === 'updated';
  const rows = release && signer && isNew ? releaseRows(release, undefined, release.issuedAt) : [];
  const told = rows.filter(({ label }) => !['holds', 'made by', 'expires'].includes(label));
  const blocks = [
    ...fetched.refusals.map(refusal => refusalText(refusal, style)),
    ...(signer && release && told.length > 0
      ? [
          rowsText(
            [...told, { label: 'expires', value: release.expiresAt }, { label: 'signer', value: signerText(signer) }],
            style,
          ),
        ]
      : []),
    ...(changes.length > 0
      ? [
          `${say(style, 'strong', `${counted(changes.length, 'plugin')} changed`)}\n${rowsText(changes.map(changeRow), style)}`,
        ]
      : []),
    ...(notes.length > 0 ? [notes.map(note => say(style, 'faint', visible(note))).join('\n')] : []),
    verdictOf(fetched, style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdictOf(
  { before, catalog = '', dir, outcome, refusals: faults, release, reused, written }: Fetched,
  style: Style,
): string {
  const [what, folder] = [`${visible(catalog)} ${release?.serial ?? ''}`.trimEnd(), visible(dir)];
  const folders = `${counted(written, 'plugin folder')} written${reused === 0 ? '' : `, ${reused} left as they were`}`;
  switch (outcome) {
    case 'installed':
      return say(style, 'good', `${what} is now in ${folder}: ${folders}`);
    case 'updated':
      return say(style, 'good', `${what} is now in ${folder}, in place of ${before}: ${folders}`);
    case 'repaired':
      return say(style, 'warn', `${what} in ${folder} was not as it was fetched, and is again: ${folders}`);
    case 'current':
      return say(style, 'good', `${what} in ${folder} is up to date`);
    case 'refused': {
      const stays = before === undefined ? 'nothing was installed' : `${visible(catalog)} ${before} stays`;
      return say(style, 'error', `Refused for ${counted(faults.length, 'reason')}; ${stays} in ${folder}`);
    }
  }
}

/** The same for machines: `fetched/v1`. */
export function printFetchedJson({ refusals: faults, ...fetched }: Fetched): string {
  const told = faults.map(fault => ({ ...fault, hint: refusals[fault.code].next }));
  return `${harmlessJson({ schema: 'fetched/v1', ...fetched, refusals: told })}\n`;
}
