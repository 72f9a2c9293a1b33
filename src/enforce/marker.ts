import { hash } from 'node:crypto';

/** What a text of ours is about. */
export type Subject = 'record' | 'owner' | 'closed' | 'reminded';

/** The first line of a text of ours: whatever the name holds, the line is one comment and shows nothing. */
export function markerLine(subject: Subject, name: string): string {
  const written = encodeURIComponent(name.toWellFormed());
  return `<!-- catalogc: ${subject} ${written.length > 200 ? hash('sha256', written) : written} -->`;
}

/** The marker that the text of an issue of ours begins with. Whoever quotes us does not begin with it. */
export function markerIn(text: string): string | undefined {
  return /^(<!-- catalogc: (?:record|owner) [^\s<>]{1,200} -->)(?:\r?\n|$)/.exec(text)?.[1];
}

/** A line in the last text of an issue that we closed: such a one is opened again when there is something to do again. */
export const over = '<!-- catalogc: over -->';
