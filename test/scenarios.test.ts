import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replay } from './scenarios/replay.ts';

const folder = join(import.meta.dirname, 'scenarios');
const stories = [...readdirSync(folder).filter(name => name.endsWith('.md')), '../../docs/tutorial.md'];

// `UPDATE=1 npx vitest run test/scenarios.test.ts` tells every story anew; read it before it is committed.
test.concurrent.each(stories)(
  '%s happens as it is told',
  async name => {
    const path = join(folder, name);
    const story = readFileSync(path, 'utf8');
    const told = await replay(story);
    if (process.env.UPDATE === '1') writeFileSync(path, told);
    else expect(told).toBe(story);
  },
  120_000,
);

test.each(stories)('%s prints nothing that steers a terminal or orders a CI runner about', name => {
  const story = readFileSync(join(folder, name), 'utf8');
  const consoles = [...story.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const lines = consoles.flatMap(text => text.split('\n')).filter(line => !line.startsWith('$ '));
  expect(lines.filter(line => /\p{C}|^\s*::|##\[/u.test(line))).toEqual([]);
});
