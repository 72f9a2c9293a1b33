import type { Place } from '../model/place.ts';
import type { Finding, Span } from '../model/report.ts';
import { frame } from './frame.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';
import { notYours, waivedText } from './waived.ts';

/** One finding as a person reads it: where, what, the line, what it contradicts, who asks, what to do. */
export function findingText(finding: Finding, style: Style): string {
  const { level, rule, at, span, message } = finding;
  const lines = [
    `${say(style, level, level)} ${say(style, 'strong', visible(rule))}  ${say(style, 'place', placed(at, span))}`,
    `  ${visible(message)}`,
    ...(span === undefined ? [] : frame(span, level, style)),
    ...earlier(finding, style),
    ...asked(finding, style),
  ];
  if (finding.waived !== undefined) lines.push(labelled('waived', visible(waivedText(finding.waived)), style));
  if (finding.bystander === true) lines.push(labelled('old', notYours, style));
  else if (finding.known === true) lines.push(labelled('old', oldText(finding), style));
  if (finding.hint !== undefined) lines.push(labelled('help', visible(finding.hint), style));
  return lines.join('\n');
}

/** Not of this change: somebody else's, or of a day before. */
function oldText({ toleratedUntil }: Finding): string {
  const tolerated = toleratedUntil === undefined ? '' : `; the policy lets it pass until ${visible(toleratedUntil)}`;
  return `it is in the base as well${tolerated}`;
}

/** `file:line:column`; `file#/pointer` where there is no line. */
export function placed(place: Place, span: Span | undefined): string {
  const file = place.file === '' ? '.' : place.file;
  if (span !== undefined) return `${visible(file)}:${span.line}:${span.column}`;
  return visible(place.pointer ? `${file}#${place.pointer}` : file);
}

function earlier({ at, span, before, beforeSpan, beforeIn }: Finding, style: Style): string[] {
  if (before === undefined) return [];
  const said = excerpt(beforeSpan);
  if (beforeIn === undefined) return [labelled('see', withExcerpt(placed(before, beforeSpan), said), style)];
  const there = visible(beforeIn);
  const same = before.file === at.file && said !== '' && said === excerpt(span);
  if (same) return [labelled('was', `the same at ${there}, line ${beforeSpan?.line}`, style)];
  return [labelled('was', withExcerpt(`${placed(before, beforeSpan)} at ${there}`, said), style)];
}

function asked({ because, becauseSpan }: Finding, style: Style): string[] {
  if (because === undefined) return [];
  const where = becauseSpan === undefined ? placed(because, undefined) : `${visible(because.file)}:${becauseSpan.line}`;
  return [labelled('because', withExcerpt(where, excerpt(becauseSpan)), style)];
}

function labelled(label: string, text: string, style: Style): string {
  return `  ${say(style, 'strong', label.padEnd(8))} ${text}`;
}

function withExcerpt(where: string, said: string): string {
  return said === '' ? where : `${where}  ${said}`;
}

function excerpt(span: Span | undefined): string {
  const text = span?.text.trim() ?? '';
  return visible(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
