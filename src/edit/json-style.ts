import { lineEndOf, lineStart } from './change.ts';
import type { JsonNode } from './json-tree.ts';

/** How a JSON text is laid out, so that what is added looks like what is there. */
export interface JsonStyle {
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;
  readonly colon: string;
  readonly comma: string;
  /** What stands inside the braces of an object on one line. */
  readonly pad: string;
  /** Do objects and lists with something in them go over several lines? */
  readonly tall: boolean;
}

/** The layout of a JSON text. */
export function jsonStyle(text: string, root: JsonNode): JsonStyle {
  const [first] = root.members;
  const isTall = first !== undefined && text.slice(root.start, first.start).includes('\n');
  const between = first?.keySpan === undefined ? ': ' : text.slice(first.keySpan[1], first.value.start);
  const colon = /^[ \t]*:[ \t]*$/.test(between) ? between : ': ';
  return {
    lineEnd: lineEndOf(text),
    step: isTall ? indentAt(text, first.start).slice(indentAt(text, root.start).length) || '  ' : '  ',
    colon,
    comma: colon.endsWith(':') ? ',' : ', ',
    pad: /\{ +"/.test(text) || (colon !== ':' && !/\{"/.test(text)) ? ' ' : '',
    tall: isTall && !/[[{][ \t]*["\d]/.test(text),
  };
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

/** A value as JSON in a layout, on a line that begins with `indent`. */
export function jsonText(value: unknown, style: JsonStyle, indent: string, isTall = style.tall): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = indent + style.step;
  const parts = Array.isArray(value)
    ? value.map(item => jsonText(item, style, deeper, isTall))
    : Object.entries(value).map(
        ([key, own]) => JSON.stringify(key) + style.colon + jsonText(own, style, deeper, isTall),
      );
  const [open, close, pad] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', style.pad];
  if (parts.length === 0) return open + close;
  if (!isTall) return open + pad + parts.join(style.comma) + pad + close;
  const { lineEnd } = style;
  return `${open}${lineEnd}${deeper}${parts.join(`,${lineEnd}${deeper}`)}${lineEnd}${indent}${close}`;
}
