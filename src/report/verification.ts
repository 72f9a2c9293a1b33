import { type Refusal, refusals } from '../model/refusals.ts';
import type { Signer, Verification } from '../model/verification.ts';
import { counted } from '../model/words.ts';
import { rowsText } from './doctor-table.ts';
import { releaseRows } from './release-rows.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What became of looking at a release, for a person: why it is refused, or what was verified; what was not looked at; the verdict. */
export function printVerification(verification: Verification, style: Style): string {
  const { label, lock, notes, release, signer, skipped } = verification;
  const faults = verification.refusals;
  const isGood = faults.length === 0;
  const blocks = [
    ...faults.map(fault => refusalText(fault, style)),
    ...(isGood && release && signer
      ? [
          rowsText(
            [...releaseRows(release, lock, verification.at), { label: 'signer', value: signerText(signer) }],
            style,
          ),
        ]
      : []),
    ...(skipped.length + notes.length > 0 ? [asides(verification, style)] : []),
    isGood
      ? say(style, 'good', `${visible(label)} is verified`)
      : say(style, 'error', `${visible(label)} is refused for ${counted(faults.length, 'reason')}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A reason to refuse a release, with what to do about it. */
export function refusalText({ code, file, message }: Refusal, style: Style): string {
  const where = file === undefined ? '' : `  ${say(style, 'place', visible(file))}`;
  return [
    `${say(style, 'error', 'refused')} ${say(style, 'strong', code)}${where}`,
    `  ${visible(message)}`,
    `  ${say(style, 'strong', 'help'.padEnd(8))} ${visible(refusals[code].next)}`,
  ].join('\n');
}

function asides({ skipped, notes }: Verification, style: Style): string {
  const lines = skipped.map(({ what, because }) => `not looked at: ${visible(what)}: ${visible(because)}`);
  return [...notes.map(visible), ...lines].map(line => say(style, 'faint', line)).join('\n');
}

/** Who signed, on one line. */
export function signerText(signer: Signer): string {
  if (signer.kind === 'key') return `key ${signer.hint}`;
  const { identity, issuer, repository, repositoryId, ref } = signer;
  return `${identity}, for ${repository} (id ${repositoryId}) at ${ref}, as ${issuer} says`;
}
