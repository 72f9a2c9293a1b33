import type { Released } from '../model/release.ts';
import type { Report } from '../model/report.ts';
import { inShell } from '../model/words.ts';
import type { Section } from './fitted.ts';
import { code, prose } from './markdown.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What was released, one line each, with who signed it. */
export function releasedText({ released = [] }: Report, style: Style): string {
  return released.map(one => `${say(style, 'strong', visible(one.catalog))}  ${visible(aboutText(one))}`).join('\n');
}

/** The same for a report in Markdown. */
export function releasedSection({ released = [] }: Report): Section {
  const rows = released.map(one => `- ${code(one.catalog, 100)}: ${prose(aboutText(one), 500)}`);
  return { title: 'Released', head: [], rows, noun: 'release' };
}

/** How to look at the first release as those who get it will. */
export function verifyHint({ released = [] }: Report): string[] {
  const first = released.find(({ signer }) => signer.kind !== 'none');
  return first === undefined ? [] : [`Verify it: catalogc verify ${visible(inShell(first.folder))}`];
}

function aboutText({ signer, serial, expiresAt }: Released): string {
  const until = expiresAt === undefined ? '' : `release ${serial}, good until ${expiresAt}: `;
  switch (signer.kind) {
    case 'none':
      return 'released, and signed by nobody';
    case 'key':
      return signer.demo
        ? `${until}signed with the demo key that comes with catalogc: everybody has it`
        : `${until}signed with the key whose SHA-256 is ${signer.hint}`;
    case 'keyless':
      return `${until}signed as ${signer.identity}`;
  }
}
