import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const guide = join(root, 'docs/deprecating.md');
const block = /^```console\n([\s\S]*?)^```$/gm;

/** Commands with all that they print, by the command. */
function sessionIn(page: string): ReadonlyMap<string, string> {
  const told = [...page.matchAll(block)].flatMap(([, text = '']) => text.split(/^(?=\$ (?!echo \$\?))/m));
  return new Map(told.map(text => [text.split('\n', 1)[0] ?? '', text]));
}

// `UPDATE=1` copies what the story prints into the guide; tell the story anew before.
test('the guide shows what the story of a deprecation prints', () => {
  const story = sessionIn(readFileSync(join(root, 'test/scenarios/deprecation.md'), 'utf8'));
  const page = readFileSync(guide, 'utf8');
  const told = page.replace(block, (_, text: string) => {
    const commands = text.split('\n').filter(line => line.startsWith('$ ') && line !== '$ echo $?');
    return `\`\`\`console\n${commands.map(line => story.get(line) ?? `${line}\nis not in the story\n`).join('')}\`\`\``;
  });
  if (process.env.UPDATE === '1') writeFileSync(guide, told);
  else expect(page).toBe(told);
  expect(told).not.toContain('is not in the story');
});
