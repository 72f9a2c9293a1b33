/** A block of code that was opened and not closed. */
export interface Fence {
  /** What opened it: three signs or more. */
  readonly mark: string;
  /** Is it a part of a list, and ends with that? */
  readonly isInList: boolean;
}

const opening = /^([ \t]*)((?:(?:[-*+]|\d+[.)]|>)[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,})/;

/** The fence that is open behind a line of Markdown, where this one was open before it. */
export function fenceAfter(line: string, open: Fence | undefined): Fence | undefined {
  if (open === undefined || (open.isInList && /^[^\s>]/.test(line) && !isClosing(line, open))) return openedBy(line);
  return isClosing(line, open) ? undefined : open;
}

function openedBy(line: string): Fence | undefined {
  const [, indent = '', list = '', mark] = opening.exec(line) ?? [];
  return mark === undefined ? undefined : { mark, isInList: list !== '' || indent.length > 3 || indent.includes('\t') };
}

function isClosing(line: string, { mark }: Fence): boolean {
  const closing = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return closing?.startsWith(mark) === true;
}
