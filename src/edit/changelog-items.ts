import { type Fence, fenceAfter } from '../model/markdown-fence.ts';

const mark = /^[-*+] +/;

/** The items that a text about a change makes in a changelog: one for each that it lists, or it is one as a whole. */
export function itemsOf(summary: string): readonly string[] {
  const items: string[][] = [];
  for (const line of summary.replace(/\r\n?/g, '\n').trim().split('\n')) {
    const last = items.at(-1);
    if (last === undefined || mark.test(line)) items.push([line.replace(mark, '')]);
    else last.push(line);
  }
  return items.map(lines => closed(lines).join('\n').trim()).filter(item => item !== '');
}

/** A list in Markdown; what an item has below its first line stays a part of it. */
export function listOf(items: readonly string[], lineEnd: string, sign = '-'): string {
  const indented = (line: string, at: number) => (at === 0 || line === '' ? line : `  ${line}`);
  return items.map(item => `${sign} ${item.split('\n').map(indented).join(lineEnd)}`).join(lineEnd);
}

/** A fence that stays open would take in the rest of the changelog. */
function closed(lines: readonly string[]): readonly string[] {
  const open = lines.reduce<Fence | undefined>((fence, line) => fenceAfter(line, fence), undefined);
  return open === undefined || open.isInList ? lines : [...lines, open.mark];
}
