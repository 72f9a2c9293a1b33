import { code } from '../src/report/markdown.ts';

/** What the log says of a run that did not end, as Markdown for the summary of the job. */
export function failureSummary(text: string): string {
  const lines = text.trimEnd().split('\n');
  return `## catalogc could not run\n\n${lines.map(line => code(line)).join('\n\n')}\n`;
}
