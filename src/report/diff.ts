import type { FileDiff } from '../model/mended.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** Diffs for a person at a terminal. What would steer it is spelled out, so the JSON format is what a program should apply. */
export function diffText(diffs: readonly FileDiff[], style: Style): string {
  return diffs
    .flatMap(({ diff }) => diff.split('\n').slice(0, -1))
    .map(line => toned(line, shownLine(line), style))
    .join('\n');
}

// A text with CRLF has the CR in every line, whether it changes or not.
function shownLine(line: string): string {
  return line.replace(/\r$/, '').split('\t').map(visible).join('\t');
}

function toned(line: string, shown: string, style: Style): string {
  if (/^(?:---|\+\+\+) /.test(line)) return say(style, 'strong', shown);
  if (line.startsWith('@@')) return say(style, 'place', shown);
  if (line.startsWith('-')) return say(style, 'error', shown);
  return line.startsWith('+') ? say(style, 'good', shown) : shown;
}
