import type { Turn } from '../model/turns.ts';
import { headlineOf } from './headline.ts';
import { type Style, say, type Tone } from './style.ts';
import { visible } from './visible.ts';

/** The days on which something turns, a line each: when, what, in which catalogs, and who answers. */
export function calendarText(turns: readonly Turn[], span: string, style: Style): string {
  if (turns.length === 0) return `Nothing turns on ${span}.\n`;
  const rows = turns.map(turn => ({ turn, says: headlineOf(turn), where: visible(turn.catalogs.join(', ')) || '-' }));
  const [says, where] = [widest(rows.map(row => row.says)), widest(rows.map(row => row.where))];
  const lines = rows.map(row => {
    const who = say(style, 'faint', visible(row.turn.owner ?? '-'));
    const what = say(style, toneOf(row.turn), row.says.padEnd(says));
    return `${row.turn.day}  ${what}  ${row.where.padEnd(where)}  ${who}`;
  });
  return `On ${span}:\n\n${lines.join('\n')}\n`;
}

function widest(texts: readonly string[]): number {
  return Math.min(80, Math.max(...texts.map(text => text.length)));
}

function toneOf({ kind }: Turn): Tone {
  if (kind === 'removed' || kind === 'quarantined') return 'error';
  return kind === 'sunset' || kind === 'waiver-ends' || kind === 'ratchet-ends' ? 'warn' : 'strong';
}
