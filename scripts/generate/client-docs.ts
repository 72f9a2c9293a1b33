import { readFileSync } from 'node:fs';
import { type Row, stricter, undecided } from '../../test/agreement/tables.ts';
import type { Generated } from './generated.ts';

/** `docs/clients.md` with the tables that the agreement test holds us to. */
export function clientDocs(): Generated[] {
  const text = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8');
  const rules = stricter.map(({ because, what }) => [`[\`${what}\`](rules/${what}.md)`, because]);
  const cases = undecided.map(({ because, what }: Row) => [`\`${what}\``, because]);
  const made = filled(text, 'stricter', table(['Rule', 'Why it is an error all the same'], rules));
  return [{ path: 'docs/clients.md', text: filled(made, 'undecided', table(['Case', 'What decides it'], cases)) }];
}

function filled(text: string, name: string, inside: string): string {
  const block = new RegExp(`(<!-- made: ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!block.test(text)) throw new Error(`docs/clients.md has no place for ${name}`);
  return text.replace(block, (_, start: string, end: string) => `${start}${inside}${end}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), `|${'---|'.repeat(head.length)}\n`, ...rows.map(line)].join('');
}
